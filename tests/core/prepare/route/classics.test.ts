import { describe, expect, it } from 'vitest';
import { readInstances } from '../../../../bench/routes/read';
import { faultsOf } from '../../../../src/core/prepare/route/feasible';
import { beginSearch } from '../../../../src/core/prepare/route/search';
import { lacks, samplesAt } from '../../../samples';

/** More than twice what the slowest of them takes. */
const iterations = 20_000;

describe.skipIf(lacks('routes', 'the 89 classics of the orienteering problem'))('the search for the best walk', () => {
  it('comes to the reference of each of the 89 classics', () => {
    const classics = readInstances(samplesAt('routes/op'));
    expect(classics.map(({ reference }) => reference)).toHaveLength(89);
    for (const { name, problem, reference = Number.NaN } of classics) {
      const search = beginSearch(problem, 'classics');
      while (search.iterations() < iterations && (search.best()?.score ?? 0) < reference) search.step(100);
      const best = search.best();
      expect({ name, score: best?.score, faults: best && faultsOf(problem, best) }).toEqual({
        name,
        score: reference,
        faults: [],
      });
    }
  });
});
