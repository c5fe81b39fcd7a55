import { euclidean, type Instance, legsOf } from './instance';

type Distance = (a: readonly number[], b: readonly number[]) => number;

/** Degrees and minutes, written `DDD.MM`, in radians: with the π, and cut short, as TSPLIB and Concorde have them. */
const radians = (written: number): number => {
  const degrees = Math.trunc(written);
  // biome-ignore lint/suspicious/noApproximativeNumericConstant: the library's own π, by which its lengths are known.
  return (3.141592 * (degrees + (5 * (written - degrees)) / 3)) / 180;
};

const geographical: Distance = ([aLat = 0, aLng = 0], [bLat = 0, bLng = 0]) => {
  const q1 = Math.cos(radians(aLng) - radians(bLng));
  const q2 = Math.cos(radians(aLat) - radians(bLat));
  const q3 = Math.cos(radians(aLat) + radians(bLat));
  return Math.trunc(6378.388 * Math.acos(0.5 * ((1 + q1) * q2 - (1 - q1) * q3)) + 1);
};

const rounded = (value: number): number => Math.floor(value + 0.5);
const apart = ([ax = 0, ay = 0]: readonly number[], [bx = 0, by = 0]: readonly number[]): readonly [number, number] => [
  Math.abs(ax - bx),
  Math.abs(ay - by),
];

/** The distances of TSPLIB 95 (Reinelt), by the name that a file gives. */
const distances: { readonly [type: string]: Distance } = {
  EUC_2D: (a, b) => rounded(euclidean(a, b)),
  CEIL_2D: (a, b) => Math.ceil(euclidean(a, b)),
  MAN_2D: (a, b) => rounded(apart(a, b)[0] + apart(a, b)[1]),
  MAX_2D: (a, b) => Math.max(...apart(a, b).map(rounded)),
  ATT: (a, b) => Math.ceil(euclidean(a, b) / Math.sqrt(10)),
  GEO: geographical,
};

/** Which cells of a row the lists of explicit legs give: those from one place to another, the row's own place with them or not. */
const formats: { readonly [format: string]: (row: number, count: number) => readonly [number, number] } = {
  FULL_MATRIX: (_, count) => [0, count],
  UPPER_ROW: (row, count) => [row + 1, count],
  UPPER_DIAG_ROW: (row, count) => [row, count],
  LOWER_ROW: (row) => [0, row],
  LOWER_DIAG_ROW: (row) => [0, row + 1],
  LOWER_COL: (row, count) => [row + 1, count],
  LOWER_DIAG_COL: (row, count) => [row, count],
  UPPER_COL: (row) => [0, row],
  UPPER_DIAG_COL: (row) => [0, row + 1],
};

const explicitLegs = (format: string, weights: readonly number[], count: number): Float64Array | string => {
  const cells = formats[format];
  if (!cells) return `its legs are written as ${format}, which is not read`;
  const legs = new Float64Array(count * count);
  let next = 0;
  for (let row = 0; row < count; row += 1) {
    const [from, to] = cells(row, count);
    for (let column = from; column < to; column += 1, next += 1) {
      legs[row * count + column] = weights[next] ?? Number.NaN;
      legs[column * count + row] = weights[next] ?? Number.NaN;
    }
  }
  return next === weights.length ? legs : `it has ${weights.length} legs where ${format} has ${next}`;
};

/** The lines of a file in TSPLIB's manner: what `KEY : VALUE` lines say, and the numbers below the name of each section. */
const partsOf = (text: string) => {
  const said = new Map<string, string>();
  const sections = new Map<string, number[]>();
  let section: number[] | undefined;
  for (const line of text.split(/\r?\n/).map((one) => one.trim())) {
    const [, key, value] = /^([A-Z_0-9]+)\s*:\s*(.*)$/.exec(line) ?? [];
    if (line === 'EOF') break;
    if (key !== undefined && value !== undefined) said.set(key, value);
    else if (/^[A-Z_]+_SECTION$/.test(line)) {
      section = [];
      sections.set(line, section);
    } else if (line !== '') section?.push(...line.split(/\s+/).map(Number));
  }
  return {
    said: (key: string) => said.get(key) ?? '',
    numbers: (name: string) => sections.get(`${name}_SECTION`) ?? [],
  };
};

const rowsOf = (numbers: readonly number[], width: number, count: number): readonly (readonly number[])[] =>
  Array.from({ length: count }, (_, i) => numbers.slice(i * width + 1, (i + 1) * width));

/** The format of OPLib (Kobeaga, Merino, Lozano 2018): TSPLIB with scores and a limit; a walk starts and ends at the depot. */
export const readOplib = (text: string): Instance => {
  const { said, numbers } = partsOf(text);
  const count = Number(said('DIMENSION'));
  const budget = Number(said('COST_LIMIT') || Number.NaN);
  const type = said('EDGE_WEIGHT_TYPE');
  if (!(count >= 2) || Number.isNaN(budget)) return { unread: 'it tells no DIMENSION or no COST_LIMIT' };
  const distance = distances[type];
  if (!distance && type !== 'EXPLICIT') return { unread: `its legs are measured by ${type}, which is not read` };
  const legs = distance
    ? legsOf(rowsOf(numbers('NODE_COORD'), 3, count), distance)
    : explicitLegs(said('EDGE_WEIGHT_FORMAT'), numbers('EDGE_WEIGHT'), count);
  if (typeof legs === 'string') return { unread: legs };
  const scores = Float64Array.from(rowsOf(numbers('NODE_SCORE'), 2, count), ([score = Number.NaN]) => score);
  if (legs.some(Number.isNaN) || scores.some(Number.isNaN)) return { unread: 'some of its points lack a number' };
  const depot = (numbers('DEPOT')[0] ?? 1) - 1;
  return { problem: { scores, legs, start: depot, end: depot, budget } };
};
