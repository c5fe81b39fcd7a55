import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Game } from '../../../../src/apps/player/game';
import { notebookOf } from '../../../../src/apps/player/notebook/notebook';
import { panelOf } from '../../../../src/apps/player/panel/panel';
import { stagePoints, stageRows, warmthOf, wayTo, wayWords } from '../../../../src/apps/player/panel/stages';
import { bearingOf } from '../../../../src/apps/player/panel/steering';
import { type Page, pageOf } from '../../../../src/apps/player/unread';
import { standing } from '../../../../src/core/play/standing';
import {
  aChallenge,
  aFind,
  aHunt,
  aStage,
  type Move,
  playing,
  reached,
  replied,
  started,
} from '../../../builders/play';

const aGame = (moves: readonly Move[], hunt = aHunt()): Game => {
  const { play } = playing(hunt, moves);
  return {
    playId: 'p',
    hunt,
    play,
    standing: standing(hunt, play, play.at),
    role: 'writer',
    whereabouts: null,
    trouble: null,
    locating: null,
    vague: false,
    simulating: false,
    pace: 'walk',
    trail: [],
    news: [],
    aimed: null,
    pointing: null,
    shut: [],
    unread: [],
    unsaved: null,
    keepNews: null,
  };
};

const shown = (game: Game, aimed: string | null = null) => {
  const panel = panelOf({ ...game, aimed });
  return 'row' in panel ? [panel.kind, panel.row.stage.id] : [panel.kind];
};

describe('the panel', () => {
  it('leads to the open stage, asks there, and leads on', () => {
    expect(shown(aGame([started]))).toEqual(['walk', 'a']);
    expect(shown(aGame([started, reached('a')]))).toEqual(['question', 'a']);
    expect(shown(aGame([started, reached('a'), replied('a', 1)]))).toEqual(['walk', 'b']);
  });

  it('says when the one stage that is left opens, unless the team has chosen another that it set aside', () => {
    const during = [{ from: '14:00', to: '18:00' }];
    const hunt = aHunt([aStage('a'), aStage('b', 1, { opens: { during } }), aStage('c', 2)]);
    const shut = [{ stage: 'b', opens: { at: 0, daysAhead: 0 }, offered: true }];
    const left = { ...aGame([started, { type: 'pass', stage: 'a' }, reached('c'), replied('c', 1)], hunt), shut };
    expect(shown(left)).toEqual(['shut', 'b']);
    expect(shown(left, 'a')).toEqual(['walk', 'a']);
    const early = { ...aGame([started], hunt), shut: [{ stage: 'b', opens: null, offered: false }] };
    expect(shown(early)).toEqual(['walk', 'a']);
  });

  it('shows neither question, page nor clue while the play is paused', () => {
    const hunt = aHunt(undefined, { minutes: 30 });
    const pause = { type: 'pause' } as const;
    expect(shown(aGame([started, pause], hunt))).toEqual(['paused']);
    expect(shown(aGame([started, reached('a'), pause], hunt))).toEqual(['paused']);
    expect(shown(aGame([started, reached('a'), pause, { type: 'goOn' }], hunt))).toEqual(['question', 'a']);
  });

  it('asks again as long as there are tries', () => {
    expect(shown(aGame([started, reached('a'), replied('a', 0)]))).toEqual(['question', 'a']);
    const gone = aGame([started, reached('a'), replied('a', 0), replied('a', 2)], aHunt(undefined, { tries: 2 }));
    expect(shown(gone)).toEqual(['walk', 'b']);
  });

  it('is over when every stage is done', () => {
    const hunt = aHunt([aStage('a')]);
    expect(shown(aGame([started, reached('a'), replied('a', 1)], hunt))).toEqual(['over']);
  });

  it('looks for the stage that is aimed at, where the order is free', () => {
    const free = aHunt(undefined, { mode: 'free' });
    expect(shown(aGame([started], free), 'c')).toEqual(['walk', 'c']);
    expect(shown(aGame([started], free), 'gone')).toEqual(['walk', 'a']);
    expect(shown(aGame([started]), 'c')).toEqual(['walk', 'a']);
  });

  it('shows what is to be read before anything else', () => {
    const game = aGame([started, reached('a'), replied('a', 1)]);
    const reading = (page: Page) => panelOf({ ...game, unread: [{ ...page, end: 1 }] });
    const outcome = reading({ kind: 'outcome', stage: 'a', challenge: 'a-q' });
    expect(outcome.kind === 'outcome' && outcome.challenge.id).toBe('a-q');
    expect(reading({ kind: 'arrival', stage: 'a', points: 20 }).kind).toBe('arrival');
    expect(reading({ kind: 'outcome', stage: 'a', challenge: 'gone' }).kind).toBe('walk');
  });
});

describe('what is left to read', () => {
  const hunt = aHunt([aStage('a', 0, { challenges: [aChallenge('find', aFind), aChallenge('ask')] })]);
  const kinds = (moves: readonly Move[]) =>
    playing(hunt, moves).events.flatMap((event) => pageOf(hunt, event).map(({ kind }) => kind));

  it('is an arrival and a closed answer, not a place found nor an answer that may be tried again', () => {
    expect(kinds([started, reached('a')])).toEqual(['arrival']);
    expect(kinds([started, reached('a'), replied('a', 0, 'ask')])).toEqual(['arrival']);
    expect(kinds([started, reached('a'), replied('a', 0, 'ask'), replied('a', 1, 'ask')])).toEqual([
      'arrival',
      'outcome',
    ]);
  });
});

describe('the stages', () => {
  it('keep their names until the team has been there', () => {
    const rows = stageRows(aGame([started, reached('a'), replied('a', 1)]));
    expect(rows.map(({ number, state, title }) => [number, state, title])).toEqual([
      [1, 'done', 'a'],
      [2, 'open', null],
      [3, 'hidden', null],
    ]);
  });

  it('have one number all along a play, in the list, on the map and in the notebook, whatever opens', () => {
    const secret = aStage('s', 1, { secret: true, opens: { points: 220 } });
    const way = aStage('w', 2, { opens: { answered: { stage: 'a', challenge: 'a-q', right: true } } });
    const hunt = aHunt([aStage('a'), secret, way, aStage('b', 3)], { mode: 'free' });
    const done = (stage: string) => [reached(stage), replied(stage, 1)];
    const moves = [started, ...done('a'), ...done('w'), ...done('s'), ...done('b')];
    const numbers = (named: readonly { stage: { id: string }; number: number }[]) =>
      named.map(({ stage, number }) => `${stage.id} ${number}`);
    const seen = moves.map((_, i) => numbers(stageRows(aGame(moves.slice(0, i + 1), hunt))));
    expect([seen[0], seen[3], seen.at(-1)]).toEqual([
      ['a 1', 'b 3'],
      ['a 1', 'w 2', 'b 3'],
      ['a 1', 's 4', 'w 2', 'b 3'],
    ]);
    expect(new Set(seen.flat()).size).toBe(4);
    expect(numbers(notebookOf(hunt, aGame(moves, hunt).play))).toEqual(['a 1', 'w 2', 'b 3', 's 4']);
  });

  it('are worth what the play was given for them', () => {
    const game = aGame([
      started,
      { type: 'takeHint', stage: 'a', hint: 0 },
      reached('a'),
      replied('a', 0),
      replied('a', 1),
      reached('b'),
    ]);
    const sum = game.hunt.stages.reduce((total, stage) => total + stagePoints(game.hunt, game.play, stage), 0);
    expect(sum).toBe(game.play.points);
    expect(game.hunt.stages.map((stage) => stagePoints(game.hunt, game.play, stage))[1]).toBe(20);
  });

  it('are told with distance and direction as soon as the team is somewhere', () => {
    const game = aGame([started]);
    expect(wayTo(game, { position: { lat: 47.2, lng: -1.55 } })).toBeNull();
    const whereabouts = { position: { lat: 47.2, lng: -1.55 }, accuracyMeters: 5 };
    const way = wayTo({ whereabouts }, { position: { lat: 47.2045, lng: -1.55 } });
    expect(way && wayWords('fr', way)).toBe('500\u00a0m, nord');
    expect(way && wayWords('en', way)).toBe('500\u00a0m, north');
  });
});

describe('warmth', () => {
  it('has four steps', () => {
    expect([5000, 801, 800, 301, 299, 61, 59, 0].map((meters) => warmthOf(meters).step)).toEqual([
      0, 0, 0, 1, 2, 2, 3, 3,
    ]);
  });

  it('only grows as the team comes nearer, from end to end of the scale', () => {
    const meters = fc.double({ min: 0, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(meters, meters, (a, b) => {
        const [near, far] = [warmthOf(Math.min(a, b)), warmthOf(Math.max(a, b))];
        expect(near.along).toBeGreaterThanOrEqual(far.along);
        expect(near.step).toBeGreaterThanOrEqual(far.step);
        expect(near.along).toBeLessThanOrEqual(1);
        expect(far.along).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the arrow keys', () => {
  it('give a bearing, alone or two together, and none when they cancel out', () => {
    const bearings = [
      ['ArrowUp'],
      ['ArrowRight'],
      ['ArrowDown', 'ArrowLeft'],
      ['ArrowUp', 'ArrowDown'],
      ['ArrowUp', 'ArrowDown', 'ArrowLeft'],
      [],
    ].map((keys) => bearingOf(new Set(keys)));
    expect(bearings).toEqual([0, 90, 225, null, 270, null]);
  });
});
