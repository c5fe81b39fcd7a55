import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset';
import { walkAround } from '../../../../src/core/prepare/make/around';
import { interestAmong } from '../../../../src/core/prepare/make/interest';
import { type BuiltRow, datasetOf } from '../../../builders/dataset';

type Cells = Readonly<Record<string, string | number>>;

const rowOf = (i: number, more: Cells): BuiltRow => ({
  id: `s${i}`,
  name: `Lieu-dit ${String.fromCharCode(65 + (i % 26))}${String.fromCharCode(97 + Math.floor(i / 26))}bel`,
  ...more,
  lat: 47.2 + (i % 5) * 0.002,
  lng: -1.5 + Math.floor(i / 5) * 0.002,
});

/** What one site adds to the interest of another that is like it but for these cells. */
const addedBy = (cells: Cells, others: Cells, many = 24): number => {
  const rows = Array.from({ length: many }, (_, i) => rowOf(i, i === 0 ? cells : others));
  const interest = interestAmong(datasetOf(rows) as Dataset, [...rows.keys()]);
  return interest(0) - interest(1);
};

describe('the interest of a place', () => {
  it.each([
    ['classé MH', 'non protégé', 2],
    ['inscrit MH', 'non protégé', 1],
    ['patrimoine mondial', 'inscrit MH', 2],
    ['Grade I', 'Grade II', 1],
    ['Grade II', 'Grade II', 0],
  ])('grows with its protection: %s beside %s', (own, others, by) => {
    expect(addedBy({ protection: own }, { protection: others })).toBe(by);
  });

  it('grows where its kind is rare around, and not where half are of it', () => {
    expect(addedBy({ type: 'lavoir' }, { type: 'moulin' })).toBe(1);
    expect(addedBy({ type: 'moulin' }, { type: 'moulin' })).toBe(0);
    expect(addedBy({ type: 'lavoir' }, { type: 'moulin' }, 12)).toBe(0);
  });

  it('grows with the number of visitors, by how many places have fewer', () => {
    const rows = Array.from({ length: 7 }, (_, i) => rowOf(i, { visiteurs: 10 ** i }));
    const dataset = datasetOf(rows, { kinds: { visiteurs: 'number' } as never });
    const interest = interestAmong(dataset, [...rows.keys()]);
    expect(rows.map((_, i) => interest(i) - interest(0))).toEqual([0, 0.5, 1, 1.5, 2, 2.5, 3]);
  });

  it('draws the walk to the places that a named column weighs most', () => {
    const rows = Array.from({ length: 60 }, (_, i) => rowOf(i, { hits: i % 5 > 2 ? 500 + i : i }));
    const dataset = datasetOf(rows, { kinds: { hits: 'number' } as never });
    const weighed = ({ sites }: { readonly sites: readonly number[] }) =>
      sites.filter((site) => site % 5 > 2).length / sites.length;
    const outing = { minutes: 60, around: { lat: 47.204, lng: -1.49 } };
    const [named, not] = [walkAround(dataset, { ...outing, weight: 'hits' }), walkAround(dataset, outing)].map(weighed);
    expect(named).toBeGreaterThan(0.8);
    expect(not).toBeLessThan(0.5);
  });
});
