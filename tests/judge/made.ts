import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { factOf, siteAt, sitesInCircle } from '../../src/core/dataset';
import type { Dataset } from '../../src/core/dataset/dataset';
import { distanceMeters } from '../../src/core/lib/geo';
import type { Position } from '../../src/core/lib/position';
import type { Hunt } from '../../src/core/prepare/hunt';
import { huntAround, type Unmakable } from '../../src/core/prepare/make/around';
import { askables } from '../../src/core/prepare/make/askable';
import type { MadeHunt } from '../../src/core/prepare/make/make';
import { densestSpots } from '../../src/core/prepare/make/spots';
import { prepare } from '../../src/core/prepare/prepare';
import { formsOf } from '../../src/core/scenario/forms';
import type { ComposedChallenge } from '../../src/core/scenario/schema';
import { dataFilesIn, readingAt } from '../builders/samples';
import { scenarioOf } from '../builders/scenario';

/** Every file of samples, and every folder that is a feed, by its path. */
export const samplesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const files = dataFilesIn(join(folder, name));
      return files.includes('stops.txt') ? [name] : files.map((file) => `${name}/${file}`);
    })
    .sort();

/** A file or a feed as the composer reads it, once for all tests of a process; null where it holds no site. */
export const composersDataset = (folder: string, path: string): Dataset | null => readingAt(folder, path).dataset;

/** For whom hunts are made. */
export const audiences = ['child', 'pupil', 'adult'] as const;

/** Where a start begins to be a place for a hunt: with so many sites so near. */
const dense = { sites: 12, meters: 1500 };

/** So many places to start from: the densest, then each time the dense one that is farthest from all before. */
export const startsIn = (dataset: Dataset, many: number): readonly Position[] => {
  const [first, ...others] = densestSpots(dataset);
  const fit = others.filter((spot) => sitesInCircle(dataset, spot, dense.meters).length >= dense.sites);
  const starts = first ? [first] : [];
  while (starts.length < many) {
    const away = fit.map((spot) => Math.min(...starts.map((start) => distanceMeters(start, spot))));
    const farthest = fit[away.indexOf(Math.max(...away))];
    if (farthest === undefined || starts.includes(farthest)) break;
    starts.push(farthest);
  }
  return starts;
};

/** What a person who wishes for so many minutes there is given. */
export const madeAt = (
  dataset: Dataset,
  around: Position,
  minutes: number,
  audience: Hunt['audience'],
): MadeHunt | Unmakable => huntAround(dataset, { around, minutes, audience, path: 'data.csv' });

interface Exam {
  readonly challenge: Omit<ComposedChallenge, 'type'>;
  readonly visible?: string;
}

/** All that the data promises, and what only an author asks for: a year to the number, and to look at what can be seen. */
const examsOf = (dataset: Dataset): readonly Exam[] => {
  const promised = askables(dataset)
    .map(({ challenge: { as: _as, ...challenge } }) => challenge)
    .filter(({ family }) => family !== 'pin');
  const seen = promised.filter(({ family }) => family === 'category').map(({ field = '' }) => field);
  const years = promised.filter(({ family }) => family === 'dated').map(({ field = '' }) => field);
  const formed = promised.flatMap((challenge) => (formsOf[challenge.family] ?? []).map((as) => ({ ...challenge, as })));
  const places = dataset.nameField < 0 ? [] : [{ family: 'pin' as const }];
  return [
    ...promised.map((challenge) => ({ challenge })),
    ...[...formed, ...places].map((challenge) => ({ challenge })),
    ...years.map((field) => ({ challenge: { family: 'year' as const, field } })),
    ...seen.map((field) => ({ challenge: { family: 'look' as const, field }, visible: field })),
  ];
};

const spoken = [['fr', 'en'], ['fr'], ['en']] as const;
const mostStages = 16;

/** A hunt that asks one question at every site around a place, as far as it can be proved there. */
const examAt = (dataset: Dataset, { challenge, visible }: Exam, round: number): Hunt | null => {
  const spots = densestSpots(dataset);
  const position = spots[round % Math.min(5, spots.length)] ?? siteAt(dataset, 0).position;
  const { field } = challenge;
  const stages = sitesInCircle(dataset, position, 5000)
    .filter(({ index }) => field === undefined || factOf(dataset, index, field) !== '')
    .slice(0, mostStages)
    .map(({ index }, i) => ({
      id: `stage-${i}`,
      site: { dataset: 'sites', id: siteAt(dataset, index).id },
      challenges: [challenge],
    }));
  if (stages.length === 0) return null;
  const datasets = { sites: { path: 'data.csv', ...(visible && { visible: [visible] }) } };
  const audience = audiences[round % audiences.length];
  const languages = spoken[round % spoken.length];
  const scenario = scenarioOf({ seed: `exam ${round}`, audience, languages, datasets, stages });
  return prepare(scenario, new Map([['sites', dataset]])).hunt;
};

/** Hunts that ask each question that there is, alone: each as often as its family is wanted, each time elsewhere, for others and in other languages. */
export const examsFrom = (dataset: Dataset, timesOf: (family: string) => number): readonly Hunt[] =>
  examsOf(dataset)
    .flatMap((exam, i) =>
      Array.from({ length: timesOf(exam.challenge.family) }, (_, round) => examAt(dataset, exam, i + round)),
    )
    .filter((hunt) => hunt !== null);
