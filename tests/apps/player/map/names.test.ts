import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutNames, type NameWish, nameGap, nameHeight } from '../../../../src/apps/player/map/names';

const wish = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  length: fc.integer({ min: 0, max: 300 }),
});

const meet = (a: NameWish, b: NameWish): boolean =>
  Math.abs(a.y - b.y) < nameHeight &&
  a.x - nameGap < b.x + nameGap + b.length &&
  b.x - nameGap < a.x + nameGap + a.length;

describe('Names of places', () => {
  it('never meet, and one that is left out would meet one that stands', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const flags = layoutNames(wishes);
        const standing = wishes.filter((_, i) => flags[i]);
        const left = wishes.filter((_, i) => !flags[i]);
        for (const [i, a] of standing.entries()) for (const b of standing.slice(i + 1)) expect(meet(a, b)).toBe(false);
        for (const a of left) expect(standing.some((b) => meet(a, b))).toBe(true);
      }),
    );
  });

  it('are given to the first that asks', () => {
    expect(
      layoutNames([
        { x: 0, y: 0, length: 50 },
        { x: 10, y: 4, length: 50 },
        { x: 0, y: 40, length: 50 },
      ]),
    ).toEqual([true, false, true]);
  });
});
