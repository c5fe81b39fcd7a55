import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hunt, scratch } from './hunt';

const scenario = 'scenarios/nantes-waterfront.json';
const aFile = scratch();

describe('circuits', () => {
  it('tells for each team its word, its length and when it is where, and for each stage who comes when', async () => {
    const { code, out, told } = await hunt('circuits', scenario, '--teams', '6', '--lang', 'en');
    expect(code).toBe(0);
    const [long, clues, ...more] = told.trim().split('\n');
    expect(long).toMatch(/: note: so that no more than [23] teams meet at a stage, circuits are up to 4\.\d km long/);
    expect(clues).toMatch(/^\S+:\d+:\d+: note: teams don’t all come from the same stage: .+ \(\$\.circuits\)$/);
    expect(more).toEqual([]);
    expect(out).toContain('“The Harbour Has Lost Its Key”: 6 teams, 10 stages');
    expect(out).toContain('long as the crow flies, by way of bridges and crossings.');
    expect(out).toMatch(/never more than [23] are at one stage at the same time/);
    const lines = out.split('\n');
    const teams = lines.filter((line) => /^ {2}\d\. \p{L}+, [\d.]+\skm$/u.test(line));
    expect(teams.length).toBe(6);
    expect(new Set(teams.map((line) => line.split(' ')[3])).size).toBe(6);
    const rows = lines.filter((line) => /^ {4}\d:\d\d .+ · /.test(line)).map((line) => line.split(' · ').length);
    expect(rows).toEqual([...Array(6).fill(10), ...Array(10).fill(6)]);
  });

  it('writes a hunt that has them, from which the same is told', async () => {
    const path = aFile('rally.json', '');
    const made = await hunt('circuits', scenario, '--teams', '4', '--together', '2', '--out', path, '--json');
    expect(made.code).toBe(0);
    const { together, teams } = JSON.parse(made.out);
    expect(together).toBeLessThanOrEqual(2);
    expect(teams.length).toBe(4);
    expect(JSON.parse(readFileSync(path, 'utf8')).circuits).toEqual(
      teams.map(({ stages }: { stages: { stage: string }[] }) => stages.map(({ stage }) => stage)),
    );
    const again = await hunt('circuits', path, '--json');
    expect(again.out).toBe(made.out);
    expect((await hunt('verify', path)).code).toBe(0);
    const other = await hunt('circuits', path, '--teams', '5', '--lang', 'en');
    expect(other.told).toContain('prepared already, for 4 teams: its questions hold in that order alone');
    expect(other.out).toContain('4 teams');
  });

  it.each([
    [[scenario], 'has but one circuit'],
    [[scenario, '--teams', 'many'], 'is no number of teams'],
    [[scenario, '--teams', '41'], 'count 2 to 40'],
    [[scenario, '--teams', '4', '--together', '0'], 'how many teams at one stage'],
    [[scenario, '--together', '2'], 'goes with --teams'],
  ])('says what is wrong with %j', async (args, sentence) => {
    const { code, told } = await hunt('circuits', ...args, '--lang', 'en');
    expect(code).toBe(2);
    expect(told).toContain(sentence);
  });

  it('warns where the teams cannot be kept apart as is wished', async () => {
    const { code, out, told } = await hunt('circuits', scenario, '--teams', '40', '--together', '1', '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toMatch(
      /A slow team needs up to 3\sh.+ for its circuit, and the limit is 2\sh\s30\smin: give the hunt more time/,
    );
    expect(told).toMatch(/circuits are up to [\d.]+ km long, instead of 2\.9 km in one order for all/);
    expect(told).toContain('40 teams can’t be kept to 1 at a stage: at best there are up to');
  });
});
