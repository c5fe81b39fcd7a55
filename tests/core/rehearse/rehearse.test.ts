import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hunt } from '../../../src/core/prepare/hunt';
import type { Finding } from '../../../src/core/rehearse/findings';
import { atOnce, rehearse } from '../../../src/core/rehearse/rehearse';
import { teamKinds } from '../../../src/core/rehearse/teams';
import { aChallenge, aHunt, anyHunt, aStage } from '../../builders/play';

const stages = ['a', 'b', 'c', 'd'].map((id, i) => aStage(id, i, { radiusMeters: 40 }));

/** What is found in a rehearsal, of one kind. */
const found = <F extends Finding['finding']>(hunt: Hunt, kind: F): readonly Extract<Finding, { finding: F }>[] =>
  rehearse(hunt).findings.filter((one): one is Extract<Finding, { finding: F }> => one.finding === kind);

describe('a rehearsal', () => {
  it('is the same to the byte for the same hunt', () =>
    fc.assert(
      fc.property(anyHunt, (hunt) => {
        expect(JSON.stringify(rehearse(hunt))).toBe(JSON.stringify(rehearse(structuredClone(hunt))));
      }),
      { numRuns: 5 },
    ));

  it('finds nothing to mend in a good hunt, which each kind of team wins on each circuit', () => {
    const { winnable, teams, findings } = rehearse({
      ...aHunt(stages),
      circuits: [
        ['a', 'b', 'c', 'd'],
        ['d', 'c', 'b', 'a'],
      ],
    });
    expect([winnable, findings]).toEqual([true, []]);
    expect(teams.map(({ kind, circuit, outcome }) => [kind, circuit, outcome])).toEqual(
      teamKinds.flatMap((kind) => [0, 1].map((circuit) => [kind, circuit, 'won'])),
    );
    expect(teams.filter(({ circuit }) => circuit === 1).map(({ visits }) => visits[0]?.stage)).toEqual(
      teamKinds.map(() => 'd'),
    );
  });

  it('says who is out of time, and a limit as long as it asks for cures that', () =>
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 60 }), (minutes) => {
        const { winnable, findings } = rehearse(aHunt(stages, { minutes }));
        const [late] = findings;
        expect(winnable).toBe(late?.severity !== 'error');
        if (late === undefined) return;
        if (late.finding !== 'outOfTime') throw new Error(`found ${late.finding}`);
        expect([late.path, late.limitMs]).toEqual(['$.rules.minutes', minutes * 60_000]);
        expect(late.neededMs).toBeGreaterThan(late.limitMs);
        const longer = rehearse(aHunt(stages, { minutes: Math.ceil(late.neededMs / 60_000) }));
        expect(longer.winnable).toBe(true);
      }),
      { numRuns: 8, examples: [[5], [30]] },
    ));

  it('tells apart a limit that is a fault from one that only the unlucky miss', () => {
    const needed = new Map(rehearse(aHunt(stages)).teams.map(({ kind, neededMs }) => [kind, neededMs ?? 0]));
    const must = Math.max(
      ...(['ordinary', 'fast', 'slow', 'wrong', 'noGps'] as const).map((one) => needed.get(one) ?? 0),
    );
    const short = found(aHunt(stages, { minutes: Math.floor(must / 60_000) }), 'outOfTime');
    expect(short.map(({ severity }) => severity)).toContain('error');
    const enough = found(aHunt(stages, { minutes: Math.ceil(must / 60_000) }), 'outOfTime');
    expect(enough.map(({ severity }) => severity)).not.toContain('error');
  });

  it('holds that a hunt can be won which only teams miss that may', () => {
    const { winnable, findings } = rehearse(aHunt([aStage('a')], { minutes: 8 }));
    expect(findings).toMatchObject([{ finding: 'outOfTime', severity: 'warning', kinds: ['late'] }]);
    expect(winnable).toBe(true);
  });

  it('counts no more time for a team than the limit gives', () => {
    const { teams } = rehearse(aHunt(stages, { minutes: 20 }));
    expect(teams.filter(({ outcome }) => outcome === 'timeUp').length).toBeGreaterThan(0);
    expect(teams.filter(({ tookMs }) => tookMs > 20 * 60_000)).toEqual([]);
  });

  it('says which stage nobody gets to in half a day', () => {
    const far = aHunt([aStage('a'), aStage('b', 200)]);
    expect(found(far, 'stuck')).toEqual([
      expect.objectContaining({ severity: 'error', path: '$.stages[1]', stage: 'b' }),
      expect.objectContaining({ severity: 'warning', path: '$.stages[1]', stage: 'b' }),
    ]);
    expect(rehearse(far)).toMatchObject({ winnable: false, stages: [{ came: 8 }, { came: 0 }] });
  });

  it('says that a hunt without a circuit can’t be begun', () => {
    const { winnable, findings } = rehearse({ ...aHunt(stages), circuits: [] });
    expect([winnable, findings[0]]).toEqual([
      false,
      expect.objectContaining({ finding: 'stuck', path: '$.stages', stage: null }),
    ]);
  });

  it('names each stage where a lost team has no hint', () => {
    const bare = stages.map((stage) => (stage.id === 'c' ? { ...stage, hints: [] } : stage));
    expect(found(aHunt(bare), 'noHint')).toEqual([
      { finding: 'noHint', severity: 'warning', path: '$.stages[2].hints', stage: 'c' },
    ]);
  });

  it('names a stage that opens while the team is still at another', () => {
    const near = [...stages, aStage('beside', 3.02)];
    expect(found(aHunt(near), 'tooSoon')).toEqual([
      { finding: 'tooSoon', severity: 'warning', path: '$.stages[4]', stage: 'beside', other: 'd' },
    ]);
    const wide = [aStage('small', 1, { radiusMeters: 20 }), aStage('wide', 1.06, { radiusMeters: 60 })];
    expect(found(aHunt(wide, { mode: 'free' }), 'tooSoon')).toContainEqual(
      expect.objectContaining({ path: '$.stages[1]', stage: 'wide', other: 'small' }),
    );
    expect(found(aHunt(stages), 'tooSoon')).toEqual([]);
  });

  it('names a way that is much longer than the others', () => {
    const long = found(aHunt([...stages, aStage('far', 7)]), 'longWay');
    expect(long.map(({ stage, path }) => [stage, path])).toEqual([['far', '$.stages[4]']]);
    expect((long[0]?.meters ?? 0) / (long[0]?.usualMeters ?? 1)).toBeCloseTo(4.1, 0);
    expect(found(aHunt(stages.map(({ id }, i) => aStage(id, 4 * i))), 'longWay')).toEqual([]);
  });

  it('names a stage whose question refuses its own answer: longer than anybody types', () => {
    const content = { type: 'text', ask: 'Who?', answers: ['pont neuf '.repeat(100)] } as const;
    const asking = [...stages, aStage('e', 4, { challenges: [aChallenge('e-q', content)] })];
    expect(found(aHunt(asking), 'unanswerable')).toEqual([
      { finding: 'unanswerable', severity: 'error', path: '$.stages[4]', stage: 'e' },
    ]);
  });

  it('names a stage where the gate is too narrow for a street of high walls', () => {
    const narrow = Array.from({ length: 12 }, (_, i) => aStage(`s${i}`, i, { radiusMeters: 20 }));
    const letIn = found(aHunt(narrow), 'letIn');
    expect(letIn.length).toBeGreaterThan(0);
    expect(letIn.every(({ kinds, severity }) => severity === 'warning' && kinds.join() === 'vagueGps')).toBe(true);
    const wide = narrow.map((stage) => ({ ...stage, radiusMeters: 60 }));
    expect(found(aHunt(wide), 'letIn')).toEqual([]);
  });

  it('counts the teams that meet: never more apart than together', () => {
    const { meetings } = rehearse(aHunt(stages));
    expect(meetings.map(({ everyMinutes }) => everyMinutes)).toEqual([0, 2, 5, 10]);
    // All but the late one.
    expect(meetings[0]?.most).toBe(7);
    expect(meetings.at(-1)?.most).toBeLessThan(4);
  });

  it('lets one team on each of several circuits meet, slow and fast ones among them', () => {
    const four = rehearse({
      ...aHunt(stages),
      circuits: ['abcd', 'dcba', 'bcda', 'cdab'].map((circuit) => circuit.split('')),
    });
    const meet = atOnce(four.teams).map(({ kind, circuit }) => `${circuit} ${kind}`);
    expect(meet.sort()).toEqual(['0 ordinary', '1 slow', '2 fast', '3 ordinary']);
    expect(four.meetings[0]?.most).toBeLessThan(4);
  });

  it('tells for each stage what the middle of the teams makes of it', () => {
    const told = rehearse(aHunt(stages)).stages;
    expect(told.map(({ stage, came }) => [stage, came])).toEqual(stages.map(({ id }) => [id, 8]));
    for (const { meters, wayMs, hereMs } of told.slice(1)) {
      expect(meters).toBeGreaterThan(440);
      expect(meters).toBeLessThan(520);
      expect(wayMs).toBeGreaterThan(hereMs);
    }
  });
});
