import type { Problem } from '../../lib/checked';
import { fold } from '../../lib/text';
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
  /** The numbers of kept rows whose id another row puts elsewhere. */
  readonly torn: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** Rows that share an id, or a name within a few meters, are one site: the first stands, each other is told. */
export const mergeDoubles = (table: Table, located: Located, kinds: ReadonlyMap<string, FieldKind>): Sole => {
  const columns = pickRows(table.columns, located.kept);
  const guessed = findFields(table.keys, columns, kinds);
  const byId = withoutRepeated(table, located, guessed);
  const isOwn = kinds.get(table.keys[guessed.idField] ?? '') === 'identifier' || !isOfOthers(byId, located.kept.length);
  const { own, torn, problems: repeated } = isOwn ? byId : { own: located.kept, torn: new Set<number>(), problems: [] };
  const found = isOwn ? guessed : { ...guessed, idField: -1 };
  const [kept, nearby] = table.partOf ? [own, []] : withoutNearby(table, located, own, found);
  const merged = mergedRows([
    ['part', located.parts.map((row) => numberOf(table, row))],
    ['csv.rowRepeated', rowsOf(repeated)],
    ['csv.rowNearby', rowsOf(nearby)],
  ]);
  const problems = [...repeated, ...nearby];
  if (problems.length === 0) return { kept, fields: { ...found, columns }, merged, torn, problems };
  const keptColumns = pickRows(table.columns, kept);
  const fields = { ...found, fields: recount(found.fields, keptColumns), columns: keptColumns };
  return { kept, fields, merged, torn, problems };
};

const mergedRows = (groups: readonly (readonly [Merged['reason'], readonly number[]])[]): readonly Merged[] =>
  groups.flatMap(([reason, rows]) => (rows.length === 0 ? [] : [{ reason, rows }]));

const rowsOf = (problems: readonly Problem[]): readonly number[] => problems.map(({ row = 0 }) => row);

interface Unrepeated {
  readonly own: Uint32Array;
  readonly problems: readonly Problem[];
  /** How many of those that repeat an id lie elsewhere, and the numbers of the rows that they repeat. */
  readonly elsewhere: number;
  /** How many of them have another name and another place. */
  readonly others: number;
  readonly torn: ReadonlySet<number>;
}

/** Fewer rows may share an id by mistake. */
const oftenShared = 0.05;

/** What comes again in half of the rows, and mostly elsewhere, is the id of something else, as of a town; and so is what mostly comes again under another name at another place, as the page that tells of several. */
const isOfOthers = ({ problems, elsewhere, others }: Unrepeated, rows: number): boolean =>
  (problems.length >= rows / 2 && elsewhere > problems.length / 2) ||
  (problems.length >= Math.max(2, rows * oftenShared) && others > problems.length / 2);

/** About a kilometer, and about a hundred meters. */
const [elsewhereDegrees, asideDegrees] = [0.01, 0.001];

const lieApart = ({ lat, lng }: Located, a: number, b: number, degrees = elsewhereDegrees): boolean =>
  Math.abs((lat[a] as number) - (lat[b] as number)) > degrees ||
  Math.abs((lng[a] as number) - (lng[b] as number)) > degrees;

/** Rows without those that repeat an id, and a problem for each of these. */
const withoutRepeated = (table: Table, located: Located, { idField, nameField }: Fields): Unrepeated => {
  const rows = located.kept;
  const ids = table.columns[idField];
  if (ids === undefined) return { own: rows, problems: [], elsewhere: 0, others: 0, torn: new Set() };
  const byNumber = (row: number): string => `row-${numberOf(table, row)}`;
  const lookup = rowLookup(rows.length, ids, byNumber);
  const problems: Problem[] = [];
  const own = new Uint32Array(rows.length);
  const torn = new Set<number>();
  const names = table.columns[nameField];
  const isNamedElse = (row: number, other: number): boolean =>
    names !== undefined && fold(cellAt(names, row)) !== fold(cellAt(names, other));
  let [count, elsewhere, others] = [0, 0, 0];
  for (let i = 0; i < rows.length; i += 1) {
    const row = rows[i] as number;
    const first = lookup.add(row);
    if (first === row) {
      own[count] = row;
      count += 1;
    } else {
      if (isNamedElse(row, first) && lieApart(located, row, first, asideDegrees)) others += 1;
      if (lieApart(located, row, first)) {
        elsewhere += 1;
        torn.add(numberOf(table, first));
      }
      const values = { id: cellAt(ids, row) || byNumber(row), first: numberOf(table, first) };
      problems.push(aboutRow(numberOf(table, row), 'csv.rowRepeated', table.keys[idField] ?? '', values));
    }
  }
  return { own: count === rows.length ? rows : own.slice(0, count), problems, elsewhere, others, torn };
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
