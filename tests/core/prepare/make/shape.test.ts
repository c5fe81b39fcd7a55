import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset/dataset';
import { say } from '../../../../src/core/lib/language';
import { huntAround } from '../../../../src/core/prepare/make/around';
import { likenessIn } from '../../../../src/core/prepare/make/likeness';
import { makeHunt } from '../../../../src/core/prepare/make/make';
import { likenessOf, shapeOf } from '../../../../src/core/prepare/make/shape';
import { prepare } from '../../../../src/core/prepare/prepare';
import { verify } from '../../../../src/core/prepare/verify';
import { readScenario } from '../../../../src/core/scenario/check';
import type { Scenario } from '../../../../src/core/scenario/schema';
import { scenarioJson, sitesOf, tenRows } from '../../../builders/scenario';

const sites = sitesOf();
const here = sites.get('sites') as Dataset;
const town = ['Ostia', 'Pavone', 'Quartz', 'Rialto', 'Sorgue', 'Tilleul', 'Ursule', 'Velours', 'Wallace', 'Xanthe'];

/** The same kinds of places by other names, far away and in another order. */
const elsewhere = sitesOf(
  tenRows().map((row, i) => ({
    ...row,
    id: `z${i}`,
    name: town[i] ?? '',
    lat: 43.6 + row.lng / 10,
    lng: 1.44 + row.lng / 10,
  })),
).get('sites') as Dataset;

const scenarioIn = (text: string): Scenario => {
  const { value, problems } = readScenario(text, 'model.json');
  if (value === null) throw new Error(JSON.stringify(problems));
  return value;
};
const shapeIn = (text: string) => {
  const scenario = scenarioIn(text);
  const { hunt } = prepare(scenario, sites);
  if (hunt === null) throw new Error('the model gives no hunt');
  return shapeOf(scenario, sites, hunt);
};
const swapped = (text: string) => {
  const { minutes, audience, languages, ...shape } = shapeIn(text);
  const wish = { minutes, audience, languages, shape: { ...shape, minutes, audience, languages } };
  const made = huntAround(elsewhere, { ...wish, path: 'elsewhere.csv', stages: shape.families.length });
  if ('reason' in made || made.hunt === null) throw new Error(JSON.stringify(made));
  return { ...made, hunt: made.hunt, shape: wish.shape };
};

const model = makeHunt(here, {
  ...{ sites: ['alba', 'bruma', 'corvo', 'dorne', 'esker'], path: 'sites.csv', audience: 'pupil' },
});
const authored = JSON.stringify(
  scenarioJson({
    ...{ title: 'The last bell', datasets: { sites: { path: 'sites.csv' } }, audience: 'child', summary: 'Hear it.' },
    rules: { mode: 'free', tries: 2, minutes: 60, arrival: { radiusMeters: 35 } },
    stages: ['alba', 'bruma', 'corvo', 'dorne'].map((id, i) => ({
      ...{ id: `s${i}`, site: { dataset: 'sites', id }, found: `Stroke ${i + 1}.`, clue: 'Past the bakery.' },
      challenges: [
        { family: 'category', field: 'kind' },
        { type: 'number', ask: 'How many steps?', answer: 7 },
      ],
    })),
  }),
);

describe('the likeness of what is asked to what is wanted', () => {
  it('is what is asked as well, anywhere, else what stands for it, else what is missing', () => {
    expect(likenessIn(['year', 'category', 'direction', 'look'], ['nearest', 'dated', 'category'])).toEqual({
      kept: ['category'],
      replaced: [
        { was: 'year', is: 'dated' },
        { was: 'direction', is: 'nearest' },
      ],
      lost: ['look'],
    });
    expect(likenessIn(['dated', 'dated', 'first'], ['first', 'dated'])).toEqual({
      ...{ kept: ['dated', 'first'], replaced: [], lost: ['dated'] },
    });
  });
});

describe('a hunt in the shape of another', () => {
  it('has as many stages, and questions of the same families', () => {
    const { hunt, shape } = swapped(model.scenarioText);
    expect(hunt.stages).toHaveLength(5);
    const { stages, kept, replaced, lost } = likenessOf(shape, hunt);
    expect([stages, kept.length + replaced.length + lost.length]).toEqual([5, 10]);
    expect(lost.length).toBeLessThanOrEqual(1);
    expect(kept.length).toBeGreaterThanOrEqual(8);
    const atTheirPlace = shape.families.flatMap((some, i) =>
      some.filter((family, k) => hunt.stages[i]?.challenges[k]?.family === family),
    );
    expect(atTheirPlace.length).toBeGreaterThanOrEqual(6);
    expect(verify(hunt)).toEqual([]);
    const names = new Set(hunt.stages.map(({ title }) => say(title, 'fr')));
    expect([...names].every((name) => town.includes(name))).toBe(true);
  });

  it('keeps the audience, the time and the languages, and tells a composed story of its own data', () => {
    const { hunt, shape, scenarioText } = swapped(model.scenarioText);
    expect(shape.story).toBeNull();
    expect([hunt.audience, hunt.rules.minutes]).toEqual(['pupil', model.hunt?.rules.minutes]);
    expect(say(hunt.title, 'en')).toBe(say(model.hunt?.title ?? '', 'en'));
    expect(readScenario(scenarioText, 'made.json').problems).toEqual([]);
  });

  it('keeps the story and the rules that an author wrote, and leaves behind what was written for the places', () => {
    const { hunt, shape } = swapped(authored);
    expect(hunt).toMatchObject({ title: 'The last bell', audience: 'child' });
    expect(hunt.rules).toMatchObject({ mode: 'free', tries: 2, minutes: 60, arrival: { radiusMeters: 35 } });
    expect(hunt.stages.map(({ found }) => found)).toEqual(['Stroke 1.', 'Stroke 2.', 'Stroke 3.', 'Stroke 4.']);
    expect(shape.leftBehind).toBe(8);
    expect(JSON.stringify(hunt)).not.toContain('bakery');
    expect(hunt.stages.every(({ challenges }) => challenges.length === 2)).toBe(true);
  });

  it('leaves behind the zones and the words on the spot of its places, and counts their stages', () => {
    const { lat, lng } = tenRows()[1] as { lat: number; lng: number };
    const line = [
      { lat, lng },
      { lat: lat + 3e-4, lng },
    ];
    const own = [{ code: 'oak' }, { zone: { line } }, { radiusMeters: 30 }];
    const { stages, ...rest } = JSON.parse(authored) as { stages: readonly object[] };
    const { hunt, shape } = swapped(
      JSON.stringify({ ...rest, stages: stages.map((stage, i) => ({ ...stage, arrival: own[i] })) }),
    );
    expect([shape.arrivalsLeftBehind, shapeIn(authored).arrivalsLeftBehind]).toEqual([2, 0]);
    expect(hunt.stages.some((stage) => 'zone' in stage || 'code' in stage)).toBe(false);
  });

  it('is the same as its model where the data is', () => {
    const shape = shapeIn(model.scenarioText);
    const again = makeHunt(here, {
      ...{ sites: ['alba', 'bruma', 'corvo', 'dorne', 'esker'], path: 'sites.csv', shape },
      ...{ audience: shape.audience, languages: shape.languages },
    });
    const [made, was] = [again, model].map(({ scenarioText }) => JSON.parse(scenarioText));
    expect([made.stages, made.title, made.intro]).toEqual([was.stages, was.title, was.intro]);
  });
});
