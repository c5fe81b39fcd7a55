import { periodsOf } from '../../dataset/fields/periods';
import { remembered } from '../../lib/remembered';
import { fold } from '../../lib/text';

const centuryOf = (year: number): number => Math.ceil(year / 100);

const between = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

const namesYears = /\d{3}/;

const saysCentury =
  /siecles?\b|\bcentur|jahrhundert|\bjhd?t?s?\b|\bsiglos?\b|\bsegles?\b|cento\b|\bsec(?:olo|oli|ulos?)?\b|\beeuw|(?:\d|[ivx])(?:er?|eme)? s\b|\bs\. ?[ivx]/;

/** Whether a cell says that it counts centuries: a bare II may be a grade, and a 2nd a class. */
export const isSaidCentury = (raw: string): boolean => saysCentury.test(fold(raw));

/**
 * The centuries that a cell names, from the first to the last, all between included; undefined when it isn't fully
 * understood, doubts what it says, or names years, which people count into centuries as they please.
 */
export const centuriesOf = remembered((raw): readonly number[] | undefined => {
  const periods = namesYears.test(raw) ? undefined : periodsOf(raw);
  if (periods === undefined || periods.some(({ from, about }) => about || from < 1)) return undefined;
  const first = Math.min(...periods.map(({ from }) => from));
  const last = Math.max(...periods.map(({ to }) => to));
  return between(centuryOf(first), centuryOf(last));
});
