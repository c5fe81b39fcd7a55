import { type Fault, fault, type MessageValues, type Problem, warning } from '../lib/checked';
import { tidy } from './blanks';
import { decoder, type Encoding, looksBinary } from './bytes';
import type { NoPlace } from './coordinates';
import type { Dataset, FieldKind, Reading } from './dataset';
import { readDescriptor } from './descriptor';
import { sameNameNearby } from './doubles';
import { type Fields, findFields, recount } from './fields';
import { feedReader } from './gtfs/feed';
import { farPlaces } from './outliers';
import { findPlace, type PlaceColumns } from './places';
import { sourceOf } from './sources';
import type { Table } from './table';
import { tableReader } from './tables';
import { type ByteReader, unpacker } from './unpack';
import { cellsShown, whyUnplaced } from './unplaced';

/** What a file is read with. */
export interface ReadOptions {
  /** The dataset's id, as scenarios name it. */
  readonly id: string;
  /** The file as its author names it, for messages. */
  readonly fileName: string;
  /** The parsed `datapackage.json` beside it, of any shape. */
  readonly descriptor?: unknown;
  /** The largest file that is read; 256 MiB unless told. */
  readonly maxBytes?: number;
  /** How its bytes are to be understood; found where it isn't told. */
  readonly encoding?: Encoding;
}

const mebibyte = 1024 * 1024;
const defaultMaxBytes = 256 * mebibyte;
/** Row problems of one fault that are listed; the counts of a reading stay right beyond. */
const mostListed = 1000;
const longestValue = 80;

const rowFaults: { readonly [why in NoPlace]: Fault } = {
  missing: 'csv.rowWithoutPlace',
  unreadable: 'csv.rowUnreadable',
  outOfRange: 'csv.rowOutOfRange',
  placeholder: 'csv.rowPlaceholder',
  imprecise: 'csv.rowImprecise',
};

/** Reads one file into a dataset. Never throws on what a file holds: the problems say what was left out and why. */
export const datasetReader = (options: ReadOptions): ByteReader<Reading> => {
  const { fileName, maxBytes = defaultMaxBytes } = options;
  const inside = fileReader(options);
  const unpacked = unpacker(inside);
  let size = 0;
  return {
    push: (bytes) => {
      size += bytes.length;
      if (size > maxBytes) return;
      for (let at = 0; at < bytes.length; at += mebibyte) unpacked.push(bytes.subarray(at, at + mebibyte));
    },
    end: () => {
      const reading = size > maxBytes ? nothing('', tooLarge(size, maxBytes)) : unpacked.end();
      return placedIn(reading, fileName);
    },
  };
};

/** Reads the files of a GTFS feed into one dataset: push them in the order of `feedFiles`. */
export const feedDatasetReader = (options: ReadOptions) => {
  const { push, end } = tableFeed(options);
  return { push, end: () => placedIn(end(), options.fileName) };
};

const tableFeed = (options: ReadOptions) => {
  const { push, end } = feedReader();
  return {
    push,
    end: (): Reading => {
      const { table, dialect } = end();
      return readTable(table, dialect, options);
    },
  };
};

const placedIn = (reading: Reading, file: string): Reading => ({
  ...reading,
  problems: listed(reading.problems).map((problem) => ({ ...problem, file })),
});

/** Reads one whole file into a dataset. */
export const readDataset = (bytes: Uint8Array, options: ReadOptions): Reading => {
  const reader = datasetReader(options);
  reader.push(bytes);
  return reader.end();
};

/** Reads a file that is in no archive, or no longer. */
const fileReader = (options: ReadOptions) => {
  const { maxBytes = defaultMaxBytes, encoding } = options;
  const bytesAsText = decoder(encoding);
  const tables = tableReader();
  let [size, binary] = [0, undefined as boolean | undefined];
  return {
    push: (bytes: Uint8Array): void => {
      size += bytes.length;
      if (size > maxBytes || binary) return;
      const text = bytesAsText.push(bytes);
      if (text !== '') binary ??= looksBinary(bytes, text);
      tables.push(text);
    },
    end: (): Reading => {
      const refuse = (problem: Problem): Reading => nothing(bytesAsText.encoding(), problem);
      if (size > maxBytes) return refuse(tooLarge(size, maxBytes));
      const text = bytesAsText.end();
      if (binary ?? looksBinary(none, text)) return refuse(fault('', 'file.notText'));
      tables.push(text);
      const read = tables.end();
      if ('problem' in read) return refuse(read.problem);
      return readTable(read.table, { ...read.dialect, encoding: bytesAsText.encoding() }, options);
    },
    refuse: (code: Fault): Reading => nothing('', fault('', code)),
    openFeed: () => tableFeed(options),
  };
};

const none = new Uint8Array(0);

const tooLarge = (size: number, most: number): Problem => {
  const megabytes = (bytes: number): number => Math.ceil(bytes / mebibyte);
  return fault('', 'file.tooLarge', { megabytes: megabytes(size), most: megabytes(most) });
};

const nothing = (encoding: string, problem: Problem): Reading => ({
  dataset: null,
  rows: 0,
  sites: 0,
  merged: 0,
  leftOut: 0,
  dialect: { delimiter: '', newline: '', encoding, header: false },
  place: null,
  problems: [problem],
});

type Written = Omit<Reading['dialect'], 'header'>;

const readTable = (given: Table, written: Written, options: ReadOptions): Reading => {
  const table = sourceOf(given.keys)?.whole?.(given) ?? given;
  const empty = {
    dataset: null,
    rows: table.rows,
    sites: 0,
    merged: 0,
    leftOut: table.rows,
    dialect: { ...written, header: table.headed },
    place: null,
  };
  if (table.rows === 0) return { ...empty, problems: [fault('', 'csv.noRows')] };
  const finding = findPlace(table);
  const { place } = finding;
  if (place === undefined) return { ...empty, problems: [whyUnplaced(table, finding), ...shapeProblems(table)] };
  const { credit, kinds } = readDescriptor(options.descriptor, options.fileName);
  const located = locateRows(table, place);
  const { kept, fields, merged } = mergeRepeated(tidy(table), located, kinds);
  const problems = [...shapeProblems(table), ...located.problems, ...merged];
  const dataset = kept.length === 0 ? null : { id: options.id, credit, ...columnar(table, kept, located), ...fields };
  return {
    ...empty,
    dataset,
    sites: kept.length,
    merged: located.parts + located.kept.length - kept.length,
    leftOut: table.rows - located.kept.length - located.parts,
    place: { columns: keysOf(table, place), system: place.system, sure: place.sure },
    problems: dataset === null ? [whyUnplaced(table, finding), ...problems] : problems,
  };
};

const keysOf = (table: Table, place: PlaceColumns): readonly string[] => place.columns.map((i) => table.keys[i] ?? '');

/** A warning about one row, by its number in a spreadsheet. */
const aboutRow = (row: number, code: Fault, column: string, values: MessageValues): Problem => ({
  ...warning('', code, values),
  row,
  column,
});

const shapeProblems = (table: Table): readonly Problem[] => [
  ...(table.headed ? [] : [warning('', 'csv.noHeader', { columns: table.keys.length })]),
  ...(table.preamble > 0 ? [warning('', 'csv.preamble', { rows: table.preamble })] : []),
  ...table.unnamed.map(
    (i): Problem => ({
      ...warning('', 'csv.fieldUnnamed', { name: table.keys[i] ?? '', number: i + 1 }),
      column: table.keys[i] ?? '',
    }),
  ),
  ...table.ragged.map(({ row, cells }) => ({
    ...warning('', 'csv.rowRagged', { cells, headers: table.keys.length }),
    row,
  })),
  ...table.strayQuotes.map(({ row, column, cell }) =>
    aboutRow(row, 'csv.quoteStray', table.keys[column] ?? '', { value: cell.slice(0, longestValue) }),
  ),
];

const numberOf = (table: Table, row: number): number => table.numbers[row] ?? 0;

/** Which rows have a place, as indexes, and where; how many are part of one of them; a problem for each that has none. */
interface Located {
  readonly kept: readonly number[];
  readonly parts: number;
  readonly problems: readonly Problem[];
  /** Of every row, NaN where it has none. */
  readonly lat: Float64Array;
  readonly lng: Float64Array;
}

const locateRows = (table: Table, place: PlaceColumns): Located => {
  const [lat, lng] = [new Float64Array(table.rows).fill(Number.NaN), new Float64Array(table.rows).fill(Number.NaN)];
  const column = keysOf(table, place).join(', ');
  const problems: Problem[] = place.doubts.map((doubt) => warning('', doubt.fault, doubt.values));
  const tell = (row: number, code: Fault): void => {
    problems.push(aboutRow(numberOf(table, row), code, column, { value: cellsShown(table, place.columns, row) }));
  };
  const [without, kept] = [new Map<number, NoPlace>(), [] as number[]];
  for (let row = 0; row < table.rows; row += 1) {
    const found = place.read(row);
    if (typeof found !== 'object') without.set(row, found);
    else {
      [lat[row], lng[row]] = [found.lat, found.lng];
      if (found.swapped === true) tell(row, 'csv.rowSwapped');
    }
  }
  let parts = 0;
  for (let row = 0; row < table.rows; row += 1) {
    const why = without.get(row);
    if (isPlaced(lat, table.partOf?.[row])) parts += 1;
    else if (why === undefined) kept.push(row);
    else tell(row, rowFaults[why]);
  }
  for (const row of farPlaces(lat, lng, kept)) tell(row, 'csv.rowFar');
  return { kept, parts, problems, lat, lng };
};

const isPlaced = (lat: Float64Array, row = -1): boolean => row >= 0 && !Number.isNaN(lat[row]);

/** Rows that share an id, or a name within a few meters, are one site: the first stands, each other is told. */
const mergeRepeated = (
  table: Table,
  located: Located,
  kinds: ReadonlyMap<string, FieldKind>,
): { kept: readonly number[]; fields: Fields & Pick<Dataset, 'columns'>; merged: readonly Problem[] } => {
  const columns = pick(table.columns, located.kept);
  const found = findFields(table.keys, columns, kinds);
  const firstRow = new Map<string, number>();
  const merged: Problem[] = [];
  const own = located.kept.filter((row) => {
    const number = numberOf(table, row);
    const id = table.columns[found.idField]?.[row] || `row-${number}`;
    const first = firstRow.get(id);
    if (first === undefined) firstRow.set(id, number);
    else merged.push(aboutRow(number, 'csv.rowRepeated', table.keys[found.idField] ?? '', { id, first }));
    return first === undefined;
  });
  const names = table.columns[found.nameField] ?? [];
  const near = sameNameNearby({ ...located, rows: own, names });
  for (const [row, first] of near) {
    const values = { name: names[row] ?? '', first: numberOf(table, first) };
    merged.push(aboutRow(numberOf(table, row), 'csv.rowNearby', table.keys[found.nameField] ?? '', values));
  }
  const kept = own.filter((row) => !near.has(row));
  if (merged.length === 0) return { kept, fields: { ...found, columns }, merged };
  const keptColumns = pick(table.columns, kept);
  return { kept, fields: { ...found, fields: recount(found.fields, keptColumns), columns: keptColumns }, merged };
};

const pick = (columns: Table['columns'], rows: readonly number[]): readonly (readonly string[])[] =>
  columns.map((column) => (rows.length === column.length ? column : rows.map((row) => column[row] ?? '')));

const columnar = (
  table: Table,
  kept: readonly number[],
  { lat, lng }: Located,
): Pick<Dataset, 'size' | 'lat' | 'lng' | 'rows'> => ({
  size: kept.length,
  lat: Float64Array.from(kept, (row) => lat[row] as number),
  lng: Float64Array.from(kept, (row) => lng[row] as number),
  rows: Uint32Array.from(kept, (row) => numberOf(table, row)),
});

/** At most a thousand problems of each fault: a list that nobody can read helps nobody. */
const listed = (problems: readonly Problem[]): readonly Problem[] => {
  const counts = new Map<Fault, number>();
  return problems.filter(({ fault }) => {
    const count = (counts.get(fault) ?? 0) + 1;
    counts.set(fault, count);
    return count <= mostListed;
  });
};
