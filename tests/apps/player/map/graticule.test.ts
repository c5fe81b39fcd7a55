import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { graticuleStep, linesBetween, sayAngle } from '../../../../src/apps/player/map/graticule';

const compass = { north: 'N', south: 'S', east: 'E', west: 'O' };
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('The graticule', () => {
  it('keeps its meridians at least 150 pixels apart at every zoom', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 19 }), (zoom) => {
        const pixels = (graticuleStep(zoom) / 3600 / 360) * 256 * 2 ** zoom;
        expect(pixels).toBeGreaterThanOrEqual(150);
        expect(pixels).toBeLessThan(150 * 3.01);
      }),
    );
  });

  it('gives each multiple of its step between two angles, and no other', () => {
    expect(linesBetween(-1.58, -1.54, 60)).toEqual([-5640, -5580]);
    expect(linesBetween(47.201, 47.21, 60)).toEqual([]);
    expect(linesBetween(47.2, 47.2, 60)).toEqual([169920]);
  });

  it('writes an angle with no finer parts than its step needs', () => {
    expect(plain(sayAngle(169_985, 'latitude', 5, compass))).toBe('47° 13′ 05″ N');
    expect(plain(sayAngle(169_980, 'latitude', 60, compass))).toBe('47° 13′ N');
    expect(plain(sayAngle(-3600, 'longitude', 3600, compass))).toBe('1° O');
    expect(plain(sayAngle(0, 'longitude', 3600, compass))).toBe('0°');
    expect(plain(sayAngle(-60, 'latitude', 60, compass))).toBe('0° 01′ S');
  });
});
