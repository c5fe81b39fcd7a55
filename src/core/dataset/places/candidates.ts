import { type Column, cellAt, cellReader, isFilledAt, readAt } from '../table/column';
import { headerWords } from '../table/headerWords';
import type { Table } from '../table/table';
import { decimalIn, type NoPlace, parseDegrees, whyNot } from './coordinates';
import { isOfOther, isPairName, type NamedPair, namedPairs, orderNamed } from './placeWords';
import { namesUnknown, type System, systemsNamed } from './systems';
import { type Order, readNumber, readPair, type Written } from './written';

/** One or two columns that may hold the places of a table. */
export interface Candidate {
  /** Indexes of the columns: of two, the one whose number comes first. */
  readonly columns: readonly number[];
  readonly read: (row: number) => Written | NoPlace;
  /** Whether its header promises a place; else only its values do. */
  readonly named: boolean;
  /** The order that the header says, and how plainly, in points. */
  readonly order: Order | undefined;
  readonly points: number;
  /** The systems that the header names. */
  readonly systems: readonly System[];
  /** Whether its header says that it is the place of something else: a commune's, a seat's, where a trip began. */
  readonly ofOther: boolean;
  /** Whether the header names a system that is unknown here. */
  readonly unknown: boolean;
  /** Of two columns found by their values, whether they are neighbors. */
  readonly adjacent: boolean;
  /** Of two columns found by their values, whether their many decimals are those of degrees, and no others are so. */
  readonly fine: boolean;
}

const sampleSize = 1000;

/** Up to `size` of the indexes below `count`, spread over them. */
export const spread = (count: number, size = sampleSize): readonly number[] =>
  Array.from({ length: Math.min(count, size) }, (_, i) => Math.floor((i * count) / Math.min(count, size)));

/** The columns that may hold places, by their names or by their values: those named first. */
export const findCandidates = (table: Table): readonly Candidate[] => {
  const headers = table.keys.map(headerWords);
  const probes = table.columns.map(probeOf);
  const named = namedPairs(headers)
    .filter(({ columns }) => columns.every((i) => holdsNumbers(probes[i] ?? [])))
    .map((pair) => namedPair(table, headers, pair));
  const cells = headers.flatMap((header, i) => wholePlace(table, header, i, probes[i] ?? []));
  const taken = new Set(named.flatMap(({ columns }) => columns));
  const kinds = probes.map((cells, i) => (taken.has(i) ? undefined : numbersIn(cells)));
  return [...named, ...cells, ...pairsByValues(table, kinds)].slice(0, mostCandidates);
};

const mostCandidates = 24;

const systemsIn = (
  headers: readonly string[],
  columns: readonly number[],
): Pick<Candidate, 'systems' | 'unknown' | 'ofOther'> => {
  const words = columns.map((i) => (headers[i] ?? '').slice(0, 100));
  return { systems: words.flatMap(systemsNamed), unknown: words.some(namesUnknown), ofOther: words.every(isOfOther) };
};

const namedPair = (table: Table, headers: readonly string[], { columns, points }: NamedPair): Candidate => ({
  columns,
  read: readTwo(table, columns),
  named: true,
  order: 'latFirst',
  points,
  ...systemsIn(headers, columns),
  adjacent: false,
  fine: false,
});

const readTwo = (table: Table, [i, j]: readonly [number, number]): Candidate['read'] => {
  const [one, other] = [numberReader(table.columns[i]), numberReader(table.columns[j])];
  return (row) => {
    const [first, second] = [one.numberAt(row), other.numberAt(row)];
    if (first !== undefined && second !== undefined) return { first, second };
    return reasonOf([
      first === undefined ? one.whyNotAt(row) : undefined,
      second === undefined ? other.whyNotAt(row) : undefined,
    ]);
  };
};

/** Reads the numbers of a column, plain ones where their bytes stand. */
const numberReader = (column: Column | undefined) => {
  const textAt = cellReader(column);
  return {
    numberAt: (row: number): number | undefined =>
      (column && readAt(column, row, decimalIn)) ?? readNumber(textAt(row)),
    whyNotAt: (row: number): NoPlace => whyNot(textAt(row)),
  };
};

/** Of two cells' reasons: something that can't be read says more than nothing does. */
const reasonOf = (reasons: readonly (NoPlace | undefined)[]): NoPlace =>
  (['unreadable', 'placeholder', 'missing'] as const).find((reason) => reasons.includes(reason)) ?? 'unreadable';

const wholePlace = (table: Table, header: string, column: number, cells: readonly string[]): readonly Candidate[] => {
  const isNamed = isPairName(header);
  if (!isNamed && !spread(cells.length, fewCells).some((i) => readPair(cells[i] ?? '') !== undefined)) return [];
  const places = cells.filter((cell) => readPair(cell) !== undefined && (isNamed || looksLikePlace(cell)));
  if (places.length === 0 || (!isNamed && places.length < cells.length * mostOfThem)) return [];
  return [
    {
      columns: [column],
      read: readOne(table, column),
      named: isNamed,
      order: orderNamed(header),
      points: 3,
      ...systemsIn([header], [0]),
      adjacent: false,
      fine: false,
    },
  ];
};

const readOne = (table: Table, column: number): Candidate['read'] => {
  const textAt = cellReader(table.columns[column]);
  return (row) => {
    const cell = textAt(row);
    return (cell === '' ? undefined : readPair(cell)) ?? whyNot(cell);
  };
};

const [mostProbed, fewCells, mostOfThem] = [60, 6, 0.8];

/** Some filled cells of a column, spread over it, without what is written for nothing. */
const probeOf = (column: Column): readonly string[] => {
  const filled = spread(column.length).filter((row) => isFilledAt(column, row));
  return spread(filled.length, mostProbed)
    .map((i) => cellAt(column, filled[i] ?? 0))
    .filter((cell) => whyNot(cell) === 'unreadable');
};

/** Two numbers with three decimals or of a thousand and more, letters of the compass, or a geometry: no price, no hours. */
const looksLikePlace = (cell: string): boolean =>
  /^[^\d]{0,4}\d[.,]?\d*[.,]\d{3}.*?[\d+\-−–][.,]\d{3}/.test(cell.slice(0, 120)) ||
  /^[^\d]{0,4}\d{4,}[.,\d]*\s*[;,|/ ]\s*-?\d{4,}/.test(cell.slice(0, 120)) ||
  /[°º˚]|^[NSEWO]\b|\d["″\s]*[NSEWO]\b/i.test(cell.slice(0, 120)) ||
  /^\s*(?:[{[]|SRID|MULTI|POINT|LINE|POLYGON|GEOM|geo:|https?:|0[01]0|\(?(?:lat|lng|lon)[a-z]{0,8}\s?[:=. ])/i.test(
    cell.slice(0, 40),
  ) ||
  /\(\s*-?\d{1,3}\.\d{3,}\s*,\s*-?\d{1,3}\.\d{3,}\s*\)$/.test(cell.slice(-80));

const holdsNumbers = (cells: readonly string[]): boolean => cells.some((cell) => readNumber(cell) !== undefined);

/** What the numbers of a column are like: degrees with three decimals, or with more, or meters. */
type Numbers = 'degrees' | 'fine degrees' | 'meters' | undefined;

const numbersIn = (cells: readonly string[]): Numbers => {
  const few = spread(cells.length, fewCells).filter((i) => readNumber(cells[i] ?? '') === undefined);
  if (few.length > fewCells / 2) return undefined;
  const numbers = cells.flatMap((cell) => readNumber(cell) ?? []);
  const least = numbers.length * mostOfThem;
  if (numbers.length === 0 || numbers.length < cells.length * mostOfThem) return undefined;
  const countIf = (holds: (value: number, cell: string) => boolean): number =>
    numbers.filter((value, i) => holds(value, cells[i] ?? '')).length;
  const inDegrees = (digits: number): boolean =>
    countIf((value, cell) => Math.abs(value) <= 180 && isFine(cell, value, digits)) >= least;
  if (inDegrees(2)) return inDegrees(3) ? 'fine degrees' : 'degrees';
  const isLarge = countIf((value) => Math.abs(value) >= 1000 && Math.abs(value) < 2e7) >= least;
  return isLarge && new Set(numbers).size > numbers.length / 2 ? 'meters' : undefined;
};

/** More decimals than so many that are no zeros, a degree sign, or minutes with a letter of the compass: whole degrees are no place. */
const isFine = (cell: string, value: number, digits: number): boolean => {
  const whole = value * 10 ** digits;
  return parseDegrees(cell) === undefined
    ? /[°º˚]|\d[^\d.,]+\d.*[nsewo]|[nsewo].*\d[^\d.,]+\d/i.test(cell)
    : Math.abs(whole - Math.round(whole)) > 1e-7;
};

/** Pairs of columns of numbers that may be places, though nothing is called so; neighbors first. */
const pairsByValues = (table: Table, kinds: readonly Numbers[]): readonly Candidate[] => {
  const indexesOf = (...wanted: readonly Numbers[]): readonly number[] =>
    kinds.flatMap((kind, i) => (wanted.includes(kind) ? [i] : [])).slice(0, mostColumns);
  const fine = indexesOf('fine degrees');
  return [...pairsAmong(indexesOf('degrees', 'fine degrees')), ...pairsAmong(indexesOf('meters'))]
    .sort(([a, b], [c, d]) => b - a - (d - c))
    .map((columns) => {
      const adjacent = columns[1] - columns[0] === 1;
      return {
        columns,
        read: readTwo(table, columns),
        named: false,
        order: undefined,
        points: 0,
        systems: [],
        unknown: false,
        ofOther: false,
        adjacent,
        fine: columns.every((i) => fine.includes(i)) && (adjacent || fine.length === 2),
      };
    });
};

const pairsAmong = (columns: readonly number[]): readonly (readonly [number, number])[] =>
  columns.flatMap((i, at) => columns.slice(at + 1).map((j) => [i, j] as const));

const mostColumns = 8;
