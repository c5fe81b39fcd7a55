import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { arrival } from '../../bench/arrival';
import { read } from '../../bench/read';
import { routes } from '../../bench/routes';

const root = join(import.meta.dirname, '../..');
const empty = mkdtempSync(join(tmpdir(), 'jalon-bench-'));
const lone = join(empty, 'README.md');
writeFileSync(lone, 'No instance.\n');
afterAll(() => rmSync(empty, { recursive: true, force: true }));

describe('a bench that is given what is not there', () => {
  it.each([
    [routes, ['/nope'], 'There is no folder /nope.'],
    [routes, [lone], `${lone} is no folder: name the one in which it lies.`],
    [routes, [empty], `There are no instances in ${empty}: it takes .txt in the formats of the classics, or .oplib.`],
    [routes, [empty, '/nope.json'], 'There is no file /nope.json.'],
    [routes, [empty, '--ms', 'soon'], '--ms takes a number of milliseconds above 0: --ms 300'],
    [read, ['/nope.csv'], 'There is no file /nope.csv.'],
    [read, [empty], `${empty} is no file: name one that lies in it.`],
    [arrival, ['/nope'], 'arrival found no walks (CSV files) in "/nope".'],
  ])('says what it lacks: %#', async (bench, args, sentence) => {
    expect(await bench.run(args)).toBe(sentence);
  });

  it('is told in that sentence alone, and is no success', async () => {
    const call = ['--import', 'tsx', 'bench/run.ts', 'routes', '/nope'];
    const { code, told } = await new Promise<{ code: unknown; told: string }>((resolve) => {
      execFile(process.execPath, call, { cwd: root }, (error, _, told) => resolve({ code: error?.code, told }));
    });
    expect({ code, told }).toEqual({ code: 1, told: 'There is no folder /nope.\n' });
  });
});
