import { cellAt, factOf, nameAt } from '../dataset';
import { columnsByLanguage } from '../dataset/language/columns';
import { headerWords } from '../dataset/table/headerWords';
import { bearingDegrees, distanceMeters } from '../lib/geo';
import { type Language, say, type Text } from '../lib/language';
import type { Position } from '../lib/position';
import { wordsOf } from '../lib/text';
import { isComposed } from '../scenario/sense';
import { beginningOf, initialOf } from './beginnings';
import type { Spot, StageSite } from './expand';
import { languageOfNames, languageOfWords, type Spoken } from './facts/cellLanguage';
import { saysNothing } from './facts/kinds';
import { roleIn, roleOf } from './facts/roles';
import { type Thing, thingAt } from './facts/things';
import { listed } from './facts/values';
import { detailOf } from './namesakes';
import { compose, composeWith, namedKind, nameOf, quotedFrom } from './words';
import type { NamedKind } from './words/words';

/** The name of a site as the data has it; undefined where it has none: its identifier names a row. */
const siteName = ({ name, dataset, index }: StageSite, spoken: Spoken): Text | undefined => {
  const own = nameAt(dataset, index);
  return own === '' ? undefined : nameOf({ name: own, dataset: name }, spoken);
};

/** A site by its name, and where others near by are called alike, by what tells it from them too; undefined without a name. */
const siteTitle = (site: StageSite, spoken: Spoken): Text | undefined => {
  const name = siteName(site, spoken);
  const detail = detailOf(site.dataset, site.index);
  if (name === undefined || detail === undefined) return name;
  const lang = languageOfNames(site.name, spoken);
  return composeWith(
    spoken.languages,
    [name, quotedFrom(lang, detail, spoken.languages)],
    (_, called, where) => `${called}, ${where}`,
  );
};

/** What a stage is called: as its author says, else as its site, else by its number from 1. */
export const titleOf = (spot: Spot, number: number, spoken: Spoken): Text =>
  spot.title ??
  (spot.site && siteTitle(spot.site, spoken)) ??
  compose(spoken.languages, (words) => words.stageTitle(number));

/** The column that says what kind of place a site is: by its header, else by a cell that names a kind where the header lets it; −1 for none. */
const fieldOfKinds = ({ fields, columns }: StageSite['dataset'], index: number): number => {
  const called = fields.findIndex(({ key, kind }) => roleOf(key) === 'kind' && kind === 'category');
  if (called >= 0) return called;
  return fields.findIndex(({ key }, field) => {
    const [raw = ''] = listed(cellAt(columns[field], index));
    return roleOf(key) === undefined && roleIn(key, raw) === 'kind';
  });
};

/** What kind of place the data calls the site, in a column of this language where there are several; nothing when that is what a question asks, or where it is said in another language, in which it helps nobody to find the place. */
const kindAt = ({ site, challenges }: Spot, language: Language, spoken: Spoken): NamedKind | undefined => {
  if (!site) return undefined;
  const { dataset, index, name } = site;
  const field = fieldOfKinds(dataset, index);
  const same = columnsByLanguage(dataset)[field];
  if (same === undefined) return undefined;
  const keyOf = (field: number): string => dataset.fields[field]?.key ?? '';
  const keys = [...same.values()].map(keyOf);
  if (challenges.some((one) => isComposed(one) && keys.includes(one.field ?? ''))) return undefined;
  const key = keyOf(same.get(language) ?? field);
  const [raw = ''] = listed(factOf(dataset, index, key));
  if (roleIn(key, raw) !== 'kind') return undefined;
  const [named, lang] = [namedKind(key, raw), languageOfWords({ dataset: name, column: key, raw }, spoken)];
  const isForeign = named !== undefined && 'raw' in named && lang !== undefined && lang !== language;
  const isHollow = named !== undefined && 'kind' in named && saysNothing(named.kind);
  return isForeign || isHollow ? undefined : named;
};

/** What a composed clue reckons from: the start, for the first stage and for all that come in any order; else where the stage before was found. */
export interface Origin {
  readonly position: Position;
  readonly isStart: boolean;
}

/** Nearer than this there is no way to go. */
const samePlaceMeters = 5;

/** What leads to a stage from `from`: as its author says, else its distance, direction and kind. */
export const clueOf = (spot: Spot, from: Origin, spoken: Spoken): Text => {
  if (spot.clue !== undefined) return spot.clue;
  const meters = Math.round(distanceMeters(from.position, spot.position) * 10) / 10;
  const direction = Math.round(bearingDegrees(from.position, spot.position) / 45) % 8;
  return compose(spoken.languages, (words, language) => {
    const kind = kindAt(spot, language, spoken);
    if (meters >= samePlaceMeters) return words.clue({ meters, direction, fromStart: from.isStart }, kind);
    return from.isStart ? words.clueAtStart(kind) : words.clueHere(kind);
  });
};

/** What leads to a stage whose place nobody tells: as its author says, else its kind. */
export const hiddenClueOf = (spot: Spot, spoken: Spoken): Text =>
  spot.clue ?? compose(spoken.languages, (words, language) => words.clueHidden(kindAt(spot, language, spoken)));

/** Whether a stage is called by its address, for want of a name. */
const isAtAddress = ({ title, site }: Spot): boolean =>
  title === undefined &&
  site !== null &&
  /^adress?e?s?\b/.test(headerWords(site.dataset.fields[site.dataset.nameField]?.key ?? ''));

/** Whether how a name begins says something: a number in a street doesn't. */
const beginsWithWord = (name: string): boolean => /^[^\p{L}\p{N}]*\p{L}/u.test(name);

/** Of how many words a name is; undefined where people count them in different ways: joined by a hyphen or an apostrophe, or cut short by a point. A possessive `s` is no word. */
const wordsCounted = (name: string): number | undefined => {
  const whole = name.replace(/['’]s(?!\p{L})/gu, '');
  return /\p{L}['’‐‑-]|\p{L}\./u.test(whole) ? undefined : wordsOf(whole).length;
};

/** The hints of a stage: as its author says, else how its name begins (where it begins with a word), then its name. */
export const hintsOf = (spot: Spot, title: Text, spoken: Spoken): readonly Text[] => {
  if (spot.hints !== undefined) return spot.hints;
  const isNamed = spot.title !== undefined || (spot.site !== null && siteName(spot.site, spoken) !== undefined);
  if (!isNamed) return [];
  const { languages } = spoken;
  const thing = spot.site ? thingAt(spot.site.dataset, spot.site.index) : undefined;
  const name = composeWith(
    languages,
    [title],
    (words, said) => (isAtAddress(spot) ? words.hintAddress(said) : words.hintName(said)),
    thing,
  );
  if (languages.some((language) => !beginsWithWord(say(title, language)))) return [name];
  return [hintOfBeginning(spot, title, spoken, thing), name];
};

/** How the name of a stage begins, and of how many words it is. */
const hintOfBeginning = ({ title: own, site }: Spot, title: Text, spoken: Spoken, thing: Thing | undefined): Text => {
  const { languages } = spoken;
  const called = own === undefined && site ? siteName(site, spoken) : undefined;
  if (site === null || called === undefined)
    return compose(
      languages,
      (words, language) => {
        const name = say(title, language);
        return words.hintInitial(initialOf(name), wordsCounted(name));
      },
      thing,
    );
  const [language = 'fr'] = languages;
  const name = say(called, language);
  const beginning = quotedFrom(
    languageOfNames(site.name, spoken),
    beginningOf(site.dataset, site.index, name),
    languages,
  );
  return composeWith(languages, [beginning], (words, said) => words.hintInitial(said, wordsCounted(name)), thing);
};
