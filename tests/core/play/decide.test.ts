import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leftMs } from '../../../src/core/play/bell';
import { decide } from '../../../src/core/play/decide';
import { emptyPlay, evolve } from '../../../src/core/play/evolve';
import { longestAwayMs } from '../../../src/core/play/leaps';
import type { Action } from '../../../src/core/play/play';
import {
  aChallenge,
  aFind,
  aHunt,
  anyHunt,
  anyMoves,
  aStage,
  lastNews,
  playing,
  reached,
  replied,
  started,
} from '../../builders/play';

const minute = 60_000;
const offered = (stage: string, why: 'noFix' | 'nearNotIn' | 'refused' = 'noFix'): Action => ({
  type: 'offerOtherWay',
  stage,
  why,
});
const word = (stage: string): Action => ({ type: 'reach', stage, by: 'word' });
const code = (stage: string, typed: string): Action => ({ type: 'reach', stage, by: 'code', code: typed });
const types = (events: readonly { type: string }[]) => events.map(({ type }) => type);

describe('starting', () => {
  it('is logged with the hunt and the circuit', () => {
    expect(lastNews(aHunt(), [[started, 7]])).toEqual([
      { type: 'started', at: 7, hunt: 'hash', circuit: 0, simulated: false },
    ]);
  });
  it('happens once', () => expect(lastNews(aHunt(), [started, started])).toEqual([]));
  it('is refused on a circuit that the hunt has not', () =>
    expect(lastNews(aHunt(), [{ ...started, circuit: 3 } as Action])).toEqual([]));
  it('comes before all else', () => {
    const early: Action[] = [
      reached('a'),
      { type: 'takeHint', stage: 'a', hint: 0 },
      { type: 'tick' },
      { type: 'simulate' },
    ];
    expect(playing(aHunt(), early).events).toEqual([]);
  });
});

describe('arriving', () => {
  it('by GPS earns the points of the rules', () =>
    expect(lastNews(aHunt(), [started, [reached('a'), 5000]])).toEqual([
      { type: 'arrived', at: 5000, stage: 'a', by: 'gps', points: 20 },
    ]));
  it('happens once at each stage', () => expect(lastNews(aHunt(), [started, reached('a'), reached('a')])).toEqual([]));
  it('is refused on a trail at a stage that is not open yet', () =>
    expect(lastNews(aHunt(), [started, reached('b')])).toEqual([]));
  it('is possible anywhere in free order', () =>
    expect(types(lastNews(aHunt(undefined, { mode: 'free' }), [started, reached('c')]))).toEqual(['arrived']));
  it('by the simulator marks the play as simulated first', () => {
    const { play, events } = playing(aHunt(), [started, { type: 'reach', stage: 'a', by: 'simulator' }]);
    expect(types(events)).toEqual(['started', 'simulated', 'arrived']);
    expect(play.simulated).toBe(true);
  });
  it('marks the play as simulated once', () => {
    const simulator: Action = { type: 'reach', stage: 'a', by: 'simulator' };
    expect(types(lastNews(aHunt(), [started, { type: 'simulate' }]))).toEqual(['simulated']);
    expect(lastNews(aHunt(), [started, { type: 'simulate' }, { type: 'simulate' }])).toEqual([]);
    expect(types(lastNews(aHunt(), [started, { type: 'simulate' }, simulator]))).toEqual(['arrived']);
  });
  it('opens the next stage of a trail only when this one is done', () => {
    expect(lastNews(aHunt(), [started, reached('a'), reached('b')])).toEqual([]);
    expect(types(lastNews(aHunt(), [started, reached('a'), replied('a', 1), reached('b')]))).toEqual(['arrived']);
  });
});

describe('the code of a stage', () => {
  const hunt = aHunt([aStage('a', 0, { code: 'Été 1532' }), aStage('b', 1)]);
  it('opens it, whatever the case, accents and spaces', () =>
    expect(lastNews(hunt, [started, code('a', ' ete-1532 ')])).toMatchObject([{ type: 'arrived', by: 'code' }]));
  it('is refused when wrong, and the refusal is logged', () =>
    expect(lastNews(hunt, [started, code('a', 'ete 1533')])).toEqual([
      { type: 'codeRefused', at: 2000, stage: 'a', code: 'ete 1533' },
    ]));
  it('is logged no longer than anybody types', () =>
    expect(lastNews(hunt, [started, code('a', 'y'.repeat(100_000))])).toMatchObject([{ code: 'y'.repeat(400) }]));
  it('is nothing at all when nothing is typed', () => expect(lastNews(hunt, [started, code('a', ' – ')])).toEqual([]));
  it('opens no stage that has none', () => expect(lastNews(aHunt(), [started, code('a', '')])).toEqual([]));
});

describe('"we’re here"', () => {
  it('is believed only once another way was offered for that stage', () => {
    expect(lastNews(aHunt(), [started, word('a')])).toEqual([]);
    expect(lastNews(aHunt(), [started, offered('a'), word('a')])).toMatchObject([
      { type: 'arrived', by: 'word', points: 20 },
    ]);
  });
  it('is not believed where the author gave a code, until that code has failed three times', () => {
    const hunt = aHunt([aStage('a', 0, { code: 'x' })]);
    const twice = [started, offered('a'), code('a', 'y'), code('a', 'z')];
    expect(lastNews(hunt, [...twice, word('a')])).toEqual([]);
    expect(types(lastNews(hunt, [...twice, code('a', 'w'), word('a')]))).toEqual(['arrived']);
  });
  it('is offered once, for open stages where the team is not yet', () => {
    expect(types(lastNews(aHunt(), [started, offered('a')]))).toEqual(['otherWayOffered']);
    expect(lastNews(aHunt(), [started, offered('a'), offered('a', 'refused')])).toEqual([]);
    expect(lastNews(aHunt(), [started, offered('b')])).toEqual([]);
    expect(lastNews(aHunt(), [started, reached('a'), offered('a')])).toEqual([]);
  });
  it('is not offered on a simulated walk for want of a fix', () => {
    const simulated = { ...started, simulated: true } as Action;
    expect(lastNews(aHunt(), [simulated, offered('a', 'nearNotIn')])).toEqual([]);
    expect(types(lastNews(aHunt(), [simulated, offered('a', 'refused')]))).toEqual(['otherWayOffered']);
  });
});

describe('what follows by itself', () => {
  it('a challenge that only asks to get there is answered on arrival', () => {
    const hunt = aHunt([aStage('a', 0, { challenges: [aChallenge('a-q', aFind)] }), aStage('b', 1)]);
    expect(lastNews(hunt, [started, reached('a')])).toMatchObject([
      { type: 'arrived', points: 20 },
      { type: 'answered', challenge: 'a-q', mark: 1, points: 100, closed: true },
      { type: 'stageDone', stage: 'a' },
    ]);
  });
  it('a stage with nothing to do is done on arrival, and the last one wins the hunt', () => {
    const hunt = aHunt([aStage('a', 0, { challenges: [] })]);
    expect(types(lastNews(hunt, [started, reached('a')]))).toEqual(['arrived', 'stageDone', 'finished']);
  });
  it('is made up for when the log was cut short after the answer', () => {
    const hunt = aHunt([aStage('a')]);
    const { events } = playing(hunt, [started, reached('a'), replied('a', 1)]);
    const cut = events.slice(0, 3).reduce(evolve, emptyPlay());
    expect(types(decide(hunt, cut, { type: 'tick' }, 5000))).toEqual(['stageDone', 'finished']);
    const late: Action = { type: 'resume', awayMs: 1000 };
    expect(types(decide(hunt, cut, late, 5000))).toEqual(['resumed', 'stageDone', 'finished']);
  });
});

describe('time', () => {
  const limited = aHunt(undefined, { minutes: 10 });
  it('ends the game at the limit, counted from the start', () => {
    expect(
      lastNews(limited, [
        [started, 5 * minute],
        [{ type: 'tick' }, 15 * minute - 1],
      ]),
    ).toEqual([]);
    expect(
      lastNews(limited, [
        [started, 5 * minute],
        [{ type: 'tick' }, 15 * minute],
      ]),
    ).toEqual([{ type: 'finished', at: 15 * minute, how: 'timeUp', points: 0 }]);
  });
  it('that is up lets nothing else happen first', () =>
    expect(
      types(
        lastNews(limited, [
          [started, 0],
          [reached('a'), 11 * minute],
        ]),
      ),
    ).toEqual(['finished']));
  it('has no say without a limit', () => expect(lastNews(aHunt(), [started, [{ type: 'tick' }, 1e9]])).toEqual([]));
  it('that passed while away counts', () =>
    expect(
      types(
        lastNews(limited, [
          [started, 0],
          [{ type: 'resume', awayMs: 11 * minute }, 11 * minute],
        ]),
      ),
    ).toEqual(['resumed', 'finished']));
  it('is doubted after more than twelve hours away: none of these is time of play, and the bell rings by the rest', () => {
    const away = longestAwayMs + 1;
    const moves = [
      [started, 0],
      [{ type: 'tick' }, 4 * minute],
      [{ type: 'resume', awayMs: away }, 4 * minute + away],
      [{ type: 'tick' }, 10 * minute + away - 1],
      [reached('a'), 10 * minute + away - 1],
    ] as const;
    const { events, play } = playing(limited, moves);
    expect(types(events)).toEqual(['started', 'resumed', 'timeDoubted', 'arrived']);
    expect(play.timeDoubtful).toBe(true);
    const rung = lastNews(limited, [...moves, [{ type: 'tick' }, 10 * minute + away]]);
    expect(rung).toMatchObject([{ type: 'finished', how: 'timeUp' }]);
  });
  it('is rung by no second leap either, and no leap gives more than was left', () => {
    const away = longestAwayMs + 1;
    const twice = [
      [started, 0],
      [{ type: 'resume', awayMs: away }, minute + away],
      [{ type: 'resume', awayMs: away }, 2 * minute + 2 * away],
    ] as const;
    const { play } = playing(limited, twice);
    expect([play.finished, leftMs(limited, play, 3 * minute + 2 * away)]).toEqual([null, 7 * minute]);
    const forged = playing(limited, [
      [started, 0],
      [{ type: 'resume', awayMs: 9 * away }, minute],
    ]).play;
    expect(leftMs(limited, forged, 2 * minute)).toBe(9 * minute);
  });
  it('away is a length of time, whatever a clock says', () => {
    const away = (awayMs: number) => lastNews(aHunt(), [started, { type: 'resume', awayMs }]);
    expect([-5, Number.NaN].map((ms) => away(ms))).toEqual([
      [{ type: 'resumed', at: 2000, awayMs: 0 }],
      [{ type: 'resumed', at: 2000, awayMs: 0 }],
    ]);
    expect(away(Number.POSITIVE_INFINITY)[0]).toMatchObject({ awayMs: 8.64e15 });
  });
  it('that is up takes back no victory that a cut-short log still owes', () => {
    const hunt = aHunt([aStage('a')], { minutes: 10 });
    const { events } = playing(hunt, [started, reached('a'), replied('a', 1)]);
    const cut = events.slice(0, 3).reduce(evolve, emptyPlay());
    const news = decide(hunt, cut, { type: 'resume', awayMs: 20 * minute }, 20 * minute);
    expect(news.flatMap((event) => (event.type === 'finished' ? [event.how] : []))).toEqual(['won']);
  });
  it('is doubted once', () => {
    const long: Action = { type: 'resume', awayMs: longestAwayMs + 1 };
    expect(types(lastNews(aHunt(), [started, long, long]))).toEqual(['resumed']);
  });
  it('is not doubted after twelve hours exactly', () =>
    expect(types(lastNews(aHunt(), [started, { type: 'resume', awayMs: longestAwayMs }]))).toEqual(['resumed']));
  it('never goes back', () =>
    expect(
      lastNews(aHunt(), [
        [started, 9000],
        [reached('a'), 4000],
      ])[0],
    ).toMatchObject({ at: 9000 }));
});

describe('after the end', () => {
  it('nothing happens', () => {
    const won = [started, reached('a'), replied('a', 1)];
    const hunt = aHunt([aStage('a')]);
    expect(types(lastNews(hunt, won)).at(-1)).toBe('finished');
    const more: Action[] = [{ type: 'resume', awayMs: 1 }, { type: 'tick' }, { type: 'simulate' }, replied('a', 1)];
    for (const action of more) expect(lastNews(hunt, [...won, action])).toEqual([]);
  });
});

describe('whatever a team does', () => {
  it('nothing throws, time never goes back and nothing follows the end', () =>
    fc.assert(
      fc.property(anyHunt, anyMoves, (hunt, moves) => {
        const { events } = playing(hunt, moves);
        const end = events.findIndex(({ type }) => type === 'finished');
        expect(end === -1 || end === events.length - 1).toBe(true);
        for (const [i, event] of events.entries()) expect(event.at).toBeGreaterThanOrEqual(events[i - 1]?.at ?? 0);
      }),
    ));
  it('no stage gives more than its arrival and its challenges are worth', () =>
    fc.assert(
      fc.property(anyHunt, anyMoves, (hunt, moves) => {
        const { play } = playing(hunt, moves);
        for (const stage of hunt.stages)
          for (const { id, points } of stage.challenges)
            expect(play.stages.get(stage.id)?.challenges.get(id)?.points ?? 0).toBeLessThanOrEqual(points);
      }),
    ));
});
