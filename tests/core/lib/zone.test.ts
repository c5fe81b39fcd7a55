import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { destinationPosition, distanceMeters } from '../../../src/core/lib/geo';
import type { Position } from '../../../src/core/lib/position';
import {
  metersBetweenGoals,
  metersFromZone,
  metersToGoal,
  nearestOfGoal,
  roomMeters,
  type Zone,
} from '../../../src/core/lib/zone';

const here: Position = { lat: 47.2184, lng: -1.5536 };
const at = (east: number, north: number, from = here): Position =>
  destinationPosition(destinationPosition(from, east, 90), north, 0);
/** A square of 200 m whose middle is a place. */
const square = (from = here): Zone => ({
  area: [at(-100, -100, from), at(100, -100, from), at(100, 100, from), at(-100, 100, from)],
});
const quay: Zone = { line: [at(-100, 0), at(100, 0), at(100, 50)] };

describe('how far a place is from a zone', () => {
  it('is nothing within an area, and counts from its border outside', () => {
    expect([at(0, 0), at(99, 99)].map((place) => metersFromZone(square(), place))).toEqual([0, 0]);
    expect(metersFromZone(square(), at(130, 0))).toBeCloseTo(30, 1);
    expect(metersFromZone(square(), at(0, -140))).toBeCloseTo(40, 1);
    expect(metersFromZone(square(), at(130, 140))).toBeCloseTo(50, 1);
  });

  it('is the way to the nearest of a line, on both sides of it and beyond its ends', () => {
    expect(metersFromZone(quay, at(0, 20))).toBeCloseTo(20, 1);
    expect(metersFromZone(quay, at(0, -20))).toBeCloseTo(20, 1);
    expect(metersFromZone(quay, at(-130, 40))).toBeCloseTo(50, 1);
    expect(metersFromZone(quay, at(90, 40))).toBeCloseTo(10, 1);
  });

  it('is the same whichever corner of an area comes first, and whichever way round', () => {
    const corners = square() as { area: readonly Position[] };
    const place = fc.record({
      east: fc.double({ min: -300, max: 300, noNaN: true }),
      north: fc.double({ min: -300, max: 300, noNaN: true }),
    });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 3 }), fc.boolean(), ({ east, north }, first, turned) => {
        const border = [...corners.area.slice(first), ...corners.area.slice(0, first)];
        const other = metersFromZone({ area: turned ? border.reverse() : border }, at(east, north));
        expect(other).toBeCloseTo(metersFromZone(corners, at(east, north)), 3);
      }),
    );
  });

  it('is told across the antimeridian too', () => {
    const date: Position = { lat: -17, lng: 179.9995 };
    expect(metersFromZone(square(date), date)).toBe(0);
    expect(metersFromZone(square(date), at(90, 0, date))).toBe(0);
    expect(metersFromZone(square(date), at(150, 0, date))).toBeCloseTo(50, 1);
  });

  it('is none between goals whose borders cross, though no corner of one lies in the other', () => {
    const strip = (east: number, north: number): Zone => ({
      area: [at(-east, -north), at(east, -north), at(east, north), at(-east, north)],
    });
    const [long, high] = [strip(100, 20), strip(20, 100)];
    expect(metersBetweenGoals({ position: here, zone: long }, { position: here, zone: high })).toBe(0);
    expect(
      metersBetweenGoals({ position: here, zone: quay }, { position: here, zone: { line: [at(0, -50), at(0, 50)] } }),
    ).toBe(0);
  });

  it('is the distance where a goal has no zone, and between two goals the nearest of their corners', () => {
    expect(metersToGoal({ position: here }, at(30, 40))).toBe(distanceMeters(here, at(30, 40)));
    expect(metersBetweenGoals({ position: here, zone: square() }, { position: at(130, 0) })).toBeCloseTo(30, 1);
    const far = at(250, 0);
    expect(metersBetweenGoals({ position: here, zone: square() }, { position: far, zone: square(far) })).toBeCloseTo(
      50,
      1,
    );
  });
});

describe('how much room there is in an area', () => {
  it('is half the side of a square, the radius of a circle, and the width of a long strip', () => {
    const corners = (from: Position) => (square(from) as { area: readonly Position[] }).area;
    expect(roomMeters(corners(here))).toBeCloseTo(100, 0);
    expect(roomMeters(corners({ lat: -17, lng: 179.9995 }))).toBeCloseTo(100, 0);
    expect(roomMeters(Array.from({ length: 60 }, (_, i) => destinationPosition(here, 40, 6 * i)))).toBeCloseTo(40, 0);
    expect(roomMeters([at(-200, -3), at(200, -3), at(200, 3), at(-200, 3)])).toBeCloseTo(6, 0);
  });

  it('is none where all corners are one place or on one line', () => {
    expect(roomMeters([here, here, here])).toBe(0);
    expect(roomMeters([at(0, -90), here, at(0, 90)])).toBeCloseTo(0, 3);
  });
});

describe('the place of a goal to go to', () => {
  const isAt = (found: Position, place: Position) => expect(distanceMeters(found, place)).toBeLessThan(0.5);

  it('is on the border of an area, and its own place for who is within', () => {
    const park = { position: here, zone: square() };
    isAt(nearestOfGoal(park, at(180, 30)), at(100, 30));
    isAt(nearestOfGoal(park, at(180, 190)), at(100, 100));
    expect(nearestOfGoal(park, at(40, 30))).toBe(here);
  });

  it('is on a line where that is nearest, and the place of what has no zone', () => {
    isAt(nearestOfGoal({ position: here, zone: quay }, at(40, -70)), at(40, 0));
    isAt(nearestOfGoal({ position: here, zone: quay }, at(-300, 10)), at(-100, 0));
    expect(nearestOfGoal({ position: here }, at(40, 30))).toBe(here);
  });

  it('is as far as the goal is', () => {
    const meters = fc.double({ min: -400, max: 400, noNaN: true });
    fc.assert(
      fc.property(meters, meters, fc.constantFrom(square(), quay), (east, north, zone) => {
        const from = at(east, north);
        const away = metersToGoal({ position: here, zone }, from);
        fc.pre(away > 0);
        expect(distanceMeters(nearestOfGoal({ position: here, zone }, from), from)).toBeCloseTo(away, 1);
      }),
    );
  });
});
