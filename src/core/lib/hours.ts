import { daysTo } from './day';

/** The days of the week as OpenStreetMap and schema.org write them, Monday first. */
export const weekdays = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
type Weekday = (typeof weekdays)[number];

/** Hours of each day, or of some days of the week: `10:00` to `18:00`; over midnight where `to` comes first. */
export interface Hours {
  readonly days?: readonly Weekday[] | undefined;
  readonly from: string;
  readonly to: string;
}

/** One time that something takes place: `2026-11-28T14:00` where it is, or `…+01:00`, `…Z` anywhere. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** When something is open: at any of these times. */
export type During = readonly (Hours | Span)[];

/** What a device says of now: its date, and what its clocks show at a date where the hunt is, as milliseconds of a day that had no zone. */
export interface Now {
  readonly wall: number;
  readonly local: (wall: number) => number;
}

/** An hour of a day, `24:00` its end. */
export const hourPattern = /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/;
/** A minute of a day, with or without how far its clocks are from UTC. */
export const momentPattern =
  /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):([0-5]\d)(Z|[+-][01]\d:[0-5]\d)?$/;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

const minutesOf = (hour: string): number => Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));

const offsetMinutes = (zone: string): number =>
  zone === 'Z' ? 0 : (zone.startsWith('-') ? -1 : 1) * minutesOf(zone.slice(1));

/** A moment in milliseconds since 1970, by the clocks on the spot where it says no zone; NaN for none. */
export const momentMs = (moment: string): { readonly ms: number; readonly isAbsolute: boolean } => {
  const [, year, month, day, hour, minute, zone] = momentPattern.exec(moment) ?? [];
  const local =
    daysTo(Number(year), Number(month), Number(day)) * dayMs + (Number(hour) * 60 + Number(minute)) * minuteMs;
  return { ms: local - offsetMinutes(zone ?? 'Z') * minuteMs, isAbsolute: zone !== undefined };
};

const localMs = (moment: string, { local }: Now): number => {
  const { ms, isAbsolute } = momentMs(moment);
  return isAbsolute ? local(ms) : ms;
};

/** From when to when, by the clocks on the spot. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const weekdayOf = (day: number): Weekday => weekdays[(((day + 3) % 7) + 7) % 7] as Weekday;

/** The times around now, from yesterday's to those in a week. */
const stretchesOf = (open: Hours | Span, now: Now): readonly Stretch[] => {
  if (momentPattern.test(open.from)) return [{ from: localMs(open.from, now), to: localMs(open.to, now) }];
  const { days } = open as Hours;
  const [from, to] = [minutesOf(open.from) * minuteMs, minutesOf(open.to) * minuteMs];
  const today = Math.floor(now.local(now.wall) / dayMs);
  return Array.from({ length: 9 }, (_, i) => today - 1 + i)
    .filter((day) => days === undefined || days.includes(weekdayOf(day)))
    .map((day) => ({ from: day * dayMs + from, to: (to <= from ? day + 1 : day) * dayMs + to }));
};

/** Whether it is open now. */
export const isOpenAt = (during: During, now: Now): boolean => {
  const at = now.local(now.wall);
  return during.some((open) => stretchesOf(open, now).some(({ from, to }) => from <= at && at < to));
};

/** When it opens next, by the clocks on the spot; null where it never does again. */
export const nextOpening = (during: During, now: Now): number | null => {
  const at = now.local(now.wall);
  const next = during.flatMap((open) => stretchesOf(open, now).map(({ from }) => from)).filter((from) => from > at);
  return next.length > 0 ? Math.min(...next) : null;
};

/** How many midnights lie between now and then. */
export const daysAhead = (then: number, now: Now): number =>
  Math.floor(then / dayMs) - Math.floor(now.local(now.wall) / dayMs);
