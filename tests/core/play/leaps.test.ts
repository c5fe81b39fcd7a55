import fc from 'fast-check';
import { expect, it } from 'vitest';
import { leftMs, tookMs } from '../../../src/core/play/bell';
import { decide } from '../../../src/core/play/decide';
import { emptyPlay, evolve } from '../../../src/core/play/evolve';
import { longestAwayMs } from '../../../src/core/play/leaps';
import type { Play } from '../../../src/core/play/play';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { anyHunt, anyMoves, type Move } from '../../builders/play';

/** A play as it goes, its page loaded anew before some of its moves, with the date set forth meanwhile. */
const withLeaps = (hunt: Hunt, moves: readonly Move[], lengths: readonly number[]): { play: Play; put: number } => {
  let [play, put, at] = [emptyPlay(), 0, 0];
  for (const [i, move] of moves.entries()) {
    const [action, moment] = 'type' in move ? [move, at] : move;
    at = Number.isFinite(moment) ? Math.max(at, moment) : at;
    const length = lengths[i % lengths.length] ?? 0;
    if (length > 0 && play.started && play.finished === null) {
      const from = play.at;
      play = decide(hunt, play, { type: 'resume', awayMs: length }, from + length).reduce(evolve, play);
      put += length;
    }
    play = decide(hunt, play, action, at + put).reduce(evolve, play);
  }
  return { play, put };
};

it('whatever a team does, a date set forth gives the same score, the same time left, and takes as long', () => {
  const rules = fc.record({
    mode: fc.constantFrom('trail', 'score', 'free'),
    minutes: fc.integer({ min: 5, max: 60 }),
  });
  const leap = fc.integer({ min: longestAwayMs + 1, max: 40 * longestAwayMs });
  const lengths = fc.array(fc.oneof(fc.constant(0), leap), { minLength: 1 });
  fc.assert(
    fc.property(anyHunt, rules, anyMoves, lengths, (bare, { mode, minutes }, moves, leaps) => {
      const hunt = { ...bare, rules: { ...bare.rules, mode: mode as 'trail', minutes } };
      const own = moves.filter((move) => !('type' in move) && move[0].type !== 'resume');
      const without = withLeaps(hunt, own, [0]).play;
      const { play, put } = withLeaps(hunt, own, leaps);
      expect([play.points, play.finished, tookMs(hunt, play)]).toEqual([
        without.points,
        without.finished,
        tookMs(hunt, without),
      ]);
      expect(leftMs(hunt, play, without.at + 1000 + put)).toBe(leftMs(hunt, without, without.at + 1000));
    }),
  );
});
