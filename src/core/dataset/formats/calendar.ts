import { fault } from '../../lib/checked';
import { type JsonObject, tableOf } from './json';
import type { TableRead } from './tables';

const moment = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?$/;
const geoUri = /^geo:(-?[\d.]+),(-?[\d.]+)/i;

/** `20261128T180000Z` as `2026-11-28T18:00:00Z`. */
const dateOf = (value: string): string => {
  const [, year, month, day, hour, minute, second = '00', zone = ''] = moment.exec(value) ?? [];
  if (year === undefined) return value;
  return hour === undefined ? `${year}-${month}-${day}` : `${year}-${month}-${day}T${hour}:${minute}:${second}${zone}`;
};

const unescaped = (value: string): string =>
  value.replace(/\\([nN\\;,])/g, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign)).trim();

/** A list, whose commas are escaped where they are part of an entry. */
const listOf = (value: string): readonly string[] => value.split(/(?<!\\),/).map(unescaped);

/** Name and value of a line, as `DTSTART;TZID="Europe/Paris":20261128T180000`: the value begins after the first colon outside quotes. */
const propertyOf = (line: string): readonly [name: string, value: string] => {
  const name = /^[A-Za-z\d-]+(?=[;:])/.exec(line)?.[0] ?? '';
  let isQuoted = false;
  for (let i = name.length; i < line.length && name !== ''; i += 1) {
    if (line[i] === '"') isQuoted = !isQuoted;
    else if (line[i] === ':' && !isQuoted) return [name.toUpperCase(), line.slice(i + 1)];
  }
  return ['', ''];
};

/** Events whose components within (an alarm) are left out: what they say is of themselves. */
type Event = Map<string, string[]>;

const take = (event: Event, line: string): void => {
  const [key, value] = propertyOf(line);
  if (key === '') return;
  const add = (to: string, cells: readonly string[]): void => void event.set(to, [...(event.get(to) ?? []), ...cells]);
  const [, lat, lng] = geoUri.exec(value) ?? [];
  if (key === 'CATEGORIES') add(key, listOf(value));
  else if (lat !== undefined && key !== 'GEO') add('GEO', event.has('GEO') ? [] : [`${lat};${lng}`]);
  else if (key === 'GEO') event.set(key, [unescaped(value)]);
  else add(key, [dateOf(unescaped(value))]);
};

const eventsIn = (text: string): readonly Event[] => {
  const events: Event[] = [];
  let [event, inner] = [undefined as Event | undefined, 0];
  for (const line of text
    .replace(/\r\n?|\n/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n')) {
    const [, mark, component = ''] = /^(BEGIN|END):([A-Za-z-]+)\s*$/i.exec(line) ?? [];
    const begins = mark?.toUpperCase() === 'BEGIN';
    if (mark === undefined) {
      if (event !== undefined && inner === 0) take(event, line);
    } else if (event === undefined) {
      if (begins && component.toUpperCase() === 'VEVENT') event = new Map();
    } else if (begins) inner += 1;
    else if (inner > 0) inner -= 1;
    else {
      events.push(event);
      event = undefined;
    }
  }
  return event === undefined ? events : [...events, event];
};

/** Reads the events of an iCalendar (RFC 5545) as a table: a column for each of their properties, dates as ISO 8601 writes them. */
export const readCalendar = (text: string): TableRead => {
  const records = eventsIn(text).map((event): JsonObject => Object.fromEntries(event));
  if (records.length === 0) return { problem: fault('', 'calendar.noEvents') };
  return { table: tableOf(records), dialect: { delimiter: '', newline: '' } };
};
