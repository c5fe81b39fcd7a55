import { type Fault, fault } from '../../lib/checked';
import { limits } from '../../lib/limits';
import { type Column, columnFrom } from '../table/column';
import { beyondOf, type Table } from '../table/table';
import type { TableRead } from './tables';

/** A value of JSON. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
/** An object of JSON. */
export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isRecords = (value: Json | undefined): value is readonly JsonObject[] =>
  Array.isArray(value) && value.length > 0 && value.every(isObject);

/** Records are looked for so far inside a document. */
const deepestRecords = 3;

/** The longest list of objects in a document: the features, results, records, elements or events of a reply. */
export const recordsIn = (value: Json | undefined, depth = 0): readonly JsonObject[] => {
  if (isRecords(value)) return value;
  if (!isObject(value) || depth === deepestRecords) return [];
  const lists = Object.values(value).map((inner) => recordsIn(inner, depth + 1));
  return lists.reduce((best, list) => (list.length > best.length ? list : best), []);
};

/** The records of a document: its longest list of objects, or of lists with their names beside or above them, or all that it holds by a key. */
const recordsOf = (document: Json): readonly JsonObject[] => {
  if (isFeature(document)) return [document];
  const listed = recordsIn(document);
  const rows = rowsIn(document, listed);
  if (rows.length > 0) return rows;
  return listed.length === 0 && isObject(document) ? keyedIn(document) : listed;
};

const isRow = (value: Json | undefined): value is readonly Json[] => Array.isArray(value) && value.length > 1;

/** Lists of values (`data` of Socrata, `records` of CKAN) under the names of the columns that are told beside them, else in the first. */
const rowsIn = (document: Json, columns: readonly JsonObject[]): readonly JsonObject[] => {
  const lists = isObject(document) ? Object.values(document) : [document];
  const rows = lists.find(
    (list): list is readonly (readonly Json[])[] => Array.isArray(list) && list.length > 1 && list.every(isRow),
  );
  if (rows === undefined) return [];
  const [first = []] = rows;
  const isHeaded = columns.length === 0 && first.every((cell) => typeof cell === 'string');
  const names = isHeaded
    ? first.map(String)
    : columns.map(({ fieldName, name, id }) => String(fieldName ?? name ?? id ?? ''));
  if (names.length !== first.length) return [];
  return rows.slice(isHeaded ? 1 : 0).map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
};

/** Objects that stand under a key each. */
const keyedIn = (document: JsonObject): readonly JsonObject[] => {
  const entries = Object.entries(document);
  if (entries.length < 3 || !entries.every(([, value]) => isObject(value))) return [];
  return entries.map(([key, value]) => ({ key, ...(value as JsonObject) }));
};

const isElement = ({ type, id }: JsonObject): boolean =>
  typeof id === 'number' && (type === 'node' || type === 'way' || type === 'relation');

/** An element of Overpass under the id that its GeoJSON has: its number alone may be that of a node and of a way. */
const withElementId = ({ type, id, ...rest }: JsonObject): JsonObject => ({ '@id': `${type}/${id}`, ...rest });

/** What a wrapped record holds itself: a GeoJSON feature, a record of Opendatasoft's first API, an element of Overpass, a feature of Esri. */
const unwrapped = (given: JsonObject): JsonObject => {
  const record = isElement(given) ? withElementId(given) : given;
  const { properties, fields, tags, attributes, geometry, ...rest } = record;
  const inner = [properties, fields, tags, attributes].find(isObject);
  if (inner === undefined) return record;
  const kept = Object.entries(rest).filter(
    ([key, value]) => !isObject(value) && !Object.hasOwn(inner, key) && key !== 'type',
  );
  const center = isObject(rest.center) ? rest.center : {};
  return { ...Object.fromEntries(kept), ...inner, ...center, ...(isObject(geometry) ? { geometry } : {}) };
};

const isBinding = (value: JsonObject): boolean => typeof value.type === 'string' && Object.hasOwn(value, 'value');
const isGeometry = (value: JsonObject): boolean =>
  typeof value.type === 'string' && ('coordinates' in value || 'geometries' in value);

/** Nested so deep, a value is kept as JSON. */
const deepestKey = 3;

/** Calls `put` with each value of a record as a cell, by its path: `location.city`. */
const eachCell = (record: JsonObject, put: (key: string, cell: string) => void, path = '', depth = 0): void => {
  for (const [name, value] of Object.entries(record)) {
    const key = path === '' ? name : `${path}.${name}`;
    const cell = cellOf(value);
    if (cell !== undefined) put(key, cell);
    else if (depth < deepestKey) eachCell(value as JsonObject, put, key, depth + 1);
    else put(key, JSON.stringify(value));
  }
};

/** A value as one cell; undefined for an object that makes several. */
const cellOf = (value: Json | undefined): string | undefined => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return listCell(value);
  if (!isObject(value)) return String(value).trim();
  if (isBinding(value)) return cellOf(value.value);
  if (isObject(value.geometry) && isGeometry(value.geometry)) return JSON.stringify(value.geometry);
  if (isGeometry(value)) return JSON.stringify(value);
  const [lat, lng] = [value.lat ?? value.latitude, value.lon ?? value.lng ?? value.longitude];
  const isPlace = typeof lat === 'number' && typeof lng === 'number' && Object.keys(value).length <= 3;
  return isPlace ? `${lat}, ${lng}` : undefined;
};

/** Two numbers stay a pair; a list of words is written as lists in cells are. */
const listCell = (list: readonly Json[]): string => {
  if (list.some((item) => typeof item === 'object' && item !== null)) return JSON.stringify(list);
  return list
    .map((item) => String(item ?? '').trim())
    .join(list.every((item) => typeof item === 'number') ? ', ' : ' ; ');
};

/** What a list of places says of each, as linked data writes it: by `latitude` in an object, however deep. */
const namesPlace = /"(?:[a-z]{1,10}:)?lat(?:itude)?":/i;

const isSole = (value: Json | undefined): boolean =>
  value === null || value === undefined || (Array.isArray(value) && value.length < 2);

const saysPlace = (list: Json | undefined): boolean =>
  Array.isArray(list) && isObject(list[0]) && namesPlace.test(JSON.stringify(list));

/** Keys that hold a list of at most one object in every record, which says a place: that object is meant. */
const soleLists = (records: readonly JsonObject[]): ReadonlySet<string> => {
  const [first = {}] = records;
  const keys = Object.keys(first).filter(
    (key) => records.every((record) => isSole(record[key])) && records.some((record) => saysPlace(record[key])),
  );
  return new Set(keys);
};

const withSole = (record: JsonObject, keys: ReadonlySet<string>): JsonObject => {
  if (keys.size === 0) return record;
  const entries = Object.entries(record).map(([key, value]) => [
    key,
    keys.has(key) && Array.isArray(value) ? value[0] : value,
  ]);
  return Object.fromEntries(entries);
};

/** The cells of a column that are there, and their rows: many a key stands in few records. */
interface FilledCells {
  readonly rows: number[];
  readonly cells: string[];
}

const fill = ({ rows, cells }: FilledCells, row: number, cell: string): void => {
  if (rows.at(-1) !== row) rows.push(row);
  cells[rows.length - 1] = cell;
};

/** The column of so many rows that holds these cells. */
const spread = ({ rows, cells }: FilledCells, length: number): Column => {
  let next = 0;
  return columnFrom(length, (row) => {
    if (rows[next] !== row) return '';
    next += 1;
    return cells[next - 1] as string;
  });
};

/** One row for each record, one column for each key of any of them. */
export const tableOf = (given: readonly JsonObject[]): Table => {
  const columns = new Map<string, FilledCells>();
  let beyond = beyondOf(given.length, 1);
  const sole = soleLists(given);
  const records = given.map((record) => withSole(record, sole));
  records.forEach((record, row) => {
    eachCell(unwrapped(record), (key, cell) => {
      const column = columns.get(key) ?? { rows: [], cells: [] };
      if (column.rows.length === 0) beyond ??= beyondOf(records.length, columns.size + 1);
      if (cell.length > limits.cellCharacters) beyond ??= 'cell';
      if (beyond !== null) return;
      columns.set(key, column);
      fill(column, row, cell);
    });
  });
  const missing = [...columns.values()].reduce((sum, { rows }) => sum + records.length - rows.length, 0);
  beyond ??= beyondOf(records.length, columns.size, missing);
  const filled = beyond === null ? [...columns.values()].map((column) => spread(column, records.length)) : [];
  const keys = [...columns.keys()].map((key, i) => (key === '' ? `column ${i + 1}` : key));
  return {
    keys,
    headed: true,
    preamble: 0,
    unnamed: [],
    columns: filled,
    rows: records.length,
    numbers: Uint32Array.from(records, (_, i) => i + 1),
    ragged: [],
    strayQuotes: [],
    beyond,
  };
};

const parsed = (text: string): Json | undefined => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One JSON object on each line (NDJSON), or each behind a record separator (RFC 8142); undefined where a line is none. */
const linesOf = (text: string): readonly JsonObject[] | undefined => {
  const lines = text
    .replaceAll('\u001e', '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const records = lines.map(parsed);
  return records.every(isObject) ? records : undefined;
};

const refusal = (code: Fault): TableRead => ({ problem: fault('', code) });

/**
 * Reads JSON, GeoJSON, NDJSON, and what Opendatasoft, Overpass and SPARQL endpoints answer, as a table: a row for each
 * object of the longest list of them, its nested values by their paths, its geometry as GeoJSON in the cell `geometry`.
 */
export const readJson = (text: string): TableRead => {
  try {
    const document = parsed(text);
    const records = document === undefined ? linesOf(text) : recordsOf(document);
    if (records === undefined) return refusal('json.broken');
    if (records.length === 0) return refusal('json.noRecords');
    const system = systemIn(document);
    return { table: { ...tableOf(records), ...(system && { system }) }, dialect: { delimiter: '', newline: '' } };
  } catch (error) {
    if (error instanceof RangeError) return refusal('json.tooDeep');
    throw error;
  }
};

/** The system that a document says: the `crs` of GeoJSON before RFC 7946, the spatial reference of Esri. */
const systemIn = (document: Json | undefined): string => {
  const inner = (value: Json | undefined, key: string): Json | undefined => (isObject(value) ? value[key] : undefined);
  const name = inner(inner(inner(document, 'crs'), 'properties'), 'name');
  const reference = inner(document, 'spatialReference');
  const code = inner(reference, 'latestWkid') ?? inner(reference, 'wkid');
  return typeof name === 'string' ? name : typeof code === 'number' ? `EPSG:${code}` : '';
};

const isFeature = (value: Json): value is JsonObject => isObject(value) && value.type === 'Feature';
