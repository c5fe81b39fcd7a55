import type { Field, FieldKind } from '../dataset';
import { withoutLanguage } from '../language/tags';
import { sourceOf } from '../sources';
import { type Column, cellAt, filledIn } from '../table/column';
import { headerWords } from '../table/headerWords';
import { type ColumnSample, distinctIn, examplesOf, mostCounted, sampleOf } from '../table/sample';
import { bareName, guessKind, ownId, signName } from './kinds';
import { postWords } from './looks';

/** What the columns of a dataset hold, and which of them identify and name its sites (−1 for none). */
export interface Fields {
  readonly fields: readonly Field[];
  readonly idField: number;
  readonly nameField: number;
}

type Columns = readonly Column[];
type Said = ReadonlyMap<string, FieldKind>;

/** A field as it is guessed, and what is kept of the sample that the guess was made from. */
interface Guessed extends Pick<Field, 'key' | 'kind' | 'sure'>, Counted {
  readonly column: Column;
  readonly words: string;
  /** How many of the cells that were counted differ. */
  readonly different: number;
  readonly counted: number;
}

/** The fields of these columns: as `said` by the descriptor, else as the known kind of dataset says, else guessed. */
export const findFields = (keys: readonly string[], columns: Columns, said: Said): Fields => {
  const known = sourceOf({ keys, columns })?.known;
  const kinds = new Map([...(known?.kinds ?? []), ...said]);
  const guessed = columns.map((column, i) => guessedField(keys[i] ?? '', column, kinds));
  const [knownId, knownName] = [known?.ids ?? [], known?.names ?? []].map((best) => firstFilled(best, guessed));
  const idField = knownId ?? findId(guessed, said);
  const nameField = knownName ?? findName(guessed, columns, said);
  const roles = new Map<number, readonly [FieldKind, number]>([
    [idField, ['identifier', knownId === undefined ? sureOfRole : 1]],
    [nameField, ['name', knownName === undefined ? sureOfRole : 1]],
  ]);
  const fields = guessed.map((field, i) => {
    const { key, kind, sure, filled, column } = field;
    const [role = kind, roleSure = sure] = said.has(key) || filled === 0 ? [] : (roles.get(i) ?? []);
    const surest = role === kind ? Math.max(sure, roleSure) : roleSure;
    return fieldOf({ key, kind: role, sure: surest }, column, field);
  });
  return { fields, idField, nameField };
};

/** The first of these columns that most rows fill, else the first that any fills. */
const firstFilled = (keys: readonly string[], fields: readonly Guessed[]): number | undefined => {
  const indexes = keys.map((key) => fields.findIndex((field) => field.key === key));
  const share = (i: number): number => (fields[i]?.filled ?? 0) / (fields[i]?.column.length || 1);
  return indexes.find((i) => share(i) >= 0.5) ?? indexes.find((i) => share(i) > 0);
};

/** How sure it is that a column is the name, where it only reads like names. */
const sureOfRole = 0.6;

/** The same fields, counted again over most of their rows: the examples of a long column stay those of its sample. */
export const recount = (fields: readonly Field[], columns: Columns): readonly Field[] =>
  fields.map((field, i) => {
    const column = columns[i] as Column;
    const { examples } = field;
    return column.length > mostCounted
      ? fieldOf(field, column, { filled: filledIn(column), examples })
      : fieldOf(field, column, countedIn(sampleOf(column)));
  });

/** What is known of a column by its sample; how many values it has only where that is all of it. */
type Counted = Pick<Field, 'filled' | 'examples'> & { readonly distinct?: number };

const countedIn = (sample: ColumnSample): Counted => ({
  filled: sample.filled,
  examples: examplesOf(sample),
  ...(sample.counted === sample.filled && { distinct: sample.counts.size }),
});

/** A field whose different values are counted when somebody asks: of a million cells that takes as long as all the rest. */
const fieldOf = (
  { key, kind, sure }: Pick<Field, 'key' | 'kind' | 'sure'>,
  column: Column,
  counted: Counted,
): Field => {
  let { distinct } = counted;
  return {
    key,
    kind,
    sure,
    filled: counted.filled,
    get distinct() {
      distinct ??= distinctIn(column);
      return distinct;
    },
    examples: counted.examples,
  };
};

const guessedField = (key: string, column: Column, known: Said): Guessed => {
  const sample = { ...sampleOf(column), words: headerWords(key) };
  const told = sample.filled === 0 ? undefined : known.get(key);
  const guess = told ? { kind: told, sure: 1 } : guessKind(sample);
  const { counts, counted, words } = sample;
  return { key, ...guess, ...countedIn(sample), column, words, different: counts.size, counted };
};

const ownReference = /^(?:ref|reference|gid|fid|ogc fid|object ?id|code)$/;

/** How sure an identifier is the site's own: 0 where it may be a postcode, or the id of something else. */
const idRank = (field: Guessed, said: Said): number => {
  if (field.kind !== 'identifier' || field.filled === 0) return 0;
  const { words, different, counted } = field;
  if (ownId.test(words)) return 4;
  if (postWords.test(words)) return 0;
  if (said.get(field.key) === 'identifier') return 3;
  if (ownReference.test(words) && different > counted / 2) return 2;
  const isUnique = field.filled > 1 && different === counted && distinctIn(field.column) === field.filled;
  return isUnique ? (idWords.test(words) ? 1.5 : 1) : 0;
};

/** A company has its number, too: what is called an id is the site's own before it. */
const idWords = /\b(?:id|ids|identifiants?|identifier|uid|objectid)\b|^id/;

const findId = (fields: readonly Guessed[], said: Said): number => {
  const mostFilled = fields.reduce((most, { filled }) => Math.max(most, filled), 0);
  return bestIndex(fields, (field) => {
    const rank = idRank(field, said);
    return field.filled < mostFilled * (rank > 2 ? 0.5 : 0.9) ? 0 : rank;
  });
};

/** What a thing is in, not what it is: the hall of a concert. It names the rows only where nothing else does. */
const placeName =
  /^(?:lieu|place|location|venue|site|salle|equipement) |^nom d[ue] (?:la )?(?:lieu|site|salle|equipement)$/;

/** Names that come again and again are those of kinds or of owners. */
const fewNames = 0.3;

const findName = (fields: readonly Guessed[], columns: Columns, said: Said): number => {
  const rank = (field: Guessed, i: number): number => {
    if (field.kind !== 'name' || field.filled < (columns[i]?.length ?? 0) / 2) return 0;
    if (said.get(field.key) === 'name') return 3;
    const { words, different, counted } = field;
    if (bareName.test(words)) return 2;
    if (signName.test(words)) return /social/.test(words) ? 1.1 : 1.5;
    if (bareName.test(headerWords(withoutLanguage(field.key))))
      return 1.5 + 0.1 * (field.filled / (columns[i]?.length || 1));
    return placeName.test(words) ? 0.5 : different < counted * fewNames ? 0.9 : 1;
  };
  const called = bestIndex(fields, rank);
  if (called >= 0) return said.has(fields[called]?.key ?? '') ? called : barest(fields, called, rank);
  const free = (rank: (field: Guessed) => number): number =>
    bestIndex(fields, (field) => (said.has(field.key) ? 0 : rank(field)));
  const likely = free(looksLikeNames);
  return likely >= 0 ? likely : free(standsForNames);
};

/** So many rows tell whether one name is written out with an address; in so many of them it begins with the other, and in so many goes on. */
const [rowsCompared, mostBegin, someGoOn] = [200, 0.9, 0.3];

/** Whether one column says what another does, and in many rows an address or the like behind it: `Red Cube - 140 Broadway`. */
const goesOn = (long: Guessed, short: Guessed): boolean => {
  const rows = Array.from({ length: Math.min(long.column.length, rowsCompared) }, (_, row) => row).filter(
    (row) => cellAt(long.column, row) !== '' && cellAt(short.column, row) !== '',
  );
  const rests = rows.flatMap((row) => {
    const [name, bare] = [cellAt(long.column, row), cellAt(short.column, row)];
    return name.startsWith(bare) ? [name.slice(bare.length)] : [];
  });
  const longer = rests.filter((rest) => /^\s*[-–—,(]/u.test(rest));
  return rests.length > rows.length * mostBegin && longer.length > rows.length * someGoOn;
};

/** Of names that say the same the one without an address behind it, where its rows are told apart as well. */
const barest = (fields: readonly Guessed[], called: number, rank: (field: Guessed, i: number) => number): number => {
  const own = fields[called] as Guessed;
  const bare = fields.findIndex(
    (field, i) =>
      i !== called && rank(field, i) > 0 && field.different >= own.different * mostBegin && goesOn(own, field),
  );
  return bare < 0 ? called : bare;
};

/** Texts, most of them different, short enough to be a title: the more rows have one of their own, the likelier. */
const looksLikeNames = ({ kind, filled, different, counted, column }: Guessed): number => {
  if (kind !== 'text' || filled < column.length / 2 || different < counted * 0.3) return 0;
  const { cells } = sampleOf(column);
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  const worded = cells.filter((cell) => /\p{L}{3}/u.test(cell)).length;
  return length <= 60 && worded > cells.length * 0.8 ? (filled / column.length) * (different / counted) : 0;
};

/** Where nothing is called anything (toilets, fountains, trees of a street), a place goes by its address, if most have one of their own. */
const standsForNames = ({ kind, filled, different, counted, column }: Guessed): number => {
  if (kind !== 'address' || filled < column.length / 2 || different < counted / 2) return 0;
  return (filled / column.length) * (different / counted);
};

/** The first index with the highest rank above 0; −1 for none. */
const bestIndex = (fields: readonly Guessed[], rank: (field: Guessed, i: number) => number): number => {
  let [best, bestRank] = [-1, 0];
  fields.forEach((field, i) => {
    const own = rank(field, i);
    if (own > bestRank) [best, bestRank] = [i, own];
  });
  return best;
};
