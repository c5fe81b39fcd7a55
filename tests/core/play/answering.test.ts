import { describe, expect, it } from 'vitest';
import { type Challenge, guessesOf, isGraded, markOf } from '../../../src/core/challenge';
import { decide } from '../../../src/core/play/decide';
import { evolve } from '../../../src/core/play/evolve';
import type { Action, PlayEvent } from '../../../src/core/play/play';
import { everyChallenge, oneOfEach } from '../../builders/challenges';
import { aChallenge, aChoice, aHunt, aStage, lastNews, playing, reached, replied, started } from '../../builders/play';

const types = (events: readonly { type: string }[]) => events.map(({ type }) => type);

describe('answering', () => {
  it('right at the first try earns all the points, closes the challenge and the stage', () =>
    expect(lastNews(aHunt(), [started, reached('a'), [replied('a', 1), 9000]])).toEqual([
      {
        type: 'answered',
        at: 9000,
        stage: 'a',
        challenge: 'a-q',
        reply: 1,
        mark: 1,
        points: 100,
        closed: true,
      },
      { type: 'stageDone', at: 9000, stage: 'a' },
    ]));
  it('earns less with each try: two thirds, then one third', () => {
    const second = lastNews(aHunt(), [started, reached('a'), replied('a', 0), replied('a', 1)]);
    expect(second[0]).toMatchObject({ points: 67, closed: true });
    const third = lastNews(aHunt(), [started, reached('a'), replied('a', 0), replied('a', 2), replied('a', 1)]);
    expect(third[0]).toMatchObject({ points: 33, closed: true });
  });
  it('is over when the tries are used up, and the stage is done all the same', () =>
    expect(
      lastNews(aHunt(undefined, { tries: 2 }), [started, reached('a'), replied('a', 0), replied('a', 2)]),
    ).toMatchObject([{ type: 'answered', mark: 0, points: 0, closed: true }, { type: 'stageDone' }]));
  it('costs no try when it was given before, whatever its case, accents or digits', () => {
    const asking = (content: Challenge) => aHunt([aStage('a', 0, { challenges: [aChallenge('a-q', content)] })]);
    const text: Challenge = { type: 'text', ask: '?', answers: ['Loire'] };
    const number: Challenge = { type: 'number', ask: '?', answer: 4, within: 0 };
    const newsOf = (content: Challenge, first: string | number, then: string | number) =>
      types(lastNews(asking(content), [started, reached('a'), replied('a', first), replied('a', then)]));
    expect(newsOf(aChoice, 0, 0)).toEqual([]);
    expect(newsOf(aChoice, 0, 2)).toEqual(['answered']);
    expect(newsOf(text, 'La Vilaine', ' la  vilaine ')).toEqual([]);
    expect(newsOf(text, 'La Vilaine', 'Vilaine')).toEqual(['answered']);
    expect(newsOf(text, 'x'.repeat(500), 'x'.repeat(600))).toEqual([]);
    expect(newsOf(number, '2', 'deux fois')).toEqual([]);
    expect(newsOf(number, '2', '3')).toEqual(['answered']);
    expect(newsOf(number, 'peu', 'Peu')).toEqual([]);
    expect(newsOf(number, 'peu', '2')).toEqual(['answered']);
  });
  it('given before costs nothing later either: the points that are left stay', () => {
    const moves = [started, reached('a'), replied('a', 0), replied('a', 0), replied('a', 0), replied('a', 1)];
    expect(lastNews(aHunt(), moves)[0]).toMatchObject({ points: 67, closed: true });
  });
  it('adds only what is missing when a part was earned before', () => {
    const part: PlayEvent = {
      ...{ type: 'answered', at: 3000, stage: 'a', challenge: 'a-q', reply: 0 },
      ...{ mark: 0.5, points: 50, closed: false },
    };
    const play = evolve(playing(aHunt(), [started, reached('a')]).play, part);
    expect(decide(aHunt(), play, replied('a', 1), 4000)[0]).toMatchObject({ points: 17, closed: true });
    expect(decide(aHunt(), play, replied('a', 2), 4000)[0]).toMatchObject({ points: 0, mark: 0 });
  });
  it('keeps no more of a reply than anybody types', () => {
    const text = aHunt([
      aStage('a', 0, { challenges: [aChallenge('a-q', { type: 'text', ask: '?', answers: ['x'] })] }),
    ]);
    const news = lastNews(text, [started, reached('a'), replied('a', 'y'.repeat(100_000))]);
    expect(news[0]).toMatchObject({ reply: 'y'.repeat(400) });
  });
  it('is refused before arrival, after closing, and for a challenge of another stage', () => {
    const two = aHunt([aStage('a', 0, { challenges: [aChallenge('a-q'), aChallenge('a-r')] })]);
    expect(lastNews(two, [started, replied('a', 1)])).toEqual([]);
    expect(lastNews(two, [started, reached('a'), replied('a', 1), replied('a', 2)])).toEqual([]);
    expect(lastNews(two, [started, reached('a'), replied('a', 1, 'b-q')])).toEqual([]);
  });
  it('may be done in any order', () => {
    const two = aHunt([aStage('a', 0, { challenges: [aChallenge('a-q'), aChallenge('a-r')] })]);
    const moves = [started, reached('a'), replied('a', 1, 'a-r'), replied('a', 1)];
    expect(types(playing(two, moves).events).slice(2)).toEqual(['answered', 'answered', 'stageDone', 'finished']);
  });
  it('nearer earns more at one try: a second one would only feel the way', () => {
    const asking = (content: Challenge) => aHunt([aStage('a', 0, { challenges: [aChallenge('a-q', content)] })]);
    for (const content of everyChallenge.filter(isGraded)) {
      const [wrong = ''] = guessesOf(content).filter((reply) => markOf(content, reply) < 1);
      const action: Action = { type: 'answer', stage: 'a', challenge: 'a-q', reply: wrong };
      expect(lastNews(asking(content), [started, reached('a'), action])[0]).toMatchObject({ closed: true });
    }
    expect(lastNews(asking(oneOfEach.estimate), [started, reached('a'), replied('a', 71)])[0]).toMatchObject({
      mark: 0.75,
      points: 75,
      closed: true,
    });
  });
  it('an opinion is taken at once, whatever it is', () => {
    const hunt = aHunt([aStage('a', 0, { challenges: [aChallenge('a-q', oneOfEach.opinion)] })]);
    expect(lastNews(hunt, [started, reached('a'), replied('a', 2)])[0]).toMatchObject({ mark: 1, closed: true });
  });
  it('costs no try when it is no reply at all', () => {
    const written = aHunt([
      aStage('a', 0, { challenges: [aChallenge('a-q', { type: 'text', ask: '?', answers: ['x'] })] }),
    ]);
    for (const empty of ['', '  ', Number.NaN])
      expect(lastNews(written, [started, reached('a'), replied('a', empty)])).toEqual([]);
    for (const none of [-1, 3, 0.5, 'yes'])
      expect(lastNews(aHunt(), [started, reached('a'), replied('a', none)])).toEqual([]);
  });
});

describe('hints', () => {
  const hint = (stage: string, which = 0): Action => ({ type: 'takeHint', stage, hint: which });
  it('cost their points, in order, until there are none', () => {
    expect(lastNews(aHunt(), [started, [hint('a'), 2000]])).toEqual([
      { type: 'hintTaken', at: 2000, stage: 'a', hint: 0, points: -20 },
    ]);
    expect(lastNews(aHunt(), [started, hint('a'), hint('a', 1)])[0]).toMatchObject({ hint: 1 });
    expect(lastNews(aHunt(), [started, hint('a'), hint('a', 1), hint('a', 2)])).toEqual([]);
  });
  it('are bought once each, however often one taps, and none is skipped', () => {
    expect(lastNews(aHunt(), [started, hint('a'), hint('a')])).toEqual([]);
    expect(lastNews(aHunt(), [started, hint('a', 1)])).toEqual([]);
    for (const none of [-1, 0.5, Number.NaN]) expect(lastNews(aHunt(), [started, hint('a', none)])).toEqual([]);
  });
  it('that cost nothing add nothing, and not minus nothing', () =>
    expect(lastNews(aHunt(undefined, { hintCost: 0 }), [started, hint('a')])[0]).toHaveProperty('points', 0));
  it('may be taken before and after arrival, until the stage is done', () => {
    expect(types(lastNews(aHunt(), [started, reached('a'), hint('a')]))).toEqual(['hintTaken']);
    expect(lastNews(aHunt(undefined, { mode: 'free' }), [started, reached('a'), replied('a', 1), hint('a')])).toEqual(
      [],
    );
    expect(lastNews(aHunt(), [started, hint('b')])).toEqual([]);
  });
});
