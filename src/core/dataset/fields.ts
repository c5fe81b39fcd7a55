import type { Field, FieldKind } from './dataset';
import { guessKind, ownId, type Sample } from './kinds';
import { sourceOf } from './sources';
import { headerWords } from './words';

/** What the columns of a dataset hold, and which of them identify and name its sites (−1 for none). */
export interface Fields {
  readonly fields: readonly Field[];
  readonly idField: number;
  readonly nameField: number;
}

type Columns = readonly (readonly string[])[];

/** The fields of these columns: as `said` by the descriptor, else as the known kind of dataset says, else guessed. */
export const findFields = (keys: readonly string[], columns: Columns, said: ReadonlyMap<string, FieldKind>): Fields => {
  const source = sourceOf(keys);
  const known = new Map([...Object.entries(source?.kinds ?? {}), ...said]);
  const guessed = columns.map((column, i) => fieldOf(keys[i] ?? '', column, known));
  const idField = source === undefined ? findId(guessed, said) : keys.indexOf(source.idKey);
  const nameField = source === undefined ? findName(guessed, columns, said) : keys.indexOf(source.nameKey);
  const roles = new Map<number, FieldKind>([
    [idField, 'identifier'],
    [nameField, 'name'],
  ]);
  const kindOf = (field: Field, i: number): FieldKind =>
    field.filled === 0 ? 'empty' : (said.get(field.key) ?? roles.get(i) ?? field.kind);
  return { fields: guessed.map((field, i) => ({ ...field, kind: kindOf(field, i) })), idField, nameField };
};

/** The same fields, counted again over other rows. */
export const recount = (fields: readonly Field[], columns: Columns): readonly Field[] =>
  fields.map((field, i) => ({ ...field, ...countsOf(columns[i] ?? []) }));

const countsOf = (column: readonly string[]): Pick<Field, 'filled' | 'distinct'> => {
  const filled = column.filter((cell) => cell !== '');
  return { filled: filled.length, distinct: new Set(filled).size };
};

const fieldOf = (key: string, column: readonly string[], known: ReadonlyMap<string, FieldKind>): Field => {
  const counts = countsOf(column);
  const sample: Sample = { ...counts, words: headerWords(key), cells: sampleCells(column) };
  const kind = counts.filled === 0 ? 'empty' : (known.get(key) ?? guessKind(sample));
  return { key, kind, ...counts };
};

const sampleSize = 500;

/** Up to 500 filled cells, spread over the column. */
const sampleCells = (column: readonly string[]): readonly string[] => {
  const filled = column.filter((cell) => cell !== '');
  const size = Math.min(filled.length, sampleSize);
  return Array.from({ length: size }, (_, i) => filled[Math.floor((i * filled.length) / size)] ?? '');
};

const ownReference = /^(?:ref|reference|gid|fid|ogc fid|object ?id|code)$/;

/** How sure an identifier is the site's own: 0 where it may be a postcode, or the id of something else. */
const idRank = (field: Field, said: ReadonlyMap<string, FieldKind>): number => {
  if (field.kind !== 'identifier' || field.filled === 0) return 0;
  const words = headerWords(field.key);
  if (ownId.test(words)) return 4;
  if (said.get(field.key) === 'identifier') return 3;
  if (ownReference.test(words) && field.distinct > field.filled / 2) return 2;
  return field.filled > 1 && field.distinct === field.filled ? 1 : 0;
};

const findId = (fields: readonly Field[], said: ReadonlyMap<string, FieldKind>): number => {
  const mostFilled = Math.max(...fields.map(({ filled }) => filled), 0);
  return bestIndex(fields, (field) => {
    const rank = idRank(field, said);
    return field.filled < mostFilled * (rank > 2 ? 0.5 : 0.9) ? 0 : rank;
  });
};

const bareName = /^(?:nom|name|titre|title|libelle|label|nom officiel|tico|chptico)$/;

const findName = (fields: readonly Field[], columns: Columns, said: ReadonlyMap<string, FieldKind>): number => {
  const rank = (field: Field, i: number): number => {
    if (field.kind !== 'name' || field.filled < (columns[i]?.length ?? 0) / 2) return 0;
    if (said.get(field.key) === 'name') return 3;
    return bareName.test(headerWords(field.key)) ? 2 : 1;
  };
  const called = bestIndex(fields, rank);
  if (called >= 0) return called;
  return bestIndex(fields, (field, i) => (said.has(field.key) ? 0 : looksLikeNames(field, columns[i] ?? [])));
};

/** Texts, most of them different, short enough to be a title. */
const looksLikeNames = (field: Field, column: readonly string[]): number => {
  if (field.kind !== 'text' || field.filled < column.length / 2 || field.distinct < field.filled * 0.3) return 0;
  const cells = sampleCells(column);
  const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
  const worded = cells.filter((cell) => /\p{L}{3}/u.test(cell) && !cell.startsWith('{')).length;
  return length <= 60 && worded > cells.length * 0.8 ? 1 : 0;
};

/** The first index with the highest rank above 0; −1 for none. */
const bestIndex = (fields: readonly Field[], rank: (field: Field, i: number) => number): number => {
  let [best, bestRank] = [-1, 0];
  fields.forEach((field, i) => {
    const own = rank(field, i);
    if (own > bestRank) [best, bestRank] = [i, own];
  });
  return best;
};
