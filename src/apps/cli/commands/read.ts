import { basename, dirname, join } from 'node:path';
import type { Reading } from '../../../core/dataset/dataset';
import { readDataset } from '../../../core/dataset/read';
import { stops } from '../../../core/lib/checked';
import { say } from '../../../core/lib/language';
import { readBytes, type Unreadable } from '../../../platform/node/files';
import type { Call, Command } from '../command';
import { readDescriptor } from '../descriptor';
import { placed, printJson, tellFaults } from '../faults';
import { eachFile } from '../onFiles';

const readFile = async (file: string): Promise<Reading | Unreadable> => {
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return bytes;
  const beside = join(dirname(file), 'datapackage.json');
  const given = await readBytes(beside);
  const descriptor = readDescriptor(typeof given === 'string' ? null : given, beside);
  const reading = readDataset(bytes, { id: basename(file), fileName: file, descriptor: descriptor.value });
  return { ...reading, problems: [...descriptor.problems, ...reading.problems] };
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
  if (place) call.print(words.place(place.columns.join(', ')));
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
    const code = await eachFile(call, readFile, (file, reading) => {
      if (call.options.json) datasets.push(reportOf(call, file, reading));
      else tell(call, file, reading);
      return stops(reading.problems) ? 1 : 0;
    });
    if (call.options.json) printJson(call, { datasets });
    return code;
  },
};
