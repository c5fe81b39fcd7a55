import type { RouteProblem } from '../../src/core/prepare/route/problem';

/** A problem read from a file of one of the formats that the literature shares, or why it is none. */
export type Instance = { readonly problem: RouteProblem } | { readonly unread: string };

/** All legs between points of the plane, by a distance of theirs. */
export const legsOf = (
  points: readonly (readonly number[])[],
  distance: (a: readonly number[], b: readonly number[]) => number,
): Float64Array => {
  const count = points.length;
  const legs = new Float64Array(count * count);
  points.forEach((a, i) => {
    points.forEach((b, k) => {
      if (i !== k) legs[i * count + k] = distance(a, b);
    });
  });
  return legs;
};

/** The distance in the plane. */
export const euclidean = ([ax = 0, ay = 0]: readonly number[], [bx = 0, by = 0]: readonly number[]): number =>
  Math.sqrt((ax - bx) * (ax - bx) + (ay - by) * (ay - by));

/** The lines of a text that say something, each as its numbers. */
export const numbersOf = (lines: readonly string[]): readonly (readonly number[])[] =>
  lines.map((line) => line.trim().split(/\s+/).map(Number));

/** Lines of `x y score`, with the score last; those that are no three numbers by their index. */
export const pointsOf = (
  lines: readonly string[],
): { readonly points: readonly (readonly number[])[]; readonly bad: number } => {
  const points = numbersOf(lines);
  return { points, bad: points.findIndex((point) => point.length < 3 || point.some(Number.isNaN)) };
};
