import type { Position } from '../lib/position';

/** Why a row has no place: an empty cell, something that is no number, or numbers that can't be one. */
export type NoPlace = 'missing' | 'unreadable' | 'outOfRange';

const decimal = /^[+-]?(?:\d{1,10}(?:[.,]\d*)?|[.,]\d+)(?:e-?\d{1,2})?$/i;

/** No place is written longer: what is, would only keep the patterns busy. */
const longestNumber = 40;
const longestPair = 100;

/** A decimal number with point or comma, in range or not; undefined for an empty cell or anything else. */
export const parseDegrees = (cell: string): number | undefined => {
  if (cell.length > longestNumber) return undefined;
  const text = cell.replace(/[−–]/g, '-').replace(/\s*°$/, '').trim();
  return decimal.test(text) ? Number(text.replace(',', '.')) : undefined;
};

/** The place of two numbers. 0, 0 is what databases write for nothing. */
export const placeOf = (lat: number | undefined, lng: number | undefined): Position | NoPlace => {
  if (lat === undefined || lng === undefined) return 'unreadable';
  if (Math.abs(lat) > 90 || Math.abs(lng) > 180 || (lat === 0 && lng === 0)) return 'outOfRange';
  return { lat, lng };
};

const number = String.raw`([+\-−–]?\d{1,3}`;
const pointed = String.raw`([+\-−–]?(?:\d{1,3}(?:\.\d*)?|\.\d+))`;
const pairs = [
  // 47.21, -1.55 · 47.21 -1.55 · 47.21;-1.55 · [47.21 , -1.55]
  new RegExp(String.raw`^[[(]?\s*${pointed}\s*[,;\s/]\s*${pointed}\s*[\])]?$`),
  // 47,21 ; -1,55 · 47,21 -1,55 · 47,21, -1,55
  new RegExp(String.raw`^[[(]?\s*${number},\d+)\s*(?:;|/|,\s|\s)\s*${number},\d+)\s*[\])]?$`),
];

/** The two numbers of a cell such as `47.21, -1.55`, latitude first, with or without brackets; undefined for none. */
export const parsePair = (cell: string): readonly [number, number] | undefined => {
  if (cell.length > longestPair) return undefined;
  for (const pair of pairs) {
    const [, first, second] = pair.exec(cell) ?? [];
    const numbers = [first, second].map((text) => (text === undefined ? undefined : parseDegrees(text)));
    if (numbers[0] !== undefined && numbers[1] !== undefined) return [numbers[0], numbers[1]];
  }
  return undefined;
};

/** The place of two cells, latitude and longitude. */
export const placeOfCells = (lat: string, lng: string): Position | NoPlace =>
  lat === '' || lng === '' ? 'missing' : placeOf(parseDegrees(lat), parseDegrees(lng));

/** The place of one cell `lat, lon`. */
export const placeOfPair = (cell: string): Position | NoPlace => {
  if (cell === '') return 'missing';
  const [lat, lng] = parsePair(cell) ?? [];
  return placeOf(lat, lng);
};
