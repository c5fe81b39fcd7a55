import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import type { Row, Spot, Table } from './case';
import { plain } from './words';

/** Raw records, each with its number and its cells by header. */
export type Records = readonly { readonly number: number; readonly cells: Readonly<Record<string, string>> }[];

/** A file as text, without the mark that some programs put before it. */
export const textOf = (path: string): string => readFileSync(path, 'utf8').replace(/^\uFEFF/, '');

/** The records of a CSV file, under its headers, or under `column 1`, `column 2` where it has none. */
export const csvRecords = (path: string, headed = true): Records => {
  const { data } = Papa.parse<string[]>(textOf(path), { delimitersToGuess: [',', ';', '\t', '|'] });
  const [first = []] = data;
  const headers = first.map((header, i) => (headed ? header.trim() : `column ${i + 1}`));
  return data.flatMap((record, i) =>
    (headed && i === 0) || record.every((cell) => cell.trim() === '')
      ? []
      : [{ number: i + 1, cells: Object.fromEntries(headers.map((header, k) => [header, (record[k] ?? '').trim()])) }],
  );
};

const cellOf = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join(' ; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim();
};

interface Feature {
  readonly geometry?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, unknown>>;
}

/** The records of GeoJSON, or of a reply of Opendatasoft: the first is row 1. */
export const jsonRecords = (path: string): Records => {
  const given = JSON.parse(textOf(path)) as { readonly features?: readonly Feature[] } | readonly Feature[];
  const list: readonly Feature[] = 'features' in given ? (given.features ?? []) : (given as readonly Feature[]);
  return list.map(({ geometry, properties, fields }, i) => {
    const entries = Object.entries({ geometry, ...(properties ?? fields) });
    return { number: i + 1, cells: Object.fromEntries(entries.map(([key, value]) => [key, cellOf(value)])) };
  });
};

const feedRecords = (folder: string, file: string): Records =>
  existsSync(join(folder, file)) ? csvRecords(join(folder, file)) : [];

/** Which routes stop at a stop itself, by the ids of both. */
export const routesByStop = (folder: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const routeOf = new Map(feedRecords(folder, 'trips.txt').map(({ cells }) => [cells.trip_id, cells.route_id ?? '']));
  const routes = new Map<string, Set<string>>();
  for (const { cells } of feedRecords(folder, 'stop_times.txt')) {
    const [stop = '', route = ''] = [cells.stop_id, routeOf.get(cells.trip_id)];
    if (route !== '') routes.set(stop, (routes.get(stop) ?? new Set()).add(route));
  }
  return routes;
};

const fewMeters = 0.00013;
const isPartOf = (stop: Readonly<Record<string, string>>, whole: Readonly<Record<string, string>>): boolean => {
  if (stop.stop_id === whole.stop_id || stop.parent_station === whole.stop_id) return true;
  const near = (key: string) => Math.abs(Number(stop[key]) - Number(whole[key])) < fewMeters;
  return plain(stop.stop_name ?? '') === plain(whole.stop_name ?? '') && near('stop_lat') && near('stop_lon');
};

/** The stops of a feed, each with the lines of all that is part of it. */
export const feedTable = (folder: string): Records => {
  const stops = csvRecords(join(folder, 'stops.txt'));
  const routes = routesByStop(folder);
  const nameOf = new Map(
    feedRecords(folder, 'routes.txt').map(({ cells }) => [
      cells.route_id ?? '',
      cells.route_short_name || (cells.route_long_name ?? ''),
    ]),
  );
  if (routes.size === 0) return stops;
  return stops.map(({ number, cells }) => {
    const parts = stops.filter((stop) => isPartOf(stop.cells, cells));
    const lines = parts.flatMap((stop) => [...(routes.get(stop.cells.stop_id ?? '') ?? [])]);
    const names = new Set(lines.map((route) => nameOf.get(route) ?? route));
    return { number, cells: { ...cells, lines: [...names].join(' ; ') } };
  });
};

const byline = /^(.+?), (?:by|par) (\p{Lu}[^,;:()]+)$/u;

/** The records of a file that writes many names with who made the work behind: both apart, as two cells. */
export const apart = (records: Records, column: string): Records => {
  const found = records.map(({ cells }) => byline.exec(cells[column] ?? ''));
  if (found.filter((one) => one !== null).length < Math.max(4, records.length / 4)) return records;
  return records.map(({ number, cells }, i) => {
    const [, name = cells[column] ?? '', author = ''] = found[i] ?? [];
    return { number, cells: { ...cells, [column]: name, author } };
  });
};

/** A table of records, whose names and places stand where somebody who knows the file says. */
export const tableOf = (
  records: Records,
  nameOf: (cells: Row['cells']) => string,
  spotOf: (cells: Row['cells']) => Spot | undefined,
): Table => {
  const rows = records.map(({ number, cells }) => ({ number, cells, name: nameOf(cells), spot: spotOf(cells) }));
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  const byName = new Map<string, Row[]>();
  for (const row of rows) byName.set(plain(row.name), [...(byName.get(plain(row.name)) ?? []), row]);
  return {
    rows,
    rowNumbered: (number) => byNumber.get(number),
    called: (name) => byName.get(plain(name)) ?? [],
  };
};
