import { basename, dirname, join } from 'node:path';
import type { Reading } from '../../../core/dataset/dataset';
import { readDataset } from '../../../core/dataset/read';
import { stops } from '../../../core/lib/checked';
import { readBytes } from '../../../platform/node/files';
import { type Call, type Command, cannot, type ExitCode } from '../command';
import { tellFaults } from '../faults';

const descriptorBeside = async (file: string): Promise<unknown> => {
  const bytes = await readBytes(join(dirname(file), 'datapackage.json'));
  try {
    return bytes ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
  } catch {
    return undefined;
  }
};

const reportOf = (file: string, { dataset, problems, dialect, place, ...counts }: Reading) => ({
  file,
  ...counts,
  dialect,
  place,
  fields: dataset?.fields ?? [],
  credit: dataset?.credit ?? null,
  problems: problems.length,
});

const print = (call: Call, { dataset, rows, sites, merged, leftOut, place }: Reading): void => {
  const { words } = call;
  call.print(words.rowsOf(rows, sites, merged, leftOut));
  if (place) call.print(words.place(place.columns.join(', ')));
  for (const { key, kind, filled, distinct } of dataset?.fields ?? [])
    call.print(`  ${words.field(key, kind, filled, distinct)}`);
  const { title = '', publisher = '', license = '', date = '' } = dataset?.credit ?? {};
  const known = [title, publisher, license, date].filter((part) => part !== '').join(', ');
  if (known !== '') call.print(known);
  if (publisher === '' && license === '') call.print(words.noCredit);
};

/** `read FILE…`: what Jalon understands of a data file. */
export const read: Command = async (call) => {
  if (call.files.length === 0) return cannot(call, call.words.noFile(call.name));
  const datasets: unknown[] = [];
  let code: ExitCode = 0;
  for (const file of call.files) {
    const bytes = await readBytes(file);
    if (!bytes) return cannot(call, call.words.cannotRead(file));
    const descriptor = await descriptorBeside(file);
    const reading = readDataset(bytes, { id: basename(file), fileName: basename(file), descriptor });
    if (stops(reading.problems)) code = 1;
    if (call.json) datasets.push(reportOf(file, reading));
    else {
      tellFaults(call, basename(file), { text: '', hunt: null, problems: reading.problems });
      print(call, reading);
    }
  }
  if (call.json) call.print(JSON.stringify({ datasets }, null, 2));
  return code;
};
