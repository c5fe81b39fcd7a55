import { describe, expect, it } from 'vitest';
import { nearestSites } from '../../../src/core/dataset';
import { distanceMeters } from '../../../src/core/lib/geo';
import { prepare } from '../../../src/core/prepare/prepare';
import { datasetOf } from '../../builders/dataset';
import { scenarioOf } from '../../builders/scenario';

const [west, east] = [
  { lat: -16.8, lng: 179.995 },
  { lat: -16.8, lng: -179.995 },
];

describe('a hunt across the antimeridian', () => {
  it('is as long as its way, and its frame is as small', () => {
    const stages = [
      { id: 'west', at: west, title: 'West' },
      { id: 'east', at: east, title: 'East' },
    ];
    const { hunt, problems } = prepare(scenarioOf({ stages }), new Map());
    expect(problems).toEqual([]);
    expect(hunt?.frame).toEqual({ south: -16.8, west: 179.995, north: -16.8, east: -179.995 });
    expect(hunt?.lengthMeters).toBeCloseTo(distanceMeters(west, east), 0);
    expect(hunt?.lengthMeters).toBeLessThan(1100);
  });

  it('knows what is near on the other side', () => {
    const dataset = datasetOf([
      { id: 'far', lat: -16.8, lng: 179.9 },
      { id: 'across', ...east },
    ]);
    expect(nearestSites(dataset, west, 1)).toMatchObject([{ index: 1 }]);
  });
});
