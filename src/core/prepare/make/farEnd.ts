import { distanceMeters, positionToward } from '../../lib/geo';
import type { Position } from '../../lib/position';

/** How far the end of a walk lies from where it begins, and how far it might, in that direction, for a walk to fit the time; in meters. */
export interface FarEnd {
  readonly end: Position;
  readonly meters: number;
  readonly fitsMeters: number;
}

/** So often what fits is sought in the half that is left. */
const halvings = 5;

/** That a walk is impossible for its end alone: without it one `fits`. Undefined where it has none, or lacks more than time to get there. */
export const farEndOf = (
  from: Position,
  end: Position | undefined,
  fits: (end: Position | undefined) => boolean,
): FarEnd | undefined => {
  if (end === undefined || !fits(undefined)) return undefined;
  const meters = distanceMeters(from, end);
  let [near, far] = [0, meters];
  for (let i = 0; i < halvings; i += 1) {
    const middle = (near + far) / 2;
    if (fits(positionToward(from, end, middle))) near = middle;
    else far = middle;
  }
  return { end, meters, fitsMeters: near };
};
