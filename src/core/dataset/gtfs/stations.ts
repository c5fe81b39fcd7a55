import { sameNameNearby } from '../doubles';
import type { Table } from '../table';
import type { Join, Line } from './join';

type Columns = (key: string) => readonly string[] | undefined;

const columnsOf =
  ({ keys, columns }: Table): Columns =>
  (key) =>
    columns[keys.indexOf(key)];

/** A platform, an entrance or a boarding area is part of what its `parent_station` names, and so on up. */
const partOfStation = (table: Table): Int32Array => {
  const [ids, parents] = [columnsOf(table)('stop_id'), columnsOf(table)('parent_station')];
  const rows = new Map(ids?.map((id, row) => [id, row] as const));
  return Int32Array.from({ length: table.rows }, (_, row) => {
    let top = row;
    for (let steps = 0; steps < mostSteps; steps += 1) {
      const parent = rows.get(parents?.[top] ?? '');
      if (parent === undefined || parent === row) break;
      top = parent;
    }
    return top === row ? -1 : top;
  });
};

/** As feeds without stations do: a stop with the name of another a few meters away is part of that one, whose lines it adds to. */
const partOf = (table: Table): Int32Array => {
  const [parts, column] = [partOfStation(table), columnsOf(table)];
  const degrees = (key: string) =>
    Float64Array.from(column(key) ?? [], (cell) => (cell === '' ? Number.NaN : Number(cell)));
  const [lat, lng, names] = [degrees('stop_lat'), degrees('stop_lon'), column('stop_name') ?? []];
  const alone = Array.from({ length: table.rows }, (_, row) => row).filter(
    (row) => parts[row] === -1 && Number.isFinite(lat[row]),
  );
  const near = sameNameNearby({ rows: alone, lat, lng, names });
  return parts.map((part, row) => near.get(part === -1 ? row : part) ?? part);
};

/** A boarding area is on a platform, which is in a station. */
const mostSteps = 3;

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

/** The table of a feed's stops with its stations whole: what serves them, and which rows are their parts. */
export const stationsOf = (table: Table, join: Join): Table => {
  const ids = columnsOf(table)('stop_id') ?? [];
  const parts = partOf(table);
  const members = ids.map((_, row) => [row]);
  parts.forEach((top, row) => {
    if (top >= 0) members[top]?.push(row);
  });
  const lines = members.map((rows) => join.linesOf(rows.map((row) => ids[row] ?? '')));
  const access = columnsOf(table)('wheelchair_boarding');
  const whole =
    access &&
    members.map((rows, row) =>
      accessOf(
        access[row] ?? '',
        rows.map((part) => access[part] ?? ''),
      ),
    );
  const columns = table.columns.map((column) => (column === access && whole ? whole : column));
  const served = lines.some((list) => list.length > 0) ? Object.entries(added) : [];
  return {
    ...table,
    keys: [...table.keys, ...served.map(([key]) => key)],
    columns: [...columns, ...served.map(([, write]) => lines.map(write))],
    partOf: parts,
  };
};
