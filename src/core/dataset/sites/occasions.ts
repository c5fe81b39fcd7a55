import { dayOf, daysTo } from '../../lib/day';
import { momentMs, momentPattern, type Span, weekdays } from '../../lib/hours';
import type { Dataset } from '../dataset';
import { siteAt } from '../index';
import { headerWords } from '../table/headerWords';

/** When what a row is of takes place. */
export interface Occasions {
  readonly spans: readonly Span[];
  /** How it is said to repeat, where that is not understood: then only its first time is there. */
  readonly unknownRepeat: string;
}

/** More times than anybody lists: each is told to a phone. */
const mostSpans = 400;
const dayMs = 24 * 60 * 60 * 1000;

const datePart = /^\d{4}-\d\d-\d\d/;
const anyMoment = /\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?/g;

/** A moment as data writes it, to the minute; '' where it is none. */
const momentIn = (cell: string): string => {
  const [, day, time = '00:00', zone = ''] =
    /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/.exec(cell.trim()) ?? [];
  const moment = `${day}T${time}${zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone}`;
  return momentPattern.test(moment) ? moment : '';
};

const zoneOf = (moment: string): string => momentPattern.exec(moment)?.[6] ?? '';

/** The same time of another day, so many days on. */
const daysOn = (moment: string, days: number): string => {
  const [, year, month, day] = momentPattern.exec(moment) ?? [];
  return `${dayOf((daysTo(Number(year), Number(month), Number(day)) + days) * dayMs)}${moment.slice(10)}`;
};

/** A time that says no end lasts to the end of its day. */
const spanOf = (begin: string, end: string): readonly Span[] => {
  const from = momentIn(begin);
  if (from === '') return [];
  const to = momentIn(end);
  const isAfter = to !== '' && momentMs(to).ms > momentMs(from).ms;
  return [{ from, to: isAfter ? to : `${daysOn(from, 1).slice(0, 11)}00:00${zoneOf(from)}` }];
};

/** All moments of a cell, also those that iCalendar lists without hyphens and colons. */
const momentsIn = (cell: string): readonly string[] =>
  cell
    .replace(/\b(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d)?/g, (_, year, month, day, hour, minute) =>
      hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}`,
    )
    .match(anyMoment) ?? [];

const pairsIn = (cell: string): readonly Span[] => {
  const moments = momentsIn(cell);
  return moments.flatMap((begin, i) => (i % 2 === 0 ? spanOf(begin, moments[i + 1] ?? '') : []));
};

/** How an iCalendar says that something repeats: RFC 5545, section 3.3.10. */
interface Repeat {
  readonly days: number;
  readonly on: readonly string[];
  readonly count: number;
  readonly until: number;
}

const repeatOf = (rule: string): Repeat | null => {
  const parts = new Map(rule.split(';').map((part) => part.split('=') as [string, string]));
  const step = { DAILY: 1, WEEKLY: 7 }[parts.get('FREQ') ?? ''];
  const on = (parts.get('BYDAY') ?? '').split(',').filter((day) => day !== '');
  const known = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYDAY', 'WKST'];
  const isKnown = [...parts.keys()].every((part) => known.includes(part));
  const names: readonly string[] = weekdays.map((day) => day.toUpperCase());
  const every = Number(parts.get('INTERVAL') ?? 1);
  if (step === undefined || !isKnown || !(every >= 1) || on.some((day) => !names.includes(day))) return null;
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)/.exec(parts.get('UNTIL') ?? '') ?? [];
  const until = year === undefined ? Number.POSITIVE_INFINITY : daysTo(Number(year), Number(month), Number(day));
  return { days: step * every, on, count: Number(parts.get('COUNT') ?? mostSpans), until };
};

/** Days from the first time on, of each that follows: week by week where days of the week are named, whose weeks begin on Monday. */
const repeated = ({ from, to }: Span, { days, on, count, until }: Repeat): readonly Span[] => {
  const [, year, month, day] = momentPattern.exec(from) ?? [];
  const first = daysTo(Number(year), Number(month), Number(day));
  const weekday = (first + 3) % 7;
  const spans: Span[] = [];
  const mostDays = mostSpans * 7;
  for (let ahead = 0; ahead <= mostDays && spans.length < Math.min(count, mostSpans); ahead += 1) {
    if (first + ahead > until) break;
    const name = weekdays[(weekday + ahead) % 7]?.toUpperCase() ?? '';
    const isWeekly = days % 7 === 0;
    const period = isWeekly ? Math.floor((weekday + ahead) / 7) % (days / 7) === 0 : ahead % days === 0;
    const isOn = on.length > 0 ? on.includes(name) : !isWeekly || ahead % 7 === 0;
    if (period && isOn) spans.push({ from: daysOn(from, ahead), to: daysOn(to, ahead) });
  }
  return spans;
};

const calendarTimes = (cells: ReadonlyMap<string, string>): Occasions => {
  const first = spanOf(cells.get('dtstart') ?? '', cells.get('dtend') ?? '');
  const rule = cells.get('rrule') ?? '';
  const repeat = rule === '' ? null : repeatOf(rule);
  const [one] = first;
  const except = new Set(momentsIn(cells.get('exdate') ?? '').map(momentIn));
  const spans = (one && repeat ? repeated(one, repeat) : first).filter(({ from }) => !except.has(from));
  return { spans, unknownRepeat: rule !== '' && repeat === null ? rule : '' };
};

/** Where the ways of writing begin and end stand, the most telling first. */
const ends = [
  ['event start', 'event end'],
  ['first timing begin', 'first timing end'],
  ['firstdate begin', 'firstdate end'],
  ['last timing begin', 'last timing end'],
  ['lastdate begin', 'lastdate end'],
] as const;

/** When the event of a row takes place, as iCalendar, OpenAgenda and ODE say it: all its times. None of a row that is no event. */
export const occasionsOf = (dataset: Dataset, i: number): Occasions => {
  const cells = new Map([...siteAt(dataset, i).facts].map(([key, cell]) => [headerWords(key), cell]));
  if (datePart.test(cells.get('dtstart') ?? '')) return calendarTimes(cells);
  const listed = pairsIn(cells.get('timings') ?? '');
  const named = ends.flatMap(([begin, end]) => spanOf(cells.get(begin) ?? '', cells.get(end) ?? ''));
  const spans = listed.length > 0 ? listed : named;
  return {
    spans: spans.filter(({ from }, k) => spans.findIndex((one) => one.from === from) === k).slice(0, mostSpans),
    unknownRepeat: '',
  };
};
