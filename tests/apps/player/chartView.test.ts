import { describe, expect, it } from 'vitest';
import { chartView } from '../../../src/apps/player/chartView';
import type { Game } from '../../../src/apps/player/game';
import { unknownLand } from '../../../src/apps/player/map/survey';
import { standing } from '../../../src/core/play/standing';
import { aHunt, aStage, playing, started } from '../../builders/play';

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
    vague: false,
    simulating: true,
    pace: 'walk',
    trail: places,
    news: [],
    unread: [],
    unsaved: false,
  };
};

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
