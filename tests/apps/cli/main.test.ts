import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pageFile, schemaFile, schemaText } from '../../../src/apps/cli/commands/schema';
import { schemaPage } from '../../../src/apps/cli/schemaPage';
import { challengeTypes } from '../../../src/core/challenge';
import { scenarioJson } from '../../builders/scenario';
import { hunt, huntIn, scratch } from './hunt';

const root = join(import.meta.dirname, '../../..');
const scenario = 'scenarios/nantes-heritage.json';
const aFile = scratch();

const changed = (change: (text: string) => string): string =>
  aFile('changed.json', change(readFileSync(join(root, scenario), 'utf8')));

/** English, where the call doesn't speak of its language itself. */
const english = (args: readonly string[]): readonly string[] => (args.includes('--lang') ? [] : ['--lang', 'en']);

describe('the command line', () => {
  it('speaks the language of the terminal, and gives its exit code to the shell', async () => {
    const french = await huntIn({ LC_ALL: 'fr_FR.UTF-8' }, 'check', 'nowhere.json');
    expect(french).toMatchObject({ code: 2, out: '', told: expect.stringContaining('ce fichier n’existe pas') });
    const english = await huntIn({ LC_ALL: 'de_DE.UTF-8' }, 'check', scenario);
    expect(english).toMatchObject({ code: 0, out: expect.stringContaining('no faults'), told: '' });
  });

  it('finds no fault in a good scenario', async () => {
    const { code, out, told } = await hunt('check', scenario, '--lang', 'en');
    expect([code, told]).toEqual([0, '']);
    expect(out).toContain('no faults');
  });

  it('tells once what many rows have, with the first of them; programs are told of each', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `p${i < 6 ? 0 : i},Place ${i < 6 ? 0 : i},${47 + i / 100},-1.5`);
    aFile('twice.csv', ['id,name,lat,lng', ...rows].join('\n'));
    const path = aFile(
      'twice.json',
      JSON.stringify(
        scenarioJson({
          datasets: { own: { path: 'twice.csv' } },
          stages: [{ id: 'a', site: { dataset: 'own', id: 'p7' }, challenges: [{ type: 'find' }] }],
        }),
      ),
    );
    const { told } = await hunt('check', path, '--lang', 'en');
    expect(told.match(/repeats the id/g)).toHaveLength(1);
    expect(told).toMatch(/row 3.+repeats the id “p0”.+ The same in 4 other rows \(4, 5, 6, …\)\./);
    const { out } = await hunt('check', path, '--json');
    expect(out.match(/csv\.rowRepeated/g)).toHaveLength(5);
  });

  it('names file, line and column of a fault', async () => {
    const path = changed((text) => text.replace('"mode": "trail"', '"mode": "maze"'));
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((one) => one.includes('"maze"')) + 1;
    const { code, out, told } = await hunt('check', path, '--lang', 'en');
    expect([code, out]).toEqual([1, '']);
    expect(told).toContain(`${path}:${line}:`);
    expect(told).toContain('$.rules.mode');
  });

  it('names the place of a comma too many', async () => {
    const path = aFile('comma.json', '{\n  "format": "jalon-scenario/1",,\n}');
    const { code, told } = await hunt('check', path, '--lang', 'fr');
    expect(code).toBe(1);
    expect(told).toContain(`${path}:2:32: `);
  });

  it('tells programs the same as JSON', async () => {
    const path = changed((text) => text.replace('"audience": "adult"', '"audience": "cats"'));
    const { code, out } = await hunt('check', path, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([{ file: path, path: '$.audience', severity: 'error' }]);
  });

  it('prepares a hunt, lists its questions with their proofs, and proves them again', async () => {
    const file = aFile('hunt.json', '');
    expect((await hunt('prepare', scenario, '--out', file)).code).toBe(0);
    const listed = await hunt('questions', file, '--json');
    const questions: { family: string | null; proof: unknown }[] = JSON.parse(listed.out);
    expect(questions.length).toBeGreaterThan(10);
    expect(questions.filter(({ family }) => family !== null).every(({ proof }) => proof !== null)).toBe(true);
    expect((await hunt('verify', file)).code).toBe(0);
  });

  it('lists a task that asks nothing without a colon that leads nowhere', async () => {
    const stages = [{ id: 'first', at: { lat: 47.2164, lng: -1.5494 }, challenges: [{ type: 'find' }] }];
    const { out } = await hunt('questions', aFile('find.json', JSON.stringify(scenarioJson({ stages }))));
    expect(out).toBe('first · find\n');
  });

  it('refuses a hunt whose answer was changed', async () => {
    const file = aFile('forged.json', '');
    await hunt('prepare', scenario, '--out', file);
    const forged = JSON.parse(readFileSync(file, 'utf8'));
    const composed = forged.stages.flatMap((stage: { challenges: { proof?: unknown }[] }) => stage.challenges);
    const { content } = composed.find(({ proof }: { proof?: unknown }) => proof);
    const right = JSON.stringify(content.answer);
    content.answer = content.options.find((option: unknown) => JSON.stringify(option) !== right);
    aFile('forged.json', JSON.stringify(forged));
    expect((await hunt('verify', file)).code).toBe(1);
  });

  it('tells what a data file holds', async () => {
    const { code, out } = await hunt('read', 'public/datasets/nantes-stations/data.csv', '--json');
    expect(code).toBe(0);
    const [dataset] = JSON.parse(out).datasets;
    expect(dataset).toMatchObject({ rows: dataset.sites, merged: 0, leftOut: [] });
    expect(dataset.credit.license).toContain('Open Database License');
  });

  it.each([
    [['check', 'nowhere.json'], 'nowhere.json: there is no such file'],
    [['check', 'scenarios'], 'scenarios: this is a folder'],
    [['read', 'nowhere.csv'], 'nowhere.csv: there is no such file'],
    [['prepare', scenario, scenario], '“prepare” takes one file at a time'],
    [['questions'], '“questions” needs a file'],
    [['schema', scenario], '“schema” takes no file'],
    [['dance'], '“dance” is not a command'],
    [['check', scenario, '--loud'], '“check” takes --json, --lang fr|en and --help'],
    [['check', scenario, '--out', 'x'], '“check” takes --json'],
    [['prepare', '--lang', 'en', scenario, '--out'], '“prepare” takes --json, --out FILE'],
    [['serve', '--json'], '“serve” takes --port N, --open, --phone'],
    [['check', scenario, '--lang', 'de'], '--lang fr'],
    [[], 'Exit codes'],
  ])('can’t do %j, and says so in one sentence', async (args, sentence) => {
    const { code, out, told } = await hunt(...args, ...english(args));
    expect([code, out]).toEqual([2, '']);
    expect(told).toContain(sentence);
    if (args.length > 0) expect(told.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['empty.json', '', 'the file is empty'],
    ['picture.json', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'this file is not text'],
    ['newer.json', '{"format": "jalon-scenario/9"}', 'update Jalon'],
  ])('finds one fault in %s', async (name, content, sentence) => {
    const { code, out, told } = await hunt('check', aFile(name, content), '--lang', 'en');
    expect([code, out, told.trim().split('\n').length]).toEqual([1, '', 1]);
    expect(told).toContain(sentence);
  });

  it('reads a scenario in UTF-16, at a path with spaces and accents', async () => {
    const text = readFileSync(join(root, scenario), 'utf8');
    const path = aFile('çà et là.json', Buffer.from(`\uFEFF${text}`, 'utf16le'));
    const { code, out } = await hunt('check', path, '--lang', 'fr');
    expect([code, out]).toEqual([0, expect.stringContaining(`${path}\u00a0: rien à redire`)]);
  });

  it('goes on with the files that it can read, and gives the worst exit code', async () => {
    const empty = aFile('empty.json', '');
    const { code, out, told } = await hunt('check', 'nowhere.json', empty, scenario, '--lang', 'en');
    expect([code, out.includes(`${scenario}: no faults`), told.includes('is empty')]).toEqual([2, true, true]);
  });

  it('takes its options before the command too', async () => {
    const { code, out } = await hunt('--json', '--lang', 'fr', 'check', scenario);
    expect([code, JSON.parse(out)]).toEqual([0, []]);
  });

  it.each(['prepare', 'questions'])('tells programs why %s has no result', async (command) => {
    const path = aFile('comma.json', '{\n  "format": "jalon-scenario/1",,\n}');
    const { code, out, told } = await hunt(command, '--json', path);
    expect([code, told]).toEqual([1, '']);
    expect(JSON.parse(out)).toEqual({
      problems: [expect.objectContaining({ file: path, line: 2, column: 32, fault: 'json.syntax' })],
    });
  });

  it('explains itself in both languages', async () => {
    expect((await hunt('--help')).code).toBe(0);
    expect((await hunt('check', '--help', '--lang', 'fr')).out).toContain('Codes de sortie');
    expect((await hunt('check', '--help', '--lang', 'en')).out).toContain('Exit codes');
    for (const args of [
      ['serve', '--help'],
      ['help', 'serve'],
      ['--help', 'serve'],
    ])
      expect(await hunt(...args, '--lang', 'en')).toMatchObject({
        code: 0,
        out: expect.stringContaining('until Ctrl+C'),
      });
  });
});

describe('a result that nobody reads to its end', () => {
  it('is no fault', async () => {
    const call = ['--import', 'tsx', 'src/apps/cli/main.ts', 'questions', scenario];
    const child = spawn(process.execPath, call, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += chunk;
    });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, told]).toEqual([0, '']);
  });
});

describe('the schema for editors', () => {
  it('is current', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(schemaText());
    const page = readFileSync(pageFile, 'utf8');
    expect(page).toBe(schemaPage(schemaText()));
    for (const type of Object.keys(challengeTypes)) expect(page).toContain(`\n### \`${type}\`\n`);
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
