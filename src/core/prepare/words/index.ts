import { headerAsSaid } from '../../dataset/table/headerWords';
import { type Language, languages, type Piece, piecesOf, type Sentence, type Text } from '../../lib/language';
import { arrondissementNumber } from '../facts/arrondissements';
import { areaAsSaid, inSentenceCase, nameAsCalled, withoutCapitals } from '../facts/capitals';
import { languageOfCell, languageOfNames, languageOfWords, type Spoken } from '../facts/cellLanguage';
import { fittingOf } from '../facts/fittings';
import { gradeAsSaid } from '../facts/grades';
import { headerNamed } from '../facts/headers';
import { type Property, propertyOf, sharedAs } from '../facts/property';
import { holdsCommonNames, type Role, roleOf } from '../facts/roles';
import { type Thing, things } from '../facts/things';
import { treeNamed } from '../facts/trees';
import { isTelling } from '../facts/values';
import { areaTermNamed, kindIn, termIn } from '../facts/vocabulary';
import type { Cell } from '../hunt';
import { changed } from './changes';
import { en } from './en';
import { fr } from './fr';
import { aboutThings } from './things';

import type { NamedKind, Words } from './words';

const words: Readonly<Record<Language, Words>> = { fr, en };

/** The words of a language for what is no place of its own. */
const wordsAbout = Object.fromEntries(
  languages.map((language) => [
    language,
    Object.fromEntries(things.map((thing) => [thing, changed(words[language], aboutThings[language][thing])])),
  ]),
) as Readonly<Record<Language, Readonly<Record<Thing, Words>>>>;

const wordsFor = (language: Language, thing: Thing | undefined): Words =>
  thing === undefined ? words[language] : wordsAbout[language][thing];

/** A sentence composed in each of these languages, about a place unless another thing is told. */
export const compose = (
  spoken: readonly Language[],
  sentence: (words: Words, language: Language) => string,
  thing?: Thing,
): Text => Object.fromEntries(spoken.map((language) => [language, sentence(wordsFor(language, thing), language)]));

/** Signs that stand in a sentence for what it quotes until its pieces are taken apart: no text holds any of them. */
const firstSign = 0xfdd0;
const signs = /[\ufdd0-\ufdef]/u;

const isPlain = (pieces: readonly Piece[]): boolean => pieces.every((piece) => typeof piece === 'string');

/** Neighboring words of one language as one piece; a sentence that quotes nothing is one string. */
const joined = (pieces: readonly Piece[]): Sentence => {
  const whole: Piece[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') whole.splice(-1, 1, last + piece);
    else if (piece !== '') whole.push(piece);
  }
  const [only = ''] = whole;
  return whole.length <= 1 && typeof only === 'string' ? only : whole;
};

/** A sentence with signs in it, taken apart at what they stand for. */
const takenApart = (sentence: string, quoted: readonly Piece[]): Sentence => {
  const pieces: Piece[] = [];
  let rest = sentence;
  for (let at = rest.search(signs); at >= 0; at = rest.search(signs)) {
    pieces.push(rest.slice(0, at), quoted[rest.charCodeAt(at) - firstSign] ?? '');
    rest = rest.slice(at + 1);
  }
  return joined([...pieces, rest]);
};

/** A sentence composed in each of these languages around what stands in it, of which the words of other languages stay apart; about a place unless another thing is told. */
export const composeWith = (
  spoken: readonly Language[],
  parts: readonly Text[],
  sentence: (words: Words, ...said: string[]) => string,
  thing?: Thing,
): Text =>
  Object.fromEntries(
    spoken.map((language) => {
      const quoted: Piece[] = [];
      const signOf = (piece: Piece): string => String.fromCharCode(firstSign + quoted.push(piece) - 1);
      const said = parts.map((part) =>
        piecesOf(part, language)
          .map((piece) => (typeof piece === 'string' ? piece : signOf(piece)))
          .join(''),
      );
      return [language, takenApart(sentence(wordsFor(language, thing), ...said), quoted)];
    }),
  );

/** A text as data has it, marked with its language where that is known and not the sentence's; numbers and signs are of none. */
export const quotedFrom = (lang: string | undefined, text: string, spoken: readonly Language[]): Text =>
  lang === undefined || !/\p{L}{2}/u.test(text)
    ? text
    : Object.fromEntries(spoken.map((language) => [language, language === lang ? text : [{ lang, text }]]));

/** The name of a cell's site, as data has it, but for shouting. */
export const nameOf = ({ name, dataset }: Pick<Cell, 'name' | 'dataset'>, spoken: Spoken): Text =>
  quotedFrom(languageOfNames(dataset, spoken), nameAsCalled(name), spoken.languages);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The header of a cell's column in words of ours where it has such, else as it is, marked as its dataset's texts are. */
export const headerOf = ({ column, dataset }: Pick<Cell, 'column' | 'dataset'>, spoken: Spoken): Text => {
  const named = headerNamed(column);
  if (named !== undefined) return compose(spoken.languages, ({ headers }) => headers[named]);
  return quotedFrom(spoken.dataLanguages?.[dataset], headerAsSaid(column), spoken.languages);
};

/** Whether a column holds common nouns: of any other nobody knows whether what it shouts is a name. */
const isOfNouns = (column: string): boolean => nouns.some((role) => role === roleOf(column));
const nouns: readonly Role[] = ['kind', 'material', 'protection', 'theme', 'species', 'genus'];

/** A value in the words of each of these languages in which its dataset says it, else as published. */
const inItsWords = (raw: string, said: Cell['said'], lang: string | undefined, spoken: readonly Language[]): Text =>
  said === undefined
    ? quotedFrom(lang, raw, spoken)
    : Object.fromEntries(
        spoken.map((language) => {
          const own = language === lang ? raw : said.find((one) => one.lang === language)?.text;
          return [language, own ?? (lang === undefined ? raw : [{ lang, text: raw }])];
        }),
      );

/** How each language calls what a value of a cell names, within a sentence; undefined where its words are not known. */
const knownAs = ({ name }: Property, value: string, { column }: Cell): ((words: Words) => string) | undefined => {
  if (name === 'area') {
    const area = areaTermNamed(value);
    return area && (({ terms }) => terms[area]);
  }
  const fitting = name === 'fitting' ? fittingOf(column) : undefined;
  if (fitting) return ({ fittings }) => fittings[fitting];
  if (name !== 'kind') return undefined;
  const [kind, term] = [kindIn(column, value), termIn(column, value)];
  if (kind) return ({ kinds }) => kinds[kind].slice(kinds[kind].indexOf(' ') + 1);
  if (term) return ({ terms }) => terms[term];
  const tree = roleOf(column) === 'species' ? treeNamed(value) : undefined;
  return tree && (({ trees }) => trees[tree]);
};

/** What a cell says in words that are not known, as an option shows it: as published. */
const labelOf = (value: string, cell: Cell, lang: string | undefined, spoken: readonly Language[]): Text => {
  const { column, raw, said } = cell;
  const beside = value === raw ? said : undefined;
  if (!isOfNouns(column)) return inItsWords(value, beside, lang, spoken);
  const asOption = (noun: string): string => capital(inSentenceCase(noun));
  const saidSo = beside?.map((one) => ({ ...one, text: asOption(one.text) }));
  return inItsWords(asOption(value), saidSo, lang, spoken);
};

/** A value of a cell by its property, as an option shows it. */
export const valueLabel = (property: Property, value: string, cell: Cell, spoken: Spoken): Text => {
  const { name } = property;
  const { languages } = spoken;
  const known = knownAs(property, value, cell);
  if (known) return compose(languages, (own) => capital(known(own)));
  if (name === 'century') return compose(languages, ({ century }) => century(Number(value)));
  if (roleOf(cell.column) === 'postcode')
    return compose(languages, ({ arrondissement }) => arrondissement(arrondissementNumber(value)));
  if (name === 'kind') return labelOf(value, cell, languageOfWords(cell, spoken), languages);
  return quotedFrom(languageOfCell(cell, spoken), nameAsSaid(name, value, cell), languages);
};

/** A value of a cell within a sentence: known words as they are, all others as an option shows them, in quotes where these are wanted. */
export const valueWithin = (
  property: Property,
  value: string,
  cell: Cell,
  spoken: Spoken,
  areQuoted: boolean,
): Text => {
  const known = knownAs(property, value, cell);
  if (known) return compose(spoken.languages, known);
  const label = valueLabel(property, value, cell, spoken);
  return areQuoted ? composeWith(spoken.languages, [label], ({ quoted }, said) => quoted(said)) : label;
};

/** What is said bare, and needs no quotes: names of people, times and matter. */
const bare: readonly string[] = ['author', 'artist', 'architect', 'century', 'material'];

/** A value of a cell as the sentences of what it is shared as take it. */
export const valueSaid = (property: Property, value: string, cell: Cell, spoken: Spoken): Text =>
  valueWithin(property, value, cell, spoken, !bare.includes(sharedAs(cell.column, cell.raw)));

/** The name of an area, a rank or a person as it is said: nobody shouts. */
const nameAsSaid = (name: Property['name'], value: string, { column }: Cell): string => {
  if (name === 'area') return areaAsSaid(value);
  if (name === 'grade') return gradeAsSaid(column, value);
  return name === 'author' && value.includes(' ') ? withoutCapitals(value) : value;
};

/** Whether a value of a cell is a word, and no name, that isn't known in each of the languages. */
export const isForeignWord = (cell: Cell, value: string, spoken: Spoken): boolean => {
  const role = roleOf(cell.column);
  const property = propertyOf(cell.column, cell.raw);
  const mayBeLatin = (role === 'species' && !holdsCommonNames(cell.column)) || role === 'genus';
  if (property.name !== 'kind' || mayBeLatin) return false;
  const label = valueLabel(property, value, cell, spoken);
  return spoken.languages.some((language) => !isPlain(piecesOf(label, language)));
};

/** The kind a cell names, known or not; undefined where it says nothing of a place. */
export const namedKind = (column: string, raw: string): NamedKind | undefined => {
  const kind = kindIn(column, raw);
  if (kind) return { kind };
  return isTelling(raw) && !raw.includes(',') && raw.length <= 60 ? { raw: inSentenceCase(raw) } : undefined;
};
