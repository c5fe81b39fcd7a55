import { describe, expect, it } from 'vitest';
import type { Game } from '../../../src/apps/player/game';
import { isLearned, type Moment, moments, nextMoment } from '../../../src/apps/player/lesson';
import type { Action } from '../../../src/core/play/play';
import { standing } from '../../../src/core/play/standing';
import { aHunt, playing, reached, started } from '../../builders/play';

const hunt = aHunt();
const hint: Action = { type: 'takeHint', stage: 'a', hint: 0 };

/** A game after these actions, its team so many meters north of the start. */
const gameAt = (meters: number, actions: readonly Action[] = [], over: Partial<Game> = {}): Game => {
  const { play } = playing(hunt, [started, ...actions]);
  return {
    playId: 'p',
    hunt,
    play,
    standing: standing(hunt, play, 0),
    role: 'writer',
    whereabouts: { position: { lat: 47.2 + meters / 111_195, lng: -1.55 }, accuracyMeters: 5 },
    trouble: null,
    locating: null,
    vague: false,
    simulating: true,
    pace: 'walk',
    trail: [],
    news: [],
    aimed: null,
    pointing: null,
    shut: [],
    unread: [],
    unsaved: null,
    keepNews: null,
    ...over,
  };
};

describe('the lesson', () => {
  it('teaches at home to sail, to change the pace, to arrive, to light a hint, in this order', () => {
    const taught: Moment[] = [];
    for (let next = nextMoment(gameAt(0), taught); next; next = nextMoment(gameAt(0), taught)) taught.push(next);
    expect(taught).toEqual(['sail', 'pace', 'come', 'hint']);
  });

  it('has one thing more to teach in the street to who has learned at home', () => {
    const atHome: readonly Moment[] = ['sail', 'pace', 'come', 'hint'];
    expect(nextMoment(gameAt(0, [], { simulating: false }), atHome)).toBe('walk');
  });

  it('waits until the team is somewhere, and teaches neither a reader nor whoever has learned it all', () => {
    expect(nextMoment(gameAt(0, [], { whereabouts: null }), [])).toBeNull();
    expect(nextMoment(gameAt(0, [], { role: 'reader' }), [])).toBeNull();
    expect(nextMoment(gameAt(0), moments)).toBeNull();
  });

  it.each<[Moment, string, Game, Game, boolean]>([
    ['sail', 'the boat lies still', gameAt(0), gameAt(1), false],
    ['sail', 'the boat has moved', gameAt(0), gameAt(6), true],
    ['pace', 'the pace is that of a walk', gameAt(0), gameAt(50), false],
    ['pace', 'another pace is chosen', gameAt(0), gameAt(0, [], { pace: 'fast' }), true],
    ['walk', 'the phone trembles', gameAt(0), gameAt(10), false],
    ['walk', 'the team has walked', gameAt(0), gameAt(20), true],
    ['come', 'no post is found', gameAt(0), gameAt(400), false],
    ['come', 'a post is found', gameAt(0), gameAt(0, [reached('a')]), true],
    [
      'come',
      'it was found before, and the lesson is seen again',
      gameAt(0, [reached('a')]),
      gameAt(9, [reached('a')]),
      false,
    ],
    ['hint', 'none is lit', gameAt(0), gameAt(9), false],
    ['hint', 'one is lit', gameAt(0), gameAt(0, [hint]), true],
  ])('of %s: %s', (moment, _, before, now, learned) => {
    expect(isLearned(moment, before, now)).toBe(learned);
  });
});
