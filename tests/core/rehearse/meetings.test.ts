import { describe, expect, it } from 'vitest';
import { meetingOf } from '../../../src/core/rehearse/meetings';
import type { Visit } from '../../../src/core/rehearse/visits';

const minute = 60_000;

/** A visit from one minute to another. */
const aVisit = (stage: string, from: number, until: number, over: Partial<Visit> = {}): Visit => ({
  ...{ stage, headedFor: stage, from: 0, meters: 500, waitedMs: 0, readMs: 0, strays: 0, lackedHint: false },
  ...{ by: 'gps', arrivedAt: from * minute, leftAt: until * minute, hints: 0, ranOut: [] },
  ...over,
});

describe('teams that meet', () => {
  const three = [
    [aVisit('a', 5, 8), aVisit('b', 20, 24)],
    [aVisit('a', 6, 9), aVisit('b', 30, 31)],
    [aVisit('a', 7, 10), aVisit('c', 20, 24)],
  ];

  it('are counted where most of them are at one stage at once', () => {
    expect(meetingOf(three, 0)).toEqual({ everyMinutes: 0, most: 3, stage: 'a', at: 7 * minute });
  });

  it('are fewer when they start apart', () => {
    expect(meetingOf(three, 2).most).toBe(1);
    expect(meetingOf(three, 1)).toEqual({ everyMinutes: 1, most: 2, stage: 'a', at: 7 * minute });
  });

  it('don’t meet who has just left, nor who is elsewhere', () => {
    expect(meetingOf([[aVisit('a', 5, 8)], [aVisit('a', 8, 9)], [aVisit('b', 5, 8)]], 0).most).toBe(1);
  });

  it('meet who still waits to be let in', () => {
    const waiting = aVisit('a', 10, 11, { waitedMs: 4 * minute });
    expect(meetingOf([[aVisit('a', 5, 8)], [waiting]], 0).most).toBe(2);
  });
});
