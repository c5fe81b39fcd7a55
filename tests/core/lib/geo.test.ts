import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bearingDegrees,
  besideLng,
  boundsOf,
  destinationPosition,
  distanceMeters,
  middleLng,
} from '../../../src/core/lib/geo';

const fiji = [
  { lat: -16.8, lng: 179.9 },
  { lat: -16.9, lng: -179.9 },
  { lat: -16.7, lng: 179.99 },
];

describe('places across the antimeridian', () => {
  it('have a small box, whose west is greater than its east', () => {
    expect(boundsOf(fiji)).toEqual({ south: -16.9, west: 179.9, north: -16.7, east: -179.9 });
    expect(middleLng({ south: -16.9, west: 179.9, north: -16.7, east: -179.9 })).toBe(180);
  });

  it('lie side by side', () => {
    expect(fiji.map((place) => besideLng(place, 180).lng)).toEqual([179.9, 180.1, 179.99]);
    expect(fiji.map((place) => besideLng(place, -179).lng)[0]).toBeCloseTo(-180.1, 9);
    expect(besideLng({ lat: 47, lng: -1.55 }, 100)).toEqual({ lat: 47, lng: -1.55 });
  });

  it('are walked to over it, and no place beyond 180 comes of it', () => {
    const east = { lat: 0, lng: 179.9999 };
    const across = destinationPosition(east, 100, 90);
    expect(across.lng).toBeLessThan(-179.99);
    expect(distanceMeters(east, across)).toBeCloseTo(100, 3);
    expect(bearingDegrees(east, across)).toBeCloseTo(90, 3);
    expect(destinationPosition({ lat: 0, lng: -179.9999 }, 100, 270).lng).toBeGreaterThan(179.99);
  });
});

describe('the least box', () => {
  it('is the plain one anywhere else', () => {
    const place = fc.record({
      lat: fc.double({ min: 40, max: 50, noNaN: true }),
      lng: fc.double({ min: -80, max: 90, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), (places) => {
        const lngs = places.map(({ lng }) => lng);
        expect(boundsOf(places)).toMatchObject({ west: Math.min(...lngs), east: Math.max(...lngs) });
      }),
    );
  });

  it('of no place is none', () => {
    expect(boundsOf([])).toBeUndefined();
  });
});
