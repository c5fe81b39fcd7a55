import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markOf, solutionOf } from '../../../src/core/challenge';
import { replay } from '../../../src/core/play/evolve';
import { type TeamHabits, teams } from '../../../src/core/rehearse/teams';
import { walkHunt } from '../../../src/core/rehearse/walk';
import { aChallenge, aHunt, anyHunt, aStage } from '../../builders/play';

/** Without chance: it knows all and its receiver doesn't err. */
const exact: TeamHabits = { ...teams.fast, receiver: { errorMeters: 0, lostShare: 0 } };

const stages = ['a', 'b', 'c'].map((id, i) => aStage(id, i));

const walk = (habits: Partial<TeamHabits> = {}, hunt = aHunt(stages)) =>
  walkHunt(hunt, { ...exact, ...habits }, 0, 'seed');

describe('a simulated team', () => {
  it('leaves a log that follows from the rules, and wins where no limit stops it', () =>
    fc.assert(
      fc.property(
        anyHunt,
        fc.constantFrom(...Object.values(teams)),
        ({ rules: { minutes: _, ...rules }, ...hunt }, habits) => {
          const { log, play, comings } = walkHunt({ ...hunt, rules }, habits, 0, 'seed');
          expect(replay(log)).toEqual(play);
          expect(play.finished).toBe('won');
          expect(comings.map(({ stage }) => stage).sort()).toEqual(hunt.stages.map(({ id }) => id).sort());
          expect(log.every(({ at }, i) => i === 0 || at >= (log[i - 1]?.at ?? 0))).toBe(true);
        },
      ),
      { numRuns: 25 },
    ));

  it('walks the same way for the same seed, and another for another', () => {
    const told = (seed: string) => JSON.stringify(walkHunt(aHunt(stages), teams.wrong, 0, seed));
    expect(told('one')).toBe(told('one'));
    expect(told('one')).not.toBe(told('two'));
  });

  it('takes no less time when it walks more slowly', () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 4, noNaN: true }), { minLength: 1, maxLength: 4 }),
        fc.double({ min: 0.4, max: 2, noNaN: true }),
        fc.double({ min: 0.4, max: 2, noNaN: true }),
        (norths, one, other) => {
          const hunt = aHunt(norths.map((north, i) => aStage(`s${i}`, north)));
          const took = (metersPerSecond: number) => walk({ metersPerSecond }, hunt).play.at;
          expect(took(Math.min(one, other))).toBeGreaterThanOrEqual(took(Math.max(one, other)));
        },
      ),
      { numRuns: 40 },
    ));

  it('walks as fast as it can on streets longer than the crow flies', () => {
    const { log } = walk({ metersPerSecond: 1.3, thinkSeconds: 0, wordsPerMinute: 1e9 });
    const [, b, c] = log.flatMap((event) => (event.type === 'arrived' ? [event.at] : []));
    expect(((c ?? 0) - (b ?? 0)) / 1000).toBeGreaterThan(480);
    expect(((c ?? 0) - (b ?? 0)) / 1000).toBeLessThan(520);
  });

  it('reads clue, arrival and question aloud, and thinks over each try', () => {
    const wordy = aHunt([aStage('a', 0, { clue: 'word '.repeat(90), found: 'word '.repeat(60) })]);
    const { play } = walk({ wordsPerMinute: 60, thinkSeconds: 100, receiver: null }, wordy);
    // It is at the stage from the start: 90 words of clue, 60 of arrival, 4 of question and options, and the thought.
    expect(play.at / 1000).toBe(90 + 60 + 4 + 100);
  });

  it('gives wrong answers as often as it is said to, and none of them twice', () => {
    const contents = [
      { type: 'choice', ask: 'Which?', options: ['no', 'yes', 'maybe'], answer: 'yes' },
      { type: 'number', ask: 'How many?', answer: 12, within: 300 },
      { type: 'year', ask: 'When?', answer: 1500, within: 10 },
      { type: 'text', ask: 'Who?', answers: ['x', 'xxx'] },
    ] as const;
    const asking = aHunt([aStage('a', 0, { challenges: contents.map((content, i) => aChallenge(`q${i}`, content)) })]);
    const replies = (wrongShare: number) =>
      walk({ wrongShare }, asking).log.flatMap((event) => (event.type === 'answered' ? [event] : []));
    expect(replies(0).map(({ mark }) => mark)).toEqual([1, 1, 1, 1]);
    const wrong = replies(1);
    // A choice of three has two wrong answers, and then the right one alone; any other runs out of its three tries.
    expect(wrong.map(({ mark }) => mark)).toEqual([0, 0, 1, ...Array(9).fill(0)]);
    for (const [i, content] of contents.entries()) {
      const given = wrong.filter(({ challenge }) => challenge === `q${i}`).map(({ reply }) => reply);
      expect([new Set(given).size, markOf(content, solutionOf(content).reply)]).toEqual([3, 1]);
    }
  });

  it('sets off late, with the clock running', () => {
    const first = (lateSeconds: number) => walk({ lateSeconds }).log.find(({ type }) => type === 'arrived')?.at ?? 0;
    expect(first(600) - first(0)).toBeGreaterThanOrEqual(595_000);
  });

  it('looks in a wrong place once where a hint helps, and twice where there is none', () => {
    const { comings, log } = walk({ strays: true }, aHunt([aStage('a', 1), aStage('b', 2, { hints: [] })]));
    expect(comings.map(({ strays, lackedHint }) => [strays, lackedHint])).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(log.filter(({ type }) => type === 'hintTaken')).toHaveLength(1);
  });

  it('comes in by its word where it has no position, and by the word on the spot where there is one', () => {
    const { log, comings } = walk({ receiver: null }, aHunt([aStage('a', 1), aStage('b', 2, { code: 'Hermine' })]));
    expect(log.flatMap((event) => (event.type === 'arrived' ? [event.by] : []))).toEqual(['word', 'code']);
    expect(comings.map(({ waitedMs }) => waitedMs >= 20_000)).toEqual([false, true]);
  });

  it('is let in by its word where its receiver errs too much for the gate', () => {
    const astray = { errorMeters: 90, lostShare: 0 };
    const { play } = walk({ receiver: astray }, aHunt([aStage('a', 1, { radiusMeters: 20 })]));
    expect([play.finished, play.stages.get('a')?.arrivedBy, play.stages.get('a')?.otherWay]).toEqual([
      'won',
      'word',
      'noFix',
    ]);
  });

  it('is stopped by the clock wherever it is, no later than it looks at it', () => {
    const { log } = walk({}, aHunt([aStage('a'), aStage('b', 20)], { minutes: 10 }));
    expect(log.at(-1)).toMatchObject({ type: 'finished', how: 'timeUp' });
    expect((log.at(-1)?.at ?? 0) - 600_000).toBeLessThanOrEqual(10_000);
  });

  it('opens by the way what lies on the way, where any order goes', () => {
    const hunt = aHunt([aStage('near', 1), aStage('far', 1.05)], { mode: 'free' });
    const { comings } = walk({ thinkSeconds: 60 }, hunt);
    expect(comings.map(({ stage, headedFor }) => [stage, headedFor])).toEqual([
      ['near', 'near'],
      ['far', 'near'],
    ]);
  });

  it('tells where it was: from the start to the last stage, at moments that grow', () => {
    const { track, play } = walk();
    expect(track[0]).toEqual({ at: 0, position: { lat: 47.2, lng: -1.55 } });
    expect(track.at(-1)?.at).toBe(play.at);
    expect(track.at(-1)?.position.lat).toBeCloseTo(47.209, 3);
    expect(track.every(({ at }, i) => i === 0 || at > (track[i - 1]?.at ?? 0))).toBe(true);
  });
});
