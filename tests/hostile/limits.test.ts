import { describe, expect, it } from 'vitest';
import { limits } from '../../src/core/lib/limits';
import { openHunt } from '../../src/core/prepare/open';
import { prepare } from '../../src/core/prepare/prepare';
import { readScenario } from '../../src/core/scenario/check';
import { fullScenario } from '../builders/fullScenario';
import { sitesOf } from '../builders/scenario';
import { changedAt, type Path } from '../builders/texts';

const scenario = JSON.parse(JSON.stringify(fullScenario('Once')));
const { value } = readScenario(JSON.stringify(scenario), 'walk.json');
const hunt = JSON.parse(JSON.stringify(value && prepare(value, sitesOf()).hunt));

type Place = readonly [path: Path, held: unknown];

const placesIn = (held: unknown, path: Path = []): readonly Place[] => [
  [path, held],
  ...(typeof held === 'object' && held !== null
    ? Object.entries(held).flatMap(([key, inner]) =>
        placesIn(inner, [...path, Array.isArray(held) ? Number(key) : key]),
      )
    : []),
];

/** One of the places that stand for each other, as items of one list do. */
const kindsOf = (places: readonly Place[]): readonly Place[] => [
  ...new Map(
    places.map((place) => [place[0].map((key) => (typeof key === 'number' ? '*' : key)).join('.'), place]),
  ).values(),
];

const beyond = 'x'.repeat(limits.cell + 1);
/** Longer than any list of its kind: of numbers and names a hunt may have as many as stages. */
const longer = (list: readonly unknown[]): readonly unknown[] => {
  const length = typeof list[0] === 'object' ? limits.values + 1 : limits.huntStages + 1;
  return Array.from({ length }, (_, i) => list[i % list.length]);
};
/** What a hunt may have thousands of: its stages and credits. */
const isMany = (path: Path): boolean => path.length === 1 && ['stages', 'credits'].includes(`${path[0]}`);

const whole = [
  ['scenario', scenario, (text: string) => readScenario(text, 'x').value],
  ['hunt', hunt, (text: string) => openHunt(text, 'x').value],
] as const;

describe.each(whole)('what no %s holds', (_, json, read) => {
  const places = kindsOf(placesIn(json));
  const accepted = (changes: readonly (readonly [Path, unknown])[]): readonly string[] =>
    changes
      .filter(([path, other]) => read(JSON.stringify(changedAt(json, path, other))) !== null)
      .map(([path]) => path.join('.'));

  it('is a text that is longer than any, wherever it stands', () => {
    const texts = places.filter(([, held]) => typeof held === 'string');
    expect(texts.length).toBeGreaterThan(40);
    expect(accepted(texts.map(([path]) => [path, beyond]))).toEqual([]);
  });

  it('is a list that is longer than any, wherever it stands', () => {
    const lists = places.filter(([path, held]) => Array.isArray(held) && held.length > 0 && !isMany(path));
    expect(lists.length).toBeGreaterThan(10);
    expect(accepted(lists.map(([path, held]) => [path, longer(held as readonly unknown[])]))).toEqual([]);
  });

  it('is a number that is larger than any, wherever one stands', () => {
    const numbers = places.filter(([, held]) => typeof held === 'number');
    expect(numbers.length).toBeGreaterThan(5);
    expect(accepted(numbers.map(([path]) => [path, 1e300]))).toEqual([]);
  });
});
