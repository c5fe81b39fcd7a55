import { describe, expect, it } from 'vitest';
import { chartView } from '../../../src/apps/player/chartView';
import type { Game } from '../../../src/apps/player/game';
import { unknownLand } from '../../../src/apps/player/map/survey';
import { standing } from '../../../src/core/play/standing';
import { aHunt, aStage, playing, reached, started } from '../../builders/play';

const aGame = (): Game => {
  const places = [179.99, -179.98].map((lng) => ({ lat: -16.8, lng }));
  const stages = places.map((position, i) => aStage(`s${i}`, 0, { position }));
  const hunt = { ...aHunt(stages), frame: { south: -16.8, west: 179.99, north: -16.8, east: -179.98 } };
  const { play } = playing(hunt, [started]);
  return {
    playId: 'p',
    hunt,
    play,
    standing: standing(hunt, play, play.at),
    role: 'writer',
    whereabouts: { position: { lat: -16.8, lng: -179.99 }, accuracyMeters: 5 },
    trouble: null,
    locating: null,
    vague: false,
    simulating: true,
    pace: 'walk',
    trail: places,
    news: [],
    aimed: null,
    pointing: null,
    shut: [],
    unread: [],
    unsaved: null,
    keepNews: null,
  };
};

describe('the chart of a hunt in free order', () => {
  const statesOf = (aimed: string | null) => {
    const game = aGame();
    const hunt = { ...game.hunt, rules: { ...game.hunt.rules, mode: 'free' as const } };
    const free = { ...game, hunt, standing: standing(hunt, game.play, game.play.at), aimed };
    const { stages, aim } = chartView(free, unknownLand, null, { language: 'fr', theme: 'day', tiles: false });
    return {
      states: stages.map(({ state }) => state),
      at: stages.findIndex((one) => one.position.lng === aim?.position.lng),
    };
  };

  it('tells the post that the team looks for from those that it may reach too', () => {
    expect(statesOf(null)).toEqual({ states: ['open', 'free'], at: 0 });
    expect(statesOf('s1')).toEqual({ states: ['free', 'open'], at: 1 });
  });

  it('looks for the first that is left where the chosen one is not to be reached', () => {
    expect(statesOf('nowhere').states).toEqual(['open', 'free']);
  });
});

const inFrench = { language: 'fr', theme: 'day', tiles: false } as const;
const shown = (game: Game) => chartView(game, unknownLand, null, inFrench);

describe('the chart of a hunt that is played', () => {
  it('unrolls only at the start: not where a way was walked, a stage reached, or time has passed', () => {
    const game = { ...aGame(), trail: [{ lat: -16.8, lng: 179.99 }] };
    const { play } = playing(game.hunt, [started, reached('s0')]);
    const late = { ...game.play, at: game.play.startedAt + 3000 };
    expect(shown(game).fresh).toBe(true);
    expect(shown({ ...game, trail: aGame().trail }).fresh).toBe(false);
    expect(shown({ ...game, play }).fresh).toBe(false);
    expect(shown({ ...game, play: late }).fresh).toBe(false);
  });

  it('celebrates an answer that is right and earns something, and no other', () => {
    const answered = (mark: number, points: number) =>
      ({ type: 'answered', stage: 's0', challenge: 'c', reply: 'x', mark, points, closed: true, at: 1 }) as const;
    const celebrated = (mark: number, points: number) =>
      shown({ ...aGame(), news: [answered(mark, points)] }).celebrate;
    expect(celebrated(1, 10)).toEqual({ stage: 's0', points: 10 });
    expect(celebrated(0.5, 10)).toBeNull();
    expect(celebrated(1, 0)).toBeNull();
  });

  it('names a stage once the team has been there', () => {
    const game = aGame();
    const { play } = playing(game.hunt, [started, reached('s0')]);
    const arrived = { ...game, play, standing: standing(game.hunt, play, play.at) };
    expect(shown(game).stages.map(({ title }) => title)).toEqual([null, null]);
    expect(shown(arrived).stages.map(({ title }) => title === null)).toEqual([false, true]);
  });
});

describe('the chart while something is read', () => {
  it('looks for nothing else: what comes next waits for the player to go on', () => {
    const game = aGame();
    const page = { kind: 'outcome', stage: 's0', challenge: 'c', end: 2 } as const;
    expect(chartView(game, unknownLand, null, inFrench)).toMatchObject({ reading: null, aim: { warmth: 0 } });
    const reading = chartView({ ...game, unread: [page] }, unknownLand, null, inFrench);
    expect(reading).toMatchObject({ reading: 's0', aim: null });
  });
});

describe('the chart of a hunt across the antimeridian', () => {
  it('has stages, team and trail side by side', () => {
    const { stages, token, trail } = chartView(aGame(), unknownLand, null, {
      language: 'fr',
      theme: 'day',
      tiles: false,
    });
    const rounded = (lng = Number.NaN) => Math.round(lng * 1000) / 1000;
    expect(stages.map(({ position }) => rounded(position.lng))).toEqual([179.99, 180.02]);
    expect(rounded(token?.position.lng)).toBe(180.01);
    expect(trail.map(({ lng }) => rounded(lng))).toEqual([179.99, 180.02]);
  });
});
