import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };
import { arrival } from './arrival';
import type { Bench, Row } from './bench';
import { bundle } from './bundle';
import { engine } from './engine';
import { map } from './map';
import { markers } from './markers';
import { offline } from './offline';
import { page } from './page';
import { phone } from './phone';
import { read } from './read';
import { routes } from './routes';

/** The list of benches: add one here. */
const benches: readonly Bench[] = [engine, read, page, phone, arrival, map, markers, bundle, routes, offline];

/** What one bench gave, with all that its figures depend on. */
interface Result {
  readonly date: string;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGiB: number;
    readonly system: string;
    /** Programs that wanted the processor in the minute before, on average: more than there are cores, and the figures suffer. */
    readonly load: number;
  };
  readonly node: string;
  readonly versions: { readonly [name: string]: string };
  readonly rows: readonly Row[];
}

type Results = { readonly [bench: string]: Result };

const resultsFile = join(import.meta.dirname, 'results.json');

const machine = (): Result['machine'] => ({
  cpu: cpus()[0]?.model.trim() ?? 'unknown',
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  system: `${process.platform} ${process.arch}`,
  load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
});

const resultOf = (rows: readonly Row[], before: Result['machine']): Result => ({
  date: new Date().toISOString(),
  machine: before,
  node: process.version,
  versions: { ...manifest.dependencies, ...manifest.devDependencies },
  rows,
});

const kept = (): Results => (existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {});

/** Measures, shows and keeps; whether there was anything to measure it by. */
const measure = async (bench: Bench, args: readonly string[]): Promise<boolean> => {
  console.log(`\n${bench.name}`);
  const before = machine();
  const rows = await bench.run(args);
  if (typeof rows === 'string') {
    console.error(rows);
    return false;
  }
  if (rows.length === 0) return true;
  console.table(rows);
  // Of a file or folder of one's own the figures are shown; those that are kept can be measured again by everybody.
  if (args.every((arg) => arg.startsWith('--')))
    writeFileSync(resultsFile, `${JSON.stringify({ ...kept(), [bench.name]: resultOf(rows, before) }, null, 2)}\n`);
  return true;
};

const main = async ([name, ...args]: readonly string[]): Promise<number> => {
  const chosen = benches.filter((bench) => name === undefined || bench.name === name);
  if (chosen.length === 0) {
    console.error(`There is no bench "${name}". There are: ${benches.map((bench) => bench.name).join(', ')}.`);
    return 2;
  }
  let code = 0;
  for (const bench of chosen) if (!(await measure(bench, args))) code = 1;
  return code;
};

process.exitCode = await main(process.argv.slice(2));
