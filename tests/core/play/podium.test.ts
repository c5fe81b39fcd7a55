import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replay } from '../../../src/core/play/evolve';
import { compareFinishes, type Finish, finishOf, podiumOf } from '../../../src/core/play/podium';
import { firstTeam } from '../../../src/core/play/team';
import { aHunt, playing, reached, started } from '../../builders/play';

const aFinish = (playId: string, over: Partial<Finish> = {}): Finish => ({
  playId,
  team: firstTeam,
  points: 100,
  tookMs: 60_000,
  pausedMs: 0,
  timeDoubtful: false,
  simulated: false,
  wall: 0,
  ...over,
});

const anyFinishes = fc.uniqueArray(
  fc.record({
    playId: fc.string({ minLength: 1, maxLength: 3 }),
    points: fc.integer({ min: -1, max: 2 }),
    tookMs: fc.nat(2),
    pausedMs: fc.nat(2),
    timeDoubtful: fc.boolean(),
    simulated: fc.boolean(),
    wall: fc.nat(2),
  }),
  { selector: ({ playId }) => playId, minLength: 1, maxLength: 14 },
);

const finishes = (drawn: readonly Omit<Finish, 'team'>[]): readonly [Finish, ...Finish[]] =>
  drawn.map((one) => ({ ...one, team: firstTeam })) as unknown as [Finish, ...Finish[]];

const idsOf = (all: readonly Finish[]): readonly string[] => all.map(({ playId }) => playId);

describe('the podium', () => {
  it('ranks by points, then by time, then by date', () => {
    const others = [
      aFinish('later', { wall: 2 }),
      aFinish('slow', { tookMs: 90_000 }),
      aFinish('poor', { points: 20, tookMs: 1 }),
      aFinish('rich', { points: 120, tookMs: 999_000 }),
    ];
    const { steps, rows } = podiumOf(aFinish('own', { wall: 1 }), others);
    expect([idsOf(steps), idsOf(rows)]).toEqual([
      ['rich', 'own', 'later'],
      ['slow', 'poor'],
    ]);
  });

  it('puts a time in doubt behind every time that is known, however short it looks', () => {
    const { steps } = podiumOf(aFinish('doubtful', { tookMs: 1, timeDoubtful: true }), [aFinish('known')]);
    expect(idsOf(steps)).toEqual(['known', 'doubtful']);
  });

  it('shows three on the steps and four in rows, folds the rest, and unfolds one place for this play', () => {
    const others = Array.from({ length: 9 }, (_, i) => aFinish(`p${i}`, { points: 200 - i }));
    const { steps, rows, folded, own, total } = podiumOf(aFinish('own', { points: 191.5 }), others);
    const places = (all: typeof steps) => all.map(({ place }) => place);
    expect([places(steps), places(rows), places(folded)]).toEqual([
      [1, 2, 3],
      [4, 5, 6, 7, 10],
      [8, 9],
    ]);
    expect([own.place, total, rows.filter((one) => one.own).map(({ playId }) => playId)]).toEqual([10, 10, ['own']]);
  });

  it('knows a play by its number: as it is read now, never twice', () => {
    const { steps, total } = podiumOf(aFinish('own', { points: 7 }), [aFinish('own', { points: 5 })]);
    expect([total, steps.map(({ points }) => points)]).toEqual([1, [7]]);
  });

  it('is the same whatever order the plays come in, and every play is in it once', () => {
    fc.assert(
      fc.property(anyFinishes, fc.nat(), (drawn, turn) => {
        const [own, ...others] = finishes(drawn);
        const cut = turn % (others.length + 1);
        const podium = podiumOf(own, others);
        expect(podiumOf(own, [...others.slice(cut), ...others.slice(0, cut)].reverse())).toEqual(podium);
        const everyone = [...podium.steps, ...podium.rows, ...podium.folded];
        expect([...idsOf(everyone)].sort()).toEqual(
          idsOf([own, ...others])
            .slice()
            .sort(),
        );
        expect(everyone.map(({ place }) => place).sort((a, b) => a - b)).toEqual(everyone.map((_, i) => i + 1));
        expect([...podium.steps, ...podium.rows].filter((one) => one.own)).toEqual([podium.own]);
      }),
    );
  });

  it('never holds two plays even, and goes round in no circle', () => {
    fc.assert(
      fc.property(anyFinishes, (drawn) => {
        const all = finishes(drawn);
        for (const a of all)
          for (const b of all) {
            expect(Math.sign(compareFinishes(a, b)) + Math.sign(compareFinishes(b, a))).toBe(0);
            expect(compareFinishes(a, b) === 0).toBe(a === b);
            for (const c of all)
              if (compareFinishes(a, b) < 0 && compareFinishes(b, c) < 0) expect(compareFinishes(a, c)).toBeLessThan(0);
          }
      }),
    );
  });

  it('reads a log of old, in which no team is named', () => {
    const { events } = playing(aHunt(), [started, reached('a')]);
    expect(events[0]).not.toHaveProperty('team.creature');
    const play = replay(events);
    expect(finishOf('p', 5, aHunt(), play)).toEqual(
      aFinish('p', { points: 20, tookMs: play.at - play.startedAt, wall: 5 }),
    );
  });
});
