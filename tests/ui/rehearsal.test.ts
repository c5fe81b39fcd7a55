import { describe, expect, it } from 'vitest';
import { languages } from '../../src/core/lib/language';
import type { Finding } from '../../src/core/rehearse/findings';
import { rehearse } from '../../src/core/rehearse/rehearse';
import { tellRehearsal } from '../../src/ui/messages/rehearsalTold';
import { aHunt, aStage } from '../builders/play';
import { spelledAmerican } from '../builders/spelling';

const stages = ['a', 'b', 'c', 'd'].map((id, i) =>
  aStage(id, i, { radiusMeters: 40, title: `The ${id.toUpperCase()}` }),
);
const here = { path: '$.stages[1]', severity: 'warning', stage: 'b' } as const;

const findings: readonly Finding[] = [
  { ...here, finding: 'outOfTime', kinds: ['slow', 'noGps', 'lost'], limitMs: 1_800_000, neededMs: 2_100_001 },
  { ...here, finding: 'outOfTime', kinds: ['slow'], limitMs: 1_800_000, neededMs: 2_100_000 },
  { ...here, finding: 'stuck', kinds: ['slow', 'late'] },
  { ...here, finding: 'stuck', kinds: ['slow'], stage: null },
  { ...here, finding: 'letIn', kinds: ['vagueGps'] },
  { ...here, finding: 'noHint' },
  { ...here, finding: 'tooSoon', other: 'a' },
  { ...here, finding: 'longWay', meters: 1234, usualMeters: 300 },
  { ...here, finding: 'unanswerable' },
  { ...here, finding: 'unreached' },
  { ...here, finding: 'wayLost', way: true },
  { ...here, finding: 'wayLost', way: 'The left' },
];

const hunt = aHunt(stages, { minutes: 60 });
const told = languages.map((language) => ({ language, ...tellRehearsal(language, hunt, rehearse(hunt)) }));

describe('what is told of a rehearsal', () => {
  it.each(told)('names in $language what is wrong, where, and how to mend it, in one sentence', ({ finding }) => {
    const sentences = findings.map(finding);
    for (const [i, sentence] of sentences.entries()) {
      expect([sentence.includes(';'), sentence.split(/\.(?= |$)/).length]).toEqual([true, 2]);
      const { finding: kind } = findings[i] as Finding;
      expect(sentence.includes('The B')).toBe(kind !== 'outOfTime' && i !== 3);
    }
    expect(sentences[6]).toContain('The A');
    expect([sentences[0], sentences[1]]).toEqual([expect.stringContaining(' 40, '), expect.stringContaining(' 35, ')]);
  });

  it('is set as French is printed, and spelled as the British do', () => {
    const [fr, en] = told.map(({ title, facts, time, teams, stages: ways, meetings, finding }) => [
      title,
      facts,
      ...time,
      ...teams.map((team) => team.told),
      ...ways,
      ...meetings,
      ...findings.map(finding),
    ]);
    expect((fr ?? []).filter((sentence) => / [;:!?»]|« /.test(sentence))).toEqual([]);
    expect(spelledAmerican(en ?? [])).toEqual([]);
  });

  it('counts in the singular and the plural', () => {
    const [fr, en] = told.map(({ finding }) => findings.map(finding));
    expect([fr?.[1], en?.[1]]).toEqual([
      expect.stringContaining('pour l’équipe lente'),
      expect.stringContaining('for the team “slow”'),
    ]);
    expect([fr?.[0], en?.[0]]).toEqual([
      expect.stringContaining('pour les équipes lente, sans GPS et égarée'),
      expect.stringContaining('for the teams “slow”, “no GPS” and “lost”'),
    ]);
    expect([fr?.[2], fr?.[3]]).toEqual([expect.stringContaining('viennent'), expect.stringContaining('vient pas')]);
  });

  it('says how long it takes, and what room the limit leaves, if any', () => {
    const time = (minutes?: number) => {
      const one = aHunt(stages, minutes === undefined ? {} : { minutes });
      return tellRehearsal('en', one, rehearse(one)).time.map((sentence) => sentence.split(' ')[0]);
    };
    expect(time()).toEqual(['Allow']);
    expect(time(200)).toEqual(['Allow', 'The']);
    expect(time(5)).toEqual(['Allow']);
  });

  it('tells of each team, naming its circuit where there are several', () => {
    const several = {
      ...hunt,
      circuits: [
        ['a', 'b', 'c', 'd'],
        ['d', 'c', 'b', 'a'],
      ],
    };
    const names = (one: typeof hunt) => tellRehearsal('en', one, rehearse(one)).teams.map(({ name }) => name);
    expect(names(hunt)).toHaveLength(8);
    expect(names(hunt).filter((name) => name.includes('circuit'))).toEqual([]);
    expect(names(several).filter((name) => name.endsWith('circuit 2'))).toHaveLength(8);
  });

  it('says of a stage that nobody reached that nobody did', () => {
    const far = aHunt([...stages, aStage('far', 200)], { minutes: 60 });
    expect(tellRehearsal('en', far, rehearse(far)).stages.at(-1)).toBe('5. far · no team gets there');
  });
});
