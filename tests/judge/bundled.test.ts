import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/core/dataset/dataset';
import { languages, type Text } from '../../src/core/lib/language';
import type { Hunt } from '../../src/core/prepare/hunt';
import { prepare } from '../../src/core/prepare/prepare';
import { verify } from '../../src/core/prepare/verify';
import { shipped } from '../builders/hunt';
import { onSite, scenarioOf, sitesOf, tenRows } from '../builders/scenario';
import { verdict } from '.';
import { type Case, said } from './case';
import { judgedTable } from './files';
import { casesOf } from './hunts';

const seeds = 60;
const asked: Readonly<Record<string, readonly (readonly [family: string, field?: string])[]>> = {
  'nantes-heritage': [
    ['category', 'kind'],
    ['category', 'author'],
    ['century', 'century'],
    ['year', 'year_start'],
    ['year', 'year_end'],
    ['year', 'protection_year'],
    ['nearest'],
  ],
  'nantes-stations': [['category', 'bank'], ['category', 'modes_2024'], ['nearest']],
};

const bundled = (name: string): Dataset => {
  const datasets = shipped().flatMap((one) =>
    Object.entries(one.scenario.datasets).flatMap(([key, { path }]) =>
      path.includes(name) ? [one.datasets.get(key)] : [],
    ),
  );
  const [dataset] = datasets;
  if (!dataset) throw new Error(`no shipped scenario names ${name}`);
  return dataset;
};

const drawnFrom = (name: string, dataset: Dataset, seed: string, languagesSpoken = ['fr', 'en']): Hunt => {
  const challenges = asked[name]?.map(([family, field]) => (field === undefined ? { family } : { family, field }));
  const scenario = scenarioOf({
    seed,
    languages: languagesSpoken,
    datasets: { [name]: { path: `datasets/${name}/data.csv` } },
    stages: [
      {
        draw: { dataset: name, count: 10, around: { lat: 47.2135, lng: -1.557, radiusMeters: 20_000 } },
        challenges,
      },
    ],
  });
  const { hunt, problems } = prepare(scenario, new Map([[name, dataset]]));
  if (hunt === null) throw new Error(JSON.stringify(problems));
  return hunt;
};

type Leaf = readonly [path: readonly string[], value: unknown];
const leavesOf = (value: unknown, path: readonly string[] = []): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, held]) => leavesOf(held, [...path, key]))
    : [[path, value]];

const put = (holder: object, [key = '', ...rest]: readonly string[], value: unknown): void => {
  const held = holder as Record<string, unknown>;
  if (rest.length === 0) held[key] = value;
  else put(held[key] as object, rest, value);
};

describe.each(Object.keys(asked))('sixty hunts drawn from %s, and every question that can be asked', (name) => {
  const dataset = bundled(name);
  const table = judgedTable(join(import.meta.dirname, '../../public/datasets'), `${name}/data.csv`);
  const hunts = Array.from({ length: seeds }, (_, i) => drawnFrom(name, dataset, `seed ${i}`));
  const cases = hunts.flatMap((hunt) => casesOf(hunt, table));
  const choices = cases.flatMap(({ challenge: { content } }) => (content.type === 'choice' ? [content] : []));

  it('ask each family of each column, at many sites', () => {
    const kinds = cases.map(({ challenge: { family, proof } }) => `${family} ${proof?.right.column}`);
    expect(new Set(kinds).size).toBe(asked[name]?.length);
    expect(cases.length).toBeGreaterThan(seeds * 10);
    expect(new Set(cases.map(({ challenge }) => challenge.proof?.subject.site)).size).toBeGreaterThan(30);
  });

  it('are judged fair by rules that share nothing with those that made them', () => {
    const against = cases.flatMap((one) => verdict(one).map((fault) => `${one.challenge.family}: ${fault}`));
    expect([...new Set(against)]).toEqual([]);
  });

  it('are proved from the hunt alone', () => {
    expect(hunts.flatMap((hunt) => verify(hunt))).toEqual([]);
  });

  it('are refused when any text, number or place of a question or its proof is put in the stead of another', () => {
    const pick = fc.tuple(fc.nat(seeds - 1), fc.nat(), fc.nat(), fc.nat());
    let refused = 0;
    fc.assert(
      fc.property(pick, ([i, which, at, from]) => {
        const hunt = hunts[i] as Hunt;
        const composed = casesOf(hunt, table);
        const { challenge } = composed[which % composed.length] as Case;
        const parts = leavesOf({ content: challenge.content, proof: challenge.proof });
        const [path, old] = parts[at % parts.length] as Leaf;
        const strangers = parts.filter(([, value]) => typeof value === typeof old && value !== old);
        const stranger = strangers[from % Math.max(1, strangers.length)]?.[1];
        if (stranger === undefined) return;
        const corrupt = structuredClone(challenge);
        put(corrupt, path, stranger);
        const stages = hunt.stages.map((stage) => ({
          ...stage,
          challenges: stage.challenges.map((one) => (one === challenge ? corrupt : one)),
        }));
        expect(verify({ ...hunt, stages }).map(({ values }) => values.question)).toEqual([challenge.id]);
        refused += 1;
      }),
      { numRuns: 400 },
    );
    expect(refused).toBeGreaterThan(300);
  });

  it('put the right option in every place about as often', () => {
    const four = choices.filter(({ options }) => options.length === 4);
    const places = four.map(({ options, answer }) => options.findIndex((o) => said(o, 'fr') === said(answer, 'fr')));
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((one) => one === place).length / places.length;
      expect(share).toBeGreaterThan(0.18);
      expect(share).toBeLessThan(0.32);
    }
  });

  it('say all that is composed in both languages, with the spaces that French wants', () => {
    const composed = hunts.flatMap(({ stages }) =>
      stages.flatMap(({ title, clue, hints, challenges }) =>
        [clue, ...hints, ...challenges.map(({ content }) => askOf(content))].map((text) => ({ title, text })),
      ),
    );
    expect(composed.length).toBeGreaterThan(seeds * 10);
    for (const { title, text } of composed) {
      expect(typeof text === 'object' && languages.every((language) => text[language])).toBe(true);
      const [french, english] = languages.map((language) =>
        said(text, language)
          .replace(said(title, language), '…')
          .replace(/(?<=(?:Indice\u00a0:|Hint:).*?)«\u00a0[^»]*\u00a0»|(?<=Hint:.*?)“[^”]*”/g, '…'),
      );
      expect(french).not.toMatch(/[^\u00a0][?!:;»]|«[^\u00a0]|'|\.\.|undefined|NaN| {2}/);
      expect(english).not.toMatch(/ [?!:;]|«|'|\.\.|undefined|NaN| {2}/);
    }
  });

  it('are the same again from the same seed, byte by byte', () => {
    for (const [i, hunt] of hunts.slice(0, 5).entries())
      expect(JSON.stringify(drawnFrom(name, dataset, `seed ${i}`))).toBe(JSON.stringify(hunt));
    expect(new Set(hunts.map((hunt) => JSON.stringify(hunt.stages))).size).toBe(seeds);
  });

  it('say nothing in a language that was not asked for', () => {
    const english = JSON.stringify(drawnFrom(name, dataset, 'seed 0', ['en']).stages);
    expect(english).toContain('"en":');
    expect(english).not.toContain('"fr":');
  });
});

const askOf = (content: Case['challenge']['content']): Text =>
  content.type === 'find' ? { fr: 'Trouvez', en: 'Find' } : content.ask;

describe('a place that is called by a kind', () => {
  it('is not asked for another: a crane that holds a mausoleum is a crane too', () => {
    const called = (name: string) =>
      tenRows().map((row) => (row.id === 'alba' ? { ...row, kind: 'mausolée', name } : row));
    const scenario = onSite('alba', [{ family: 'category', field: 'kind' }]);
    for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
      const asked = (name: string) =>
        prepare({ ...scenario, seed }, sitesOf(called(name))).hunt?.stages[0]?.challenges[0];
      expect(asked('Alba')?.proof?.wrong).toHaveLength(3);
      expect(asked('Grue Alba')?.content.type).toBe('find');
    }
  });
});

describe('a dataset that is not there', () => {
  it('is told at a path that an editor finds, whatever its name', () => {
    const scenario = scenarioOf({ datasets: { 'my data': { path: 'my.csv' } } });
    expect(prepare(scenario, new Map()).problems.map(({ fault, path }) => [fault, path])).toEqual([
      ['sense.unknownDataset', '$.datasets["my data"]'],
    ]);
  });
});
