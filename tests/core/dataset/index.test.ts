import { describe, expect, it } from 'vitest';
import { factOf, findSite, siteAt } from '../../../src/core/dataset';
import { datasetOf } from '../../builders/dataset';

const two = datasetOf([
  { id: 'tour', name: 'Tour Lu', kind: 'tour', lat: 47.2153, lng: -1.5453 },
  { id: '', name: '', kind: 'pont', lat: 47.2, lng: -1.56 },
]);

describe('a site whose name is that of many', () => {
  const films = ['Lupin', 'Emily', 'Misérables', 'Fallout', 'Dilili'];
  const filmed = (address: (i: number) => string, name = (i: number) => films[i % 5] ?? '') =>
    datasetOf(
      Array.from({ length: 18 }, (_, i) => ({
        ...{ titre: name(i), adresse: address(i), lat: 48.86 + i / 1000, lng: 2.34 },
      })),
      { kinds: { titre: 'name', adresse: 'address' } },
    );
  const street = (i: number): string => `${3 + i} rue de Rivoli, 75001 Paris`;

  it('has its street behind, where that tells it from the others', () => {
    expect(siteAt(filmed(street), 1).name).toBe('Emily, 4 rue de Rivoli');
  });

  it('has none where all are in one street, where names are their own, or where one is of most', () => {
    expect(
      siteAt(
        filmed(() => 'rue de Rivoli'),
        1,
      ).name,
    ).toBe('Emily');
    expect(
      siteAt(
        filmed(street, (i) => `Film ${i}`),
        1,
      ).name,
    ).toBe('Film 1');
  });
});

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
