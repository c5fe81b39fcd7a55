import { parseDegrees } from './coordinates';

/** How coordinates that can't be read seem to be written. */
export type Notation = 'projected' | 'geometry' | 'sexagesimal' | 'meters' | 'beyond' | 'other';

const every =
  (holds: (cell: string) => boolean) =>
  (cells: readonly string[]): boolean =>
    cells.length > 0 && cells.every((cell) => holds(cell));

const minutes = /\d\s*[°ºd:]\s*\d|\d['′’]|^\D{0,3}\d{1,3}\s+\d{1,2}\s+\d/i;

const isGeometry = (cell: string): boolean =>
  /^\s*(?:[{<]|(?:SRID=\d+;)?\s*(?:MULTI)?(?:POINT|LINESTRING|POLYGON))/i.test(cell);

/** No degrees have so many figures before their point. */
const isProjected = (cell: string): boolean => {
  const [first] = /-?\d+(?:\.\d+)?(?=\s*[\s,]\s*-?\d)/.exec(cell.replace(/^\s*SRID=\d+;/i, '')) ?? [];
  return isGeometry(cell) && Math.abs(Number(first ?? 0)) >= 1000;
};

/** The notations that are told apart, in the order in which they are tried: to read one, begin here. */
const notations: readonly (readonly [Notation, (cells: readonly string[]) => boolean])[] = [
  ['projected', every(isProjected)],
  ['geometry', every(isGeometry)],
  ['sexagesimal', every((cell) => minutes.test(cell))],
  ['meters', every((cell) => Math.abs(parseDegrees(cell) ?? 0) >= 1000)],
  ['beyond', every((cell) => parseDegrees(cell) !== undefined)],
];

/** What the cells of a place that can't be read look like. */
export const notationOf = (cells: readonly string[]): Notation =>
  notations.find(([, holds]) => holds(cells))?.[0] ?? 'other';
