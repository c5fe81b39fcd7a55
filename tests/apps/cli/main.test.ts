import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaFile, schemaText } from '../../../src/apps/cli/commands/schema';

const root = join(import.meta.dirname, '../../..');
const scenario = 'scenarios/nantes-heritage.json';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hunt = (...args: readonly string[]) => {
  const call = ['--import', 'tsx', 'src/apps/cli/main.ts', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, told: stderr };
};

const aFile = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const changed = (change: (text: string) => string): string =>
  aFile('changed.json', change(readFileSync(join(root, scenario), 'utf8')));

describe('the command line', () => {
  it('finds no fault in a good scenario', () => {
    const { code, out, told } = hunt('check', scenario, '--lang', 'en');
    expect([code, told]).toEqual([0, '']);
    expect(out).toContain('no faults');
  });

  it('names file, line and column of a fault', () => {
    const path = changed((text) => text.replace('"mode": "trail"', '"mode": "maze"'));
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((one) => one.includes('"maze"')) + 1;
    const { code, out, told } = hunt('check', path, '--lang', 'en');
    expect([code, out]).toEqual([1, '']);
    expect(told).toContain(`${path}:${line}:`);
    expect(told).toContain('$.rules.mode');
  });

  it('names the place of a comma too many', () => {
    const path = aFile('comma.json', '{\n  "format": "jalon-scenario/1",,\n}');
    const { code, told } = hunt('check', path, '--lang', 'fr');
    expect(code).toBe(1);
    expect(told).toContain(`${path}:2:32: `);
  });

  it('tells programs the same as JSON', () => {
    const path = changed((text) => text.replace('"audience": "adult"', '"audience": "cats"'));
    const { code, out } = hunt('check', path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ file: path, path: '$.audience', severity: 'error' }]);
  });

  it('prepares a hunt, lists its questions with their proofs, and proves them again', () => {
    const file = join(folder, 'hunt.json');
    expect(hunt('prepare', scenario, '--out', file).code).toBe(0);
    const listed = hunt('questions', file, '--json');
    const questions: { family: string | null; proof: unknown }[] = JSON.parse(listed.out);
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.filter(({ family }) => family !== null).every(({ proof }) => proof !== null)).toBe(true);
    expect(hunt('verify', file).code).toBe(0);
  });

  it('refuses a hunt whose answer was changed', () => {
    const file = join(folder, 'forged.json');
    hunt('prepare', scenario, '--out', file);
    const forged = JSON.parse(readFileSync(file, 'utf8'));
    const composed = forged.stages.flatMap((stage: { challenges: { proof?: unknown }[] }) => stage.challenges);
    const { content } = composed.find(({ proof }: { proof?: unknown }) => proof);
    content.answer = content.options.find((option: unknown) => option !== content.answer);
    writeFileSync(file, JSON.stringify(forged));
    expect(hunt('verify', file).code).toBe(1);
  });

  it('tells what a data file holds', () => {
    const { code, out } = hunt('read', 'public/datasets/nantes-stations/data.csv', '--json');
    expect(code).toBe(0);
    const [dataset] = JSON.parse(out).datasets;
    expect(dataset.rows).toBe(dataset.sites + dataset.merged + dataset.leftOut);
    expect(dataset.credit.license).toContain('Open Database License');
  });

  it('can’t read what isn’t there, and knows no other commands or options', () => {
    expect(hunt('check', 'nowhere.json').code).toBe(2);
    expect(hunt('dance').code).toBe(2);
    expect(hunt('check', scenario, '--loud').code).toBe(2);
    expect(hunt().code).toBe(2);
  });

  it('explains itself in both languages', () => {
    expect(hunt('--help').code).toBe(0);
    expect(hunt('check', '--help', '--lang', 'fr').out).toContain('Codes de sortie');
    expect(hunt('check', '--help', '--lang', 'en').out).toContain('Exit codes');
  });
});

describe('the schema for editors', () => {
  it('is current', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
  });

  it('describes every field', () => {
    const bare: string[] = [];
    const look = (node: unknown, path: string): void => {
      if (node === null || typeof node !== 'object') return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties')
          for (const [name, field] of Object.entries(value as object))
            if (!('description' in field)) bare.push(`${path}.${name}`);
        look(value, `${path}.${key}`);
      }
    };
    look(JSON.parse(schemaText()), '$');
    expect(bare).toEqual([]);
  });
});
