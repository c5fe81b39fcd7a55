import type { Position } from '../lib/position';
import { type NoPlace, placeOfCells, placeOfPair } from './coordinates';
import type { Table } from './table';
import { headerWords } from './words';

/** Where a table keeps its places, and how a row's place is read. */
export interface PlaceColumns {
  /** Indexes of the columns that give the place. */
  readonly columns: readonly number[];
  readonly system: 'WGS84';
  readonly read: (row: number) => Position | NoPlace;
}

/** One way of finding places: all the columns that may hold them, the likeliest first. */
type PlaceFinder = (table: Table, headers: readonly string[]) => readonly PlaceColumns[];

/** GTFS: `stop_lat` and `stop_lon`. */
const gtfsStops: PlaceFinder = (table, headers) =>
  pairOf(table, headers.indexOf('stop lat'), headers.indexOf('stop lon'));

const latitude = /^(.*?)(?:\b|(?<=geo|coord|gps|y))(?:lat|latitude|latitud|breite|breitengrad|latitudine)\b(.*)$/;
const longitude =
  /^(.*?)(?:\b|(?<=geo|coord|gps|x))(?:lon|lng|long|longitude|longitud|lange|langengrad|longitudine)\b(.*)$/;

/** Two columns called latitude and longitude; where there are several, those that share the rest of their names. */
const namedColumns: PlaceFinder = (table, headers) => columnPairs(table, headers, latitude, longitude);

const northing = /^(.*?)(?:\b|(?<=coord))y\b(.*)$/;
const easting = /^(.*?)(?:\b|(?<=coord))x\b(.*)$/;

const calledXy: PlaceFinder = (table, headers) => columnPairs(table, headers, northing, easting);

/** Two columns called y and x, where what they hold is degrees: projected meters are no degrees. */
const xyColumns: PlaceFinder = (table, headers) =>
  calledXy(table, headers).filter((place) => shareLocated(table, place) > 0.5);

const pairNames = new RegExp(
  [
    'geo ?point',
    'point geo',
    'geo ?loc',
    'geo ?coord',
    '^c geo$',
    'coordonnees',
    'coordinates?',
    'koordinaten',
    'coordenadas',
    'coordinate',
    'wgs ?84',
    'lat ?(lon|lng|long)',
    'latitude longitude',
    '^(position|location|localisation|emplacement|gps|geo|geom|point)$',
    'location coordinates',
  ].join('|'),
);

const calledPair: PlaceFinder = (table, headers) =>
  headers.flatMap((header, i) => (pairNames.test(header) ? [pairColumn(table, i)] : []));

/** Opendatasoft's one cell `lat, lon`, under its usual names. */
const namedPair: PlaceFinder = (table, headers) =>
  calledPair(table, headers).filter((place) => shareLocated(table, place) > 0);

/** One cell `lat, lon` under any name, found by what it holds. */
const pairByValues: PlaceFinder = (table) =>
  table.columns.flatMap((column, i) => (mostlyPairs(column) ? [pairColumn(table, i)] : []));

/** The list of place finders: of places found equally often, the first finder's wins. */
const finders: readonly PlaceFinder[] = [gtfsStops, namedColumns, namedPair, xyColumns, pairByValues];

/** The columns that place the most rows; undefined when no column holds a place. */
export const findPlace = (table: Table): PlaceColumns | undefined => {
  const headers = table.keys.map(headerWords);
  let best: { readonly place: PlaceColumns; readonly share: number } | undefined;
  for (const place of finders.flatMap((find) => find(table, headers))) {
    const share = shareLocated(table, place);
    if (best === undefined || share > best.share) best = { place, share };
  }
  return best?.place;
};

/** Two columns called y and x that hold projected meters, or other numbers that are no degrees. */
const projectedXy: PlaceFinder = (table, headers) =>
  calledXy(table, headers).filter((place) => sampleRows(table.rows).some((row) => place.read(row) === 'outOfRange'));

/** Columns that go by the name of a place, whatever they hold. */
const promises: readonly PlaceFinder[] = [gtfsStops, namedColumns, projectedXy, calledPair];

/** The columns called like a place though nothing in them reads as one, the first that hold something. */
export const findUnreadPlace = (table: Table): PlaceColumns | undefined => {
  const headers = table.keys.map(headerWords);
  const holdsSomething = ({ columns }: PlaceColumns): boolean =>
    columns.every((i) => table.columns[i]?.some((cell) => cell !== ''));
  return promises.flatMap((find) => find(table, headers)).find(holdsSomething);
};

const pairOf = (table: Table, lat: number, lng: number): readonly PlaceColumns[] => {
  const [lats, lngs] = [table.columns[lat], table.columns[lng]];
  if (lats === undefined || lngs === undefined) return [];
  const read = (row: number) => placeOfCells(lats[row] ?? '', lngs[row] ?? '');
  return [{ columns: [lat, lng], system: 'WGS84', read }];
};

const pairColumn = (table: Table, index: number): PlaceColumns => ({
  columns: [index],
  system: 'WGS84',
  read: (row) => placeOfPair(table.columns[index]?.[row] ?? ''),
});

/** Columns that match, by what their name holds besides: `start lat` and `start lng` both give `start`. */
const byRest = (headers: readonly string[], pattern: RegExp): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  headers.forEach((header, i) => {
    const match = pattern.exec(header);
    if (match === null) return;
    const rest = `${match[1]} ${match[2]}`.trim();
    if (!found.has(rest)) found.set(rest, i);
  });
  return found;
};

const columnPairs = (table: Table, headers: readonly string[], lat: RegExp, lng: RegExp): readonly PlaceColumns[] => {
  const [lats, lngs] = [byRest(headers, lat), byRest(headers, lng)];
  const same = [...lats].flatMap(([rest, i]) => pairOf(table, i, lngs.get(rest) ?? -1));
  if (same.length > 0) return same;
  return pairOf(table, [...lats.values()][0] ?? -1, [...lngs.values()][0] ?? -1);
};

const sampleSize = 2000;

/** Up to 2,000 row indexes, spread over the table. */
const sampleRows = (rows: number): readonly number[] =>
  Array.from({ length: Math.min(rows, sampleSize) }, (_, i) => Math.floor((i * rows) / Math.min(rows, sampleSize)));

const shareLocated = (table: Table, place: PlaceColumns): number => {
  const rows = sampleRows(table.rows);
  return rows.filter((row) => typeof place.read(row) === 'object').length / Math.max(1, rows.length);
};

const twoDecimals = /\d[.,]\d{3}.*[\d+\-−–][.,]\d{3}/;

/** Nearly all that the column holds is a pair with three decimals or more: a price such as `12,50` is no place. */
const mostlyPairs = (column: readonly string[]): boolean => {
  const filled = sampleRows(column.length).flatMap((row) => (column[row] ? [column[row]] : []));
  const placed = filled.filter((cell) => twoDecimals.test(cell) && typeof placeOfPair(cell) === 'object');
  return placed.length > 0 && placed.length >= filled.length * 0.8;
};
