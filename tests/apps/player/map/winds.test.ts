import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hullOf, ringStep, ringsWithin, spotsOnRing } from '../../../../src/apps/player/map/winds';

const spot = fc.record({ x: fc.integer({ min: -200, max: 200 }), y: fc.integer({ min: -200, max: 200 }) });

describe('The ground of a hunt', () => {
  it('is a convex shape that holds every stage', () => {
    fc.assert(
      fc.property(fc.array(spot, { minLength: 3, maxLength: 40 }), (spots) => {
        const hull = hullOf(spots);
        for (const [i, a] of hull.entries()) {
          const b = hull[(i + 1) % hull.length] ?? a;
          for (const c of spots)
            expect((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it('has the corners of a square, not what lies between them', () => {
    const square = [0, 10].flatMap((x) => [0, 10].map((y) => ({ x, y })));
    expect(hullOf([...square, { x: 5, y: 5 }, { x: 5, y: 0 }])).toHaveLength(4);
  });
});

describe('Rings of distance', () => {
  it('lie a round length apart, never closer than a word is wide', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 20_000, noNaN: true }), (metersPerPixel) => {
        const { meters, pixels } = ringStep(metersPerPixel);
        expect(pixels).toBeGreaterThanOrEqual(95.9);
        expect(pixels).toBeLessThan(96 * 2.6);
        expect(String(Number(meters.toPrecision(6))).replace(/[0.]|e[+-]?\d+/g, '')).toMatch(/^[125]$/);
      }),
    );
  });

  it('come as far as they are wanted, and may be said at sixteen spots, each on the ring', () => {
    expect(ringsWithin(1, 350)).toEqual([
      { radius: 100, meters: 100 },
      { radius: 200, meters: 200 },
      { radius: 300, meters: 300 },
    ]);
    const spots = spotsOnRing({ x: 10, y: 20 }, 100);
    expect(spots[0]?.x).toBeCloseTo(10, 6);
    expect(spots[0]?.y).toBeCloseTo(-80, 6);
    expect(new Set(spots.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(16);
    for (const { x, y } of spots) expect(Math.hypot(x - 10, y - 20)).toBeCloseTo(100, 6);
  });
});
