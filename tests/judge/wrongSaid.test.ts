import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { sealOf } from '../../src/core/prepare/compose';
import type { Hunt } from '../../src/core/prepare/hunt';
import { verify } from '../../src/core/prepare/verify';
import { reading } from '../builders/dataset';
import { huntOf } from '../builders/hunt';
import { scenarioOf } from '../builders/scenario';
import { verdict } from '.';
import type { Table } from './case';
import { casesOf, together } from './hunts';
import { tableOf } from './reading';

const csv = [
  'id,name,kind,latitude,longitude',
  'alba,Alba,mausolée,47.2164,-1.5494',
  'bruma,Bruma,mausolée,47.2164,-1.5481',
  'corvo,Corvo,cascade,47.2164,-1.5454',
  'dorne,Dorne,fontaine,47.2164,-1.5414',
  'esker,Esker,stade,47.2164,-1.5361',
  'fjelde,Fjelde,pont,47.2164,-1.5295',
  'grivot,Grivot,fontaine,47.2164,-1.5216',
].join('\n');

const tableIn = (text: string): Table =>
  tableOf(
    Papa.parse<Record<string, string>>(text, { header: true }).data.map((cells, i) => ({ number: i + 2, cells })),
    ({ name }) => name ?? '',
    ({ latitude, longitude }) => ({ lat: Number(latitude), lng: Number(longitude), reach: 0 }),
  );

const sites = (() => {
  const { dataset, problems } = reading(csv);
  if (dataset === null) throw new Error(JSON.stringify(problems));
  return new Map([['sites', dataset]]);
})();

const huntAt = (ids: readonly string[], challenge: object, seed = 'a'): Hunt =>
  huntOf(
    scenarioOf({
      seed,
      datasets: { sites: { path: 'sites.csv' } },
      stages: ids.map((id) => ({ id, site: { dataset: 'sites', id }, challenges: [challenge] })),
    }),
    sites,
  );

/** The same hunt where each question is sealed anew. */
const resealed = (hunt: Hunt): Hunt => ({
  ...hunt,
  stages: hunt.stages.map((stage) => ({
    ...stage,
    challenges: stage.challenges.map((one) => (one.proof ? { ...one, id: sealOf(one.content, one.proof) } : one)),
  })),
});

describe('a place that gets a name which tells its kind', () => {
  const called = (name: string): { readonly hunt: Hunt; readonly faults: readonly string[] } => {
    const hunt = huntAt(['alba'], { family: 'category', field: 'kind' });
    const renamed = resealed(JSON.parse(JSON.stringify(hunt).replaceAll('"Alba"', JSON.stringify(name))));
    return { hunt: renamed, faults: casesOf(renamed, tableIn(csv.replace('Alba', name))).flatMap(verdict) };
  };

  it('is asked for it by no question that the judge or the proof lets pass', () => {
    expect(called('Alba').faults).toEqual([]);
    expect(verify(called('Alba').hunt)).toEqual([]);
    expect(called('Moulin Alba').faults).toContain('the name tells a kind: Moulin Alba');
    expect(verify(called('Moulin Alba').hunt).map(({ values }) => values.reason)).toEqual(['rule']);
  });

  it('is seen by the judge for the words of the data too', () => {
    expect(called('Cascade Alba').faults).toContain('the name tells a kind: Cascade Alba');
    expect(called('Versant Alba').faults).toEqual([]);
  });
});

describe('a claim', () => {
  const claimOf = (hunt: Hunt): string => JSON.stringify(hunt.stages[0]?.challenges.map(({ content }) => content));
  const seeds = Array.from({ length: 40 }, (_, i) => `seed ${i}`);

  it('that is made of two places in the same words is refused by the judge and by the proof', () => {
    const trueOf = (id: string, seed: string) => huntAt([id], { family: 'trueFalse', field: 'kind' }, seed);
    const claims = seeds.map((seed) => [trueOf('alba', seed), trueOf('bruma', seed)] as const);
    const [one, other] =
      claims.find(([a, b]) => claimOf(a) === claimOf(b) && claimOf(a).includes('True or false')) ?? [];
    if (!one || !other) throw new Error('the same is claimed of both with some seed');
    const both = { ...one, stages: [...one.stages, ...other.stages] };
    expect(together(one, tableIn(csv)).filter((fault) => fault.startsWith('said twice'))).toEqual([]);
    expect(together(both, tableIn(csv)).filter((fault) => fault.startsWith('said twice'))).toHaveLength(2);
    expect(verify(one)).toEqual([]);
    expect(verify(both).map(({ values }) => values.reason)).toContain('told');
  });
});
