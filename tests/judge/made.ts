import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { siteAt, sitesInCircle } from '../../src/core/dataset';
import type { Dataset } from '../../src/core/dataset/dataset';
import { feedFiles } from '../../src/core/dataset/gtfs/feed';
import { feedDatasetReader, readDataset } from '../../src/core/dataset/read';
import type { Hunt } from '../../src/core/prepare/hunt';
import { huntAround } from '../../src/core/prepare/make/around';
import { askables } from '../../src/core/prepare/make/askable';
import { densestSpots } from '../../src/core/prepare/make/spots';
import { prepare } from '../../src/core/prepare/prepare';
import { scenarioOf } from '../builders/scenario';

const isData = (file: string): boolean =>
  /\.(?:csv|txt|json|geojson)$/.test(file) && !/EXPECTED|LICENSE|NOTICE/.test(file);

const filesIn = (folder: string): readonly string[] => readdirSync(folder).filter(isData).sort();

/** Every file of samples, and every folder that is a feed, by its path. */
export const samplesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const files = filesIn(join(folder, name));
      return files.includes('stops.txt') ? [name] : files.map((file) => `${name}/${file}`);
    })
    .sort();

/** A file or a feed as the composer reads it; null where it holds no site. */
export const composersDataset = (folder: string, path: string): Dataset | null => {
  const about = { id: 'sites', fileName: path };
  if (path.includes('/')) return readDataset(readFileSync(join(folder, path)), about).dataset;
  const reader = feedDatasetReader(about);
  const present = filesIn(join(folder, path));
  for (const file of feedFiles) if (present.includes(file)) reader.push(file, readFileSync(join(folder, path, file)));
  return reader.end().dataset;
};

const audiences = ['adult', 'pupil', 'child'] as const;

/** The hunts of as many starts, the first wherever the data is dense: each for another audience and another time. */
export const huntsFrom = (dataset: Dataset, starts: number): readonly Hunt[] => {
  const around = [undefined, ...densestSpots(dataset).slice(1, starts)];
  return around.flatMap((position, i) => {
    const audience = audiences[i % audiences.length] ?? 'adult';
    const made = huntAround(dataset, { around: position, minutes: 60 + 45 * i, audience, path: 'data.csv' });
    return 'hunt' in made && made.hunt ? [made.hunt] : [];
  });
};

const mostAtOnce = 12;

/** A hunt through the sites around a spot at which everything is asked that the data promises, whatever is good to ask together. */
const examAt = (dataset: Dataset, spot: number, round: number): Hunt | null => {
  const position = densestSpots(dataset)[spot] ?? siteAt(dataset, 0).position;
  const all = askables(dataset).map(({ challenge }) => challenge);
  const stages = sitesInCircle(dataset, position, 3000)
    .slice(0, 12)
    .map(({ index }, i) => ({
      id: `stage-${i}`,
      site: { dataset: 'sites', id: siteAt(dataset, index).id },
      challenges: [...all, ...all]
        .slice((i * mostAtOnce + round) % all.length)
        .slice(0, Math.min(mostAtOnce, all.length)),
    }));
  const audience = audiences[round % audiences.length] ?? 'adult';
  const datasets = { sites: { path: 'data.csv' } };
  return prepare(
    scenarioOf({ seed: `exam ${spot} ${round}`, audience, datasets, stages }),
    new Map([['sites', dataset]]),
  ).hunt;
};

/** So many hunts that ask all there is to ask. */
export const examsFrom = (dataset: Dataset, count: number): readonly Hunt[] =>
  Array.from({ length: count }, (_, i) => examAt(dataset, i % 5, i)).filter((hunt) => hunt !== null);
