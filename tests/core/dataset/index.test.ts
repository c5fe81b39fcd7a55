import { describe, expect, it } from 'vitest';
import { factOf, findSite, siteAt } from '../../../src/core/dataset';
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
