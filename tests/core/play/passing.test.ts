import { describe, expect, it } from 'vitest';
import { openStages, stagePlay } from '../../../src/core/play/course';
import type { Action } from '../../../src/core/play/play';
import { standing } from '../../../src/core/play/standing';
import { aHunt, lastNews, playing, reached, replied, started } from '../../builders/play';

const passed = (stage: string): Action => ({ type: 'pass', stage });
const gaveUp = (stage: string, challenge = `${stage}-q`): Action => ({ type: 'giveUp', stage, challenge });
const done = (stage: string): readonly Action[] => [reached(stage), replied(stage, 1)];

/** Three stages, a, b and c, each with a question. */
const trail = aHunt();
const free = aHunt(undefined, { mode: 'free' });
const openAfter = (moves: readonly Action[], hunt = trail) =>
  openStages(hunt, playing(hunt, [started, ...moves]).play).map(({ id }) => id);

describe('passing a stage', () => {
  it('sets it aside: the next one opens, and it waits', () => {
    expect(lastNews(trail, [started, passed('a')])).toMatchObject([{ type: 'passed', stage: 'a', forGood: false }]);
    expect(openAfter([passed('a')])).toEqual(['a', 'b']);
    expect(openAfter([passed('a'), ...done('a')])).toEqual(['b']);
    expect(openAfter([passed('a'), passed('b')])).toEqual(['a', 'b', 'c']);
  });
  it('costs nothing, and what is found later earns the same', () => {
    const { play } = playing(trail, [started, passed('a'), ...done('b'), ...done('a'), ...done('c')]);
    const { points, most, found } = standing(trail, play, play.at);
    expect([play.finished, points, found]).toEqual(['won', most, 3]);
  });
  it('is for good where no other is left but such as were set aside, and then the hunt ends', () => {
    const moves = [passed('a'), passed('b'), ...done('c')];
    expect(lastNews(trail, [started, ...moves, passed('a')])).toMatchObject([{ type: 'passed', forGood: true }]);
    expect(openAfter([...moves, passed('a')])).toEqual(['b']);
    const { play } = playing(trail, [started, ...moves, passed('a'), passed('b')]);
    expect([play.finished, standing(trail, play, play.at).found]).toEqual(['won', 1]);
    expect(stagePlay(play, 'a')).toMatchObject({ done: true, arrivedBy: null });
  });
  it('sets aside in free order too', () => {
    expect(lastNews(free, [started, passed('b')])).toMatchObject([{ forGood: false }]);
    expect(openAfter([passed('b')], free)).toEqual(['a', 'b', 'c']);
  });
  it('is refused where the team is already, where it is not yet to go, and after the end', () => {
    expect(lastNews(trail, [started, reached('a'), passed('a')])).toEqual([]);
    expect(lastNews(trail, [started, passed('b')])).toEqual([]);
    expect(lastNews(trail, [started, ...done('a'), ...done('b'), ...done('c'), passed('a')])).toEqual([]);
  });
});

describe('having the answer told', () => {
  it('closes the question without a point, and goes on', () => {
    const news = lastNews(trail, [started, reached('a'), gaveUp('a')]);
    expect(news).toMatchObject([{ type: 'gaveUp', stage: 'a', challenge: 'a-q' }, { type: 'stageDone' }]);
    const { play } = playing(trail, [started, reached('a'), gaveUp('a')]);
    expect(stagePlay(play, 'a').challenges.get('a-q')).toMatchObject({ closed: true, gaveUp: true, points: 0 });
    expect(play.points).toBe(20);
  });
  it('takes nothing of what was earned or tried before', () => {
    const { play } = playing(trail, [started, reached('a'), replied('a', 0), gaveUp('a')]);
    expect(stagePlay(play, 'a').challenges.get('a-q')).toMatchObject({ tries: 1, replies: [0], gaveUp: true });
  });
  it('is refused before arrival, twice, and of another stage', () => {
    expect(lastNews(trail, [started, gaveUp('a')])).toEqual([]);
    expect(lastNews(trail, [started, reached('a'), gaveUp('a'), gaveUp('a')])).toEqual([]);
    expect(lastNews(trail, [started, reached('a'), gaveUp('a', 'b-q')])).toEqual([]);
  });
});
