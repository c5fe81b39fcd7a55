import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../src/core/dataset/column';
import { sameNameNearby } from '../../../src/core/dataset/doubles';
import { destinationPosition, distanceMeters } from '../../../src/core/lib/geo';
import type { Position } from '../../../src/core/lib/position';
import { fold } from '../../../src/core/lib/text';

const named = (places: readonly (Position & { readonly name: string })[]) => ({
  rows: Uint32Array.from(places.keys()),
  lat: Float64Array.from(places, ({ lat }) => lat),
  lng: Float64Array.from(places, ({ lng }) => lng),
  names: columnOf(places.map(({ name }) => name)),
});
const mergedOf = (...places: (Position & { name: string })[]) => [...sameNameNearby(named(places))];
const nantes = { lat: 47.2, lng: -1.5 };
const from = (meters: number, bearing = 90): Position => destinationPosition(nantes, meters, bearing);

describe('places of the same name', () => {
  it('within a few meters are one, the first; case, accents and quotes do not part them', () => {
    const twins = [
      { ...nantes, name: 'L’Église' },
      { ...from(9), name: "l'eglise" },
      { ...from(6, 200), name: 'L’ÉGLISE' },
    ];
    expect(mergedOf(...twins)).toEqual([
      [1, 0],
      [2, 0],
    ]);
  });

  it('further apart, or of other names, are several', () => {
    expect(mergedOf({ ...nantes, name: 'Gare' }, { ...from(12), name: 'Gare' }, { ...from(1), name: 'Port' })).toEqual(
      [],
    );
    expect(mergedOf({ ...nantes, name: '' }, { ...from(1), name: '' })).toEqual([]);
  });

  it('that say what they are, not what they are called, are several', () => {
    const houses = Array.from({ length: 30 }, (_, i) => ({ ...from(i * 3), name: 'immeuble' }));
    expect(mergedOf(...houses)).toEqual([]);
  });

  it('are found as one by one would find them, anywhere on Earth', () => {
    const place = fc.record({
      lat: fc.double({ min: -89.9, max: 89.9, noNaN: true }),
      lng: fc.double({ min: -179.9, max: 179.9, noNaN: true }),
    });
    const step = fc.record({
      meters: fc.double({ min: 0, max: 30, noNaN: true }),
      bearing: fc.integer({ min: 0, max: 359 }),
      name: fc.constantFrom('A', 'B', 'a'),
    });
    fc.assert(
      fc.property(place, fc.array(step, { maxLength: 8 }), (start, steps) => {
        const places = steps.map(({ meters, bearing, name }) => ({
          ...destinationPosition(start, meters, bearing),
          name,
        }));
        const into = sameNameNearby(named(places));
        const doubled = places.flatMap((one, i) => {
          const near = (j: number) =>
            distanceMeters(places[j] as Position, one) <= 10 && fold(places[j]?.name ?? '') === fold(one.name);
          return places.some((_, j) => j < i && near(j) && !into.has(j)) ? [i] : [];
        });
        expect([...into.keys()].sort()).toEqual(doubled);
      }),
    );
  });
});
