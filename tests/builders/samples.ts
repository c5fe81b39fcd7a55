import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reading } from '../../src/core/dataset/dataset';
import { feedFiles } from '../../src/core/dataset/gtfs/feed';
import { feedDatasetReader, readDataset } from '../../src/core/dataset/read';

const isData = (file: string): boolean =>
  /\.(?:csv|txt|json|geojson)$/.test(file) && !/EXPECTED|LICENSE|NOTICE/.test(file);

/** The names of the files of data in a folder, in order. */
export const dataFilesIn = (folder: string): readonly string[] => readdirSync(folder).filter(isData).sort();

const read = (folder: string, path: string): Reading => {
  const about = { id: 'sites', fileName: path };
  if (path.includes('/')) return readDataset(readFileSync(join(folder, path)), about);
  const reader = feedDatasetReader(about);
  const present = dataFilesIn(join(folder, path));
  for (const file of feedFiles) if (present.includes(file)) reader.push(file, readFileSync(join(folder, path, file)));
  return reader.end();
};

const readBefore = new Map<string, Reading>();

/** What is read of a file, or of a folder that is a feed, told nothing but its name: once for all tests of a process. */
export const readingAt = (folder: string, path: string): Reading => {
  const at = join(folder, path);
  const reading = readBefore.get(at) ?? read(folder, path);
  readBefore.set(at, reading);
  return reading;
};
