import { describe, expect, it } from 'vitest';
import { choose, type Proven } from '../../../../src/core/prepare/make/choose';
import type { ComposedChallenge } from '../../../../src/core/scenario/schema';

const proven = (family: string, field: string): Proven => ({
  challenge: { family, field } as ComposedChallenge,
  ...{ plain: false, hard: false },
  difficulty: 0.5,
});

describe('the questions of a hunt', () => {
  it('are not the same sentence of one column at two stages, where other columns carry the hunt', () => {
    const stage = () =>
      ['category', 'trueFalse', 'odd', 'match', 'howMany'].flatMap((family) =>
        ['quartier', 'matériau', 'type'].map((field) => proven(family, field)),
      );
    const chosen = choose(Array.from({ length: 6 }, stage), {
      difficulty: 0.5,
      wanted: undefined,
      regrets: { alone: new Map(), beside: new Map() },
    });
    const asked = chosen.flat().map(({ challenge: { family, field } }) => `${family} ${field}`);
    expect(asked).toHaveLength(12);
    expect(new Set(asked).size).toBe(12);
  });
});
