import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftMs, tookMs } from '../../../src/core/play/bell';
import { decide } from '../../../src/core/play/decide';
import { emptyPlay, evolve, replay } from '../../../src/core/play/evolve';
import { mayPause, openPause, pausedMs, pauseLeftMs } from '../../../src/core/play/pauses';
import type { Action, Play, PlayEvent } from '../../../src/core/play/play';
import { finishOf } from '../../../src/core/play/podium';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { aHunt, anyHunt, anyMoves, aStage, type Move, playing, reached, replied, started } from '../../builders/play';

const minute = 60_000;
const pause: Action = { type: 'pause' };
const goOn: Action = { type: 'goOn' };
const timed = (rules: Partial<Hunt['rules']> = {}) => aHunt(undefined, { minutes: 40, ...rules });
/** So much as no team pauses. */
const given = { pause: { minutes: 1_000_000 } };
const ringing = { mode: 'score' as const, ...given };
const types = (events: readonly PlayEvent[]) => events.map(({ type }) => type);

describe('a pause', () => {
  it('stops the clock from its first to its last moment, and is a pair of events', () => {
    const moves: readonly Move[] = [
      [started, 0],
      [pause, 5 * minute],
      [goOn, 65 * minute],
    ];
    const { play, events } = playing(timed(), moves);
    expect(types(events)).toEqual(['started', 'paused', 'continued']);
    expect(leftMs(timed(), play, 65 * minute)).toBe(35 * minute);
    expect(leftMs(timed(), play, 66 * minute)).toBe(34 * minute);
    expect([pausedMs(play, play.at), tookMs(timed(), play)]).toEqual([60 * minute, 5 * minute]);
    expect(replay(events)).toEqual(play);
  });

  it('never lets time run out, however long it is; what is left of it does afterwards', () => {
    const { play } = playing(timed(), [
      [started, 0],
      [pause, 5 * minute],
      [{ type: 'tick' }, 500 * minute],
    ]);
    expect([play.finished, leftMs(timed(), play, 900 * minute)]).toEqual([null, 35 * minute]);
    const after: readonly Move[] = [
      [started, 0],
      [pause, 5 * minute],
      [goOn, 500 * minute],
      [{ type: 'tick' }, 535 * minute],
    ];
    expect(playing(timed(), after).play.finished).toBe('timeUp');
  });

  it('lets nobody arrive, answer, light a hint, pass or end meanwhile', () => {
    const acts: readonly Action[] = [
      reached('b'),
      replied('a', 1),
      { type: 'takeHint', stage: 'a', hint: 0 },
      { type: 'pass', stage: 'a' },
      { type: 'giveUp', stage: 'a', challenge: 'a-q' },
      { type: 'offerOtherWay', stage: 'b', why: 'noFix' },
      { type: 'open', stage: 'b' },
      { type: 'end' },
      pause,
    ];
    const { play } = playing(timed(ringing), [started, reached('a'), pause]);
    for (const action of acts) expect(decide(timed(ringing), play, action, 99_000)).toEqual([]);
    expect(types(decide(timed(), play, goOn, 99_000))).toEqual(['continued']);
  });

  it('is there only where time counts: against the clock, against the bell, or for speed', () => {
    const may = (hunt: Hunt, ...moves: readonly Move[]) => {
      const { play } = playing(hunt, [started, ...moves]);
      return mayPause(hunt, play, play.at);
    };
    const speed = { points: 100, withinMinutes: 10, zeroAtMinutes: 20 };
    expect([may(aHunt()), may(timed()), may(timed(ringing))]).toEqual([false, true, true]);
    // what time is worth is not to be had by walking in a pause, unless the author gives it
    expect(may(timed({ mode: 'score' }))).toBe(false);
    expect(may(aHunt(undefined, { points: { arrival: 20, answer: 100, speed } }))).toBe(false);
    expect(may(aHunt(undefined, { points: { arrival: 20, answer: 100, speed }, ...given }))).toBe(true);
    expect(mayPause(timed(), emptyPlay(), 0)).toBe(false);
    // a bell that goes on once time was in doubt may be stopped; speed, which earns nothing then, needs no pause
    const doubted: Move = [{ type: 'resume', awayMs: 13 * 60 * minute }, 13 * 60 * minute];
    expect(may(timed(), doubted)).toBe(true);
    expect(may(aHunt(undefined, { points: { arrival: 20, answer: 100, speed }, ...given }), doubted)).toBe(false);
    expect(types(decide(aHunt(), playing(aHunt(), [started]).play, pause, 9_000))).toEqual([]);
  });

  it('is not there where its author forbids it, and ends by itself when it was as long as may be, all pauses together', () => {
    const none = timed({ mode: 'score', pause: { minutes: 0 } });
    expect(playing(none, [started, pause]).play.pauses).toEqual([]);
    const some = timed({ pause: { minutes: 10 } });
    const twice: readonly Move[] = [
      [started, 0],
      [pause, minute],
      [goOn, 5 * minute],
      [pause, 6 * minute],
    ];
    const { play, events } = playing(some, [...twice, [{ type: 'tick' }, 20 * minute]]);
    expect(events.at(-1)).toMatchObject({ type: 'continued', at: 12 * minute });
    expect([leftMs(some, play, 20 * minute), pauseLeftMs(some, play, 20 * minute)]).toEqual([30 * minute, 0]);
    expect(mayPause(some, play, 20 * minute)).toBe(false);
    const late = playing(some, [...twice, [{ type: 'tick' }, 52 * minute]]);
    expect(types(late.events).slice(-2)).toEqual(['continued', 'finished']);
  });

  it('lasts over a night, with which no time is in doubt', () => {
    const resume: Action = { type: 'resume', awayMs: 20 * 60 * minute };
    const { play } = playing(timed(), [
      [started, 0],
      [pause, minute],
      [resume, 1201 * minute],
    ]);
    expect([play.timeDoubtful, leftMs(timed(), play, 1201 * minute)]).toEqual([false, 39 * minute]);
    const bounded = timed({ pause: { minutes: 10 } });
    const { events } = playing(bounded, [
      [started, 0],
      [pause, minute],
      [resume, 1201 * minute],
    ]);
    expect(types(events).slice(2)).toEqual(['continued', 'resumed', 'timeDoubted']);
  });

  it('is over with whatever happens next, where its end was lost', () => {
    const log = [
      ...playing(timed(), [
        [started, 0],
        [pause, minute],
      ]).events,
      { type: 'lost' as const, at: minute },
      { type: 'arrived' as const, at: 3 * minute, stage: 'a', by: 'gps' as const, points: 20 },
    ];
    expect(openPause(replay(log))).toBeUndefined();
    expect(pausedMs(replay(log), 5 * minute)).toBe(2 * minute);
  });

  it('is none of the time to the finish, and is told beside it', () => {
    const bell = aHunt([aStage('a'), aStage('end', 1, { final: true, opens: { wanted: true } })], {
      mode: 'score',
      minutes: 10,
      ...given,
    });
    const home: readonly Move[] = [
      [started, 0],
      [pause, 9 * minute],
      [goOn, 29 * minute],
      [{ type: 'end' }, 29.2 * minute],
      [reached('end'), 29.5 * minute],
      [replied('end', 1), 29.6 * minute],
    ];
    const { play } = playing(bell, home);
    expect([play.finished, play.endPoints]).toEqual(['won', 0]);
    expect(finishOf('p', 0, bell, play)).toMatchObject({ tookMs: 9.6 * minute, pausedMs: 20 * minute });
  });
});

/** A play as it goes, with pauses of some length before some of its moves, which put off all that follows. */
const withPauses = (hunt: Hunt, moves: readonly Move[], lengths: readonly number[]): { play: Play; put: number } => {
  let [play, put, at] = [emptyPlay(), 0, 0];
  const act = (action: Action, moment: number) => {
    play = decide(hunt, play, action, moment).reduce(evolve, play);
  };
  for (const [i, move] of moves.entries()) {
    const [action, moment] = 'type' in move ? [move, at] : move;
    at = Number.isFinite(moment) ? Math.max(at, moment) : at;
    const length = lengths[i % lengths.length] ?? 0;
    const from = play.at;
    if (length > 0 && mayPause(hunt, play, from)) {
      act(pause, from);
      put += length;
      act(goOn, from + length);
    }
    act(action, at + put);
  }
  return { play, put };
};

it('whatever a team does, with pauses or without it has the same score, the same time left, and took as long', () => {
  const speed = { points: 500, withinMinutes: 5, zeroAtMinutes: 60 };
  const rules = fc.record({
    mode: fc.constantFrom('trail', 'score', 'free'),
    minutes: fc.integer({ min: 5, max: 60 }),
  });
  const lengths = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 9_000_000 })), { minLength: 1 });
  fc.assert(
    fc.property(anyHunt, rules, anyMoves, lengths, (bare, { mode, minutes }, moves, pauses) => {
      const changed = {
        ...bare.rules,
        mode: mode as 'trail',
        minutes,
        points: { ...bare.rules.points, speed },
        ...given,
      };
      const hunt = { ...bare, rules: changed };
      const own = moves.filter((move) => !('type' in move) && move[0].type !== 'resume');
      const without = withPauses(hunt, own, [0]).play;
      const { play, put } = withPauses(hunt, own, pauses);
      const at = without.at + 1000;
      expect([play.points, play.finished, tookMs(hunt, play)]).toEqual([
        without.points,
        without.finished,
        tookMs(hunt, without),
      ]);
      expect(leftMs(hunt, play, at + put)).toBe(leftMs(hunt, without, at));
      expect(pausedMs(play, play.at)).toBe(put);
    }),
  );
});
