import { distanceMeters, earthRadiusMeters } from './geo';
import type { Position } from './position';

/** The shorter way on a great circle between two places; two that lie opposite each other, or in one place, have none between them. */
export interface Arc {
  readonly from: Position;
  readonly to: Position;
  readonly lengthMeters: number;
  /** Ends and normal as unit vectors from the middle of the Earth; the normal is null where there is no way between. */
  readonly ends: readonly [Vector, Vector];
  readonly normal: Vector | null;
}

/** How far off an arc a place lies, and how far along the arc the point is that is nearest to it. */
export interface OffArc {
  readonly meters: number;
  readonly alongMeters: number;
}

type Vector = readonly [x: number, y: number, z: number];

const radians = Math.PI / 180;

const vectorOf = ({ lat, lng }: Position): Vector => {
  const [up, east] = [lat * radians, lng * radians];
  return [Math.cos(up) * Math.cos(east), Math.cos(up) * Math.sin(east), Math.sin(up)];
};

const positionOf = ([x, y, z]: Vector): Position => ({
  lat: Math.atan2(z, Math.hypot(x, y)) / radians,
  lng: Math.atan2(y, x) / radians,
});

const dot = (a: Vector, b: Vector): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

const cross = (a: Vector, b: Vector): Vector => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

const scaled = ([x, y, z]: Vector, by: number): Vector => [x * by, y * by, z * by];

const plus = (a: Vector, b: Vector): Vector => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

const length = (a: Vector): number => Math.hypot(...a);

const unit = (a: Vector): Vector => scaled(a, 1 / length(a));

/** Ends nearer to each other than a tenth of a millimeter, or to each other's opposite, name no great circle. */
const leastSine = 1e-11;

/** The arc between two places. */
export const arcBetween = (from: Position, to: Position): Arc => {
  const [a, b] = [vectorOf(from), vectorOf(to)];
  const across = cross(a, b);
  const normal = length(across) < leastSine ? null : unit(across);
  return { from, to, lengthMeters: distanceMeters(from, to), ends: [a, b], normal };
};

/** The place halfway along an arc; where there is no way between, its beginning. */
export const middleOfArc = ({ from, ends: [a, b], normal }: Arc): Position =>
  normal ? positionOf(unit(plus(a, b))) : from;

const fromEnds = ({ from, to, lengthMeters }: Arc, position: Position): OffArc => {
  const [first, last] = [distanceMeters(from, position), distanceMeters(to, position)];
  return first <= last ? { meters: first, alongMeters: 0 } : { meters: last, alongMeters: lengthMeters };
};

/** How far off an arc a place lies: on the perpendicular where that meets the arc, else from the nearer end (vectors, after nvector.readthedocs.io). */
export const offArc = (arc: Arc, position: Position): OffArc => {
  const { ends, normal } = arc;
  if (normal === null) return fromEnds(arc, position);
  const place = vectorOf(position);
  const height = dot(place, normal);
  const foot = plus(place, scaled(normal, -height));
  const beyond = dot(cross(ends[0], foot), normal) < 0 || dot(cross(foot, ends[1]), normal) < 0;
  if (beyond || length(foot) < leastSine) return fromEnds(arc, position);
  return {
    meters: Math.atan2(Math.abs(height), length(foot)) * earthRadiusMeters,
    alongMeters: Math.atan2(length(cross(ends[0], foot)), dot(ends[0], foot)) * earthRadiusMeters,
  };
};
