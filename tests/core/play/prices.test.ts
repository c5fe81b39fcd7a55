import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/core/play/play';
import { standing } from '../../../src/core/play/standing';
import type { HuntStage } from '../../../src/core/prepare/hunt';
import { aHunt, aStage, lastNews, type Move, playing, reached, replied, started } from '../../builders/play';

const minute = 60_000;
const hint = (stage: string, number: number): Action => ({ type: 'takeHint', stage, hint: number });

describe('a hint', () => {
  it('costs what the rules say, or its own price', () => {
    const hunt = aHunt([aStage('a', 0, { hintCosts: [5, 50] }), aStage('b', 1)], { mode: 'free' });
    expect(lastNews(hunt, [started, hint('a', 0)])).toMatchObject([{ points: -5 }]);
    expect(lastNews(hunt, [started, hint('a', 0), hint('a', 1)])).toMatchObject([{ points: -50 }]);
    expect(lastNews(hunt, [started, hint('b', 0)])).toMatchObject([{ points: -20 }]);
  });
});

describe('a wrong answer', () => {
  const hunt = aHunt(undefined, { points: { arrival: 20, answer: 100, wrong: 10 } });

  it('costs what the rules say, and a better one gives none of that back', () => {
    expect(lastNews(hunt, [started, reached('a'), replied('a', 0)])).toMatchObject([{ points: -10, closed: false }]);
    expect(lastNews(hunt, [started, reached('a'), replied('a', 0), replied('a', 1)])[0]).toMatchObject({ points: 67 });
  });

  it('costs nothing where nothing is right', () => {
    const opinion = { type: 'opinion', ask: 'Which?', options: ['one', 'two'] } as const;
    const open = aHunt(
      [aStage('a', 0, { challenges: [{ id: 'a-q', content: opinion, points: 0, credits: [] }] }), aStage('b', 1)],
      hunt.rules,
    );
    expect(lastNews(open, [started, reached('a'), replied('a', 0)])[0]).toMatchObject({ points: 0 });
  });
});

describe('speed', () => {
  const speed = { points: 200, withinMinutes: 20, zeroAtMinutes: 40 };
  const hunt = aHunt([aStage('a')], { points: { arrival: 20, answer: 100, speed } });
  const wonAt = (at: number, ...before: readonly Move[]) =>
    lastNews(hunt, [[started, 0], ...before, reached('a'), [replied('a', 1), at]]).at(-1);

  it('earns all in the first minutes, none in the last, and as the time goes in between', () => {
    expect(wonAt(20 * minute)).toMatchObject({ type: 'finished', points: 200 });
    expect(wonAt(30 * minute)).toMatchObject({ points: 100 });
    expect(wonAt(40 * minute)).toMatchObject({ points: 0 });
    expect(wonAt(60 * minute)).toMatchObject({ points: 0 });
  });

  it('is counted in what the hunt can give', () => {
    const { play } = playing(hunt, [[started, 0], reached('a'), replied('a', 1)]);
    const { points, most } = standing(hunt, play, play.at);
    expect([points, most]).toEqual([320, 320]);
  });

  it('earns nothing where time is in doubt, nor to those who pass a stage or give a question up', () => {
    expect(wonAt(14 * 60 * minute, [{ type: 'resume', awayMs: 13 * 60 * minute }, 13 * 60 * minute])).toMatchObject({
      points: 0,
    });
    expect(lastNews(hunt, [started, { type: 'pass', stage: 'a' }]).at(-1)).toMatchObject({
      type: 'finished',
      points: 0,
    });
  });

  it('earns nothing to those who leave a stage out that they might have come to, and all to those who took one way of a fork', () => {
    const rules = { mode: 'free', points: { arrival: 20, answer: 100, speed } } as const;
    const last = aStage('f', 2, { final: true, opens: { points: 100 } });
    const home = (...stages: readonly HuntStage[]) =>
      lastNews(aHunt([aStage('a'), ...stages, last], rules), [
        started,
        reached('a'),
        replied('a', 1),
        reached('f'),
        replied('f', 1),
      ]).at(-1);
    expect(home(aStage('b', 1))).toMatchObject({ type: 'finished', points: 0 });
    const asked = { stage: 'a', challenge: 'a-q' };
    expect(home(aStage('b', 1, { opens: { answered: { ...asked, right: false } } }))).toMatchObject({
      type: 'finished',
      points: 200,
    });
    expect(home(aStage('b', 1, { secret: true, opens: { points: 900 } }))).toMatchObject({ points: 200 });
  });
});
