import { describe, expect, it } from 'vitest';
import { positionAt } from '../../../../src/core/dataset';
import { distanceMeters } from '../../../../src/core/lib/geo';
import { huntAround, walkAround } from '../../../../src/core/prepare/make/around';
import { datasetOf } from '../../../builders/dataset';

/** Sites on a line, so many meters from its beginning. */
const lineOf = (meters: readonly number[]) =>
  datasetOf(
    meters.map((at, i) => ({
      ...{ id: `s${i}`, nom: `${['Bel', 'Clair', 'Noir', 'Haut'][i % 4]} ${'abcdefgh'[i]}mont` },
      ...{ type: ['moulin', 'lavoir', 'pont', 'phare'][i % 4] ?? '', lat: 47.3, lng: -0.6 + at / 75_408 },
    })),
  );

const legsOf = (dataset: ReturnType<typeof lineOf>): readonly number[] => {
  const { sites } = walkAround(dataset, { minutes: 60 });
  const places = sites.map((index) => positionAt(dataset, index));
  return places.slice(1).map((to, i) => Math.round(distanceMeters(places[i] ?? to, to)));
};

describe('from a stage to the next one walks', () => {
  it('no farther than 1.5 km in an hour, and rather leaves places out', () => {
    const legs = legsOf(lineOf([0, 200, 400, 2000, 2200]));
    expect(legs.length).toBeGreaterThan(0);
    expect(Math.max(...legs)).toBeLessThanOrEqual(1500);
  });

  it('farther where only so there are six stages', () => {
    const legs = legsOf(lineOf([0, 85, 170, 255, 1780, 1865]));
    expect(legs).toHaveLength(5);
    expect(Math.max(...legs)).toBeGreaterThan(1500);
  });

  it('nowhere, where too few lie nearer, and that is said', () => {
    const made = huntAround(lineOf([0, 90, 1700]), { minutes: 60, audience: 'adult', path: 'a.csv' });
    expect(made).toMatchObject({ reason: 'tooFewSites', found: 3, needed: 3 });
  });
});
