import { describe, expect, it } from 'vitest';
import { touches } from '../../../../src/apps/player/map/sight';

const screen = { width: 390, height: 500 };

describe('What lies off the screen', () => {
  it('is left out once nothing of it reaches in', () => {
    for (const [x, y] of [
      [-50, 100],
      [440, 100],
      [100, -50],
      [100, 550],
    ] as const)
      expect(touches({ x, y }, 40, screen)).toBe(false);
  });

  it('is drawn as long as some of it does, and a zone around the whole screen always', () => {
    expect(touches({ x: -30, y: 100 }, 40, screen)).toBe(true);
    expect(touches({ x: 200, y: 530 }, 40, screen)).toBe(true);
    expect(touches({ x: 900, y: -300 }, 2000, screen)).toBe(true);
  });
});
