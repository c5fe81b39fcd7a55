import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameNameNearby } from '../../../../src/core/dataset/sites/doubles';
import { columnOf } from '../../../../src/core/dataset/table/column';
import { destinationPosition, distanceMeters } from '../../../../src/core/lib/geo';
import type { Position } from '../../../../src/core/lib/position';
import { fold } from '../../../../src/core/lib/text';

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

  it('are several where names come again far away for half of the rows: species side by side', () => {
    const species = ['Platane', 'Chêne', 'Cèdre', 'Hêtre', 'If', 'Orme'];
    const trees = species.flatMap((name, i) => [
      { ...from(i * 700), name },
      { ...from(i * 700 + 6), name },
      { ...from(i * 700 + 3000), name },
    ]);
    expect(mergedOf(...trees)).toEqual([]);
    const park = Array.from({ length: 24 }, (_, i) => ({ ...from(i * 8), name: species[i % 3] as string }));
    const twins = park.map((tree) => ({ ...tree, ...destinationPosition(tree, 4, 0) }));
    expect(mergedOf(...park, ...twins)).toEqual([]);
  });

  it('are one where a few names come again far away, as those of stops do, and where many rows are one place', () => {
    const stops = Array.from({ length: 12 }, (_, i) => ({
      ...from(i * 900),
      name: i % 6 === 0 ? 'Mairie' : `Rue ${i}`,
    }));
    const across = stops.map((stop) => ({ ...stop, ...destinationPosition(stop, 8, 0) }));
    expect(mergedOf(...stops, ...across)).toHaveLength(12);
    const points = Array.from({ length: 32 }, (_, i) => ({
      ...from(Math.floor(i / 8) * 900),
      name: `Station ${i >> 3}`,
    }));
    expect(mergedOf(...points)).toHaveLength(28);
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
