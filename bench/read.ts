import { execFile } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { noticesText, stopsText } from '../tests/builders/bulk';
import { type Bench, medianOf, type Row } from './bench';
import { withFile } from './made';
import type { Once } from './readOnce';

const run = promisify(execFile);

/** Both sides in one script, built as what ships is: what would translate it while it runs would weigh on one more than on the other. */
const builtScript = async (outDir: string): Promise<string> => {
  const entry = join(import.meta.dirname, 'readOnce.ts');
  const output = { entryFileNames: 'readOnce.mjs' };
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir, emptyOutDir: false, rolldownOptions: { output } },
  });
  return join(outDir, 'readOnce.mjs');
};

/** Reads a file once, in a process of its own; the peer is told what Jalon found. */
const readOnce = async (script: string, side: string, file: string, told = '{}'): Promise<Once> => {
  const { stdout } = await run(process.execPath, ['--expose-gc', script, side, file, told]);
  return JSON.parse(stdout);
};

/** Each side runs at least so often, by turns, so that what else the machine does weighs on both; and until so much time is measured, for the shorter a run, the more a moment's hindrance weighs. */
const [fewestRounds, measuredMs] = [3, 30_000];

const taken = async (
  script: string,
  file: string,
): Promise<{ readonly jalon: readonly Once[]; readonly peer: readonly Once[] }> => {
  const [jalon, peer]: [Once[], Once[]] = [[], []];
  let measured = 0;
  while (jalon.length < fewestRounds || measured < measuredMs) {
    const ours = await readOnce(script, 'jalon', file);
    const theirs = await readOnce(script, 'peer', file, JSON.stringify(ours.told));
    jalon.push(ours);
    peer.push(theirs);
    measured += ours.wallMs + theirs.wallMs;
  }
  return { jalon, peer };
};

const ratio = (value: number): number => Math.round(value * 100) / 100;

const rowOf = async (script: string, what: string, file: string): Promise<Row> => {
  const { jalon, peer } = await taken(script, file);
  const [ours, theirs] = [jalon[0], peer[0]];
  const median = (all: readonly Once[], of: 'cpuMs' | 'wallMs' | 'peakMB' | 'keptMB') =>
    medianOf(all.map((one) => one[of]));
  return {
    what,
    MB: Math.round(statSync(file).size / 1e6),
    sites: ours?.sites ?? 0,
    'same as peer': ours?.hash === theirs?.hash ? 'yes' : `no: ${theirs?.sites}`,
    s: median(jalon, 'wallMs') / 1000,
    'peer s': median(peer, 'wallMs') / 1000,
    'times as fast': ratio(median(peer, 'wallMs') / median(jalon, 'wallMs')),
    'CPU s': median(jalon, 'cpuMs') / 1000,
    'peer CPU s': median(peer, 'cpuMs') / 1000,
    'of its CPU': ratio(median(jalon, 'cpuMs') / median(peer, 'cpuMs')),
    'peak MB': median(jalon, 'peakMB'),
    'peer peak MB': median(peer, 'peakMB'),
    'of its memory': ratio(median(jalon, 'peakMB') / median(peer, 'peakMB')),
    'kept MB': median(jalon, 'keptMB'),
    'peer kept MB': median(peer, 'keptMB'),
  };
};

/** The files that are made, each from a seed. */
const made: readonly (readonly [what: string, name: string, pieces: () => Iterable<string>])[] = [
  ['100,000 stops', 'stops-100k.txt', () => stopsText(100_000)],
  ['1,000,000 stops', 'stops-1m.txt', () => stopsText(1_000_000)],
  ['long quoted texts (Opendatasoft)', 'notices.csv', () => noticesText(50e6)],
];

const madeRows = async (script: string): Promise<Row[]> => {
  const rows: Row[] = [];
  for (const [what, name, pieces] of made)
    rows.push(await withFile(name, pieces(), (file) => rowOf(script, what, file)));
  return rows;
};

/**
 * Bytes of a file to checked, de-duplicated, indexed sites, beside `Papa.parse` with a header and the same done by hand;
 * of any file whose path is given, else of three that are made.
 */
export const read: Bench = {
  name: 'read',
  run: async ([file]) => {
    if (file !== undefined && !existsSync(file)) return `There is no file ${file}.`;
    if (file !== undefined && !statSync(file).isFile()) return `${file} is no file: name one that lies in it.`;
    const outDir = await mkdtemp(join(tmpdir(), 'jalon-read-'));
    try {
      const script = await builtScript(outDir);
      return file === undefined ? await madeRows(script) : [await rowOf(script, basename(file), resolve(file))];
    } finally {
      await rm(outDir, { recursive: true, force: true });
    }
  },
};
