import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf, daysTo } from '../../../src/core/lib/day';
import { type During, daysAhead, isOpenAt, type Now, nextOpening, weekdays } from '../../../src/core/lib/hours';
import { zoneTime } from '../../../src/platform/zoneTime';

const inParis = (date: string): Now => ({
  wall: Date.parse(date),
  local: (wall) => zoneTime(wall, 'Europe/Paris'),
});
const said = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString().slice(0, 16));
const weekend: During = [{ days: ['Sa', 'Su'], from: '14:00', to: '18:00' }];

describe('hours of the week', () => {
  it('are open from the first minute to the last, on their days, by the clocks there', () => {
    const at = (date: string) => isOpenAt(weekend, inParis(date));
    // 28 November 2026 is a Saturday; Paris is an hour before UTC then.
    expect(at('2026-11-28T12:59:59Z')).toBe(false);
    expect(at('2026-11-28T13:00:00Z')).toBe(true);
    expect(at('2026-11-28T16:59:59Z')).toBe(true);
    expect(at('2026-11-28T17:00:00Z')).toBe(false);
    expect(at('2026-11-27T14:00:00Z')).toBe(false);
  });

  it('go over midnight where they end before they begin, and may end with the day', () => {
    const night: During = [{ days: ['Sa'], from: '22:00', to: '02:00' }];
    expect(isOpenAt(night, inParis('2026-11-29T00:30:00Z'))).toBe(true);
    expect(isOpenAt(night, inParis('2026-11-29T01:00:00Z'))).toBe(false);
    expect(isOpenAt([{ from: '22:00', to: '24:00' }], inParis('2026-11-28T22:59:00Z'))).toBe(true);
    expect(isOpenAt([{ from: '22:00', to: '24:00' }], inParis('2026-11-28T23:00:00Z'))).toBe(false);
  });

  it('tell when they open next, however the clocks are put back or forth meanwhile', () => {
    expect(said(nextOpening(weekend, inParis('2026-11-26T09:00:00Z')))).toBe('2026-11-28T14:00');
    expect(said(nextOpening(weekend, inParis('2026-11-28T13:30:00Z')))).toBe('2026-11-29T14:00');
    expect(said(nextOpening(weekend, inParis('2026-11-29T13:30:00Z')))).toBe('2026-12-05T14:00');
    expect(said(nextOpening(weekend, inParis('2026-10-24T22:30:00Z')))).toBe('2026-10-25T14:00');
    expect(daysAhead(Date.UTC(2026, 10, 28, 14), inParis('2026-11-26T23:30:00Z'))).toBe(1);
  });
});

describe('the times of an event', () => {
  const concert: During = [
    { from: '2026-11-28T18:00', to: '2026-11-28T20:00' },
    { from: '2026-12-05T17:00Z', to: '2026-12-05T19:00Z' },
    { from: '2026-12-12T18:00+01:00', to: '2026-12-12T20:00+01:00' },
  ];

  it('are open once each, by the clocks there or by those that they name', () => {
    expect(isOpenAt(concert, inParis('2026-11-28T17:30:00Z'))).toBe(true);
    expect(isOpenAt(concert, inParis('2026-11-28T19:30:00Z'))).toBe(false);
    expect(isOpenAt(concert, inParis('2026-12-05T18:59:00Z'))).toBe(true);
    expect(isOpenAt(concert, inParis('2026-12-12T17:00:00Z'))).toBe(true);
  });

  it('tell the next by the clocks there, and that none is left', () => {
    expect(said(nextOpening(concert, inParis('2026-11-30T10:00:00Z')))).toBe('2026-12-05T18:00');
    expect(said(nextOpening(concert, inParis('2026-12-06T10:00:00Z')))).toBe('2026-12-12T18:00');
    expect(nextOpening(concert, inParis('2026-12-20T10:00:00Z'))).toBeNull();
  });
});

it('a day of the calendar is as many days from 1970 as the day of so many days is', () => {
  fc.assert(
    fc.property(fc.integer({ min: -500_000, max: 3_000_000 }), (days) => {
      const [, year, month, day] = /^(\d+)-(\d\d)-(\d\d)$/.exec(dayOf(days * 86_400_000)) ?? [];
      expect(daysTo(Number(year), Number(month), Number(day))).toBe(days);
    }),
  );
});

it('whatever the hours, what opens next is open then and not just before, within eight days', () => {
  const hour = fc.tuple(fc.nat(23), fc.nat(59)).map((both) => both.map((n) => String(n).padStart(2, '0')).join(':'));
  const hours = fc
    .record({ days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }), from: hour, to: hour })
    .filter(({ from, to }) => from !== to);
  fc.assert(
    fc.property(hours, fc.integer({ min: 1.7e12, max: 1.9e12 }), (one, wall) => {
      const at = (ms: number): Now => ({ wall: ms, local: (then) => then });
      const next = nextOpening([one], at(wall)) ?? Number.NaN;
      expect(next - wall).toBeGreaterThan(0);
      expect(next - wall).toBeLessThanOrEqual(7 * 86_400_000);
      expect(isOpenAt([one], at(next))).toBe(true);
    }),
  );
});

it('the clocks of a zone that no device knows are those of the device', () => {
  expect(zoneTime(Date.UTC(2026, 6, 1, 12), 'Europe/Paris')).toBe(Date.UTC(2026, 6, 1, 14));
  expect(zoneTime(1.78e12, 'Europe/Nowhere')).toBe(zoneTime(1.78e12));
});
