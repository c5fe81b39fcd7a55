import { sameNameNearby } from '../sites/doubles';
import { type Column, cellAt, columnOf, filledRows, isSameCell, withCells } from '../table/column';
import { rowLookup } from '../table/lookup';
import type { Places, Table } from '../table/table';
import type { Join, Line } from './join';

type Columns = (key: string) => Column | undefined;

const columnsOf =
  ({ keys, columns }: Table): Columns =>
  (key) =>
    columns[keys.indexOf(key)];

/** A boarding area is on a platform, which is in a station. */
const mostSteps = 3;

/** Which row has the id that a row names as its parent's; −1 where it names none that there is, or its own. */
const parentsIn = (ids: Column | undefined, parents: Column | undefined): ((row: number) => number) => {
  if (parents === undefined || ids === undefined) return () => -1;
  const naming = filledRows(parents);
  const named = rowLookup(naming.length, parents);
  const firstNaming = new Int32Array(ids.length).fill(-1);
  for (const row of naming) firstNaming[row] = named.add(row);
  /** The first row whose id each of them names; −1 for none. */
  const stations = new Int32Array(ids.length).fill(-1);
  for (let row = 0; naming.length > 0 && row < ids.length; row += 1) {
    const first = named.findCell(ids, row);
    if (first >= 0 && stations[first] === -1) stations[first] = row;
  }
  return (row) => {
    const first = firstNaming[row] as number;
    return first < 0 || isSameCell(parents, row, ids, row) ? -1 : (stations[first] as number);
  };
};

/** A platform, an entrance or a boarding area is part of what its `parent_station` names, and so on up; −1 where it is none. */
const partOfStation = (table: Table): Int32Array => {
  const [ids, parents] = [columnsOf(table)('stop_id'), columnsOf(table)('parent_station')];
  const parentOf = parentsIn(ids, parents);
  const parts = new Int32Array(table.rows);
  for (let row = 0; row < parts.length; row += 1) {
    let top = row;
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const parent = parentOf(top);
      if (parent < 0 || parent === row) break;
      top = parent;
    }
    parts[row] = top === row ? -1 : top;
  }
  return parts;
};

/** As feeds without stations do: a stop with the name of another a few meters away is part of that one, whose lines it adds to. */
const partOf = (table: Table, { lat, lng }: Places): Int32Array => {
  const parts = partOfStation(table);
  const alone = new Uint32Array(table.rows);
  let count = 0;
  for (let row = 0; row < table.rows; row += 1) {
    if (parts[row] !== -1 || Number.isNaN(lat[row])) continue;
    alone[count] = row;
    count += 1;
  }
  const near = sameNameNearby({ rows: alone.subarray(0, count), lat, lng, names: columnsOf(table)('stop_name') });
  for (let row = 0; row < parts.length; row += 1) {
    const part = parts[row] as number;
    if (part >= 0) parts[row] = near.get(part) ?? part;
  }
  for (const [row, first] of near) parts[row] = first;
  return parts;
};

/** Step-free access of a station: its own, else what its platforms that say something agree on; `0` is unknown, not "no". */
const accessOf = (own: string, parts: () => readonly string[]): string => {
  if (own === '1' || own === '2') return own;
  const said = new Set(parts().filter((part) => part === '1' || part === '2'));
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

type Members = ReadonlyMap<number, readonly number[]>;

const wholeAccess = (access: Column, members: Members): Column => {
  const changed = new Map<number, string>();
  for (const [top, parts] of members) {
    const own = cellAt(access, top);
    const whole = accessOf(own, () => parts.map((part) => cellAt(access, part)));
    if (whole !== own) changed.set(top, whole);
  }
  return withCells(access, changed);
};

/** The rows that are parts of a row, for each that has some. */
const membersIn = (parts: Int32Array): Members => {
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
export const stationsBy =
  (join: Join): NonNullable<Table['whole']> =>
  (table, places) => {
    const [ids, access] = [columnsOf(table)('stop_id'), columnsOf(table)('wheelchair_boarding')];
    const parts = partOf(table, places);
    const members = membersIn(parts);
    const linesOf = (row: number): readonly Line[] =>
      join.linesOf([row, ...(members.get(row) ?? [])].map((one) => cellAt(ids, one)));
    const lines = join.isEmpty() ? [] : Array.from({ length: table.rows }, (_, row) => linesOf(row));
    const columns = table.columns.map((column) => (column === access ? wholeAccess(column, members) : column));
    const served = lines.some((list) => list.length > 0) ? Object.entries(added) : [];
    return {
      ...table,
      keys: [...table.keys, ...served.map(([key]) => key)],
      columns: [...columns, ...served.map(([, write]) => columnOf(lines.map(write)))],
      partOf: parts,
    };
  };
