import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { During } from '../../../src/core/lib/hours';
import { knownStages, leftToOpen, numbersOf, openStages } from '../../../src/core/play/course';
import { decide } from '../../../src/core/play/decide';
import { emptyPlay, evolve } from '../../../src/core/play/evolve';
import { itemsHeld } from '../../../src/core/play/opening';
import type { Action } from '../../../src/core/play/play';
import { standing } from '../../../src/core/play/standing';
import type { Hunt, HuntOpens, HuntStage } from '../../../src/core/prepare/hunt';
import { aHunt, aStage, lastNews, playing, reached, replied, started } from '../../builders/play';

const gives = (id: string) => ({ gives: { id, name: id } });
const opening = (id: string, opens: HuntOpens, over: Partial<HuntStage> = {}) => aStage(id, 1, { opens, ...over });
const done = (stage: string): readonly Action[] => [reached(stage), replied(stage, 1)];
const passed = (stage: string): Action => ({ type: 'pass', stage });
const gaveUp = (stage: string): Action => ({ type: 'giveUp', stage, challenge: `${stage}-q` });
const huntOf = (...stages: readonly HuntStage[]) => aHunt(stages, { mode: 'free' });
const playOf = (hunt: Hunt, ...moves: readonly Action[]) => playing(hunt, [started, ...moves]).play;
const openIn = (hunt: Hunt, ...moves: readonly Action[]) =>
  openStages(hunt, playOf(hunt, ...moves)).map(({ id }) => id);
const knownIn = (hunt: Hunt, ...moves: readonly Action[]) =>
  knownStages(hunt, playOf(hunt, ...moves)).map(({ id }) => id);

describe('a fork', () => {
  const asked = { stage: 'a', challenge: 'a-q' };
  const hunt = huntOf(
    aStage('a'),
    opening('right', { answered: { ...asked, right: true } }),
    opening('wrong', { answered: { ...asked, right: false } }),
    opening('further', { after: ['right'] }),
    opening('secret', { points: 900 }, { secret: true }),
    opening('last', { after: ['a', 'right', 'wrong', 'further'] }, { final: true }),
  );
  const totals = (...moves: readonly Action[]) => {
    const { play } = playing(hunt, [started, ...moves]);
    return standing(hunt, play, play.at).total;
  };

  it('is one number and one stage to come, whichever way is taken; what follows a way comes after, and a secret last', () => {
    expect([...numbersOf(hunt.stages)]).toEqual([
      ['a', 1],
      ['right', 2],
      ['wrong', 2],
      ['last', 3],
      ['further', 4],
      ['secret', 5],
    ]);
    expect(totals()).toBe(3);
    expect(totals(reached('a'))).toBe(3);
    expect(totals(reached('a'), replied('a', 1))).toBe(4);
  });

  it('adds none to the stages of a hunt that is over', () => {
    const early = huntOf(
      aStage('a'),
      opening('b', { answered: { ...asked, right: true } }),
      opening('f', { points: 20 }, { final: true }),
    );
    const moves = [started, reached('a'), reached('f'), replied('f', 1)];
    const totalAfter = (many: number) => {
      const { play } = playing(early, moves.slice(0, many));
      return [play.finished, standing(early, play, play.at).total];
    };
    expect([totalAfter(3), totalAfter(4)]).toEqual([
      [null, 3],
      ['won', 2],
    ]);
  });
});

describe('a stage that waits', () => {
  it('opens after the stages that it names, and not before', () => {
    const hunt = huntOf(aStage('a'), aStage('b'), opening('c', { after: ['a', 'b'] }));
    expect(openIn(hunt)).toEqual(['a', 'b']);
    expect(openIn(hunt, ...done('a'))).toEqual(['b']);
    expect(lastNews(hunt, [started, ...done('a'), ...done('b')])).toContainEqual(
      expect.objectContaining({ type: 'opened', stage: 'c', why: 'earned' }),
    );
    expect(openIn(hunt, ...done('a'), ...done('b'))).toEqual(['c']);
  });

  it('can’t be reached before, nor worked on', () => {
    const hunt = huntOf(aStage('a'), opening('b', { after: ['a'] }));
    expect(lastNews(hunt, [started, reached('b')])).toEqual([]);
  });

  it('opens from so many points on, and stays open when a hint has taken some', () => {
    const hunt = huntOf(aStage('a'), aStage('b'), opening('c', { points: 120 }));
    expect(openIn(hunt, reached('a'))).toEqual(['a', 'b']);
    expect(openIn(hunt, ...done('a'))).toEqual(['b', 'c']);
    expect(openIn(hunt, ...done('a'), { type: 'takeHint', stage: 'b', hint: 0 })).toEqual(['b', 'c']);
  });

  it('opens to those who hold its items, which are theirs once all is done where they are given', () => {
    const hunt = huntOf(aStage('a', 0, gives('key')), aStage('b'), opening('c', { items: ['key'] }));
    expect(openIn(hunt, reached('a'))).toEqual(['a', 'b']);
    expect(itemsHeld(hunt, playOf(hunt, ...done('a')))).toEqual([{ id: 'key', name: 'key' }]);
    expect(openIn(hunt, ...done('a'))).toEqual(['b', 'c']);
  });

  it('opens its next in a trail, which goes past what waits', () => {
    const hunt = aHunt([aStage('a'), opening('b', { after: ['c'] }), aStage('c')]);
    expect(openIn(hunt, ...done('a'))).toEqual(['c']);
    expect(openIn(hunt, ...done('a'), ...done('c'))).toEqual(['b']);
  });

  it('opens in the end though what it waited for never came: nobody is stuck', () => {
    const hunt = huntOf(aStage('a', 0, gives('key')), opening('b', { items: ['key'] }));
    expect(lastNews(hunt, [started, passed('a')])).toMatchObject([
      { type: 'passed', forGood: false },
      { type: 'opened', stage: 'b', why: 'nothingLeft' },
    ]);
    expect(openIn(hunt, passed('a'))).toEqual(['a', 'b']);
    expect(playOf(hunt, passed('a'), ...done('b'), passed('a')).finished).toBe('won');
    expect(itemsHeld(hunt, playOf(hunt, passed('a'), ...done('b'), passed('a')))).toEqual([]);
    expect(itemsHeld(hunt, playOf(hunt, passed('a'), ...done('a')))).toEqual([{ id: 'key', name: 'key' }]);
  });
});

it('a stage where the team is stays open whatever opens before it: what is asked there can be answered', () => {
  const hunt = aHunt([aStage('a'), opening('s', { points: 130 }, { secret: true }), aStage('b', 1), aStage('c', 2)]);
  const moves = [...done('a'), reached('b')];
  expect(openIn(hunt, ...moves)).toEqual(['b']);
  expect(lastNews(hunt, [started, ...moves, replied('b', 1)])[0]).toMatchObject({ type: 'answered', mark: 1 });
  expect(openIn(hunt, ...moves, replied('b', 1))).toEqual(['s']);
});

describe('a way that an answer opens', () => {
  const asked = { stage: 'a', challenge: 'a-q' };
  const hunt = huntOf(
    aStage('a'),
    opening('b', { answered: { ...asked, option: 'no' } }),
    opening('b2', { after: ['b'] }),
    opening('c', { answered: { ...asked, option: 'yes' } }),
    opening('end', { after: ['b2', 'c'] }, { final: true }),
  );

  it('is the one that was taken, and all that follows it: the others never open', () => {
    expect(openIn(hunt, ...done('a'))).toEqual(['c']);
    expect(openIn(hunt, ...done('a'), ...done('c'))).toEqual(['end']);
    expect(playOf(hunt, ...done('a'), ...done('c'), ...done('end')).finished).toBe('won');
  });

  it('is counted once it is taken', () => {
    expect(knownIn(hunt)).toEqual(['a', 'end']);
    expect(knownIn(hunt, ...done('a'))).toEqual(['a', 'c', 'end']);
    const play = playOf(hunt, ...done('a'), ...done('c'), ...done('end'));
    const { points, most, found, total } = standing(hunt, play, play.at);
    expect([points, found, total]).toEqual([most, 3, 3]);
  });

  it('may be the one of a wrong answer, once no try is left', () => {
    const twoWays = huntOf(
      aStage('a'),
      opening('well', { answered: { ...asked, right: true } }),
      opening('ill', { answered: { ...asked, right: false } }),
    );
    const wrong = [reached('a'), replied('a', 0), replied('a', 2)];
    expect(openIn(twoWays, ...wrong.slice(0, 2))).toEqual(['a']);
    const third = huntOf(...twoWays.stages);
    expect(openIn(third, reached('a'), gaveUp('a'))).toEqual(['ill']);
    expect(openIn(third, ...done('a'))).toEqual(['well']);
  });

  it('never opens where its question is never asked', () => {
    const far = huntOf(
      aStage('a'),
      opening('b', { answered: { ...asked, option: 'no' } }),
      opening('b2', { answered: { stage: 'b', challenge: 'b-q', right: true } }),
    );
    expect(playOf(far, ...done('a')).finished).toBe('won');
  });

  it('is any, one after another, to those who gave the question up', () => {
    expect(openIn(hunt, reached('a'), gaveUp('a'))).toEqual(['b']);
    expect(playOf(hunt, reached('a'), gaveUp('a'), ...done('b'), ...done('b2')).finished).toBeNull();
  });
});

describe('a secret stage', () => {
  const hunt = huntOf(aStage('a'), aStage('b'), opening('s', { points: 220 }, { secret: true }));

  it('is not known before it opens', () => {
    expect(knownIn(hunt)).toEqual(['a', 'b']);
    expect(knownIn(hunt, ...done('a'), ...done('b'))).toEqual(['a', 'b', 's']);
  });

  it('is wanted once it has opened', () => {
    expect(playOf(hunt, ...done('a'), ...done('b')).finished).toBeNull();
    expect(playOf(hunt, ...done('a'), ...done('b'), ...done('s')).finished).toBe('won');
  });

  it('keeps nobody from winning who never opens it', () => {
    const play = playOf(hunt, ...done('a'), reached('b'), gaveUp('b'));
    expect([play.finished, standing(hunt, play, play.at).total]).toEqual(['won', 2]);
  });
});

describe('the final stage', () => {
  it('ends the hunt, whatever else is left', () => {
    const hunt = huntOf(aStage('a'), aStage('b'), opening('end', { after: ['a'] }, { final: true }));
    expect(playOf(hunt, ...done('a'), ...done('end')).finished).toBe('won');
  });
});

const ids = ['a', 'b', 'c', 'd', 'e'] as const;
const anyId = fc.constantFrom(...ids);
const anyOpens: fc.Arbitrary<HuntOpens | undefined> = fc.option(
  fc.record(
    {
      after: fc.array(anyId, { maxLength: 3 }),
      points: fc.nat(700),
      during: fc.constantFrom<During>([{ from: '14:00', to: '18:00' }], [{ from: '09:00', to: '10:00' }]),
      items: fc.array(fc.constantFrom('key', 'letter'), { maxLength: 2 }),
      answered: fc.oneof(
        fc.record({
          stage: anyId,
          challenge: anyId.map((id) => `${id}-q`),
          option: fc.constantFrom('no', 'yes', 'never heard'),
        }),
        fc.record({ stage: anyId, challenge: anyId.map((id) => `${id}-q`), right: fc.boolean() }),
      ),
    },
    { requiredKeys: [] },
  ),
  { nil: undefined },
);
const anyFlow = fc.record({
  mode: fc.constantFrom('trail' as const, 'free' as const),
  stages: fc.tuple(
    ...ids.map((id) =>
      fc
        .record({
          opens: anyOpens,
          secret: fc.boolean(),
          final: fc.boolean(),
          item: fc.constantFrom('', 'key', 'letter'),
        })
        .map(
          ({ opens, secret, final, item }): HuntStage =>
            aStage(id, 1, {
              ...(opens && { opens }),
              ...(secret && { secret }),
              ...(final && { final }),
              ...(item !== '' && gives(item)),
            }),
        ),
    ),
  ),
});

it('whatever waits for what, also for itself or for an hour, a team that goes on, guesses, gives up or passes comes to the end', () => {
  fc.assert(
    fc.property(anyFlow, fc.infiniteStream(fc.nat(5)), fc.boolean(), ({ mode, stages }, luck, inHours) => {
      const hunt = aHunt(stages, { mode });
      let play = emptyPlay();
      let turns = 0;
      const act = (action: Action) => {
        const isOpenNow = () => inHours && luck.next().value === 0;
        play = decide(hunt, play, action, play.at + 1000, isOpenNow).reduce(evolve, play);
      };
      act(started);
      for (; play.finished === null && turns < 100; turns += 1) {
        const shut = leftToOpen(hunt, play);
        if (shut) act({ type: 'open', stage: shut.id });
        const [open] = openStages(hunt, play);
        const fate = luck.next().value;
        if (play.finished !== null) break;
        if (!open) throw new Error('Nothing is open, and the hunt goes on.');
        if (fate === 5) act(passed(open.id));
        act(reached(open.id));
        const here = [...play.stages].flatMap(([id, left]) => (left.arrivedBy !== null && !left.done ? [id] : []));
        const openNow = openStages(hunt, play).map(({ id }) => id);
        if (play.finished === null) expect(here.filter((id) => !openNow.includes(id))).toEqual([]);
        act(fate === 4 ? gaveUp(open.id) : replied(open.id, fate));
      }
      expect(play.finished).toBe('won');
    }),
  );
});
