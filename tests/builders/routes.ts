import fc from 'fast-check';
import { costOf, type RouteProblem, roundingOf, scoreOf } from '../../src/core/prepare/route/problem';

/** Points of the plane with their scores. */
export type Scored = readonly (readonly [x: number, y: number, score: number])[];

/** A problem between points of the plane, from the first to the last. */
export const problemBetween = (points: Scored, budget: number, more: Partial<RouteProblem> = {}): RouteProblem => ({
  scores: Float64Array.from(points, ([, , score]) => score),
  legs: Float64Array.from(points.flatMap(([ax, ay]) => points.map(([bx, by]) => Math.hypot(ax - bx, ay - by)))),
  start: 0,
  end: points.length - 1,
  budget,
  ...more,
});

const coordinate = fc.integer({ min: 0, max: 40 });
const scored = fc.tuple(coordinate, coordinate, fc.integer({ min: 0, max: 9 }));

/** Problems of any points: round or open, for some teams, with a limit of stages, with what must be and what must not. */
export const problems = (most: number): fc.Arbitrary<RouteProblem> =>
  fc
    .record({
      points: fc.array(scored, { minLength: 2, maxLength: most }),
      budget: fc.integer({ min: 0, max: 200 }),
      isRound: fc.boolean(),
      teams: fc.integer({ min: 1, max: 3 }),
      stages: fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }),
      pairs: fc.array(fc.tuple(fc.nat(most - 1), fc.nat(most - 1)), { maxLength: 6 }),
    })
    .map(({ points, budget, isRound, teams, stages, pairs }) =>
      problemBetween(points, budget, {
        teams,
        end: isRound ? 0 : points.length - 1,
        ...(stages !== undefined && { most: stages }),
        apart: pairs.filter(([a, b]) => a !== b && a < points.length && b < points.length),
      }),
    );

/** The best score of one walk, by trying them all; null where none fits. */
export const bestByTrying = (problem: RouteProblem): number | null => {
  const { scores, start, end, budget, most = scores.length, apart = [] } = problem;
  const within = budget + roundingOf(budget);
  let best: number | null = null;
  const extend = (walk: readonly number[]): void => {
    const whole = [...walk, end];
    if (costOf(problem, whole) <= within) best = Math.max(best ?? 0, scoreOf(problem, [whole]));
    if (walk.length > most || costOf(problem, walk) > within) return;
    for (const next of scores.keys()) {
      const isBarred = apart.some(
        ([a, b]) => (a === next && [...walk, end].includes(b)) || (b === next && [...walk, end].includes(a)),
      );
      if (next !== start && next !== end && !walk.includes(next) && !isBarred) extend([...walk, next]);
    }
  };
  extend([start]);
  return best;
};
