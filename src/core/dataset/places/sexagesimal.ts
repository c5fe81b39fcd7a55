import { fold } from '../../lib/text';
import type { Written } from './written';

/** Degrees read from one number with minutes and seconds, and the axis that a letter of the compass gives it. */
export interface Angle {
  readonly degrees: number;
  readonly axis?: 'lat' | 'lng';
}

/** The letters and words of the compass: in Europe's languages O is west more often than east. */
const compass: { readonly [word: string]: readonly ['lat' | 'lng', 1 | -1] } = {
  ...wordsFor(['n', 'north', 'nord', 'norte', 'noord'], ['lat', 1]),
  ...wordsFor(['s', 'south', 'sud', 'sur', 'sul', 'zuid'], ['lat', -1]),
  ...wordsFor(['e', 'east', 'est', 'este', 'ost', 'oost', 'leste'], ['lng', 1]),
  ...wordsFor(['w', 'o', 'west', 'ouest', 'oeste', 'ovest'], ['lng', -1]),
};

function wordsFor<T>(words: readonly string[], value: T): { readonly [word: string]: T } {
  return Object.fromEntries(words.map((word) => [word, value]));
}

const degreeMarks = new Set(['°', 'º', '˚', 'd', 'deg', 'degres', 'degrees', 'grad', 'gradi', 'grados', ':']);
const minuteMarks = new Set(["'", 'm', 'mn', 'min', ':']);
const secondMarks = new Set(['"', "''", 's', 'sec', 'sek', 'seg']);
const labels: { readonly [word: string]: 'lat' | 'lng' } = {
  ...wordsFor(['lat', 'latitude', 'latitud', 'latitudine', 'breite'], 'lat'),
  ...wordsFor(['lon', 'lng', 'long', 'longitude', 'longitud', 'longitudine', 'lange'], 'lng'),
};
const fillers = new Set(['et', 'and', 'de', '.', '=']);

const tokens = /\d+(?:[.,]\d+)?|s(?=[nsewo](?!\p{L}))|\p{L}+|''|[^\s\p{L}\d]/gu;
const longestCell = 120;

/** What is being read: the numbers of one angle so far, and what stood around them. */
interface Reading {
  sign: 1 | -1;
  readonly numbers: string[];
  axis: 'lat' | 'lng' | undefined;
  marked: boolean;
  /** Whether degrees and minutes are marked by letters, so that an s after them is seconds and not south. */
  lettered: boolean;
  /** Whether the axis stood before the numbers. */
  leads: boolean;
  /** Whether only a label has said the axis: a letter may still say the side. */
  labeled: boolean;
}

const begun = (): Reading => ({
  sign: 1,
  numbers: [],
  axis: undefined,
  marked: false,
  lettered: false,
  leads: false,
  labeled: false,
});

/** The angles of a cell, each number with its minutes and seconds; undefined where anything else stands there. */
const anglesIn = (cell: string): readonly Reading[] | undefined => {
  if (cell.length > longestCell || !/\d/.test(cell)) return undefined;
  const found: Reading[] = [begun()];
  for (const token of fold(cell).match(tokens) ?? []) {
    const now = found.at(-1) as Reading;
    const next = take(now, token);
    if (next === undefined) return undefined;
    if (next !== now) found.push(next);
  }
  return found.filter(({ numbers }) => numbers.length > 0);
};

/** The reading with one more token: the same, or a new one where an angle begins; undefined where it has no place. */
const take = (now: Reading, token: string): Reading | undefined => {
  if (/^\d/.test(token)) return takeNumber(now, token);
  if (token === '-' || token === '+') return takeSign(now, token);
  if (isMark(now, token)) {
    now.marked ||= token !== ':';
    now.lettered ||= /^[dm]/.test(token);
    return now;
  }
  if (now.numbers.length > 1 && degreeMarks.has(token)) return parted(now);
  const direction = Object.hasOwn(compass, token) ? compass[token] : undefined;
  if (direction !== undefined) return takeDirection(now, direction);
  if (';,/|()[]'.includes(token)) return now.numbers.length > 0 && !'()[]'.includes(token) ? begun() : now;
  const label = Object.hasOwn(labels, token) ? labels[token] : undefined;
  if (label !== undefined) return takeLabel(now, label);
  return fillers.has(token) || (token === ':' && now.numbers.length === 0) ? now : undefined;
};

/** A label before the numbers of an angle, or after those that have none, says the axis and nothing of the side. */
const takeLabel = (now: Reading, axis: 'lat' | 'lng'): Reading => {
  if (now.axis === axis) return now;
  const reading = now.axis !== undefined && now.numbers.length > 0 ? begun() : now;
  reading.leads = reading.numbers.length === 0;
  [reading.axis, reading.labeled] = [axis, true];
  return reading;
};

const isMark = ({ numbers: { length }, lettered }: Reading, token: string): boolean =>
  (length === 1 && degreeMarks.has(token)) ||
  (length === 2 && minuteMarks.has(token)) ||
  (length === 3 && secondMarks.has(token) && (token !== 's' || lettered));

/** What the last number begins: it has turned out to be degrees. */
const parted = ({ numbers }: Reading): Reading => ({ ...begun(), numbers: numbers.splice(-1), marked: true });

const takeNumber = (now: Reading, token: string): Reading => {
  const full = now.numbers.length === 3 || /[.,]/.test(now.numbers.at(-1) ?? '');
  const reading = full || (now.axis !== undefined && !now.leads) ? begun() : now;
  reading.numbers.push(token);
  return reading;
};

const takeSign = (now: Reading, token: string): Reading => {
  const reading = now.numbers.length > 0 ? begun() : now;
  reading.sign = token === '-' ? -1 : 1;
  return reading;
};

const takeDirection = (now: Reading, [axis, sign]: readonly ['lat' | 'lng', 1 | -1]): Reading | undefined => {
  if (now.labeled && now.axis === axis && now.numbers.length > 0) {
    [now.sign, now.labeled] = [sign, false];
    return now;
  }
  const fresh = now.axis !== undefined && now.numbers.length > 0 ? begun() : now;
  if (fresh.axis !== undefined) return undefined;
  fresh.leads = fresh.numbers.length === 0;
  fresh.axis = axis;
  fresh.sign = sign;
  return fresh;
};

/** Degrees, minutes and seconds in one run of figures, as weather stations and charts write them before a letter: `402505N`. */
const packed = /^(\d{2,3})([0-5]\d)([0-5]\d(?:[.,]\d+)?)$/;

const partsOf = ({ numbers, axis, marked }: Reading): readonly string[] => {
  const [only = ''] = numbers;
  const parts = numbers.length === 1 && axis !== undefined && !marked ? packed.exec(only) : null;
  return parts === null ? numbers : parts.slice(1);
};

/** The degrees of numbers of degrees, minutes and seconds: only the last with decimals, the others below 60. */
const degreesOf = (reading: Reading): Angle | undefined => {
  const { sign, axis } = reading;
  const numbers = partsOf(reading);
  const values = numbers.map((text) => Number(text.replace(',', '.')));
  const [degrees = 0, minutes = 0, seconds = 0] = values;
  if (numbers.slice(0, -1).some((text) => /[.,]/.test(text)) || minutes >= 60 || seconds >= 60.0001) return undefined;
  if (degrees > 180) return undefined;
  const value = sign * (degrees + minutes / 60 + seconds / 3600);
  return axis === undefined ? { degrees: value } : { degrees: value, axis };
};

/** One angle of degrees, with minutes and seconds or a letter of the compass; undefined for none, or for several. */
export const readAngle = (cell: string): Angle | undefined => {
  const angles = anglesIn(cell);
  const [only] = angles ?? [];
  if (only === undefined || angles?.length !== 1) return undefined;
  const says = only.marked || only.axis !== undefined || only.numbers.length > 1;
  return says ? degreesOf(only) : undefined;
};

/** Two angles in one cell, in the order in which they stand; undefined for anything else. */
export const readAngles = (cell: string): Written | undefined => {
  const angles = anglesIn(cell);
  if (angles?.length !== 2 || !angles.every(({ marked, axis, numbers: { length } }) => marked || axis || length > 1)) {
    return undefined;
  }
  const [one, other] = angles.map(degreesOf);
  if (one === undefined || other === undefined || (one.axis !== undefined && one.axis === other.axis)) return undefined;
  const numbers = { first: one.degrees, second: other.degrees };
  const axis = one.axis ?? (other.axis === undefined ? undefined : other.axis === 'lat' ? 'lng' : 'lat');
  return axis === undefined ? numbers : { ...numbers, order: axis === 'lat' ? 'latFirst' : 'lngFirst', certain: true };
};
