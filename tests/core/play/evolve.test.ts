import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPlay, evolve, replay } from '../../../src/core/play/evolve';
import type { PlayEvent } from '../../../src/core/play/play';
import { playPerfectly } from '../../builders/perfect';
import { aHunt, anyHunt, anyMoves, playing, reached, replied, started } from '../../builders/play';

describe('the books', () => {
  it('hold what a team did at a stage', () => {
    const hint = { type: 'takeHint', stage: 'a', hint: 0 } as const;
    const { play } = playing(aHunt(), [started, hint, [reached('a'), 5000], replied('a', 0), replied('a', 1)]);
    expect(play).toMatchObject({ hunt: 'hash', circuit: 0, started: true, startedAt: 1000, points: -20 + 20 + 67 });
    expect(play.stages.get('a')).toMatchObject({ arrivedBy: 'gps', arrivedAt: 5000, hints: 1, done: true });
    expect(play.stages.get('a')?.challenges.get('a-q')).toEqual({
      tries: 2,
      mark: 1,
      points: 67,
      closed: true,
      gaveUp: false,
      yielded: null,
      replies: [0, 1],
      begunAs: 0,
      earned: [0, 67],
    });
  });
  it('pass over an event of a type they do not know', () => {
    const { play } = playing(aHunt(), [started, reached('a')]);
    for (const type of ['danced', 'constructor', '__proto__'])
      expect(evolve(play, { type, at: 9000, points: 50 } as unknown as PlayEvent)).toBe(play);
  });
  it('never turn time back, whatever a log says', () => {
    const { play } = playing(aHunt(), [[started, 9000]]);
    expect(evolve(play, { type: 'simulated', at: 1 }).at).toBe(9000);
  });
  it('leave the play before as it was', () => {
    const before = playing(aHunt(), [started]).play;
    evolve(before, { type: 'arrived', at: 1, stage: 'a', by: 'gps', points: 20 });
    expect(before.stages.size).toBe(0);
  });
  it('give the same play from the log as they gave event by event', () =>
    fc.assert(
      fc.property(anyHunt, anyMoves, (hunt, moves) => {
        const { play, events } = playing(hunt, moves);
        const saved = JSON.parse(JSON.stringify(events)) as PlayEvent[];
        expect(replay(saved)).toEqual(play);
        expect(saved.reduce(evolve, emptyPlay())).toEqual(play);
      }),
    ));
  it('add up the points of the events, and nothing else', () =>
    fc.assert(
      fc.property(anyHunt, anyMoves, (hunt, moves) => {
        const { play, events } = playing(hunt, moves);
        expect(play.points).toBe(events.reduce((sum, event) => sum + ('points' in event ? event.points : 0), 0));
      }),
    ));
});

describe('a perfect player', () => {
  it('wins every hunt with all its points', () =>
    fc.assert(
      fc.property(anyHunt, (hunt) => {
        const play = replay(playPerfectly(hunt));
        expect(play.finished).toBe('won');
        const worth = hunt.stages.flatMap(({ challenges }) => challenges).reduce((sum, { points }) => sum + points, 0);
        expect(play.points).toBe(worth + hunt.stages.length * hunt.rules.points.arrival);
      }),
    ));
});
