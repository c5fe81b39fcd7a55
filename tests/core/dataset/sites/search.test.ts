import { describe, expect, it } from 'vitest';
import { searchSites } from '../../../../src/core/dataset/sites/search';
import { datasetOf } from '../../../builders/dataset';

const sites = datasetOf([
  { id: 'a', name: 'Église Saint-Éloi', lat: 47.2, lng: -1.55 },
  { id: 'b', name: 'Pont', lat: 47.201, lng: -1.56 },
  { id: 'c', name: 'Eglise du Port', lat: 47.2, lng: -1.57 },
  { id: 'd', name: 'Phare', lat: 47.3, lng: -1.56 },
]);
const castle = { position: { lat: 47.2, lng: -1.549 } };

const idsOf = (query: Parameters<typeof searchSites>[1]) => searchSites(sites, query).sites.map(({ id }) => id);

describe('a search among sites', () => {
  it('lists the nearest first, and says how many there are', () => {
    const { total, sites: listed } = searchSites(sites, { from: castle, text: '', most: 2 });
    expect([total, listed.map(({ id }) => id)]).toEqual([4, ['a', 'b']]);
    expect(listed[0]).toMatchObject({ name: 'Église Saint-Éloi', position: { lat: 47.2, lng: -1.55 } });
    expect(listed[0]?.meters).toBeCloseTo(75.5, 0);
  });

  it('finds names whatever their case and accents', () => {
    expect(idsOf({ from: castle, text: 'EGLISE', most: 9 })).toEqual(['a', 'c']);
    expect(idsOf({ from: castle, text: 'nowhere', most: 9 })).toEqual([]);
  });

  it('finds what lies on the way, in the order of the walk and without its own stages', () => {
    expect(idsOf({ from: { walk: ['c', 'a'], offMeters: 200 }, text: '', most: 9 })).toEqual(['b']);
    expect(idsOf({ from: { walk: ['a', 'd', 'unknown'], offMeters: 1600 }, text: '', most: 9 })).toEqual(['c', 'b']);
    expect(idsOf({ from: { walk: [], offMeters: 200 }, text: '', most: 9 })).toEqual([]);
  });
});
