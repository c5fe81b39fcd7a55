import { describe, expect, it } from 'vitest';
import { tookMs } from '../../../src/core/play/bell';
import { otherWays, stagesToReach } from '../../../src/core/play/course';
import { emptyPlay } from '../../../src/core/play/evolve';
import { standing } from '../../../src/core/play/standing';
import { aHunt, aStage, playing, reached, replied, started } from '../../builders/play';

const ids = (stages: readonly { id: string }[]) => stages.map(({ id }) => id);

describe('the standing', () => {
  it('shows score, most, way and the open stages', () => {
    const { play } = playing(aHunt(), [started, reached('a'), replied('a', 1)]);
    const now = standing(aHunt(), play, 9000);
    expect(now).toMatchObject({ points: 120, most: 360, found: 1, total: 3, leftMs: null });
    expect(ids(now.open)).toEqual(['b']);
  });
  it('counts a stage as found from the arrival on, though time is up before the answer', () => {
    const hunt = aHunt(undefined, { minutes: 5 });
    const moves = [started, reached('a'), replied('a', 1), reached('b')];
    expect(standing(hunt, playing(hunt, moves).play, 9000)).toMatchObject({ found: 2, total: 3 });
    const late = playing(hunt, [...moves, [replied('b', 1), 900_000]]).play;
    expect([late.finished, standing(hunt, late, late.at).found]).toEqual(['timeUp', 2]);
  });
  it('opens all undone stages in free order, in the order of the circuit', () => {
    const hunt = {
      ...aHunt(undefined, { mode: 'free' }),
      circuits: [
        ['a', 'b', 'c'],
        ['c', 'b', 'a'],
      ],
    };
    const { play } = playing(hunt, [{ ...started, circuit: 1 } as typeof started, reached('b'), replied('b', 1)]);
    expect(ids(standing(hunt, play, 0).open)).toEqual(['c', 'a']);
  });
  it('opens nothing before the start and after the end', () => {
    const hunt = aHunt([aStage('a')]);
    expect(standing(hunt, emptyPlay(), 0).open).toEqual([]);
    const { play } = playing(hunt, [started, reached('a'), replied('a', 1)]);
    expect(standing(hunt, play, 0)).toMatchObject({ open: [], found: 1 });
  });
  it('counts the time taken to the last event, and no more than the rules give though it was told late', () => {
    const moves: Parameters<typeof playing>[1] = [
      [started, 60_000],
      [reached('a'), 90_000],
      [replied('a', 1), 9e9],
    ];
    const limited = aHunt(undefined, { minutes: 5 });
    expect(tookMs(limited, playing(limited, moves).play)).toBe(300_000);
    expect(tookMs(limited, playing(limited, moves.slice(0, 2)).play)).toBe(30_000);
    expect(tookMs(aHunt(), playing(aHunt(), moves).play)).toBe(9e9 - 60_000);
  });

  it('counts the time left from the start, never below nothing, and stops it at the end', () => {
    const hunt = aHunt([aStage('a')], { minutes: 5 });
    expect(standing(hunt, emptyPlay(), 90_000).leftMs).toBe(300_000);
    const { play } = playing(hunt, [[started, 60_000]]);
    expect(standing(hunt, play, 90_000).leftMs).toBe(270_000);
    expect(standing(hunt, play, 9e9).leftMs).toBe(0);
    const won = playing(hunt, [
      [started, 60_000],
      [reached('a'), 70_000],
      [replied('a', 1), 80_000],
    ]).play;
    expect(standing(hunt, won, 9e9).leftMs).toBe(280_000);
  });
  it('shows the time that is left but for what the date leapt', () => {
    const hunt = aHunt(undefined, { minutes: 5 });
    const { play } = playing(hunt, [
      [started, 0],
      [{ type: 'resume', awayMs: 1e9 }, 60_000 + 1e9],
    ]);
    expect(standing(hunt, play, 90_000 + 1e9)).toMatchObject({ leftMs: 210_000 });
  });
});

describe('the course', () => {
  it('has the gate watch only stages where the team is not yet', () => {
    const free = aHunt(undefined, { mode: 'free' });
    expect(ids(stagesToReach(free, playing(free, [started, reached('b')]).play))).toEqual(['a', 'c']);
    expect(stagesToReach(aHunt(), playing(aHunt(), [started, reached('a')]).play)).toEqual([]);
  });
  it('shows the ways in that the rules will take', () => {
    const coded = aStage('a', 0, { code: 'x' });
    const offer = { type: 'offerOtherWay', stage: 'a', why: 'noFix' } as const;
    expect(otherWays(coded, playing(aHunt([coded]), [started]).play)).toEqual({ code: true, word: false });
    expect(otherWays(coded, playing(aHunt([coded]), [started, offer]).play)).toEqual({ code: true, word: false });
    expect(otherWays(aStage('a'), playing(aHunt(), [started, offer]).play)).toEqual({ code: false, word: true });
    const inside = playing(aHunt([coded]), [started, reached('a')]).play;
    expect(otherWays(coded, inside)).toEqual({ code: false, word: false });
    const there = playing(aHunt(), [started, offer, reached('a')]).play;
    expect(otherWays(aStage('a'), there)).toEqual({ code: false, word: false });
  });
});
