import type { Problem } from '../../lib/checked';
import type { Dataset, FieldKind, Merged } from '../dataset';
import { type Fields, findFields, recount } from '../fields/findFields';
import type { Located } from '../places/locate';
import { cellAt, pickRows } from '../table/column';
import { rowLookup } from '../table/lookup';
import { aboutRow, numberOf } from '../table/notes';
import type { Table } from '../table/table';
import { sameNameNearby } from './doubles';

/** What is left when doubles are one: the rows of the sites, their fields, and which rows were merged, with a problem for each. */
interface Sole {
  readonly kept: Uint32Array;
  readonly fields: Fields & Pick<Dataset, 'columns'>;
  readonly merged: readonly Merged[];
  readonly problems: readonly Problem[];
}

/** Rows that share an id, or a name within a few meters, are one site: the first stands, each other is told. */
export const mergeDoubles = (table: Table, located: Located, kinds: ReadonlyMap<string, FieldKind>): Sole => {
  const columns = pickRows(table.columns, located.kept);
  const found = findFields(table.keys, columns, kinds);
  const [own, repeated] = withoutRepeated(table, located.kept, found);
  const [kept, nearby] = table.partOf ? [own, []] : withoutNearby(table, located, own, found);
  const merged = mergedRows([
    ['part', located.parts.map((row) => numberOf(table, row))],
    ['csv.rowRepeated', rowsOf(repeated)],
    ['csv.rowNearby', rowsOf(nearby)],
  ]);
  const problems = [...repeated, ...nearby];
  if (problems.length === 0) return { kept, fields: { ...found, columns }, merged, problems };
  const keptColumns = pickRows(table.columns, kept);
  const fields = { ...found, fields: recount(found.fields, keptColumns), columns: keptColumns };
  return { kept, fields, merged, problems };
};

const mergedRows = (groups: readonly (readonly [Merged['reason'], readonly number[]])[]): readonly Merged[] =>
  groups.flatMap(([reason, rows]) => (rows.length === 0 ? [] : [{ reason, rows }]));

const rowsOf = (problems: readonly Problem[]): readonly number[] => problems.map(({ row = 0 }) => row);

/** Rows without those that repeat an id, and a problem for each of these. */
const withoutRepeated = (
  table: Table,
  rows: Uint32Array,
  { idField }: Fields,
): readonly [own: Uint32Array, problems: readonly Problem[]] => {
  const ids = table.columns[idField];
  if (ids === undefined) return [rows, []];
  const byNumber = (row: number): string => `row-${numberOf(table, row)}`;
  const lookup = rowLookup(rows.length, ids, byNumber);
  const problems: Problem[] = [];
  const own = new Uint32Array(rows.length);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    const first = lookup.add(row);
    if (first === row) {
      own[count] = row;
      count += 1;
    } else {
      const values = { id: cellAt(ids, row) || byNumber(row), first: numberOf(table, first) };
      problems.push(aboutRow(numberOf(table, row), 'csv.rowRepeated', table.keys[idField] ?? '', values));
    }
  }
  return [count === rows.length ? rows : own.slice(0, count), problems];
};

const withoutNearby = (
  table: Table,
  located: Located,
  rows: Uint32Array,
  { nameField }: Fields,
): readonly [kept: Uint32Array, problems: readonly Problem[]] => {
  const names = table.columns[nameField];
  const near = sameNameNearby({ lat: located.lat, lng: located.lng, rows, names });
  const problems = [...near].map(([row, first]) => {
    const values = { name: cellAt(names, row), first: numberOf(table, first) };
    return aboutRow(numberOf(table, row), 'csv.rowNearby', table.keys[nameField] ?? '', values);
  });
  return [near.size === 0 ? rows : rows.filter((row) => !near.has(row)), problems];
};
