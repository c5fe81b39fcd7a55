import type { Position } from '../../lib/position';

/** Why a row has no place. */
export type NoPlace =
  /** An empty cell. */
  | 'missing'
  /** Something that is no coordinates. */
  | 'unreadable'
  /** Numbers that are nowhere on Earth, or not where their system is meant for. */
  | 'outOfRange'
  /** What is written for nothing: `n/a`, `X ; Y`, 0 and 0, 9999. */
  | 'placeholder'
  /** Nothing in the precise columns, and something in others that lie elsewhere. */
  | 'imprecise';

const decimal = /^[+-]?(?:\d{1,10}(?:[.,]\d*)?|[.,]\d+)(?:e[+-]?\d{1,2})?$/i;
/** `6 689 763,8`, `6'689'763.8`, `6,689,763.8`, `6.689.763,8`: digits in threes. */
const grouped =
  /^[+-]?\d{1,3}(?:(?:[ \u00a0\u202f'’]\d{3})+(?:[.,]\d*)?|(?:,\d{3})+\.\d*|(?:\.\d{3})+,\d*|(?:,\d{3}){2,}|(?:\.\d{3}){2,})$/;

/** No number of a place is written longer: what is, would only keep the patterns busy. */
const longestNumber = 40;

const [minus, point, zero, nine] = [45, 46, 48, 57];

/** Whether these are digits with at most one point, and a sign before: what `Number` reads by itself. */
export const isPlain = (cell: string): boolean => {
  const first = cell.charCodeAt(0);
  let [digits, points] = [0, 0];
  for (let i = first === minus || first === 43 ? 1 : 0; i < cell.length; i += 1) {
    const code = cell.charCodeAt(i);
    if (code >= zero && code <= nine) digits += 1;
    else if (code === point) points += 1;
    else return false;
  }
  return digits > 0 && points < 2;
};

/** So many digits, and the powers of ten below them, are exact in a double: their quotient is what `Number` reads. */
const mostDigits = 15;
const powersOfTen = Array.from({ length: mostDigits + 1 }, (_, i) => 10 ** i);

/** A number of a few digits with a point, and a minus before, read from its UTF-8 in one go: as nearly all coordinates are written. */
export const decimalIn = (utf8: Uint8Array, from: number, to: number): number | undefined => {
  const isNegative = from < to && utf8[from] === minus;
  let [digits, decimals, value] = [0, -1, 0];
  for (let i = isNegative ? from + 1 : from; i < to; i += 1) {
    const digit = (utf8[i] as number) - zero;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (digit === point - zero && decimals < 0) decimals = 0;
    else return undefined;
  }
  if (digits === 0 || digits > mostDigits) return undefined;
  const size = value / (powersOfTen[Math.max(0, decimals)] as number);
  return isNegative ? -size : size;
};

/** A decimal number with point or comma, digits in threes or not, in range or not; undefined for anything else. */
export const parseDegrees = (cell: string): number | undefined => {
  if (cell.length > longestNumber) return undefined;
  return isPlain(cell) ? Number(cell) : parseWritten(cell);
};

const parseWritten = (cell: string): number | undefined => {
  const text = cell.replace(/[−–]/g, '-').replace(/\s*°$/, '').trim();
  if (decimal.test(text)) return Number(text.replace(',', '.'));
  return grouped.test(text) ? Number(ungrouped(text)) : undefined;
};

/** Only the last of points and commas can part the decimals, and it does where it comes once. */
const ungrouped = (text: string): string => {
  const bare = text.replace(/[^\d.,+-]/g, '');
  const last = bare.lastIndexOf(',') > bare.lastIndexOf('.') ? ',' : '.';
  const other = last === ',' ? '.' : ',';
  const parts = bare.replaceAll(other, '').split(last);
  return parts.length === 2 ? parts.join('.') : parts.join('');
};

/** Two numbers that stand for nothing: both 0, both 1 or −1, or one of nines only. */
export const isFiller = (first: number, second: number): boolean =>
  (first === second && (first === 0 || Math.abs(first) === 1)) || isNines(first) || isNines(second);

const isNines = (value: number): boolean => Math.abs(value) > 180 && /^-?9{2,}(?:\.9+)?$/.test(String(value));

/** The place of two numbers of degrees. */
export const placeOf = (lat: number, lng: number): Position | NoPlace => {
  if (isFiller(lat, lng)) return 'placeholder';
  return Math.abs(lat) <= 90 && Math.abs(lng) <= 180 ? { lat, lng } : 'outOfRange';
};

const placeholder =
  /^(?:null|nil|none|nan|n\/?[ac]|#n\/a|undefined|unknown|inconnue?s?|desconocid[oa]|unbekannt|sconosciuto|non (?:renseign[ée]e?s?|localis[ée]e?s?|connue?s?)|x ?[;,] ?y|lat ?[;,] ?lo?ng?|\[array\]|\[object object\]|[-?.;,_/ ]{1,20})$/i;

/** Why a cell is no coordinates. */
export const whyNot = (cell: string): NoPlace => {
  if (cell === '') return 'missing';
  return cell.length <= longestNumber && placeholder.test(cell) ? 'placeholder' : 'unreadable';
};
