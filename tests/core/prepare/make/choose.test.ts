import { describe, expect, it } from 'vitest';
import { type Aim, choose, type Proven, priced } from '../../../../src/core/prepare/make/choose';
import { unseenIn } from '../../../../src/core/prepare/make/seen';
import { type ComposedChallenge, placeFamilies } from '../../../../src/core/scenario/schema';

const proven = (family: string, field: string): Proven => ({
  challenge: { family, field } as ComposedChallenge,
  ...{ plain: false, hard: false },
  difficulty: 0.5,
});

const waysAndDistances = placeFamilies.map(
  (family): Proven => ({
    challenge: { family } as ComposedChallenge,
    ...{ plain: false, hard: false },
    difficulty: 0.5,
  }),
);
const aim: Aim = {
  difficulty: 0.5,
  wanted: undefined,
  regrets: { alone: new Map(), beside: new Map() },
  isLost: () => false,
};
const shareOfPlaces = (chosen: readonly (readonly Proven[])[]): number => {
  const families = chosen.flat().map(({ challenge: { family } }) => family);
  return families.filter((family) => placeFamilies.includes(family)).length / families.length;
};

describe('the questions of a hunt', () => {
  it.each([
    ['well', 0.5],
    ['too easily', 0.1],
  ])('are half of ways and distances at most, where columns can be asked %s, if only plainly', (_, difficulty) => {
    const stage = () => [
      ...['category', 'trueFalse', 'odd', 'match'].flatMap((family) =>
        ['classe', 'continent'].map((field) => ({ ...proven(family, field), plain: true, difficulty })),
      ),
      ...waysAndDistances,
    ];
    expect(shareOfPlaces(choose(Array.from({ length: 10 }, stage), aim))).toBeLessThanOrEqual(0.5);
  });

  it('do not ask again in which part of the town we are, where something else can be asked at each stage', () => {
    const stage = () => [
      proven('category', 'quartier'),
      ...['author', 'trueFalse', 'odd', 'match'].map((family) => proven(family, 'artiste')),
      ...waysAndDistances,
    ];
    const asked = choose(Array.from({ length: 8 }, stage), aim).flat();
    expect(asked.filter(({ challenge }) => challenge.field === 'quartier')).toHaveLength(1);
  });

  it('are of ways and distances alone where no column can be asked', () => {
    const chosen = choose(
      Array.from({ length: 6 }, () => waysAndDistances),
      aim,
    );
    expect(shareOfPlaces(chosen)).toBe(1);
    expect(chosen.flat()).toHaveLength(12);
  });

  it('are not the same sentence of one column at two stages, where other columns carry the hunt', () => {
    const stage = () =>
      ['category', 'trueFalse', 'odd', 'match', 'howMany'].flatMap((family) =>
        ['quartier', 'matériau', 'type'].map((field) => proven(family, field)),
      );
    const chosen = choose(Array.from({ length: 6 }, stage), aim);
    const asked = chosen.flat().map(({ challenge: { family, field } }) => `${family} ${field}`);
    expect(asked).toHaveLength(12);
    expect(new Set(asked).size).toBe(12);
  });

  it('are two of one column at most, where others can be asked', () => {
    const columns = ['quartier', 'matériau', 'type', 'artiste', 'domaine', 'année'];
    const stage = () => [
      ...['category', 'trueFalse', 'odd', 'match', 'first'].flatMap((family) =>
        columns.map((field, i) => ({ ...proven(family, field), difficulty: i === 0 ? 0.5 : 0.65 })),
      ),
      ...waysAndDistances,
    ];
    const asked = choose(Array.from({ length: 8 }, stage), aim).flat();
    const counts = columns.map((one) => asked.filter(({ challenge: { field } }) => field === one).length);
    expect(asked).toHaveLength(16);
    expect(Math.max(...counts)).toBe(2);
  });

  it('are three of one column at most in a long hunt, though few columns are there', () => {
    const columns = ['type', 'artiste'];
    const stage = () => [
      ...['category', 'trueFalse', 'odd', 'match', 'first'].flatMap((family) =>
        columns.map((field) => proven(family, field)),
      ),
      ...waysAndDistances,
    ];
    const askable = Array.from({ length: 10 }, stage);
    const price = priced(askable, aim);
    const family = (i: number): string => ['category', 'trueFalse', 'odd', 'match'][i] ?? '';
    const asked = (many: number) => askable.map((_, i) => (i < many ? [proven(family(i), 'type')] : []));
    const step = (many: number): number => price(asked(many + 1)) - price(asked(many));
    expect(step(3) - step(2)).toBeGreaterThan(20);
  });

  it('are of what is seen there before what is inside', () => {
    const stage = () =>
      ['trueFalse', 'odd', 'match'].flatMap((family) => ['douches', 'étages'].map((field) => proven(family, field)));
    const asked = choose([stage()], aim).flat();
    expect(asked[0]?.challenge.field).toBe('étages');
    expect(['type', 'architecte', 'usage', 'protection', 'rating', 'shower facilities'].map(unseenIn)).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
  });

  it('are of an author once at most for a child', () => {
    const stage = () => [
      ...['category', 'trueFalse', 'odd', 'match'].map((family) => proven(family, 'artiste')),
      ...['trueFalse', 'odd', 'match', 'order', 'first'].flatMap((family) =>
        ['quartier', 'usage'].map((field) => proven(family, field)),
      ),
    ];
    const made = (audience: 'child' | 'adult') =>
      choose(
        Array.from({ length: 4 }, () => [...stage(), ...waysAndDistances]),
        { ...aim, audience },
      )
        .flat()
        .filter(({ challenge: { field } }) => field === 'artiste').length;
    expect(made('child')).toBe(1);
    expect(made('adult')).toBeGreaterThan(1);
  });
});
