import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrange, type Place, type Wish } from '../../../../src/apps/player/map/crowd';
import type { Box } from '../../../../src/apps/player/map/names';

const body: Box = { left: -7, top: -64, right: 35, bottom: 4 };
const aWish = (x: number, y: number, over: Partial<Wish> = {}): Wish => ({
  x,
  y,
  rank: 3,
  kept: false,
  body,
  name: 80,
  card: false,
  ...over,
});

/** Something small that stands in the way and says nothing. */
const aWall = (x: number, y: number): Wish =>
  aWish(x, y, { rank: 9, name: null, body: { left: -1, top: -1, right: 1, bottom: 1 } });

const wish = fc.record({
  x: fc.integer({ min: -300, max: 300 }),
  y: fc.integer({ min: -300, max: 300 }),
  rank: fc.integer({ min: 0, max: 9 }),
  kept: fc.boolean(),
  body: fc.constantFrom(body, { left: -17, top: -56, right: 17, bottom: 4 }),
  name: fc.option(fc.integer({ min: 10, max: 190 })),
  card: fc.boolean(),
});

const boxOf = ({ x, y }: Wish, { left, top, width, height }: NonNullable<Place['tag']>): Box => ({
  left: x + left,
  top: y + top,
  right: x + left + width,
  bottom: y + top + height,
});

const flagOf = ({ x, y, body: { left, top, right, bottom } }: Wish): Box => ({
  left: x + left,
  top: y + top,
  right: x + right,
  bottom: y + bottom,
});

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The tags and the marks of what stands. */
const drawnOf = (wishes: readonly Wish[]) => {
  const places = arrange(wishes, []).map(({ wish: i, tag }) => ({ wish: wishes[i] as Wish, tag }));
  return {
    tags: places.flatMap(({ wish: of, tag }) => (tag ? [boxOf(of, tag)] : [])),
    flags: places.map((place) => flagOf(place.wish)),
  };
};

describe('The stages on the chart', () => {
  it('never have a name over another name, nor over a flag', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const { tags, flags } = drawnOf(wishes);
        for (const [i, tag] of tags.entries()) {
          for (const other of tags.slice(i + 1)) expect(meet(tag, other)).toBe(false);
          for (const flag of flags) expect(meet(tag, flag)).toBe(false);
        }
      }),
    );
  });

  it('are all counted: each stands, or is one of those that another stands for', () => {
    fc.assert(
      fc.property(fc.array(wish, { maxLength: 60 }), (wishes) => {
        const places = arrange(wishes, []);
        expect(places.reduce((sum, { more }) => sum + 1 + more, 0)).toBe(wishes.length);
      }),
    );
  });

  it('on one spot stand as the first in rank, whatever their order', () => {
    const [found, aimed] = [aWish(0, 0), aWish(4, 3, { rank: 1, name: null })];
    expect(arrange([found, aimed, found], [])).toEqual([{ wish: 1, more: 2, tag: null }]);
    expect(arrange([aimed, found], [])).toEqual([{ wish: 0, more: 1, tag: null }]);
  });

  it('that are looked for or found hide one another only on the same spot; what is to come makes way for them', () => {
    const [aimed, found] = [aWish(0, 0, { rank: 1, kept: true, name: null }), aWish(20, 10, { kept: true })];
    const [same, coming] = [aWish(3, 2, { kept: true }), aWish(20, 10, { rank: 8 })];
    expect(arrange([aimed, found, same, coming], []).map(({ wish: i, more }) => [i, more])).toEqual([
      [0, 2],
      [1, 0],
    ]);
  });

  it('have their names to the right, else to the left, above or below, and none where no side is free', () => {
    const sidesOf = (...walls: readonly Wish[]) => arrange([aWish(0, 0), ...walls], [])[0]?.tag?.side;
    const [right, left, above, below] = [aWall(80, -45), aWall(-60, -45), aWall(14, -75), aWall(50, 15)];
    expect(sidesOf()).toBe('right');
    expect(sidesOf(right)).toBe('left');
    expect(sidesOf(right, left)).toBe('above');
    expect(sidesOf(right, left, above)).toBe('below');
    expect(sidesOf(right, left, above, below)).toBeUndefined();
  });

  it('give the room to the first in rank: it keeps its name where two would meet', () => {
    const [old, fresh] = [aWish(0, 0, { name: 150 }), aWish(60, 0, { name: 150, rank: 0 })];
    const walls = [aWall(-60, -45), aWall(-50, 15), aWall(110, 15), aWall(170, -45)];
    const tagged = arrange([old, fresh, ...walls], []).filter(({ tag }) => tag);
    expect(tagged.map(({ wish: i, tag }) => [i, tag?.side])).toEqual([[1, 'above']]);
  });

  it('show their drawing with the name, or one of both where there is no room for more', () => {
    const partsOf = (over: Partial<Wish>, ...others: readonly Wish[]) =>
      arrange([aWish(0, 0, over), ...others], [])[0]?.tag?.parts;
    const around = [aWish(170, 0), aWish(-60, -30), aWish(0, -70), aWish(0, 68)].map((one) => ({ ...one, name: null }));
    expect(partsOf({ card: true })).toBe('both');
    expect(partsOf({ card: true, name: 110 }, ...around)).toBe('name');
    expect(partsOf({ card: true, name: 180 }, ...around)).toBe('card');
    expect(partsOf({ card: true, name: null })).toBe('card');
  });

  it('have their names neither under what lies over the map nor across its edge', () => {
    const button = { left: 40, top: -80, right: 90, bottom: -20 };
    const edge = { left: -40, top: -300, right: -36, bottom: 300 };
    const sideBy = (...walls: readonly Box[]) => arrange([aWish(0, 0)], walls)[0]?.tag?.side;
    expect(sideBy(button)).toBe('left');
    expect(sideBy(button, edge)).toBe('below');
    expect(sideBy(button, { left: -300, top: -300, right: 300, bottom: 300 })).toBeUndefined();
  });
});
