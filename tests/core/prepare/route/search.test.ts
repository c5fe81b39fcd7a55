import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundOf } from '../../../../src/core/prepare/route/bound';
import { faultsOf } from '../../../../src/core/prepare/route/feasible';
import type { RouteProblem } from '../../../../src/core/prepare/route/problem';
import { beginSearch } from '../../../../src/core/prepare/route/search';
import { bestByTrying, problemBetween, problems, type Scored } from '../../../builders/routes';

const found = (problem: RouteProblem, iterations: number, seed = 'walk') => {
  const search = beginSearch(problem, seed);
  search.step(iterations);
  return search.best();
};

/** A row of points, a step apart, between a start and an end in the same place as the first and the last. */
const row: Scored = [
  [0, 0, 0],
  [1, 0, 1],
  [2, 0, 1],
  [3, 0, 1],
  [4, 0, 0],
];

/** Problems of one walk that are small enough to try all walks. */
const smallOnes = problems(8).map((problem) => ({ ...problem, teams: 1 }));

describe('a search for the best walk', () => {
  it('keeps to the budget, passes each point once, and starts and ends where it is told', () => {
    fc.assert(
      fc.property(problems(30), (problem) => {
        const routes = found(problem, 100);
        if (routes !== null) expect(faultsOf(problem, routes)).toEqual([]);
      }),
    );
  });

  it('finds what trying all walks finds', () => {
    fc.assert(
      fc.property(smallOnes, (problem) => {
        expect(found(problem, 300)?.score ?? null).toBe(bestByTrying(problem));
      }),
      { numRuns: 200 },
    );
  });

  it('finds no less where there is more time to walk', () => {
    fc.assert(
      fc.property(smallOnes, fc.integer({ min: 1, max: 60 }), (problem, more) => {
        const score = found(problem, 300)?.score ?? 0;
        expect(found({ ...problem, budget: problem.budget + more }, 300)?.score ?? 0).toBeGreaterThanOrEqual(score);
      }),
    );
  });

  it('never gets worse', () => {
    fc.assert(
      fc.property(problems(30), (problem) => {
        const search = beginSearch(problem, 'walk');
        let score = search.best()?.score ?? 0;
        for (let i = 0; i < 20; i += 1) {
          search.step(10);
          expect(search.best()?.score ?? 0).toBeGreaterThanOrEqual(score);
          score = search.best()?.score ?? 0;
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has the same walks after the same iterations, however they were asked for', () => {
    fc.assert(
      fc.property(problems(30), (problem) => {
        const search = beginSearch(problem, 'walk');
        for (let i = 0; i < 50; i += 1) {
          search.step(4);
          search.best();
        }
        expect(search.best()).toEqual(found(problem, 200));
      }),
      { numRuns: 30 },
    );
  });

  it('never exceeds the bound', () => {
    fc.assert(
      fc.property(problems(30), (problem) => {
        expect(found(problem, 100)?.score ?? 0).toBeLessThanOrEqual(boundOf(problem) + 1e-9);
      }),
    );
    fc.assert(
      fc.property(smallOnes, (problem) => {
        expect(bestByTrying(problem) ?? 0).toBeLessThanOrEqual(boundOf(problem) + 1e-9);
      }),
    );
  });

  it('says that no walk fits where the way to the end is too long', () => {
    expect(found(problemBetween(row, 3.9), 10)).toBeNull();
    expect(found(problemBetween(row, 4), 10)).toEqual({ routes: [[0, 1, 2, 3, 4]], score: 3 });
  });

  it('walks nowhere where nothing is in reach', () => {
    expect(
      found(
        problemBetween(
          [
            [0, 0, 2],
            [9, 9, 5],
            [0, 0, 0],
          ],
          4,
        ),
        10,
      ),
    ).toEqual({ routes: [[0, 2]], score: 2 });
  });

  it('passes what it must, though it is worth nothing, and not both of what must stay apart', () => {
    const points: Scored = [
      [0, 0, 0],
      [1, 0, 9],
      [0, 5, 0],
      [0, 0, 0],
    ];
    expect(found(problemBetween(points, 10), 50)?.routes).toEqual([[0, 1, 3]]);
    expect(found(problemBetween(points, 10, { required: [2] }), 50)?.routes).toEqual([[0, 2, 3]]);
    expect(
      found(
        problemBetween(row, 4, {
          apart: [
            [1, 2],
            [2, 3],
          ],
        }),
        50,
      )?.routes,
    ).toEqual([[0, 1, 3, 4]]);
  });

  it('shares the points among teams', () => {
    const star: Scored = [
      [0, 0, 0],
      [5, 0, 1],
      [-5, 0, 1],
      [0, 5, 1],
      [0, -5, 1],
      [0, 0, 0],
    ];
    expect([1, 2, 3, 4, 5].map((teams) => found(problemBetween(star, 10, { teams }), 100)?.score)).toEqual([
      1, 2, 3, 4, 4,
    ]);
  });
});
