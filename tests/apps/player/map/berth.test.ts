import { describe, expect, it } from 'vitest';
import { berthOf } from '../../../../src/apps/player/map/berth';

const size = { x: 900, y: 800 };
const around = (x: number, y: number) => ({ left: x - 40, top: y - 40, right: x + 40, bottom: y + 40 });

describe('The compass rose', () => {
  it('stands in the middle of the right side, or where it lies over nothing', () => {
    expect(berthOf(size, [], null)).toEqual({ x: 836, y: 400 });
    const { x, y } = berthOf(size, [around(836, 400)], null);
    expect(Math.abs(y - 400) > 100 || x < 400).toBe(true);
  });

  it('stays where it is as long as it lies over nothing there', () => {
    const last = berthOf(size, [around(836, 400)], null);
    expect(berthOf(size, [], last)).toEqual(last);
    expect(berthOf(size, [around(last.x, last.y)], last)).not.toEqual(last);
  });

  it('keeps to its place where every other is as full', () => {
    const full = [{ left: 0, top: 0, right: 900, bottom: 800 }];
    expect(berthOf(size, full, null)).toEqual({ x: 836, y: 400 });
  });
});
