import { describe, expect, it } from 'vitest';
import { lateness, leftMs } from '../../../src/core/play/bell';
import { holderOf, openStages } from '../../../src/core/play/course';
import { replay } from '../../../src/core/play/evolve';
import { duelScores } from '../../../src/core/play/modes/duel';
import type { Action } from '../../../src/core/play/play';
import { standing } from '../../../src/core/play/standing';
import type { HuntStage } from '../../../src/core/prepare/hunt';
import { aHunt, aStage, lastNews, type Move, playing, reached, replied, started } from '../../builders/play';

const minute = 60_000;
const end: Action = { type: 'end' };
const done = (stage: string): readonly Action[] => [reached(stage), replied(stage, 1)];

describe('a score', () => {
  const rules = { mode: 'score', minutes: 30, late: { points: 15, minutes: 5 } } as const;
  const home = (id: string): HuntStage =>
    aStage(id, 2, {
      final: true,
      opens: { wanted: true },
      challenges: [{ id: 'find', content: { type: 'find' }, points: 0, credits: [] }],
    });
  const open = aHunt([aStage('a'), aStage('b', 1)], rules);
  const back = aHunt([aStage('a'), aStage('b', 1), home('home')], rules);

  it('opens all stages at once, and ends when the team likes', () => {
    expect(openStages(open, playing(open, [started]).play).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(lastNews(open, [started, ...done('b'), end])).toMatchObject([{ type: 'finished', how: 'won', points: 0 }]);
  });

  it('costs each minute begun after the bell', () => {
    const late = (at: number): Move => [end, at];
    const cost = (at: number) => lastNews(open, [[started, 0], late(at)]);
    expect(cost(30 * minute - 1)).toMatchObject([{ points: 0 }]);
    expect(cost(30 * minute)).toMatchObject([{ points: -15 }]);
    expect(cost(31 * minute - 1)).toMatchObject([{ points: -15 }]);
    expect(cost(31 * minute)).toMatchObject([{ points: -30 }]);
    const { play } = playing(open, [[started, 0]]);
    expect([leftMs(open, play, 31 * minute), lateness(open, play, 31 * minute)]).toEqual([
      0,
      { ms: minute, points: 30 },
    ]);
  });

  it('is over some minutes after the bell, at the full cost', () => {
    expect(
      lastNews(open, [
        [started, 0],
        [{ type: 'tick' }, 35 * minute - 1],
      ]),
    ).toEqual([]);
    expect(
      lastNews(open, [
        [started, 0],
        [{ type: 'tick' }, 35 * minute],
      ]),
    ).toMatchObject([{ type: 'finished', how: 'timeUp', points: -75 }]);
  });

  it('leads home only who wants it: whoever comes by ends nothing', () => {
    expect(lastNews(back, [started, reached('home')])).toEqual([]);
    expect(lastNews(back, [started, end])).toMatchObject([{ type: 'opened', stage: 'home', why: 'wanted' }]);
    expect(lastNews(back, [started, ...done('a'), end, reached('home')]).at(-1)).toMatchObject({
      type: 'finished',
      how: 'won',
      points: 0,
    });
    expect(lastNews(back, [[started, 0], end, [reached('home'), 32 * minute]]).at(-1)).toMatchObject({ points: -45 });
  });

  it('costs those who end elsewhere as much as to come last of all, by whatever way', () => {
    expect(lastNews(back, [started, end, end])).toMatchObject([{ type: 'finished', how: 'won', points: -75 }]);
    const left: readonly Action[] = [...done('a'), ...done('b')];
    expect(lastNews(back, [started, ...left, { type: 'pass', stage: 'home' }]).at(-1)).toMatchObject({ points: -75 });
  });

  it('is late as it was when it came home, however long it answers there', () => {
    const asked = aHunt([aStage('a'), aStage('home', 2, { final: true, opens: { wanted: true } })], rules);
    const home: readonly Move[] = [[started, 0], end, [reached('home'), 29 * minute]];
    expect(lastNews(asked, [...home, [replied('home', 1), 34 * minute]]).at(-1)).toMatchObject({ points: 0 });
    expect(lastNews(asked, [...home, [{ type: 'tick' }, 35 * minute]])).toMatchObject([{ how: 'timeUp', points: 0 }]);
  });

  it('opens the way home by itself once nothing else is left', () => {
    const { play } = playing(back, [started, ...done('a'), ...done('b')]);
    expect(openStages(back, play).map(({ id }) => id)).toEqual(['home']);
  });

  it('takes no account of what the date leapt, and of all that is played', () => {
    const away: Action = { type: 'resume', awayMs: 13 * 60 * minute };
    const { play } = playing(open, [
      [started, 0],
      [away, 13 * 60 * minute],
    ]);
    expect([play.finished, standing(open, play, play.at).late]).toEqual([null, { ms: 0, points: 0 }]);
    expect(lastNews(open, [[started, 0], [away, 13 * 60 * minute], end])).toMatchObject([{ points: 0 }]);
    const late: Move = [end, (13 * 60 + 31) * minute];
    expect(lastNews(open, [[started, 0], [away, 13 * 60 * minute], late])).toMatchObject([{ points: -30 }]);
  });
});

it('in another mode nobody ends a hunt before its end', () => {
  expect(lastNews(aHunt(undefined, { minutes: 30 }), [started, end])).toEqual([]);
});

describe('a relay', () => {
  const hunt = aHunt(undefined, { mode: 'relay' });
  const holders = (...moves: readonly Action[]) => {
    const { play } = playing(hunt, [started, ...moves]);
    return (['walk', 'question', 'hint'] as const).map((doing) => holderOf(hunt, play, doing));
  };

  it('gives each of three a role, and the next one with each stage', () => {
    const roles = ['navigator', 'scribe', 'keeper'];
    expect(holders()).toEqual(roles.map((role, seat) => ({ seat, role })));
    expect(holders(...done('a'))).toEqual(roles.map((role, seat) => ({ seat: (seat + 1) % 3, role })));
    expect(holders(...done('a'), ...done('b'))).toEqual(roles.map((role, seat) => ({ seat: (seat + 2) % 3, role })));
  });

  it('goes among as many as its author says', () => {
    const two = aHunt(undefined, { mode: 'relay', players: 2 });
    const { play } = playing(two, [started]);
    expect(holderOf(two, play, 'hint')).toEqual({ seat: 0, role: 'keeper' });
  });
});

describe('a duel', () => {
  const hunt = aHunt(undefined, { mode: 'duel' });
  const turn = (...moves: readonly Action[]) =>
    holderOf(hunt, playing(hunt, [started, ...moves]).play, 'question')?.seat;
  const scores = (...moves: readonly Action[]) => duelScores(hunt, playing(hunt, [started, ...moves]).play);
  const left = (...moves: readonly Action[]) =>
    playing(hunt, [started, ...moves])
      .play.stages.get('a')
      ?.challenges.get('a-q');
  const gaveUp = (stage: string): Action => ({ type: 'giveUp', stage, challenge: `${stage}-q` });

  it('is walked together', () => {
    expect(holderOf(hunt, playing(hunt, [started]).play, 'walk')).toBeNull();
  });

  it('gives the questions by turns, and what one misses to the other', () => {
    expect(turn(reached('a'))).toBe(0);
    expect(turn(reached('a'), replied('a', 0))).toBe(1);
    expect(turn(reached('a'), replied('a', 0), replied('a', 2))).toBe(0);
    expect(turn(...done('a'), reached('b'))).toBe(1);
    expect(turn(...done('a'), ...done('b'), reached('c'))).toBe(0);
  });

  it('goes by the order that questions were begun in, whatever was touched before', () => {
    const moves = [{ type: 'pass', stage: 'a' } as const, ...done('b')];
    expect(scores(...moves)).toEqual([100, 0]);
    expect(turn(...moves, reached('a'))).toBe(1);
    expect(turn(...moves, reached('a'), replied('a', 0))).toBe(0);
    expect(scores(...moves, reached('a'), replied('a', 0))).toEqual([100, 0]);
  });

  it('counts for each what he answered', () => {
    expect(scores(...done('a'))).toEqual([100, 0]);
    expect(scores(...done('a'), ...done('b'))).toEqual([100, 100]);
    expect(scores(reached('a'), replied('a', 0), replied('a', 1))).toEqual([0, 67]);
    expect(scores(reached('a'), gaveUp('a'), gaveUp('a'), ...done('b'))).toEqual([0, 100]);
  });

  it('leaves a question that one gives up to the other, for the tries that are his', () => {
    expect(turn(reached('a'), gaveUp('a'))).toBe(1);
    expect(scores(reached('a'), gaveUp('a'), replied('a', 1))).toEqual([0, 67]);
    expect(turn(reached('a'), gaveUp('a'), replied('a', 1), reached('b'))).toBe(1);
    expect(turn(reached('a'), replied('a', 0), gaveUp('a'))).toBe(0);
    expect(scores(reached('a'), replied('a', 0), gaveUp('a'), replied('a', 1))).toEqual([33, 0]);
    expect(left(reached('a'), gaveUp('a'))).toMatchObject({
      closed: false,
      gaveUp: false,
      yielded: { seat: 0, at: 0 },
    });
  });

  it('closes a question once both have answered or given up', () => {
    expect(left(reached('a'), gaveUp('a'), replied('a', 0))).toMatchObject({ closed: true, gaveUp: false, tries: 1 });
    expect(left(reached('a'), gaveUp('a'), gaveUp('a'))).toMatchObject({ closed: true, gaveUp: true, tries: 0 });
    expect(left(reached('a'), replied('a', 0), gaveUp('a'), replied('a', 2))).toMatchObject({ closed: true, tries: 2 });
    expect(left(reached('a'), replied('a', 0), replied('a', 2), gaveUp('a'))).toMatchObject({
      closed: true,
      gaveUp: true,
    });
  });

  it('gives who is left each of his tries, for what it was worth', () => {
    const five = aHunt(undefined, { mode: 'duel', tries: 5 });
    const { play, events } = playing(five, [started, reached('a'), gaveUp('a'), replied('a', 0)]);
    expect(events.at(-1)).toMatchObject({ type: 'answered', closed: false });
    expect(holderOf(five, play, 'question')).toEqual({ seat: 1, role: 'duelist' });
    const won = playing(five, [started, reached('a'), gaveUp('a'), replied('a', 0), replied('a', 1)]).play;
    expect(duelScores(five, won)).toEqual([0, 40]);
  });

  it('has one try alone of what is asked once: who gives that up closes it', () => {
    const once = aHunt(undefined, { mode: 'duel', tries: 1 });
    expect(lastNews(once, [started, reached('a'), gaveUp('a')])).toMatchObject([
      { type: 'gaveUp', seat: 0, closed: true },
      { type: 'stageDone' },
    ]);
  });

  it('is as it was where an older build closed the question for both', () => {
    const { events } = playing(hunt, [started, reached('a')]);
    const old = [...events, { type: 'gaveUp', at: 3000, stage: 'a', challenge: 'a-q' } as const];
    expect(replay(old).stages.get('a')?.challenges.get('a-q')).toMatchObject({ closed: true, gaveUp: true });
    expect(holderOf(hunt, replay(old), 'question')?.seat).toBe(1);
  });
});
