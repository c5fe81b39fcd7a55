import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { arrival } from '../../bench/arrival';
import { read } from '../../bench/read';
import { routes } from '../../bench/routes';

const root = join(import.meta.dirname, '../..');
const empty = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
const lone = join(empty, 'README.md');
writeFileSync(lone, 'No instance.\n');
const blurred = mkdtempSync(join(tmpdir(), 'jalon-walks-'));
const walk = (accuracy: number): string =>
  ['seconds,east_m,north_m,accuracy_m', ...Array.from({ length: 40 }, (_, i) => `${i},${i},0,${accuracy}`)].join('\n');
writeFileSync(join(blurred, 'blurred.csv'), walk(40));
writeFileSync(join(blurred, 'empty.csv'), 'seconds,east_m,north_m,accuracy_m\n');
afterAll(() => {
  for (const folder of [empty, blurred]) rmSync(folder, { recursive: true, force: true });
});

describe('a bench that is given what is not there', () => {
  it.each([
    [routes, ['/nope'], 'There is no folder /nope.'],
    [routes, [lone], `${lone} is no folder: name the one in which it lies.`],
    [routes, [empty], `There are no instances in ${empty}: it takes .txt in the formats of the classics, or .oplib.`],
    [routes, [empty, '/nope.json'], 'There is no file /nope.json.'],
    [routes, [empty, '--ms', 'soon'], '--ms takes a number of milliseconds above 0: --ms 300'],
    [read, ['/nope.csv'], 'There is no file /nope.csv.'],
    [read, [empty], `${empty} is no file: name one that lies in it.`],
    [arrival, [blurred], `arrival found no walk in "${blurred}" of which anybody can tell where it led.`],
    [arrival, ['/nope'], 'arrival found no walks (CSV files) in "/nope".'],
  ])('says what it lacks: %#', async (bench, args, sentence) => {
    expect(await bench.run(args)).toBe(sentence);
  });

  it('judges the walks of which it is known where they led, and says loudly how many others there are', async () => {
    writeFileSync(join(blurred, 'plain.csv'), walk(5));
    const said = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const rows = await arrival.run([blurred]);
    expect(Array.isArray(rows) && rows[0]).toMatchObject({
      recognized: '100.00 %',
      decoys: '0.00 %',
      trials: '3 + 16',
    });
    expect(said.mock.calls.flat()).toEqual([expect.stringMatching(/^LEFT OUT: 2 of 3 walks/)]);
  });

  it('is told in that sentence alone, and is no success', async () => {
    const call = ['--import', 'tsx', 'bench/run.ts', 'routes', '/nope'];
    const { code, told } = await new Promise<{ code: unknown; told: string }>((resolve) => {
      execFile(process.execPath, call, { cwd: root }, (error, _, told) => resolve({ code: error?.code, told }));
    });
    expect({ code, told }).toEqual({ code: 1, told: 'There is no folder /nope.\n' });
  });
});
