import { bearing } from '@turf/bearing';
import { destination } from '@turf/destination';
import { distance } from '@turf/distance';
import type { Bounds, Position } from './position';

const toPair = ({ lat, lng }: Position): [number, number] => [lng, lat];

/** Great-circle distance in meters (Turf, haversine on a sphere of radius 6,371,008.8 m). */
export const distanceMeters = (from: Position, to: Position): number =>
  distance(toPair(from), toPair(to), { units: 'meters' });

/** First bearing from one place to another: degrees clockwise from north, 0 ≤ bearing < 360. */
export const bearingDegrees = (from: Position, to: Position): number => (bearing(toPair(from), toPair(to)) + 360) % 360;

/** The place reached after `meters` on a great circle at `bearing` degrees from north. */
export const destinationPosition = (from: Position, meters: number, bearing: number): Position => {
  const [lng, lat] = destination(toPair(from), meters, bearing, { units: 'meters' }).geometry.coordinates;
  return { lat: lat as number, lng: lng as number };
};

/** The least box around places that do not cross the antimeridian; undefined for none. */
export const boundsOf = (positions: readonly Position[]): Bounds | undefined => {
  if (positions.length === 0) return undefined;
  const lats = positions.map((p) => p.lat);
  const lngs = positions.map((p) => p.lng);
  return {
    south: Math.min(...lats),
    west: Math.min(...lngs),
    north: Math.max(...lats),
    east: Math.max(...lngs),
  };
};
