import { type Column, cellAt, columnFrom, columnOf, isEmpty } from '../column';
import { parseDegrees } from '../coordinates';
import { sameNameNearby } from '../doubles';
import { rowLookup } from '../lookup';
import type { Table } from '../table';
import type { Join, Line } from './join';

type Columns = (key: string) => Column | undefined;

const columnsOf =
  ({ keys, columns }: Table): Columns =>
  (key) =>
    columns[keys.indexOf(key)];

/** A boarding area is on a platform, which is in a station. */
const mostSteps = 3;

/** A platform, an entrance or a boarding area is part of what its `parent_station` names, and so on up; −1 where it is none. */
const partOfStation = (table: Table): Int32Array => {
  const parts = new Int32Array(table.rows).fill(-1);
  const [ids, parents] = [columnsOf(table)('stop_id'), columnsOf(table)('parent_station')];
  if (parents === undefined || isEmpty(parents)) return parts;
  const lookup = rowLookup(table.rows, (row) => cellAt(ids, row));
  for (let row = 0; row < table.rows; row += 1) lookup.add(row);
  const parentOf = (row: number): number => {
    const parent = cellAt(parents, row);
    return parent === '' || parent === cellAt(ids, row) ? -1 : lookup.find(parent);
  };
  for (let row = 0; row < table.rows; row += 1) {
    let top = row;
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const parent = parentOf(top);
      if (parent < 0 || parent === row) break;
      top = parent;
    }
    if (top !== row) parts[row] = top;
  }
  return parts;
};

const isPlaced = (lat: number, lng: number): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

const degreesIn = (column: Column | undefined, rows: number): Float64Array => {
  const degrees = new Float64Array(rows);
  for (let row = 0; row < rows; row += 1) degrees[row] = parseDegrees(cellAt(column, row)) ?? Number.NaN;
  return degrees;
};

/** As feeds without stations do: a stop with the name of another a few meters away is part of that one, whose lines it adds to. */
const partOf = (table: Table): Int32Array => {
  const [parts, column] = [partOfStation(table), columnsOf(table)];
  const degrees = (key: string): Float64Array => degreesIn(column(key), table.rows);
  const [lat, lng] = [degrees('stop_lat'), degrees('stop_lon')];
  const isAlone = (row: number): boolean => parts[row] === -1 && isPlaced(lat[row] as number, lng[row] as number);
  const rows = new Uint32Array(table.rows).map((_, row) => row).filter(isAlone);
  const near = sameNameNearby({ rows, lat, lng, names: column('stop_name') });
  for (let row = 0; row < parts.length; row += 1) {
    const part = parts[row] as number;
    if (part >= 0) parts[row] = near.get(part) ?? part;
  }
  for (const [row, first] of near) parts[row] = first;
  return parts;
};

/** Step-free access of a station: its own, else what its platforms that say something agree on; `0` is unknown, not "no". */
const accessOf = (own: string, parts: readonly string[]): string => {
  if (own === '1' || own === '2') return own;
  const said = new Set(parts.filter((part) => part === '1' || part === '2'));
  return said.size === 1 ? ([...said][0] as string) : own;
};

const unique = (texts: readonly string[]): string => [...new Set(texts.filter((text) => text !== ''))].join(' ; ');

/** What the join adds to the stops, a column each: the lines are those of all parts of a station. */
const added: Readonly<Record<string, (lines: readonly Line[]) => string>> = {
  lines: (lines) => unique(lines.map(({ name }) => name)),
  line_count: (lines) => (lines.length === 0 ? '' : String(new Set(lines.map(({ name }) => name)).size)),
  modes: (lines) => unique(lines.map(({ mode }) => mode)),
  line_colors: (lines) => unique(lines.map(({ color }) => color)),
};

/** The rows that are parts of a row, for each that has some. */
const membersIn = (parts: Int32Array): ReadonlyMap<number, readonly number[]> => {
  const members = new Map<number, number[]>();
  parts.forEach((top, row) => {
    if (top < 0) return;
    const known = members.get(top);
    if (known === undefined) members.set(top, [row]);
    else known.push(row);
  });
  return members;
};

/** The table of a feed's stops with its stations whole: what serves them, and which rows are their parts. */
export const stationsOf = (table: Table, join: Join): Table => {
  const [ids, access] = [columnsOf(table)('stop_id'), columnsOf(table)('wheelchair_boarding')];
  const parts = partOf(table);
  const members = membersIn(parts);
  const partsOf = (row: number): readonly number[] => members.get(row) ?? [];
  const linesOf = (row: number): readonly Line[] => join.linesOf([row, ...partsOf(row)].map((one) => cellAt(ids, one)));
  const lines = join.isEmpty() ? [] : Array.from({ length: table.rows }, (_, row) => linesOf(row));
  const wholeAccess = (column: Column): Column =>
    columnFrom(table.rows, (row) =>
      accessOf(
        cellAt(column, row),
        partsOf(row).map((part) => cellAt(column, part)),
      ),
    );
  const columns = table.columns.map((column) => (column === access ? wholeAccess(column) : column));
  const served = lines.some((list) => list.length > 0) ? Object.entries(added) : [];
  return {
    ...table,
    keys: [...table.keys, ...served.map(([key]) => key)],
    columns: [...columns, ...served.map(([, write]) => columnOf(lines.map(write)))],
    partOf: parts,
  };
};
