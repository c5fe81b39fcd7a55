import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { openFile } from '../../src/apps/cli/open';
import type { Hunt } from '../../src/core/prepare/hunt';
import { samplesAt } from '../samples';

const run = promisify(execFile);

/** A hunt to be made: its name in `docs/`, its file, and what is asked for. */
export interface Recipe {
  readonly name: string;
  readonly file: string;
  readonly options: readonly string[];
}

const sample = (path: string): string => samplesAt(join('data', path));

/** Ten hunts as different as the data allows: monuments, trees, museums, stops, restaurants; each audience; short and long. */
export const recipes: readonly Recipe[] = [
  { name: 'nantes', file: 'public/datasets/nantes-heritage/data.csv', options: ['--around', '47.2138,-1.5563'] },
  {
    name: 'toulouse',
    file: sample('merimee-toulouse/base-merimee.derived.csv'),
    options: ['--around', '43.6045,1.4440', '--minutes', '90'],
  },
  {
    name: 'toulouse-pupils',
    file: sample('merimee-toulouse/base-merimee.derived.csv'),
    options: ['--around', '43.5985,1.4318', '--audience', 'pupil'],
  },
  {
    name: 'paris-trees',
    file: sample('paris-arbres-remarquables-2023/arbresremarquablesparis.csv'),
    options: ['--audience', 'child'],
  },
  {
    name: 'paris-museums',
    file: sample('museofile-2019/musees-de-france-base-museofile.csv'),
    options: ['--around', '48.8606,2.3376'],
  },
  { name: 'castres-buses', file: sample('gtfs-castres-libellus'), options: ['--minutes', '45'] },
  { name: 'nantes-trams', file: sample('gtfs-nantes-tan-2015'), options: ['--around', '47.2173,-1.5534'] },
  { name: 'aude-tourism', file: sample('osm-aude-2014/tourisme-aude.json'), options: [] },
  { name: 'nantes-theatres', file: sample('loire-atlantique-2012/salle_spectacle.csv'), options: [] },
  { name: 'nantes-restaurants', file: sample('loire-atlantique-2012/restaurants.csv'), options: ['--minutes', '45'] },
];

/** Makes a hunt by the command line, as an author would. */
export const makeOf = async ({ name, file, options }: Recipe): Promise<Hunt> => {
  const folder = await mkdtemp(join(tmpdir(), 'transcript-'));
  try {
    const out = join(folder, 'hunt.json');
    await run('npx', ['tsx', 'src/apps/cli/main.ts', 'make', file, ...options, '--out', out]);
    const opened = await openFile(out);
    if (typeof opened === 'string' || opened.hunt === null) throw new Error(`${name} makes no hunt.`);
    return opened.hunt;
  } finally {
    await rm(folder, { recursive: true });
  }
};
