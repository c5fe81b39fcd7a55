import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { solutionOf } from '../../../src/core/challenge';
import { canonicalJson, hashText } from '../../../src/core/lib/hash';
import { readPlay } from '../../../src/core/play/file';
import type { OpenedPlay } from '../../../src/core/play/kept';
import { sharedLength } from '../../../src/core/play/meet';
import { openPacked, packPlay, unpackPlay } from '../../../src/core/play/packed';
import type { Action } from '../../../src/core/play/play';
import { writePlay } from '../../../src/core/play/writePlay';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { everyChallenge } from '../../builders/challenges';
import {
  aChallenge,
  aHunt,
  anyHunt,
  anyMoves,
  aStage,
  type Move,
  playing,
  reached,
  started,
} from '../../builders/play';
import { aWonPlay } from '../../builders/wonPlay';

type Json = Record<string, unknown>;

const changed = (play: OpenedPlay, change: (said: Json) => void, resealed = false): string => {
  const said = JSON.parse(writePlay(play));
  change(said);
  const { sum: _, ...rest } = said;
  return JSON.stringify(resealed ? { ...said, sum: hashText(canonicalJson(rest)) } : said);
};

const faultsOf = (text: string) => readPlay(text, 'a.play.json').problems.map(({ fault }) => fault);

describe('the file of a play', () => {
  const play = aWonPlay();

  it('holds the whole play, to the letter', () => {
    expect(readPlay(writePlay(play), 'a.play.json')).toEqual({ value: play, problems: [] });
    const toldHere = { ...play, record: { ...play.record, mapTold: 'maps.example' } };
    expect(writePlay(toldHere)).toBe(writePlay(play));
  });

  it.each<readonly [string, (said: Json) => void, boolean, string]>([
    ['a mark of reading that was moved', (said) => Object.assign(said, { seen: 1 }), false, 'play.damaged'],
    [
      'points that were raised',
      (said) => Object.assign((said.log as Json[])[3]?.event as Json, { points: 999 }),
      false,
      'play.damaged',
    ],
    [
      'points that were raised under a new sum of the whole',
      (said) => Object.assign((said.log as Json[])[3]?.event as Json, { points: 999 }),
      true,
      'play.damaged',
    ],
    ['a missing event', (said) => (said.log as Json[]).splice(2, 1), true, 'play.order'],
    ['a hunt that was changed', (said) => Object.assign(said.hunt as Json, { title: 'Other' }), true, 'play.otherHunt'],
    ['a key that nobody knows', (said) => Object.assign(said, { extra: 1 }), true, 'shape.unknownKey'],
    [
      'an event of no kind',
      (said) => Object.assign((said.log as Json[])[1]?.event as Json, { type: 'cheated' }),
      true,
      'shape.value',
    ],
    ['a format to come', (said) => Object.assign(said, { format: 'jalon-play/2' }), true, 'format.newer'],
    ['no log', (said) => Object.assign(said, { log: [] }), true, 'shape.value'],
  ])('is refused with %s', (_, change, resealed, fault) => {
    expect(faultsOf(changed(play, change, resealed))[0]).toBe(fault);
  });

  it('is refused where its hunt does not allow what it tells', () => {
    const [first, second] = play.log;
    if (!first || !second) throw new Error('The play has a log.');
    const odd = (event: object) =>
      writePlay({ ...play, log: [first, { ...second, event: { at: second.event.at, ...event } as never }] });
    for (const event of [
      { type: 'arrived', stage: 'nowhere', by: 'gps', points: 20 },
      // more points than the hunt gives
      { type: 'arrived', stage: 'stage-0', by: 'gps', points: 21 },
      { type: 'answered', stage: 'stage-0', challenge: 'stage-0-q', reply: 1, mark: 1, points: 101, closed: true },
      { type: 'hintTaken', stage: 'stage-0', hint: 0, points: 1 },
      { type: 'finished', how: 'won', points: 1 },
      { type: 'hintTaken', stage: 'stage-0', hint: 7, points: 0 },
      { type: 'answered', stage: 'stage-0', challenge: 'stage-1-q', reply: 1, mark: 1, points: 1, closed: true },
      { type: 'answered', stage: 'stage-0', challenge: 'stage-0-q', reply: 9, mark: 1, points: 1, closed: true },
    ])
      expect(faultsOf(odd(event))).toEqual(['play.impossible']);
  });

  it('throws at nothing that is cut, empty or no JSON', () => {
    const text = writePlay(play);
    for (const bad of ['', '{', 'null', '[]', text.slice(0, 900), text.replace('"seen"', '"__proto__"')])
      expect(readPlay(bad, 'a.play.json').value).toBeNull();
  });
});

describe('the code of a play', () => {
  it('gives back what happened, times to the millisecond', () => {
    const play = aWonPlay();
    const said = openPacked(packPlay(play));
    const taken = said && unpackPlay(said, play.record.hunt, play.record.huntHash);
    expect(taken?.record).toEqual(play.record);
    expect(sharedLength(taken?.log ?? [], play.log)).toBe(play.log.length);
    expect(taken?.log.at(-1)?.wall).toBe(play.log.at(-1)?.wall);
  });

  const cameBack = (hunt: Hunt, moves: readonly Move[]): readonly string[] => {
    const huntHash = hashText('hash');
    const log = playing(hunt, moves).events.map((event, seq) => ({
      seq,
      wall: event.at,
      event: event.type === 'started' ? { ...event, hunt: huntHash } : event,
    }));
    const said = openPacked(packPlay({ record: { id: 'p', hunt, huntHash, createdWall: 0 }, log, seen: 0 }));
    const taken = said && unpackPlay(said, hunt, huntHash);
    expect(sharedLength(taken?.log ?? [], log)).toBe(log.length);
    return log.map(({ event }) => event.type);
  };

  it('gives back whatever happened', () => {
    fc.assert(fc.property(anyHunt, anyMoves, (hunt, moves) => void cameBack(hunt, moves)));
  });

  it('gives back a stage that was set aside, and an answer that was told', () => {
    const moves: Move[] = [
      started,
      { type: 'pass', stage: 'a' },
      reached('a'),
      { type: 'giveUp', stage: 'a', challenge: 'a-q' },
    ];
    expect(cameBack(aHunt(), moves)).toEqual(['started', 'passed', 'arrived', 'gaveUp', 'stageDone']);
  });

  it('gives back each kind of reply', () => {
    for (const content of everyChallenge.filter(({ type }) => type !== 'find')) {
      const hunt = aHunt([aStage('a', 0, { challenges: [aChallenge('a-q', content)] }), aStage('b', 1)]);
      const answer: Action = { type: 'answer', stage: 'a', challenge: 'a-q', reply: solutionOf(content).reply };
      expect(cameBack(hunt, [started, reached('a'), answer])).toContain('answered');
    }
  });

  it('holds a won hunt of ten stages in 900 letters', () => {
    const play = aWonPlay(10);
    expect(play.log.at(-1)?.event.type).toBe('finished');
    expect(packPlay(play).length).toBeLessThan(900);
  });

  it('is none where it is cut, misread, or speaks of another hunt', () => {
    const play = aWonPlay();
    const text = packPlay(play);
    const misread = `${text.slice(0, 40)}${text[40] === 'A' ? 'B' : 'A'}${text.slice(41)}`;
    for (const bad of ['', text.slice(0, -1), misread, `${text}A`, 'a'.repeat(30_000)])
      expect(openPacked(bad)).toBeNull();
    const said = openPacked(text);
    expect(said && unpackPlay(said, aHunt(), 'hash')).toBeNull();
  });
});
