import { besideLng, earthRadiusMeters } from './geo';
import type { Position } from './position';

/** A place on a plane: meters east and north of its origin. */
export type Point = readonly [x: number, y: number];

/** Places as meters east and north of one of them, and back: flat, as a town is. */
export const planeAt = (origin: Position) => {
  const north = (earthRadiusMeters * Math.PI) / 180;
  const east = north * Math.cos((origin.lat * Math.PI) / 180);
  return {
    pointOf: (position: Position): Point => [
      (besideLng(position, origin.lng).lng - origin.lng) * east,
      (position.lat - origin.lat) * north,
    ],
    positionOf: ([x, y]: Point): Position => besideLng({ lat: origin.lat + y / north, lng: origin.lng + x / east }, 0),
  };
};
