import { describe, expect, it } from 'vitest';
import { madeProblems } from '../../bench/routes/made';
import { readInstance } from '../../bench/routes/read';

const problemOf = (text: string) => {
  const instance = readInstance(text);
  return instance && 'problem' in instance ? instance.problem : instance;
};

const oplib = (type: string, ...sections: string[]) =>
  ['NAME : three', 'TYPE : OP', 'DIMENSION : 3', 'COST_LIMIT : 20', `EDGE_WEIGHT_TYPE : ${type}`, ...sections].join(
    '\n',
  );
const ends = ['NODE_SCORE_SECTION', '1 0', '2 7', '3 9', 'DEPOT_SECTION', '2', '-1', 'EOF'];
const places = ['NODE_COORD_SECTION', '1 0 0', '2 3 4.5', '3 6 8'];

describe('instances of the orienteering problem', () => {
  it('are read from the format for one path: it ends at the second point', () => {
    expect(problemOf('12\t1\r\n0 0 0\r\n3 4 5\r\n6 8 2.5\r\n\r\n')).toEqual({
      scores: Float64Array.of(0, 5, 2.5),
      legs: Float64Array.of(0, 5, 10, 5, 0, 5, 10, 5, 0),
      start: 0,
      end: 1,
      budget: 12,
      teams: 1,
    });
  });

  it('are read from the format for teams: each ends at the last point', () => {
    expect(problemOf('n 3\nm 2\ntmax 12.5\n0 0 0\n3 4 5\n6 8 0\n')).toMatchObject({
      start: 0,
      end: 2,
      budget: 12.5,
      teams: 2,
    });
  });

  it('are read from OPLib, round trips from the depot by the distances of TSPLIB', () => {
    const legsBy = (type: string) => {
      const { legs } = problemOf(oplib(type, ...places, ...ends)) as { legs: Float64Array };
      return [...legs].slice(1, 3);
    };
    expect(problemOf(oplib('EUC_2D', ...places, ...ends))).toMatchObject({
      scores: Float64Array.of(0, 7, 9),
      start: 1,
      end: 1,
      budget: 20,
    });
    expect(legsBy('EUC_2D')).toEqual([5, 10]);
    expect(legsBy('CEIL_2D')).toEqual([6, 10]);
    expect(legsBy('MAN_2D')).toEqual([8, 14]);
    expect(legsBy('MAX_2D')).toEqual([5, 8]);
    expect(legsBy('ATT')).toEqual([2, 4]);
    // 111.3 km for each degree of an arc; 4.5 is four degrees and fifty minutes.
    expect(legsBy('GEO')).toEqual([634, 1112]);
  });

  it('are read from OPLib with their legs written out, in any of its formats', () => {
    const legsBy = (format: string, ...weights: string[]) => {
      const written = [`EDGE_WEIGHT_FORMAT: ${format}`, 'EDGE_WEIGHT_SECTION', ...weights];
      const problem = problemOf(oplib('EXPLICIT', ...written, ...ends));
      return problem && 'legs' in problem ? [...problem.legs] : problem;
    };
    const legs = [0, 1, 2, 1, 0, 3, 2, 3, 0];
    expect(legsBy('FULL_MATRIX', '0 1 2', '1 0 3', '2 3 0')).toEqual(legs);
    expect(legsBy('UPPER_ROW', '1 2', '3')).toEqual(legs);
    expect(legsBy('UPPER_DIAG_ROW', '0 1 2 0', '3 0')).toEqual(legs);
    expect(legsBy('LOWER_ROW', '1 2 3')).toEqual(legs);
    expect(legsBy('LOWER_DIAG_ROW', '0 1 0', '2 3 0')).toEqual(legs);
    expect(legsBy('UPPER_COL', '1 2 3')).toEqual(legs);
    expect(legsBy('LOWER_DIAG_ROW', '0 1 0', '2 3')).toEqual({ unread: 'it has 5 legs where LOWER_DIAG_ROW has 6' });
    expect(legsBy('LOWER_HALF', '0')).toEqual({ unread: 'its legs are written as LOWER_HALF, which is not read' });
  });

  it('say why they are not read, and other texts are none', () => {
    expect(problemOf('12 1\n0 0 0\n3 four 5\n')).toEqual({ unread: '"3 four 5" is no point: x, y and score' });
    expect(problemOf('12 1\n0 0 0\n')).toEqual({ unread: 'it has fewer than two points' });
    expect(problemOf('n 2\nm 1\n\n0 0 0\n3 4 5\n')).toEqual({ unread: 'it has fewer than two points' });
    expect(problemOf('n 2\nm 1\nbudget 3\n0 0 0\n3 4 5\n')).toEqual({
      unread: 'its first lines tell no budget and number of paths',
    });
    expect(problemOf(oplib('XRAY1', ...places, ...ends))).toEqual({
      unread: 'its legs are measured by XRAY1, which is not read',
    });
    expect(problemOf(oplib('EUC_2D', ...places))).toEqual({ unread: 'some of its points lack a number' });
    expect(problemOf('NAME : none\nTYPE : OP\n')).toEqual({ unread: 'it tells no DIMENSION or no COST_LIMIT' });
    expect(problemOf('The first line contains: Tmax P\n')).toBeUndefined();
  });

  it('are made in the manner of OPLib: whole legs, a depot, and half a tour at most', () => {
    const made = madeProblems();
    expect(made).toHaveLength(12);
    for (const { problem } of made) {
      expect(problem.legs.every(Number.isInteger)).toBe(true);
      expect([problem.start, problem.end, problem.scores[0]]).toEqual([0, 0, 0]);
      expect(problem.scores.slice(1).every((score) => score >= 1 && score <= 100)).toBe(true);
    }
  });
});
