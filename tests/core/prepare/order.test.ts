import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '../../../src/core/lib/position';
import { shortWalk } from '../../../src/core/prepare/order';
import { lengthOf as lengthOn, walkingOf } from '../../../src/core/scenario/walk';

const place = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
  .map(([north, east]) => ({ position: { lat: 47.2 + north / 1e4, lng: -1.5 + east / 1e4 } }));
const start = { lat: 47.2, lng: -1.5 };

const permutations = <T>(items: readonly T[]): T[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, i) =>
        permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
      );

const { ways } = walkingOf(undefined);

const lengthOf = (places: readonly Position[]): number => lengthOn(places, walkingOf(undefined));

describe('a short walk', () => {
  it('goes through each place once, whatever the order they are given in', () => {
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (places) => {
        const walk = shortWalk(start, places, ways);
        expect(walk).toHaveLength(places.length);
        expect(new Set(walk)).toEqual(new Set(places));
      }),
    );
  });

  it('has no two legs that could be turned round for a shorter one', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 2, maxLength: 8 }), (places) => {
        const walk = shortWalk(start, places, ways).map(({ position }) => position);
        for (let i = 0; i < walk.length; i += 1)
          for (let k = i + 1; k < walk.length; k += 1) {
            const turned = [...walk.slice(0, i), ...walk.slice(i, k + 1).reverse(), ...walk.slice(k + 1)];
            expect(lengthOf([start, ...turned])).toBeGreaterThanOrEqual(lengthOf([start, ...walk]) - 0.5);
          }
      }),
    );
  });

  it('is at most half as long again as the best there is', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1, maxLength: 6 }), (places) => {
        const lengths = permutations(places).map((way) => lengthOf([start, ...way.map(({ position }) => position)]));
        const walk = lengthOf([start, ...shortWalk(start, places, ways).map(({ position }) => position)]);
        expect(walk).toBeLessThanOrEqual(1.5 * Math.min(...lengths) + 1);
      }),
      { numRuns: 50 },
    );
  });

  it('goes on along the bank before it crosses the river by the bridge', () => {
    const at = (lat: number, lng: number) => ({ position: { lat, lng } });
    const barriers = [
      {
        line: [
          { lat: 47.2005, lng: -1.51 },
          { lat: 47.2005, lng: -1.49 },
        ],
        crossings: [[{ lat: 47.2005, lng: -1.495 }]],
      },
    ];
    const [here, along, over] = [at(47.2, -1.499), at(47.2, -1.497), at(47.201, -1.4995)];
    const around = walkingOf({ barriers }).ways;
    expect(shortWalk(here.position, [over, along], ways)).toEqual([over, along]);
    expect(shortWalk(here.position, [over, along], around)).toEqual([along, over]);
  });
});
