import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standingApart } from '../../../../src/apps/player/map/standingApart';

const apart = (one: { x: number; y: number }, other: { x: number; y: number }): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

describe('dots on a map', () => {
  it('stand in their place where nobody else is near', () => {
    const places = [
      { x: 0, y: 0 },
      { x: 24, y: 0 },
      { x: 300, y: -40 },
    ];
    expect(standingApart(places)).toEqual(places.map(() => ({ x: 0, y: 0 })));
  });

  it('stand around a place that they share, each to be seen up to twelve, and never far from it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (many) => {
        const beside = standingApart(Array.from({ length: many }, () => ({ x: 7, y: 7 })));
        const between = beside.flatMap((one, i) => beside.slice(i + 1).map((other) => apart(one, other)));
        expect(Math.min(...between)).toBeGreaterThan(many <= 12 ? 23.9 : 5);
        for (const one of beside) expect(apart(one, { x: 0, y: 0 })).toBeLessThan(50);
      }),
    );
  });
});
