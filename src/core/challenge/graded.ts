import * as v from 'valibot';
import { fault, type Problem } from '../lib/checked';

/** How near an answer must come: up to `full` it is right, from `none` on it earns nothing, and between the two ever less. */
export const gradedMark = (error: number, full: number, none: number): number => {
  if (error <= full) return 1;
  return error >= none ? 0 : (none - error) / (none - full);
};

/** An error within which an answer is right, or from which on it earns nothing, as an author writes it. */
export const errorField = (most: number, description: string) =>
  v.pipe(v.number(), v.minValue(0), v.maxValue(most), v.description(description));

/** Where nothing would be earned within the error that is right. */
export const gradedProblems = (full: number, none: number, path: string): readonly Problem[] =>
  none > full ? [] : [fault(path, 'sense.nothingBetween', { full, none })];
