import { isPlain, parseDegrees } from './coordinates';
import { readGeometry } from './geometry';
import { readAngle, readAngles } from './sexagesimal';
import { parseWkb } from './wkb';
import { parseWkt } from './wkt';

/** Which of two numbers is the latitude, or north: the first or the second. */
export type Order = 'latFirst' | 'lngFirst';

/** The two numbers of a place as they are written, in whatever system. */
export interface Written {
  readonly first: number;
  readonly second: number;
  /** The order, where what is written says it: letters of the compass, keys, a geometry (x before y). */
  readonly order?: Order;
  /** How sure that order is: a geometry may have its axes swapped, letters cannot. */
  readonly certain?: boolean;
  /** The EPSG code that EWKT gives. */
  readonly srid?: number;
}

/** No pair of numbers is written longer. */
const longestPair = 120;

/** The two numbers of a cell such as `47.21, -1.55` or `[1 355 605,3 ; 6 689 763,8]`; undefined for none. */
export const parsePair = (cell: string): readonly [number, number] | undefined => {
  if (cell.length > longestPair || !numberStart.test(cell)) return undefined;
  return plainPair(cell) ?? writtenPair(cell);
};

const numberStart = /^[\s[(]*[-+−–.,\d]/;
const anglesStart = /^[\s[(]*[-+−–\dnsewol]/i;

/** The common way of writing, read without patterns: `47.21, -1.55`. */
const plainPair = (cell: string): readonly [number, number] | undefined => {
  const comma = cell.indexOf(',');
  if (comma < 1) return undefined;
  const [first, second] = [cell.slice(0, comma), cell.slice(cell[comma + 1] === ' ' ? comma + 2 : comma + 1)];
  const areParted = first.includes('.') || second.includes('.');
  return areParted && isPlain(first) && isPlain(second) ? [Number(first), Number(second)] : undefined;
};

const writtenPair = (cell: string): readonly [number, number] | undefined => {
  const text = cell.replace(/^[\s[(]+|[\s\])]+$/g, '');
  for (const separator of [/[;/|\t]/, /\s[-–—]\s/, /,\s/, ',', /\s+/]) {
    const parts = text.split(separator);
    const pair = parts.length === 4 && separator === ',' ? joined(parts) : parts;
    const [first, second, third] = pair.map((part) => parseDegrees(part.trim()));
    const isPair = pair.length === 2 || (pair.length === 3 && third !== undefined && hasDecimals(pair));
    if (isPair && first !== undefined && second !== undefined) return [first, second];
  }
  return undefined;
};

/** `47,21,-1,55` is two decimal commas around a comma. */
const joined = ([a, b, c, d]: readonly string[]): readonly string[] =>
  [b, d].every((part) => part !== undefined && /^\d+$/.test(part.trim())) ? [`${a},${b}`, `${c},${d}`] : [];

/** A third number is a height, where the first two are no whole numbers. */
const hasDecimals = (parts: readonly string[]): boolean => parts.slice(0, 2).every((part) => /[.,]\d/.test(part));

/** An address of a map, and of RFC 5870. */
const linkStart = /^(?:https?|geo):/i;
const fine = String.raw`([-+]?\d{1,3}\.\d{3,20})`;
/** Latitude before longitude, as the addresses of OpenStreetMap, Google and Apple hold them. */
const linked = new RegExp(String.raw`(?:[@:/=]|%40)${fine}(?:,|/|%2C|%20|\+|&m?lo?n?g?=|&longitude=){1,3}${fine}`, 'i');
/** Coordinates in brackets behind an address, as Socrata writes a location. */
const bracketed = new RegExp(String.raw`\(\s*${fine}\s*,\s*${fine}\s*\)$`);
const [longestLink, longestBracket] = [400, 80];

const pairIn = (text: string, pattern: RegExp): Written | undefined => {
  const [, first, second] = pattern.exec(text) ?? [];
  return first === undefined || second === undefined
    ? undefined
    : { first: Number(first), second: Number(second), order: 'latFirst' };
};

/**
 * The two numbers of a place written in one cell: decimals, degrees with minutes, WKT, WKB or GeoJSON, in a link to a map
 * or in brackets behind an address; undefined for none.
 */
export const readPair = (cell: string): Written | undefined => {
  const pair = parsePair(cell);
  if (pair !== undefined) return { first: pair[0], second: pair[1] };
  const start = cell.trimStart();
  if (start.startsWith('{') || start.startsWith('[{')) return readGeometry(start);
  if (linkStart.test(start)) return pairIn(start.slice(0, longestLink), linked);
  const angles = anglesStart.test(start.slice(0, longestPair)) ? readAngles(cell) : undefined;
  return parseWkt(start) ?? parseWkb(start) ?? angles ?? pairIn(cell.slice(-longestBracket), bracketed);
};

/** One number of a place in a cell of its own, and whether letters of the compass say which. */
export const readNumber = (cell: string): number | undefined => parseDegrees(cell) ?? readAngle(cell)?.degrees;
