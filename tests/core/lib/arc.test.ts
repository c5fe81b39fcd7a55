import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arcBetween, middleOfArc, offArc } from '../../../src/core/lib/arc';
import { bearingDegrees, destinationPosition, distanceMeters } from '../../../src/core/lib/geo';
import { positions } from '../../builders/places';

const quarter = 10_007_557;

describe('how far a place is from an arc', () => {
  it('is as far as the nearest of many points of the arc is, and no farther', () => {
    fc.assert(
      fc.property(positions, positions, positions, (from, to, place) => {
        const arc = arcBetween(from, to);
        // a bearing from a pole says nothing
        fc.pre(Math.abs(from.lat) < 89.99);
        fc.pre(arc.normal !== null && arc.lengthMeters < 2 * quarter - 1e5);
        const { meters, alongMeters } = offArc(arc, place);
        const bearing = bearingDegrees(from, to);
        const steps = 200;
        const at = (part: number) => destinationPosition(from, arc.lengthMeters * part, bearing);
        const sampled = Array.from({ length: steps + 1 }, (_, i) => distanceMeters(at(i / steps), place));
        const least = Math.min(...sampled);
        expect(meters).toBeLessThanOrEqual(least + 1);
        expect(meters).toBeGreaterThanOrEqual(least - arc.lengthMeters / steps - 1);
        const foot = destinationPosition(from, alongMeters, bearing);
        expect(Math.abs(distanceMeters(foot, place) - meters)).toBeLessThan(1);
      }),
    );
  });

  it('runs over a pole, and over the antimeridian', () => {
    const over = arcBetween({ lat: 80, lng: 0 }, { lat: 80, lng: 180 });
    expect(offArc(over, { lat: 90, lng: 77 }).meters).toBeLessThan(0.001);
    expect(middleOfArc(over).lat).toBeCloseTo(90, 6);
    const fiji = arcBetween({ lat: 0, lng: 179 }, { lat: 0, lng: -179 });
    expect(offArc(fiji, { lat: 1, lng: 180 }).meters).toBeCloseTo(quarter / 90, -1);
  });

  it('is reckoned from the nearer end where no way leads between them', () => {
    const point = arcBetween({ lat: 10, lng: 20 }, { lat: 10, lng: 20 });
    expect(offArc(point, { lat: 11, lng: 20 })).toMatchObject({ alongMeters: 0 });
    const opposite = arcBetween({ lat: 10, lng: 20 }, { lat: -10, lng: -160 });
    expect(offArc(opposite, { lat: -11, lng: -160 }).meters).toBeCloseTo(quarter / 90, -1);
    expect(middleOfArc(opposite)).toEqual({ lat: 10, lng: 20 });
  });
});
