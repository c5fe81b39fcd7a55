import { geometryOf, writtenOn } from './geometry';
import type { Written } from './written';

const head =
  /^(?:SRID\s*=\s*(\d{4,6})\s*;)?\s*(MULTIPOINT|MULTILINESTRING|MULTIPOLYGON|POINT|LINESTRING|POLYGON|GEOMETRYCOLLECTION)\s*(?:ZM|Z|M)?\s*(?=\()/i;

/** GeoJSON's name for each geometry of WKT. */
const types: { readonly [name: string]: string } = {
  POINT: 'Point',
  MULTIPOINT: 'MultiPoint',
  LINESTRING: 'LineString',
  MULTILINESTRING: 'MultiLineString',
  POLYGON: 'Polygon',
  MULTIPOLYGON: 'MultiPolygon',
};

/** A place written as WKT or EWKT, with Z and M or not; of a collection, the first geometry. Undefined for none. */
export const parseWkt = (cell: string): Written | undefined => {
  const match = head.exec(cell.slice(0, longestHead));
  if (match === null) return undefined;
  const [whole, srid, name = ''] = match;
  const body = cell.slice(whole.length);
  if (/^geo/i.test(name)) return parseWkt(`${srid === undefined ? '' : `SRID=${srid};`}${body.slice(1).trimStart()}`);
  const lists = nested(body);
  const type = types[name.toUpperCase()] ?? '';
  const geometry = geometryOf(type, type === 'Point' ? onlyPart(lists) : type === 'MultiPoint' ? flat(lists) : lists);
  if (geometry === undefined) return undefined;
  return srid === undefined ? writtenOn(geometry) : { ...writtenOn(geometry), srid: Number(srid) };
};

const longestHead = 60;

/** Lists of WKT: numbers, or lists. */
type Nested = readonly (Nested | number)[];

const onlyPart = (lists: Nested | undefined): unknown => lists?.[0];

/** `MULTIPOINT ((1 2), (3 4))` is `MULTIPOINT (1 2, 3 4)`. */
const flat = (lists: Nested | undefined): unknown =>
  lists?.map((part) => (typeof part !== 'number' && typeof part[0] === 'object' ? part[0] : part));

const mostDeep = 4;

/**
 * The lists in `((1 2, 3 4), (5 6))`, each position a list of numbers: `[[[1, 2], [3, 4]], [[5, 6]]]`; undefined where
 * a bracket does not close or something else stands there. What follows the last bracket is not looked at.
 */
const nested = (text: string): Nested | undefined => {
  const open: (Nested | number)[][] = [];
  let from = 0;
  for (let i = 0; i < text.length; i += 1) {
    const letter = text[i];
    if (letter !== '(' && letter !== ',' && letter !== ')') continue;
    const inner = open.at(-1);
    if (inner !== undefined && !takeNumbers(text.slice(from, i), inner)) return undefined;
    from = i + 1;
    if (letter === '(') {
      if (open.length === mostDeep) return undefined;
      open.push([]);
    } else if (letter === ')') {
      const done = open.pop();
      if (done === undefined || open.length === 0) return done;
      open.at(-1)?.push(done);
    }
  }
  return undefined;
};

/** Takes the numbers of one position into a list; false where something else stands there. */
const takeNumbers = (text: string, into: (Nested | number)[]): boolean => {
  const words = text.trim().split(/\s+/);
  if (words[0] === '') return true;
  const numbers = words.map(Number);
  if (numbers.length < 2 || numbers.length > 4 || !numbers.every(Number.isFinite)) return false;
  into.push(numbers);
  return true;
};
