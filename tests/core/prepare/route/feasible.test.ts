import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../../../src/core/prepare/route/feasible';
import { problemBetween, type Scored } from '../../../builders/routes';

const points: Scored = [
  [0, 0, 1],
  [1, 0, 2],
  [2, 0, 3],
  [3, 0, 4],
  [4, 0, 5],
];
const problem = problemBetween(points, 4);

describe('the faults of walks', () => {
  it('are none where all is as it must be', () => {
    expect(faultsOf(problem, { routes: [[0, 1, 2, 3, 4]], score: 15 })).toEqual([]);
    expect(
      faultsOf(
        { ...problem, teams: 2 },
        {
          routes: [
            [0, 1, 4],
            [0, 3, 4],
          ],
          score: 12,
        },
      ),
    ).toEqual([]);
  });

  it('name the team whose walk is too long, has too many stages, or begins or ends elsewhere', () => {
    expect(faultsOf(problem, { routes: [[0, 2, 1, 4]], score: 11 })).toEqual([{ fault: 'tooLong', team: 0 }]);
    expect(faultsOf({ ...problem, most: 1 }, { routes: [[0, 1, 2, 4]], score: 11 })).toEqual([
      { fault: 'tooMany', team: 0 },
    ]);
    expect(faultsOf(problem, { routes: [[1, 2, 4]], score: 9 })).toContainEqual({ fault: 'start', team: 0 });
    expect(faultsOf(problem, { routes: [[0, 1, 2]], score: 6 })).toContainEqual({ fault: 'end', team: 0 });
    expect(faultsOf({ ...problem, end: 0 }, { routes: [[0]], score: 1 })).toEqual([{ fault: 'end', team: 0 }]);
    expect(faultsOf(problem, { routes: [], score: 6 })).toEqual([{ fault: 'teams', found: 0 }]);
  });

  it('name the point that is passed twice, by one team or by two, that is missing, or that there is not', () => {
    const two = { ...problem, teams: 2 };
    expect(faultsOf(problem, { routes: [[0, 1, 1, 4]], score: 8 })).toEqual([{ fault: 'twice', point: 1 }]);
    expect(
      faultsOf(two, {
        routes: [
          [0, 1, 4],
          [0, 1, 4],
        ],
        score: 8,
      }),
    ).toEqual([{ fault: 'twice', point: 1 }]);
    expect(faultsOf(problem, { routes: [[0, 0, 4]], score: 6 })).toEqual([{ fault: 'twice', point: 0 }]);
    expect(faultsOf({ ...problem, required: [2] }, { routes: [[0, 1, 4]], score: 8 })).toEqual([
      { fault: 'missing', point: 2 },
    ]);
    expect(faultsOf(problem, { routes: [[0, 7, 4]], score: 6 })).toContainEqual({ fault: 'unknown', point: 7 });
  });

  it('name two that may not go together, and a score that is not theirs', () => {
    const apart = { ...problem, apart: [[1, 3]] as const };
    expect(faultsOf(apart, { routes: [[0, 1, 3, 4]], score: 12 })).toEqual([{ fault: 'together', points: [1, 3] }]);
    expect(faultsOf(problem, { routes: [[0, 1, 4]], score: 9 })).toEqual([{ fault: 'score', counted: 8 }]);
  });
});
