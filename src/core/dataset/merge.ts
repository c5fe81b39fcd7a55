import type { Problem } from '../lib/checked';
import type { Dataset, FieldKind, Merged } from './dataset';
import { sameNameNearby } from './doubles';
import { type Fields, findFields, recount } from './fields';
import type { Located } from './locate';
import { aboutRow, numberOf } from './notes';
import type { Table } from './table';

/** What is left when doubles are one: the rows of the sites, their fields, and which rows were merged, with a problem for each. */
interface Sole {
  readonly kept: readonly number[];
  readonly fields: Fields & Pick<Dataset, 'columns'>;
  readonly merged: readonly Merged[];
  readonly problems: readonly Problem[];
}

/** Rows that share an id, or a name within a few meters, are one site: the first stands, each other is told. */
export const mergeDoubles = (table: Table, located: Located, kinds: ReadonlyMap<string, FieldKind>): Sole => {
  const columns = pick(table.columns, located.kept);
  const found = findFields(table.keys, columns, kinds);
  const [own, repeated] = withoutRepeated(table, located.kept, found);
  const [kept, nearby] = withoutNearby(table, located, own, found);
  const merged = mergedRows([
    ['part', located.parts.map((row) => numberOf(table, row))],
    ['csv.rowRepeated', rowsOf(repeated)],
    ['csv.rowNearby', rowsOf(nearby)],
  ]);
  const problems = [...repeated, ...nearby];
  if (problems.length === 0) return { kept, fields: { ...found, columns }, merged, problems };
  const keptColumns = pick(table.columns, kept);
  const fields = { ...found, fields: recount(found.fields, keptColumns), columns: keptColumns };
  return { kept, fields, merged, problems };
};

const mergedRows = (groups: readonly (readonly [Merged['reason'], readonly number[]])[]): readonly Merged[] =>
  groups.flatMap(([reason, rows]) => (rows.length === 0 ? [] : [{ reason, rows }]));

const rowsOf = (problems: readonly Problem[]): readonly number[] => problems.map(({ row = 0 }) => row);

/** Rows without those that repeat an id, and a problem for each of these. */
const withoutRepeated = (
  table: Table,
  rows: readonly number[],
  { idField }: Fields,
): readonly [own: readonly number[], problems: readonly Problem[]] => {
  const ids = table.columns[idField];
  if (ids === undefined) return [rows, []];
  const firstRow = new Map<string, number>();
  const problems: Problem[] = [];
  const own = rows.filter((row) => {
    const [id, number] = [ids[row] || `row-${numberOf(table, row)}`, numberOf(table, row)];
    const first = firstRow.get(id);
    if (first === undefined) firstRow.set(id, number);
    else problems.push(aboutRow(number, 'csv.rowRepeated', table.keys[idField] ?? '', { id, first }));
    return first === undefined;
  });
  return [own, problems];
};

const withoutNearby = (
  table: Table,
  located: Located,
  rows: readonly number[],
  { nameField }: Fields,
): readonly [kept: readonly number[], problems: readonly Problem[]] => {
  const names = table.columns[nameField] ?? [];
  const near = sameNameNearby({ lat: located.lat, lng: located.lng, rows, names });
  const problems = [...near].map(([row, first]) => {
    const values = { name: names[row] ?? '', first: numberOf(table, first) };
    return aboutRow(numberOf(table, row), 'csv.rowNearby', table.keys[nameField] ?? '', values);
  });
  return [near.size === 0 ? rows : rows.filter((row) => !near.has(row)), problems];
};

/** These rows of each column; the very same columns where these are all. */
const pick = (columns: Table['columns'], rows: readonly number[]): Table['columns'] =>
  columns.map((column) => (rows.length === column.length ? column : rows.map((row) => column[row] ?? '')));
