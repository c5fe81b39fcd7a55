import { bearing } from '@turf/bearing';
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import { pointOnFeature } from '@turf/point-on-feature';
import type { Bounds, Position } from './position';

const toPair = ({ lat, lng }: Position): [number, number] => [lng, lat];

/** The place of a GeoJSON position: longitude first. */
export const positionOf = ([lng, lat]: readonly [number, number]): Position => ({ lat, lng });

/** The radius of Turf's sphere, the mean one of the Earth. */
export const earthRadiusMeters = 6_371_008.8;

/** Great-circle distance in meters (Turf, haversine on a sphere of `earthRadiusMeters`). */
export const distanceMeters = (from: Position, to: Position): number =>
  distance(toPair(from), toPair(to), { units: 'meters' });

/** First bearing from one place to another: degrees clockwise from north, 0 ≤ bearing < 360. */
export const bearingDegrees = (from: Position, to: Position): number => (bearing(toPair(from), toPair(to)) + 360) % 360;

const wrapped = ({ lat, lng }: Position): Position => ({ lat, lng: lng - 360 * Math.round(lng / 360) });

/** The place reached after `meters` on a great circle at `bearing` degrees from north. */
export const destinationPosition = (from: Position, meters: number, bearing: number): Position => {
  const [lng, lat] = destination(toPair(from), meters, bearing, { units: 'meters' }).geometry.coordinates;
  return wrapped({ lat: lat as number, lng: lng as number });
};

/** The place reached after `meters` on the way from one place to another, which is never passed. */
export const positionToward = (from: Position, to: Position, meters: number): Position =>
  distanceMeters(from, to) <= meters ? to : destinationPosition(from, meters, bearingDegrees(from, to));

/** A place with the longitude by which it lies nearest to `lng`: beyond ±180 where it is just across the antimeridian, else the very same object. */
export const besideLng = (position: Position, beside: number): Position => {
  const turns = Math.round((beside - position.lng) / 360);
  return turns === 0 ? position : { lat: position.lat, lng: position.lng + 360 * turns };
};

/** Whether a place lies within an area or on its border, whose corners come in order (Turf). */
export const isWithin = (area: readonly Position[], position: Position): boolean => {
  const ring = [...area, ...area.slice(0, 1)].map((corner) => toPair(besideLng(corner, position.lng)));
  return booleanPointInPolygon(toPair(position), { type: 'Polygon', coordinates: [ring] });
};

/** A box of degrees in which all lies that is no more than `meters` from a place: over a pole it goes all the way round. */
export const boxAround = ({ lat, lng }: Position, meters: number): Bounds => {
  const reach = (meters / earthRadiusMeters) * (1 + 1e-9) + 1e-9;
  const degrees = 180 / Math.PI;
  const [south, north] = [lat - reach * degrees, lat + reach * degrees];
  if (south <= -90 || north >= 90)
    return { south: Math.max(south, -90), west: -180, north: Math.min(north, 90), east: 180 };
  const beside = Math.asin(Math.sin(reach) / Math.cos(lat / degrees)) * degrees;
  const at = (one: number) => wrapped({ lat, lng: one }).lng;
  return { south, west: at(lng - beside), north, east: at(lng + beside) };
};

/** The longitude in the middle of a box, beyond 180 where the box crosses the antimeridian. */
export const middleLng = ({ west, east }: Bounds): number => (west + east + (east < west ? 360 : 0)) / 2;

/** The least box around places, across the antimeridian where that is less; undefined for none. */
export const boundsOf = (positions: readonly Position[]): Bounds | undefined => {
  if (positions.length === 0) return undefined;
  const degrees = (key: 'lat' | 'lng') => Float64Array.from(positions, (position) => position[key]);
  return boundsOfDegrees(degrees('lat'), degrees('lng'));
};

/** The same around at least one place, whose latitudes and longitudes come apart. */
export const boundsOfDegrees = (lats: Float64Array, lngs: Float64Array): Bounds => {
  const [west, east] = leastArc(lngs);
  return { south: lats.reduce((a, b) => Math.min(a, b)), west, north: lats.reduce((a, b) => Math.max(a, b)), east };
};

/** From which longitude to which all of these lie: what is left of the circle is the widest gap between two of them. */
const leastArc = (lngs: Float64Array): readonly [west: number, east: number] => {
  const sorted = lngs.slice().sort();
  const [west, east] = [sorted[0] as number, sorted.at(-1) as number];
  let arc: readonly [number, number] = [west, east];
  let widest = 360 - (east - west);
  sorted.subarray(1).forEach((lng, i) => {
    const before = sorted[i] as number;
    if (lng - before <= widest) return;
    widest = lng - before;
    arc = [lng, before];
  });
  return arc;
};

/** A geometry as GeoJSON writes it, in whatever system its numbers are; each ring closed, no list empty. */
export type Geometry =
  | { readonly type: 'Point'; readonly coordinates: Pair }
  | { readonly type: 'MultiPoint' | 'LineString'; readonly coordinates: readonly Pair[] }
  | { readonly type: 'MultiLineString' | 'Polygon'; readonly coordinates: readonly (readonly Pair[])[] }
  | { readonly type: 'MultiPolygon'; readonly coordinates: readonly (readonly (readonly Pair[])[])[] };

/** Two numbers, x before y. */
export type Pair = readonly [x: number, y: number];

/** A point on a geometry: itself, the first of several, the middle of an area where it lies within, else the nearest corner (Turf). */
export const pointOn = (geometry: Geometry): Pair => {
  if (geometry.type === 'Point') return geometry.coordinates;
  if (geometry.type === 'MultiPoint') return geometry.coordinates[0] as Pair;
  const mutable = geometry as unknown as Parameters<typeof pointOnFeature>[0];
  const [x, y] = pointOnFeature(mutable).geometry.coordinates;
  return [x as number, y as number];
};
