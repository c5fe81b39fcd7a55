import { describe, expect, it } from 'vitest';
import { longestPiece } from '../../../../src/apps/player/map/pen';

describe('A name on a line', () => {
  it('stands in the middle of its longest straight piece, and never on its head', () => {
    const run = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: -90, y: 0 },
      { x: -90, y: 20 },
    ];
    const { spot, turn, length } = longestPiece(run);
    expect(spot).toEqual({ x: -40, y: 0 });
    expect(length).toBe(100);
    expect(Math.abs(turn)).toBeCloseTo(0, 9);
  });

  it('leans the way its line does, at most upright', () => {
    for (const [x, y] of [
      [3, 4],
      [-3, -4],
      [3, -4],
      [-3, 4],
      [0, 9],
      [0, -9],
    ] as const) {
      const { turn } = longestPiece([
        { x: 0, y: 0 },
        { x, y },
      ]);
      expect(Math.abs(turn)).toBeLessThanOrEqual(Math.PI / 2);
      expect(Math.abs(Math.sin(turn)) * Math.hypot(x, y)).toBeCloseTo(Math.abs(y), 9);
    }
  });
});
