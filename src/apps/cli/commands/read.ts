import { basename, dirname, join } from 'node:path';
import type { Reading } from '../../../core/dataset/dataset';
import { feedFiles } from '../../../core/dataset/gtfs/feed';
import { datasetReader, feedDatasetReader, type ReadOptions } from '../../../core/dataset/read';
import { stops } from '../../../core/lib/checked';
import { say } from '../../../core/lib/language';
import { eachPiece, filesIn, readBytes, type Unreadable } from '../../../platform/node/files';
import type { Call, Command } from '../command';
import { readDescriptor } from '../descriptor';
import { placed, printJson, tellFaults } from '../faults';
import { eachFile } from '../onFiles';

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

const readGiven = async (given: string): Promise<Reading | Unreadable> => {
  const isFeed = (await filesIn(given)).includes('stops.txt');
  const beside = join(isFeed ? given : dirname(given), 'datapackage.json');
  const bytes = await readBytes(beside);
  const descriptor = readDescriptor(typeof bytes === 'string' ? null : bytes, beside);
  const options = { id: basename(given), fileName: given, descriptor: descriptor.value };
  const reading = await (isFeed ? readFeed : readFile)(given, options);
  return typeof reading === 'string'
    ? reading
    : { ...reading, problems: [...descriptor.problems, ...reading.problems] };
};

const reportOf = (call: Call, file: string, { dataset, problems, ...reading }: Reading) => ({
  file,
  ...reading,
  fields: dataset?.fields ?? [],
  credit: dataset?.credit ?? null,
  problems: placed(call, file, { text: '', problems }),
});

const tell = (call: Call, file: string, reading: Reading): void => {
  const { dataset, rows, sites, merged, leftOut, place, problems } = reading;
  const { words } = call;
  tellFaults(call, file, { text: '', problems });
  call.print(words.rowsOf(rows, sites, merged, leftOut));
  if (place) call.print(words.place(place.columns.join(', '), place.system));
  if (!dataset) return;
  for (const { key, kind, filled, distinct } of dataset.fields)
    call.print(`  ${words.field(key, kind, filled, distinct)}`);
  const { title, publisher, license, date } = dataset.credit;
  const known = [say(title, call.language), publisher, license, date].filter((part) => part !== '').join(', ');
  if (known !== '') call.print(known);
  if (publisher === '' && license === '') call.print(words.noCredit);
};

/** `read FILE…`: what Jalon understands of data files. */
export const read: Command = {
  takes: 'some',
  options: ['json'],
  run: async (call) => {
    const datasets: unknown[] = [];
    const code = await eachFile(call, readGiven, (file, reading) => {
      if (call.options.json) datasets.push(reportOf(call, file, reading));
      else tell(call, file, reading);
      return stops(reading.problems) ? 1 : 0;
    });
    if (call.options.json) printJson(call, { datasets });
    return code;
  },
};
