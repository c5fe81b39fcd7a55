import { describe, expect, it } from 'vitest';
import type { During } from '../../../src/core/lib/hours';
import { leftToOpen, openStages, shutStages } from '../../../src/core/play/course';
import { decide } from '../../../src/core/play/decide';
import { emptyPlay, evolve, replay } from '../../../src/core/play/evolve';
import type { Action, Play, PlayEvent } from '../../../src/core/play/play';
import type { Hunt, HuntOpens } from '../../../src/core/prepare/hunt';
import { teams } from '../../../src/core/rehearse/teams';
import { walkHunt } from '../../../src/core/rehearse/walk';
import { aHunt, aStage, reached, replied, started } from '../../builders/play';

const weekend: During = [{ days: ['Sa'], from: '14:00', to: '18:00' }];
const timed = (id: string, opens: HuntOpens = {}, over: object = {}) =>
  aStage(id, 1, { opens: { during: weekend, ...opens }, ...over });
const done = (stage: string): readonly Action[] => [reached(stage), replied(stage, 1)];
const open = (stage: string): Action => ({ type: 'open', stage });

/** Plays these moves, each in or outside the hours. */
const playIn = (hunt: Hunt, ...moves: readonly (Action | readonly [Action, 'open'])[]) => {
  let play: Play = emptyPlay();
  const log: PlayEvent[] = [];
  for (const [i, move] of moves.entries()) {
    const [action, isOpen] = 'type' in move ? [move, false] : [move[0], true];
    const events = decide(hunt, play, action, i * 1000, () => isOpen);
    log.push(...events);
    play = events.reduce(evolve, play);
  }
  return { play, log, openNow: openStages(hunt, play).map(({ id }) => id) };
};

describe('a stage that has hours', () => {
  const hunt = aHunt([aStage('a'), timed('b'), aStage('c', 2)]);

  it('is passed by while it is closed, and opens in its turn when its hour comes: an event of the log', () => {
    expect(playIn(hunt, started).openNow).toEqual(['a']);
    expect(playIn(hunt, started, ...done('a')).openNow).toEqual(['c']);
    const { log, openNow, play } = playIn(hunt, started, ...done('a'), [{ type: 'tick' }, 'open']);
    expect(log.at(-1)).toMatchObject({ type: 'opened', stage: 'b', why: 'earned' });
    expect(openNow).toEqual(['b']);
    expect(replay(log)).toEqual(play);
  });

  it('is asked for its hours when its turn comes, not before', () => {
    const early = playIn(hunt, [started, 'open'], reached('a'));
    expect(early.log.some(({ type }) => type === 'opened')).toBe(false);
    expect(playIn(hunt, [started, 'open'], reached('a'), [replied('a', 1), 'open']).openNow).toEqual(['b']);
    const free = aHunt(hunt.stages, { mode: 'free' });
    expect(playIn(free, [started, 'open']).openNow).toEqual(['a', 'b', 'c']);
  });

  it('stays open once it is, whatever the hour', () => {
    const moves = [started, ...done('a'), [{ type: 'tick' }, 'open'], { type: 'tick' }, ...done('b')] as const;
    expect(playIn(hunt, ...moves).play.stages.get('b')?.done).toBe(true);
  });

  it('is offered when nothing else is left, and is won like any other; not before, and no other stage so', () => {
    expect(playIn(hunt, started, open('b')).log.length).toBe(1);
    expect(playIn(hunt, started, ...done('a'), open('b')).openNow).toEqual(['c']);
    const last = playIn(hunt, started, ...done('a'), ...done('c'));
    expect([last.play.finished, last.openNow, leftToOpen(hunt, last.play)?.id]).toEqual([null, [], 'b']);
    const opened = playIn(hunt, started, ...done('a'), ...done('c'), open('b'));
    expect(opened.log.at(-1)).toMatchObject({ type: 'opened', stage: 'b', why: 'wanted' });
    const won = playIn(hunt, started, ...done('a'), ...done('c'), open('b'), ...done('b')).play;
    expect([won.finished, won.points]).toEqual(['won', 360]);
    const waits = aHunt([aStage('a'), aStage('b', 1, { opens: { points: 500 } })]);
    expect(playIn(waits, started, open('b')).log.length).toBe(1);
  });

  it('comes before what waits for it, and is offered too where others were set aside', () => {
    const ends = aHunt([aStage('a'), timed('b'), aStage('end', 2, { final: true, opens: { after: ['a', 'b'] } })]);
    const { openNow, play } = playIn(ends, started, ...done('a'));
    expect([openNow, leftToOpen(ends, play)?.id]).toEqual([[], 'b']);
    expect(playIn(ends, started, ...done('a'), open('b'), ...done('b'), ...done('end')).play.finished).toBe('won');
    const before = aHunt([aStage('a'), aStage('c', 2, { opens: { after: ['b'] } }), timed('b')]);
    expect(leftToOpen(before, playIn(before, started, ...done('a')).play)?.id).toBe('b');
    const aside = playIn(hunt, started, { type: 'pass', stage: 'a' }, ...done('c'));
    expect([aside.openNow, leftToOpen(hunt, aside.play)?.id]).toEqual([['a'], 'b']);
  });

  it('waits for all else that it asks too, and opens at its hour though that never came', () => {
    const both = aHunt([aStage('a'), timed('b', { points: 500 })]);
    expect(playIn(both, started, [reached('a'), 'open']).openNow).toEqual(['a']);
    const { log } = playIn(both, started, reached('a'), [replied('a', 1), 'open']);
    expect(log.at(-1)).toMatchObject({ type: 'opened', stage: 'b', why: 'nothingLeft' });
    expect(playIn(both, started, ...done('a'), open('b')).openNow).toEqual(['b']);
  });

  it('is told as closed, unless it is secret: then it is lost to who never comes at its hour', () => {
    expect(shutStages(hunt, playIn(hunt, started).play).map(({ id }) => id)).toEqual(['b']);
    const secret = aHunt([aStage('a'), timed('s', {}, { secret: true })]);
    expect(shutStages(secret, playIn(secret, started).play)).toEqual([]);
    expect(playIn(secret, started, ...done('a')).play.finished).toBe('won');
    expect(playIn(secret, started, reached('a'), [replied('a', 1), 'open']).openNow).toEqual(['s']);
  });

  it('moves no point by the hour at which it was opened', () => {
    const [inTime, late] = [
      playIn(hunt, started, reached('a'), [replied('a', 1), 'open'], ...done('b'), ...done('c')),
      playIn(hunt, started, ...done('a'), ...done('c'), open('b'), ...done('b')),
    ];
    expect([inTime.play.finished, inTime.play.points]).toEqual([late.play.finished, late.play.points]);
  });
});

it('a rehearsal goes through it in its hours and outside of them', () => {
  const hunt = aHunt([aStage('a'), timed('b'), aStage('c', 2)]);
  const order = (inHours: boolean) => {
    const { comings, play } = walkHunt(hunt, { ...teams.fast, inHours }, 0, 'seed');
    return [play.finished, ...comings.map(({ stage }) => stage)];
  };
  expect(order(true)).toEqual(['won', 'a', 'b', 'c']);
  expect(order(false)).toEqual(['won', 'a', 'c', 'b']);
});
