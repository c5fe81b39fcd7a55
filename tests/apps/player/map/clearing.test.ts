import { describe, expect, test } from 'vitest';
import { wayOut } from '../../../../src/apps/player/map/clearing';
import { meet } from '../../../../src/apps/player/map/names';

const room = { left: 0, top: 0, right: 390, bottom: 440 };
const sheet = { left: 0, top: 250, right: 390, bottom: 440 };
const bar = { left: 0, top: 0, right: 390, bottom: 60 };
const at = (left: number, top: number) => ({ left, top, right: left + 90, bottom: top + 130 });

describe('The way out from under what lies over the map', () => {
  test('is none for what lies free', () => {
    expect(wayOut([at(100, 80)], room, [bar, sheet])).toEqual({ x: 0, y: 0 });
  });

  test('is the shortest that frees all of it', () => {
    const { x, y } = wayOut([at(100, 160)], room, [bar, sheet]);
    expect(x).toBe(0);
    expect(y).toBe(-40);
    expect(wayOut([at(-30, 90)], room, [bar, sheet])).toEqual({ x: 32, y: 0 });
  });

  test('moves what stands together by as much, clear of the buttons', () => {
    const buttons = [
      { left: 0, top: 60, right: 70, bottom: 250 },
      { left: 320, top: 60, right: 390, bottom: 180 },
    ];
    const boxes = [at(20, 200), at(60, 220)];
    const { x, y } = wayOut(boxes, room, [bar, sheet, ...buttons]);
    for (const { left, top, right, bottom } of boxes) {
      const box = { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
      expect([bar, sheet, ...buttons].filter((cover) => meet(cover, box))).toEqual([]);
    }
  });

  test('shows as much as can be where there is too little room', () => {
    const high = { ...sheet, top: 150 };
    const { y } = wayOut([at(100, 300)], room, [bar, high]);
    expect(300 + y).toBeLessThanOrEqual(60);
    expect(300 + y + 130).toBeGreaterThanOrEqual(150);
  });
});
