import { describe, expect, it } from 'vitest';
import { easeOut, overshoot, progress } from '../../../../src/apps/player/scenes/motion';

const steps = Array.from({ length: 101 }, (_, i) => i / 100);

describe('The motions of the game', () => {
  it('begin at 0 and end at 1', () => {
    for (const ease of [easeOut, overshoot]) {
      expect(ease(0)).toBeCloseTo(0, 9);
      expect(ease(1)).toBeCloseTo(1, 9);
    }
  });

  it('a post goes past its place once, and comes back to it', () => {
    const beyond = steps.map((t) => overshoot(t) > 1 + 1e-9);
    const changes = beyond.filter((now, i) => i > 0 && now !== beyond[i - 1]).length;
    expect(changes).toBe(2);
    expect(Math.max(...steps.map(overshoot))).toBeLessThan(1.2);
  });

  it('are never before their beginning nor after their end', () => {
    expect(progress(100, 50, 400)).toBe(0);
    expect(progress(100, 300, 400)).toBe(0.5);
    expect(progress(100, 900, 400)).toBe(1);
    expect(progress(Number.NEGATIVE_INFINITY, 900, 400)).toBe(1);
  });
});
