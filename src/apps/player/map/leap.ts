import { distanceMeters } from '../../../core/lib/geo';
import type { Position } from '../../../core/lib/position';

/** Nobody walks so far from one fix to the next: the locator slept or jumped, and a line from one to the other is a way that nobody took. Meters. */
const leapMeters = 400;

/** Whether two fixes in a row are a leap: the boat doesn't sail it, and leaves no ink. */
export const isLeap = (from: Position, to: Position): boolean =>
  Math.abs(to.lng - from.lng) > 180 || distanceMeters(from, to) > leapMeters;

/** The parts of a trail that were walked, broken where it leaps. */
export const stretchesOf = (trail: readonly Position[]): readonly (readonly Position[])[] => {
  const stretches: Position[][] = [];
  let last: Position | undefined;
  for (const position of trail) {
    if (last && !isLeap(last, position)) stretches.at(-1)?.push(position);
    else stretches.push([position]);
    last = position;
  }
  return stretches;
};
