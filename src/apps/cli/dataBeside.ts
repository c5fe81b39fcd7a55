import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { feedFiles } from '../../core/dataset/gtfs/feed';
import { filesIn, readBytes, type Unwritable, writeNew } from '../../platform/node/files';

/** Where a scenario finds its data, and what is put there. */
export interface Beside {
  /** As the scenario says it. */
  readonly path: string;
  /** Puts the data there, where it isn't yet; the file that could not be written and why, or null. */
  readonly put: () => Promise<Unput | null>;
}

interface Unput {
  readonly file: string;
  readonly why: Unwritable;
}

const asAddress = (path: string): string => path.split(sep).join('/');

/** A zip in which the same files always are the same bytes. */
const zipOf = async (folder: string): Promise<Uint8Array> => {
  const files: Zippable = {};
  for (const name of feedFiles) {
    const bytes = await readBytes(join(folder, name));
    if (typeof bytes !== 'string') files[name] = [bytes, { mtime: new Date('2000-01-01T12:00:00') }];
  }
  return zipSync(files);
};

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0;

/** Writes a file unless the very same is there already. */
const keep = async (path: string, bytes: Uint8Array): Promise<Unwritable | null> => {
  const problem = await writeNew(path, bytes);
  if (problem !== 'exists') return problem;
  const there = await readBytes(path);
  return typeof there !== 'string' && isSame(there, bytes) ? null : 'exists';
};

const putInto = async (folder: string, name: string, given: string, isFeed: boolean): Promise<Unput | null> => {
  const bytes = isFeed ? await zipOf(given) : await readBytes(given);
  if (typeof bytes === 'string') return { file: given, why: 'locked' };
  const why = await keep(join(folder, name), bytes);
  if (why !== null) return { file: join(folder, name), why };
  const descriptor = await readBytes(join(isFeed ? given : dirname(given), 'datapackage.json'));
  if (typeof descriptor !== 'string') await writeNew(join(folder, 'datapackage.json'), descriptor);
  return null;
};

/**
 * Where a scenario at `out` finds this data: where it lies, if that is in the scenario's folder or below; else in a copy
 * beside the scenario, with its descriptor. A folder that holds a GTFS feed becomes a zip, for a scenario names one file.
 */
export const besideOf = async (given: string, out: string): Promise<Beside> => {
  const isFeed = (await filesIn(given)).includes('stops.txt');
  const folder = dirname(resolve(out));
  const way = asAddress(relative(folder, resolve(given)));
  if (!isFeed && !way.startsWith('../') && !/^[A-Za-z]:/.test(way)) return { path: way, put: async () => null };
  const name = isFeed ? `${basename(resolve(given))}.zip` : basename(given);
  return { path: name, put: () => putInto(folder, name, given, isFeed) };
};
