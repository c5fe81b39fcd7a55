import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hunt, scratch } from './hunt';

const root = join(import.meta.dirname, '../../..');
const scenario = 'scenarios/nantes-waterfront.json';
const aFile = scratch();

const changed = (file: string, change: (json: { rules: object; stages: { hints?: unknown }[] }) => void): string => {
  const json = JSON.parse(readFileSync(join(root, file), 'utf8'));
  change(json);
  return aFile('changed.json', JSON.stringify(json, null, 2));
};

const hurried = (): string =>
  changed(scenario, (json) => {
    json.rules = { ...json.rules, minutes: 30 };
  });

describe('rehearse', () => {
  it('tells how each team fares, in the language asked for', async () => {
    const english = await hunt('rehearse', scenario, '--lang', 'en');
    expect([english.code, english.told]).toEqual([0, '']);
    expect(english.out).toContain('Rehearsal of “The Harbour Has Lost Its Key”: 10 stages');
    expect(english.out).toMatch(/slow \(.+\): wins in 1\sh/);
    expect(english.out).toContain('2 stages opened with the word found on the spot');
    expect(english.out).toContain('Nothing to mend.');
    const french = await hunt('rehearse', scenario, '--lang', 'fr');
    expect(french.out).toContain('Répétition de «\u00a0Le port a perdu sa clé\u00a0»\u00a0: 10 jalons');
    expect(french.out).toContain('Rien à reprendre.');
  });

  it('names what a team can’t win by, with file, line and column, and exits as check does', async () => {
    const path = hurried();
    const { code, out } = await hunt('rehearse', path, '--lang', 'en');
    const line =
      readFileSync(path, 'utf8')
        .split('\n')
        .findIndex((one) => one.includes('"minutes"')) + 1;
    expect(code).toBe(1);
    expect(out).toContain(`${path}:${line}:`);
    expect(out).toMatch(/fault: 30\smin is too short for the teams .+ raise “rules.minutes” to \d+/);
    expect(out).toContain('($.rules.minutes)');
  });

  it('names a stage by its place in the scenario, whatever is drawn before it', async () => {
    const path = changed('scenarios/nantes-stations.json', ({ stages }) => {
      for (const stage of stages) if (stage.hints) stage.hints = [];
    });
    const { code, out } = await hunt('rehearse', path, '--json', '--lang', 'en');
    expect(code).toBe(0);
    expect(JSON.parse(out).findings).toMatchObject([
      { finding: 'noHint', path: '$.stages[1].hints', message: expect.stringContaining('no hint') },
      { finding: 'noHint', path: '$.stages[3].hints', message: expect.stringContaining('no hint') },
    ]);
  });

  it('gives programs the whole as JSON: teams, stages, meetings, findings', async () => {
    const { code, out } = await hunt('rehearse', hurried(), '--json');
    const told = JSON.parse(out);
    expect(code).toBe(1);
    expect(told).toMatchObject({ winnable: false, limitMs: 1_800_000 });
    expect([told.teams.length, told.stages.length, told.meetings.length]).toEqual([8, 10, 4]);
    expect(told.findings[0]).toMatchObject({ finding: 'outOfTime', severity: 'error', line: expect.any(Number) });
  });

  it('rehearses a prepared hunt the same as its scenario', async () => {
    const file = aFile('hunt.json', '');
    await hunt('prepare', scenario, '--out', file);
    const [ofHunt, ofScenario] = [await hunt('rehearse', file, '--json'), await hunt('rehearse', scenario, '--json')];
    expect(ofHunt.out).toBe(ofScenario.out);
  });

  it('says in one sentence why there is nothing to rehearse', async () => {
    const path = aFile('comma.json', '{\n  "format": "jalon-scenario/1",,\n}');
    expect(await hunt('rehearse', path, '--lang', 'en')).toMatchObject({
      code: 1,
      out: '',
      told: expect.stringContaining(`${path}:2:32: fault`),
    });
    const { code, out } = await hunt('rehearse', path, '--json');
    expect([code, JSON.parse(out).problems[0].fault]).toEqual([1, 'json.syntax']);
    expect((await hunt('rehearse', 'nowhere.json', '--lang', 'en')).code).toBe(2);
  });
});
