import { type Geometry, type Pair, pointOn } from '../../lib/geo';
import { parseDegrees } from './coordinates';
import type { Written } from './written';

/** How many lists stand around the numbers of each geometry. */
const depths = { Point: 0, MultiPoint: 1, LineString: 1, MultiLineString: 2, Polygon: 2, MultiPolygon: 3 } as const;

type GeometryType = keyof typeof depths;

const isType = (name: unknown): name is GeometryType => typeof name === 'string' && Object.hasOwn(depths, name);

/** A geometry of this type from nested lists of any shape, each ring closed; undefined where they are no such geometry. */
export const geometryOf = (type: string, coordinates: unknown): Geometry | undefined => {
  if (!isType(type)) return undefined;
  const isArea = type.endsWith('Polygon');
  const read = (value: unknown, depth: number): unknown => {
    if (!Array.isArray(value) || value.length === 0) return undefined;
    if (depth === 0) return pairOf(value);
    const parts = value.map((part) => read(part, depth - 1)).filter((part) => part !== undefined);
    if (parts.length === 0 || (depth === 1 && parts.length < value.length)) return undefined;
    return depth === 1 && isArea ? closed(parts as unknown as readonly Pair[]) : parts;
  };
  const found = read(coordinates, depths[type]);
  return found === undefined ? undefined : ({ type, coordinates: found } as Geometry);
};

const pairOf = ([x, y]: readonly unknown[]): Pair | undefined =>
  typeof x === 'number' && typeof y === 'number' && Number.isFinite(x) && Number.isFinite(y) ? [x, y] : undefined;

const closed = (ring: readonly Pair[]): readonly Pair[] | undefined => {
  const [first, last] = [ring[0] as Pair, ring.at(-1) as Pair];
  const whole = first[0] === last[0] && first[1] === last[1] ? ring : [...ring, first];
  return whole.length < 4 ? undefined : whole;
};

/** A point on a geometry as it is written: x before y. */
export const writtenOn = (geometry: Geometry): Written => {
  const [first, second] = pointOn(geometry);
  return { first, second, order: 'lngFirst' };
};

/** A place written as JSON: a GeoJSON geometry or feature, or an object with the keys of a place; undefined for none. */
export const readGeometry = (cell: string): Written | undefined => {
  const value = parsed(cell) ?? (cell.includes('"') ? undefined : parsed(cell.replaceAll("'", '"')));
  return value === undefined ? spelled(cell.slice(0, longestSpelled)) : placeIn(value, mostWrappers);
};

/** What is no JSON may say its two numbers by their keys all the same, as Python writes a text that holds JSON itself. */
const spelled = (cell: string): Written | undefined => {
  const [lat, lng] = [latitudeKey, longitudeKey].map((key) => numberOf(key.exec(cell)?.[1]));
  return lat === undefined || lng === undefined
    ? undefined
    : { first: lat, second: lng, order: 'latFirst', certain: true };
};

const latitudeKey = /['"]?\blat(?:itude)?['"]?\s?[:=]\s?['"]?(-?\d{1,3}\.\d{1,20})/i;
const longitudeKey = /['"]?\b(?:lng|long?|longitude)['"]?\s?[:=]\s?['"]?(-?\d{1,3}\.\d{1,20})/i;
const longestSpelled = 400;

/** Reads JSON; what Python writes of the same value has other quotes. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A feature in a collection, in a list: what stands around a geometry goes no deeper. */
const mostWrappers = 4;

const placeIn = (value: unknown, wrappers: number): Written | undefined => {
  if (Array.isArray(value)) return wrappers > 0 ? placeIn(value[0], wrappers - 1) : undefined;
  if (typeof value !== 'object' || value === null) return undefined;
  const object = value as { readonly [key: string]: unknown };
  const geometry = geometryOf(String(object.type), object.coordinates);
  if (geometry !== undefined) return writtenOn(geometry);
  const inner = object.geometry ?? object.features ?? object.geometries;
  if (inner !== undefined && wrappers > 0) return placeIn(inner, wrappers - 1);
  return keyed(object);
};

const keyed = (object: { readonly [key: string]: unknown }): Written | undefined => {
  const first = numberOf(object.lat ?? object.latitude);
  const second = numberOf(object.lon ?? object.lng ?? object.long ?? object.longitude);
  return first === undefined || second === undefined ? undefined : { first, second, order: 'latFirst', certain: true };
};

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' ? parseDegrees(value.trim()) : undefined;
