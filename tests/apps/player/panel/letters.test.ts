import { describe, expect, it } from 'vitest';
import { letterOf } from '../../../../src/apps/player/panel/forms/Options';

describe('the letter of an answer, or of a team on the map', () => {
  it('goes from A to Z, and on from AA, for thirty teams and more', () => {
    expect([0, 25, 26, 29, 51, 52].map(letterOf)).toEqual(['A', 'Z', 'AA', 'AD', 'AZ', 'BA']);
    expect(new Set(Array.from({ length: 120 }, (_, i) => letterOf(i))).size).toBe(120);
  });
});
