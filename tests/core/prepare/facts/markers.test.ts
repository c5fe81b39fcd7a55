import { describe, expect, it } from 'vitest';
import { thingAt } from '../../../../src/core/prepare/facts/things';
import { datasetOf } from '../../../builders/dataset';

/** What the rows of a dataset are of that has these columns beside its names. */
const thingOfRows = (columns: Readonly<Record<string, string | number>>) =>
  thingAt(
    datasetOf(
      ['Old Mill', 'Town Hall', 'Long Bridge'].map((title, i) => ({
        title,
        ...columns,
        lat: 47.2 + i / 500,
        lng: -1.5,
      })),
    ),
    0,
  );

describe('the rows of markers and plaques', () => {
  it.each([
    { marker_id: '25-1' },
    { plaque_text: 'Here lived a miller.' },
    { inscription: 'In 1733 …', erected_by: 'Club' },
  ])('are what stands at a place, not the place: %o', (columns) => {
    expect(thingOfRows({ ...columns, year_erected: 1952 })).toBe('listed');
  });

  it.each([{ year_erected: 1952 }, { inscription: '1926/06/02' }])('are not those of places: %o', (columns) => {
    expect(thingOfRows(columns)).toBeUndefined();
  });
});
