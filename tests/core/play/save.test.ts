import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlayEvent } from '../../../src/core/play/play';
import { openPlay } from '../../../src/core/play/save';
import { aHunt, anyHunt, anyMoves, playing, reached, started } from '../../builders/play';

const { events } = playing(aHunt(), [started, reached('a')]);
const saved = (over: object = {}) => JSON.stringify({ format: 'jalon-play/1', hunt: 'hash', events, ...over });
const faultsOf = (text: string) => openPlay(text).problems.map(({ fault, path }) => `${fault} ${path}`);

describe('a save file', () => {
  it('opens as it was saved', () => {
    expect(openPlay(saved())).toEqual({ value: JSON.parse(saved()), problems: [] });
    expect(openPlay(saved({ events: [] })).problems).toEqual([]);
  });
  it('holds whatever the rules let happen', () =>
    fc.assert(
      fc.property(anyHunt, anyMoves, (hunt, moves) => {
        const log = playing(hunt, moves).events;
        expect(openPlay(saved({ events: log })).value?.events).toEqual(JSON.parse(JSON.stringify(log)));
      }),
    ));
  it('that is no JSON, or of another format, is told so', () => {
    expect(faultsOf('{')).toEqual(['json.syntax $']);
    expect(faultsOf('[]')).toEqual(['format.unknown $.format']);
    expect(faultsOf('null')).toEqual(['format.unknown $.format']);
    expect(faultsOf(saved({ format: 'jalon-hunt/1' }))).toEqual(['format.unknown $.format']);
    expect(faultsOf(saved({ format: 'jalon-play/2' }))).toEqual(['format.newer $.format']);
  });
  it('with something else in it is refused, with the place', () => {
    const second = (over: object) => saved({ events: [events[0], { ...events[1], ...over }] });
    expect(faultsOf(saved({ extra: 1 }))).toEqual(['play.broken $.extra']);
    expect(faultsOf(second({ points: '20' }))).toEqual(['play.broken $.events[1].points']);
    expect(faultsOf(second({ points: 1e300 }))).toEqual(['play.broken $.events[1].points']);
    expect(faultsOf(second({ type: 'danced' }))).toEqual(['play.broken $.events[1].type']);
    expect(faultsOf(second({ lat: 47 }))).toEqual(['play.broken $.events[1].lat']);
  });
  it('whose log is in disorder is refused where the disorder begins', () => {
    const [start, arrival] = events as [PlayEvent, PlayEvent];
    const end: PlayEvent = { type: 'finished', at: 9000, how: 'won', points: 0 };
    expect(faultsOf(saved({ events: [arrival] }))).toEqual(['play.broken $.events[0]']);
    expect(faultsOf(saved({ hunt: 'another' }))).toEqual(['play.broken $.events[0]']);
    expect(faultsOf(saved({ events: [start, start] }))).toEqual(['play.broken $.events[1]']);
    expect(faultsOf(saved({ events: [start, end, { ...arrival, at: 9999 }] }))).toEqual(['play.broken $.events[2]']);
    expect(faultsOf(saved({ events: [start, { ...arrival, at: 1 }] }))).toEqual(['play.broken $.events[1]']);
  });
});
