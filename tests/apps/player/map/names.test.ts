import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aroundName,
  besideDot,
  cutName,
  layoutNames,
  type NameWish,
  nameGap,
  nameHeight,
} from '../../../../src/apps/player/map/names';

const wish = fc.record({
  x: fc.integer({ min: -400, max: 400 }),
  y: fc.integer({ min: -400, max: 400 }),
  length: fc.integer({ min: 0, max: 300 }),
});

const meet = (a: NameWish, b: NameWish): boolean =>
  Math.abs(a.y - b.y) < nameHeight &&
  a.x - nameGap < b.x + nameGap + b.length &&
  b.x - nameGap < a.x + nameGap + a.length;

/** The first room alone. */
const roomsRight = (one: NameWish) =>
  besideDot(one)
    .slice(0, 1)
    .map(({ box }) => box);

describe('Names of places', () => {
  it('never meet, and one that is left out would meet one that stands', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const which = layoutNames(wishes.map(roomsRight));
        const standing = wishes.filter((_, i) => which[i] === 0);
        const left = wishes.filter((_, i) => which[i] === -1);
        for (const [i, a] of standing.entries()) for (const b of standing.slice(i + 1)) expect(meet(a, b)).toBe(false);
        for (const a of left) expect(standing.some((b) => meet(a, b))).toBe(true);
      }),
    );
  });

  it('are given to the first that asks', () => {
    expect(
      layoutNames(
        [
          { x: 0, y: 0, length: 50 },
          { x: 10, y: 4, length: 50 },
          { x: 0, y: 40, length: 50 },
        ].map(roomsRight),
      ),
    ).toEqual([0, -1, 0]);
  });

  it('go to another side of their dot when the first is taken, clear of what stands there', () => {
    const rooms = (x: number, y: number) => besideDot({ x, y, length: 50 }).map(({ box }) => box);
    const post = { left: 12, top: -60, right: 40, bottom: 4 };
    expect(layoutNames([rooms(0, 0), rooms(0, 300)], [post])).toEqual([1, 0]);
    const sides = [-80, 30].map((left) => ({ left, top: -4, right: left + 50, bottom: 4 }));
    expect(layoutNames([rooms(0, 0)], sides)).toEqual([2]);
    expect(layoutNames([rooms(0, 0)], [...sides, { left: -9, top: 10, right: 9, bottom: 30 }])).toEqual([3]);
  });

  it('take the upright box around them when they are turned', () => {
    const name = { x: 100, y: 50, length: 80, height: 20 };
    expect(aroundName({ ...name, turn: 0 })).toEqual({ left: 60, top: 40, right: 140, bottom: 60 });
    const { left, top, right, bottom } = aroundName({ ...name, turn: Math.PI / 2 });
    for (const [is, wanted] of [
      [left, 90],
      [top, 10],
      [right, 110],
      [bottom, 90],
    ])
      expect(is).toBeCloseTo(wanted ?? 0, 6);
  });
});

describe('A name too long for the map', () => {
  const lengthOf = (text: string) => [...text].length;

  it('ends in an ellipsis, as long as may be, and breaks no letter', () => {
    expect(cutName('Commerce', 8, lengthOf)).toBe('Commerce');
    expect(cutName('Commerces', 8, lengthOf)).toBe('Commerc…');
    expect(cutName('Hôtel Dieu', 7, lengthOf)).toBe('Hôtel…');
    expect(cutName('🚋🚋🚋🚋', 3, lengthOf)).toBe('🚋🚋…');
  });

  it('is never longer than it may be', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.integer({ min: 1, max: 80 }), (name, most) => {
        const cut = cutName(name, most, lengthOf);
        expect(lengthOf(cut)).toBeLessThanOrEqual(most);
        if (lengthOf(name) <= most) expect(cut).toBe(name);
      }),
    );
  });
});
