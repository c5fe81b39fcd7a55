import { say, type Text } from '../lib/language';
import { isGivenAway, wordingOf } from './compose';
import type { Spot, StageSite } from './expand';
import { addressAt } from './facts/addresses';
import { isWorded } from './facts/capitals';
import { languageOfCell, type Spoken } from './facts/cellLanguage';
import { headerNamed, isCutShort } from './facts/headers';
import { isForItsMeasure, measuredIn } from './facts/measures';
import { isTruth, makerOf, propertyOf } from './facts/property';
import { isNamed, isOfMaterials, isOfPart, type Role, roleIn, roleOf } from './facts/roles';
import { thingAt } from './facts/things';
import { timeOf, yearToldIn } from './facts/times';
import { isLatin } from './facts/trees';
import { termIn } from './facts/vocabulary';
import type { Cell, HuntStage } from './hunt';
import { partGivesAway } from './leaks';
import { familyNamed } from './questions';
import { isContested } from './questions/contested';
import { cellOf, type Listener } from './questions/family';
import { namesMakers } from './questions/understood';
import { varietyAround, whyDull } from './questions/variety';
import { endsSaying } from './sayings';
import { factOfCell, factsTold } from './told';
import { compose, composeWith, headerOf, isForeignWord, quotedFrom, valueLabel, valueWithin } from './words';

/** What a clue may tell of a place beside the way to it, the most telling first. */
const tellable = [
  'lines',
  'author',
  'begun',
  'girth',
  'height',
  'seats',
  'floors',
  'capacity',
  'bikes',
  'span',
] as const satisfies Role[];
/** What it may tell by the name of what is told. */
const labelled = [
  'venue',
  'species',
  'material',
  'protection',
  'theme',
  'genus',
  'quarter',
  'district',
  'postcode',
] as const satisfies Role[];
type Labelled = (typeof labelled)[number];
/** `column` is one that Jalon has no words for: its header says what is told. */
type Tellable = (typeof tellable)[number] | Labelled | 'column';

const ranked: readonly Tellable[] = [...tellable, ...labelled, 'column'];

const isLabelled = (telling: Tellable): telling is Labelled => labelled.some((one) => one === telling);

/** What a cell may tell: of a column without a role its kind is told beside the way, and what it is made of by that name. */
const tellingOf = ({ column, raw }: Pick<Cell, 'column' | 'raw'>): Tellable | undefined => {
  const telling = tellableIn(column);
  if (telling !== 'column') return telling;
  if (roleIn(column, raw) === 'kind') return undefined;
  return isOfMaterials(column) && !isOfPart(column) && termIn(column, raw) !== undefined ? 'material' : 'column';
};

const tellableIn = (column: string): Tellable | undefined => {
  const role = roleOf(column);
  if (role === undefined) return isNamed(column) ? 'column' : undefined;
  if (role === 'begun' && timeOf(column) === undefined) return undefined;
  return ranked.find((one) => one === role);
};

/** A clue names so many lines at most: more are a list to learn. */
const mostLines = 4;
/** The longest value that stands in a clue. */
const longestValue = 60;

const linesSaid = (raw: string, languages: Listener['languages']): Text | undefined => {
  const lines = propertyOf('lines', raw).valuesOf(raw);
  return lines.length === 0 || lines.length > mostLines
    ? undefined
    : compose(languages, ({ tell }) => tell.lines(lines));
};

const measureSaid = (
  { column, raw }: Cell,
  telling: Exclude<(typeof tellable)[number], 'lines' | 'author' | 'begun'>,
  languages: Listener['languages'],
): Text | undefined => {
  const measured = measuredIn(column, raw);
  return measured && compose(languages, ({ tell }) => tell[telling](tell.amount(measured.value, measured.unit)));
};

/** One value of a period or an author in words; undefined where a cell has several, or isn't understood. */
const valueSaid = (cell: Cell, spoken: Spoken): Text | undefined => {
  const { column, raw } = cell;
  const property = propertyOf(column, raw);
  const [value, ...more] = property.valuesOf(raw);
  const { name } = property;
  if (value === undefined || more.length > 0 || (name !== 'century' && name !== 'author')) return undefined;
  const telling = name === 'author' ? makerOf(column, raw) : name;
  return composeWith(
    spoken.languages,
    [valueLabel(property, value, cell, spoken)],
    ({ tell }, said) => tell[telling](said),
    cell.as,
  );
};

/** A clue names so many values of a place at most. */
const mostValues = 3;

/** The few values of a cell, in words that are understood in each language; undefined for many, for codes, and for what isn't understood. */
const wordSaid = (cell: Cell, telling: Labelled | 'column', spoken: Spoken): Text | undefined => {
  const { column, raw } = cell;
  const property = propertyOf(column, raw);
  const values = property.name === 'century' ? [] : property.valuesOf(raw);
  const labels = values.map((value) => valueWithin(property, value, cell, spoken, telling !== 'postcode'));
  const areWords = labels.every((label, i) => /\p{Ll}{2}/u.test(say(label, 'fr')) || isWorded(values[i] ?? ''));
  if (!areWords || values.length > mostValues || values.join(', ').length > longestValue) return undefined;
  if (values.some((value) => isTruth(value) || isForeignWord(cell, value, spoken))) return undefined;
  return labels.length < 2 ? labels[0] : composeWith(spoken.languages, labels, (_, ...said) => said.join(', '));
};

/** Whether the header of a column is written out, and in the language of all who play, as far as its language is known. */
const isHeaderRead = ({ dataset, column }: Cell, { dataLanguages, languages }: Spoken): boolean => {
  if (isCutShort(column)) return false;
  if (headerNamed(column) !== undefined) return true;
  const own = dataLanguages?.[dataset] ?? '';
  return languages.every((language) => language === (own || languages[0]));
};

/** What a cell tells after the name of what it is, unless that names the place. */
const labelSaid = (cell: Cell, telling: Labelled | 'column', spoken: Spoken): Text | undefined => {
  const { name } = cell;
  const value = wordSaid(cell, telling, spoken);
  if (value === undefined || partGivesAway([value], name)) return undefined;
  if (telling === 'column' && !isHeaderRead(cell, spoken)) return undefined;
  return composeWith(spoken.languages, [value, headerOf(cell, spoken)], ({ tell }, said, header) => {
    if (telling !== 'column') return tell[telling](said);
    return headerNamed(cell.column) === undefined ? tell.column(header, said) : tell.named(header, said);
  });
};

/** What a cell tells as part of a clue; undefined for what no clue tells. */
const saidOf = (cell: Cell, spoken: Spoken): Text | undefined => {
  const { languages } = spoken;
  const telling = cell.raw === '' ? undefined : tellingOf(cell);
  if (telling === undefined) return undefined;
  if (telling === 'lines') return linesSaid(cell.raw, languages);
  if (telling === 'column' || isLabelled(telling)) return labelSaid(cell, telling, spoken);
  if (telling !== 'author' && telling !== 'begun') return measureSaid(cell, telling, languages);
  const year = telling === 'begun' ? yearToldIn(cell.column, cell.raw) : undefined;
  return year === undefined
    ? valueSaid(cell, spoken)
    : compose(languages, ({ tell }) => tell.year(String(year)), cell.as);
};

/** Whether a clue ends with what a cell tells, in each language, in words of any time. */
export const isTold = (clue: Text, cell: Cell, spoken: Spoken): boolean => {
  const said = saidOf(cell, spoken);
  return said !== undefined && spoken.languages.every((language) => endsSaying(clue, said, language));
};

/** A clue that tells the way, with what a cell tells behind it; the way alone where the cell can't be said. */
export const withWhatIsTold = (way: Text, cell: Cell, spoken: Spoken): Text => {
  const said = saidOf(cell, spoken);
  return said === undefined ? way : composeWith(spoken.languages, [way, said], (_, going, more) => `${going} ${more}`);
};

/** Whether words give an answer of the stage away. */
const tellsAnswer = ({ challenges }: HuntStage, shown: Text, listener: Listener): boolean =>
  challenges.some(({ proof }) => {
    const family = proof && familyNamed(proof.rule);
    const wording = family && wordingOf(family, proof, listener);
    return family !== undefined && wording !== undefined && isGivenAway(family, wording, [shown]);
  });

/** A cell that a clue might tell, and how that is said, as it is compared. */
type Telling = { readonly cell: Cell; readonly words: string };

/** What one stage's clue might tell: cells of columns that tell places around apart, that no question is about, and whose words give none of its answers away; of columns without a role only what they name in words, for nobody finds a place by a number or a yes. */
const cellsToTell = (
  stage: HuntStage,
  { name, dataset, index }: StageSite,
  asked: ReadonlySet<string>,
  listener: Listener,
): readonly Telling[] =>
  dataset.fields
    .flatMap((one, field) => {
      const { key, kind } = one;
      const telling = tellableIn(key);
      const isIn =
        telling !== undefined &&
        isForItsMeasure(dataset, one) &&
        !isContested(dataset, key) &&
        (telling !== 'column' || kind === 'category') &&
        (telling !== 'author' || namesMakers(dataset, field));
      return isIn ? [field] : [];
    })
    .filter((field) => whyDull(varietyAround({ dataset, site: index, field }, {})) === undefined)
    .map((field) => cellOf({ name, dataset }, index, field))
    .flatMap((cell) => {
      if (listener.audience === 'child' && isLatin(cell.column, cell.raw)) return [];
      if (asked.has(factOfCell(name, cell.site, cell.column))) return [];
      const said = saidOf(cell, listener);
      return said === undefined || tellsAnswer(stage, said, listener) ? [] : [{ cell, words: JSON.stringify(said) }];
    });

/** The address of a site, where a column holds one that can be read out. */
const addressOf = ({ name, dataset, index }: StageSite): Pick<Cell, 'dataset' | 'column' | 'raw'> | undefined => {
  const found = addressAt(dataset, index);
  return found && { dataset: name, ...found };
};

const isArea = ({ column, raw }: Cell): boolean => propertyOf(column, raw).name === 'area';

/** Whether an address may tell an answer of the stage: what a house is called stands in none that doesn't say so. */
const asksWhere = ({ challenges }: HuntStage): boolean =>
  challenges.some(({ proof }) => proof && isArea(proof.right) && roleOf(proof.right.column) !== 'venue');

/** Whether an address is a street without a number, in which several stages are. */
const isShared = (address: string, sites: readonly StageSite[]): boolean =>
  !/\d/.test(address) && sites.filter((one) => addressOf(one)?.raw === address).length > 1;

/** The hints of a stage, its address first, unless an answer lies in that, or other stages are in the same street. */
const withAddress = (
  stage: HuntStage,
  site: StageSite,
  sites: readonly StageSite[],
  listener: Listener,
): readonly Text[] => {
  const address = asksWhere(stage) ? undefined : addressOf(site);
  if (address === undefined || isShared(address.raw, sites) || tellsAnswer(stage, address.raw, listener))
    return stage.hints;
  const { languages } = listener;
  const quoted = quotedFrom(languageOfCell(address, listener), address.raw, languages);
  const thing = thingAt(site.dataset, site.index);
  return [composeWith(languages, [quoted], ({ hintAddress }, said) => hintAddress(said), thing), ...stage.hints];
};

/** What is told of a column, as it is counted: each that Jalon has no words for is another thing. */
const toldOf = (column: string): string => {
  const telling = tellableIn(column);
  return telling === 'column' || telling === undefined ? column : telling;
};

/** A clue that says in some language no more than that all begins here, with how the name of the place begins: a hint less, and not nothing. */
const withBeginning = (stage: HuntStage, listener: Listener): HuntStage => {
  const { languages } = listener;
  const nothing = compose(languages, ({ clueAtStart }) => clueAtStart(undefined));
  const isBare = languages.some((language) => say(stage.clue, language) === say(nothing, language));
  const [beginning, name] = stage.hints.slice(-2);
  if (!isBare || beginning === undefined || name === undefined || tellsAnswer(stage, beginning, listener)) return stage;
  return {
    ...stage,
    clue: composeWith(languages, [stage.clue, beginning], (_, way, more) => `${way} ${more}`),
    hints: stage.hints.filter((hint) => hint !== beginning),
  };
};

const isComposed = ({ challenges }: HuntStage): boolean =>
  challenges.every(({ proof, content }) => proof !== undefined || content.type === 'find');

/**
 * The same stages, where a composed clue tells one thing of the place too, now this and now that, and where composed hints begin with the address.
 * No area is told twice: it leads nowhere. Nothing is told that a question of the hunt is about, nor where an author wrote a question: it may be about anything.
 */
export const withTellingWords = (
  stages: readonly HuntStage[],
  spots: readonly Spot[],
  listener: Listener,
): readonly HuntStage[] => {
  if (!stages.every(isComposed)) return stages;
  const asked = new Set(
    stages.flatMap(({ challenges }) => challenges.flatMap(({ proof }) => (proof ? factsTold(proof) : []))),
  );
  const sites = spots.flatMap(({ site }) => site ?? []);
  const times = new Map<string, number>();
  const said = new Set<string>();
  return stages.map((bare, i) => {
    const { site = null, clue, hints } = spots[i] ?? {};
    if (site === null) return bare;
    const stage = hints === undefined ? { ...bare, hints: withAddress(bare, site, sites, listener) } : bare;
    if (clue !== undefined) return stage;
    const count = ({ cell }: Telling): number => times.get(toldOf(cell.column)) ?? 0;
    const rank = ({ cell }: Telling): number => ranked.indexOf(tellableIn(cell.column) as Tellable);
    const again = ({ words }: Telling): number => (said.has(words) ? 1 : 0);
    const all = cellsToTell(stage, site, asked, listener).filter((one) => !isArea(one.cell) || again(one) === 0);
    const [best] = all.toSorted((a, b) => again(a) - again(b) || count(a) - count(b) || rank(a) - rank(b));
    if (best === undefined) return hints === undefined ? withBeginning(stage, listener) : stage;
    const { cell: tells, words } = best;
    times.set(toldOf(tells.column), count(best) + 1);
    said.add(words);
    return { ...stage, clue: withWhatIsTold(stage.clue, tells, listener), tells };
  });
};
