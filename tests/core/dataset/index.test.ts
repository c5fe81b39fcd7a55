import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dataset, factOf, findSite, nearestSites, siteAt } from '../../../src/core/dataset';
import { distanceMeters } from '../../../src/core/lib/geo';
import type { Position } from '../../../src/core/lib/position';
import { datasetOf } from '../../builders/dataset';

const two = datasetOf([
  { id: 'tour', name: 'Tour Lu', kind: 'tour', lat: 47.2153, lng: -1.5453 },
  { id: '', name: '', kind: 'pont', lat: 47.2, lng: -1.56 },
]);

describe('a site', () => {
  it('has its id, name, place, row and what is known of it', () => {
    expect(siteAt(two, 0)).toEqual({
      id: 'tour',
      name: 'Tour Lu',
      position: { lat: 47.2153, lng: -1.5453 },
      row: 2,
      facts: new Map([
        ['id', 'tour'],
        ['name', 'Tour Lu'],
        ['kind', 'tour'],
        ['lat', '47.2153'],
        ['lng', '-1.5453'],
      ]),
    });
  });

  it('without id and name goes by its row, as a spreadsheet numbers it', () => {
    expect(siteAt(two, 1)).toMatchObject({ id: 'row-3', name: 'row-3' });
    expect(siteAt(two, 1).facts.has('id')).toBe(false);
  });

  it('is found by its id', () => {
    expect(findSite(two, 'tour')).toBe(0);
    expect(findSite(two, 'row-3')).toBe(1);
    expect(findSite(two, 'nowhere')).toBe(-1);
  });

  it('gives one value by the key of its field, and nothing for an unknown key or site', () => {
    expect(factOf(two, 0, 'kind')).toBe('tour');
    expect(factOf(two, 0, 'toString')).toBe('');
    expect(factOf(two, 9, 'kind')).toBe('');
  });

  it('that is not there is a bug of the caller', () => {
    expect(() => siteAt(two, 2)).toThrow(RangeError);
  });
});

const degrees = (limit: number) =>
  fc.oneof(
    fc.constantFrom(-limit, limit, limit - 0.001, 0, 0.5),
    fc.double({ min: -limit, max: limit, noNaN: true }).map((x) => Number(x.toFixed(5))),
  );
const positions: fc.Arbitrary<Position> = fc.record({ lat: degrees(90), lng: degrees(180) });

/** Sites of which nothing is known but where they are: no file is read, which might say less of such places than they do. */
const sitesAt = (places: readonly Position[]): Dataset => ({
  ...two,
  size: places.length,
  lat: Float64Array.from(places, ({ lat }) => lat),
  lng: Float64Array.from(places, ({ lng }) => lng),
});

describe('the nearest sites', () => {
  it('are those that measuring all of them gives, at the poles and the antimeridian too', () => {
    fc.assert(
      fc.property(
        fc.array(positions, { minLength: 1, maxLength: 200 }),
        positions,
        fc.integer({ min: 1, max: 12 }),
        (places, from, count) => {
          const near = nearestSites(sitesAt(places), from, count);
          const all = places
            .map((place, index) => ({ index, meters: distanceMeters(from, place) }))
            .sort((a, b) => Math.round(a.meters * 10) - Math.round(b.meters * 10) || a.index - b.index);
          expect(near).toEqual(all.slice(0, count));
        },
      ),
    );
  });

  it('come in the order of the data where they are as near', () => {
    const same = datasetOf(Array.from({ length: 300 }, (_, i) => ({ nom: `Quai ${i}`, lat: 47.2, lng: -1.5 })));
    expect(nearestSites(same, { lat: 47.3, lng: -1.5 }, 3).map(({ index }) => index)).toEqual([0, 1, 2]);
  });

  it('are none when none are asked for', () => {
    expect(nearestSites(two, { lat: 47, lng: -1 }, 0)).toEqual([]);
  });
});
