import { basename, dirname, join } from 'node:path';
import type { Reading } from '../../core/dataset/dataset';
import { feedFiles } from '../../core/dataset/gtfs/feed';
import { datasetReader, feedDatasetReader, type ReadOptions } from '../../core/dataset/read';
import { eachPiece, filesIn, readBytes, type Unreadable } from '../../platform/node/files';
import { isomorphic } from '../../platform/node/isomorphic';
import { readDescriptor } from './descriptor';

const readFile = async (path: string, options: ReadOptions): Promise<Reading | Unreadable> => {
  const reader = datasetReader(options);
  return (await eachPiece(path, reader.push)) ?? reader.end();
};

/** Reads a folder that holds a GTFS feed, whichever of its files are there. */
const readFeed = async (folder: string, options: ReadOptions): Promise<Reading> => {
  const reader = feedDatasetReader(options);
  for (const file of feedFiles) await eachPiece(join(folder, file), (bytes) => reader.push(file, bytes));
  return reader.end();
};

/** Reads a data file, or a folder that holds a GTFS feed, with the descriptor beside it. */
export const readGiven = async (given: string): Promise<Reading | Unreadable> => {
  const isFeed = (await filesIn(given)).includes('stops.txt');
  const beside = join(isFeed ? given : dirname(given), 'datapackage.json');
  const bytes = await readBytes(beside);
  const descriptor = readDescriptor(typeof bytes === 'string' ? null : bytes, beside);
  const options = { id: basename(given), fileName: given, descriptor: descriptor.value ?? undefined, isomorphic };
  const reading = await (isFeed ? readFeed : readFile)(given, options);
  return typeof reading === 'string'
    ? reading
    : { ...reading, problems: [...descriptor.problems, ...reading.problems] };
};
