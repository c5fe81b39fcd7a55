import { describe, expect, it } from 'vitest';
import { inFrance } from '../../../../src/apps/player/map/france';

const around = (lat: number, lng: number) => ({
  south: lat - 0.01,
  west: lng - 0.01,
  north: lat + 0.01,
  east: lng + 0.01,
});

describe('IGN’s tiles', () => {
  it('are asked for in France, overseas included', () => {
    for (const [lat, lng] of [
      [47.21, -1.55],
      [42.7, 9.45],
      [16.24, -61.53],
      [-20.88, 55.45],
      [4.93, -52.33],
    ] as const)
      expect(inFrance(around(lat, lng))).toBe(true);
  });

  it('are not asked for elsewhere, nor for a frame that reaches far beyond', () => {
    for (const [lat, lng] of [
      [51.5, -0.12],
      [40.4, -3.7],
      [45.5, -73.6],
    ] as const)
      expect(inFrance(around(lat, lng))).toBe(false);
    expect(inFrance({ south: 40, west: -3, north: 49, east: 3 })).toBe(false);
  });
});
