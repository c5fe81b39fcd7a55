import { fault, type Problem } from '../lib/checked';
import { tidy } from './blanks';
import type { Credit, Dataset, DatasetKind, Reading } from './dataset';
import { readDescriptor } from './descriptor';
import { findFields } from './fields';
import { type Located, locateRows } from './locate';
import { mergeDoubles } from './merge';
import { numberOf, shapeProblems } from './notes';
import { findPlace } from './places';
import { sourceOf } from './sources';
import type { Table } from './table';
import { whyUnplaced } from './unplaced';

/** How a file is written, but for its header, which the table knows. */
export type Written = Omit<Reading['dialect'], 'header'>;

/** What a table is read with. */
export interface TableOptions {
  /** The dataset's id, as scenarios name it. */
  readonly id: string;
  /** The file as its author names it, for messages. */
  readonly fileName: string;
  /** The parsed `datapackage.json` beside it, of any shape. */
  readonly descriptor?: unknown;
}

/** A table of more columns, and no place in any of them, is nothing that anybody wants to be told column by column. */
const mostUnplaced = 1000;

const countOf = (groups: readonly { readonly rows: readonly number[] }[]): number =>
  groups.reduce((sum, { rows }) => sum + rows.length, 0);

/** Makes a dataset of a table: where its rows are, what its columns hold, which rows are one. */
export const readTable = (given: Table, written: Written, options: TableOptions): Reading => {
  const source = sourceOf(given.keys)?.source;
  const table = source?.whole?.(given) ?? given;
  const { credit: described, kinds } = readDescriptor(options.descriptor, options.fileName);
  const own = completed(described, table.credit);
  const credit = isNobodys(own) ? { ...own, ...source?.credit } : own;
  const known = {
    ...nothing,
    kind: source?.id ?? nothing.kind,
    rows: table.rows,
    dialect: { ...written, header: table.headed },
    credit,
  };
  const withoutSites = (): Pick<Reading, 'dataset' | 'fields'> => ({
    dataset: null,
    fields: table.keys.length > mostUnplaced ? [] : findFields(table.keys, tidy(table).columns, kinds).fields,
  });
  if (table.rows === 0) return { ...known, ...withoutSites(), problems: [fault('', 'csv.noRows')] };
  const finding = findPlace(table);
  const { place } = finding;
  if (place === undefined) {
    const why = whyUnplaced(table, finding);
    const leftOutRows = [{ reason: why.fault, rows: [...table.numbers] }];
    const problems = [why, ...shapeProblems(table)];
    return { ...known, ...withoutSites(), leftOut: table.rows, leftOutRows, problems };
  }
  const located = locateRows(table, place);
  const places = place.columns.map((i) => [table.keys[i] ?? '', 'place'] as const);
  const {
    kept,
    fields,
    merged,
    problems: doubled,
  } = mergeDoubles(tidy(table), located, new Map([...places, ...kinds]));
  const problems = [...shapeProblems(table), ...located.problems, ...doubled];
  const { columns, system, sure } = place;
  const dataset = { id: options.id, credit, ...placesOf(table, kept, located), ...fields };
  return {
    ...known,
    ...(kept.length === 0 ? withoutSites() : { dataset, fields: dataset.fields }),
    sites: kept.length,
    merged: countOf(merged),
    mergedRows: merged,
    leftOut: countOf(located.leftOut),
    leftOutRows: located.leftOut,
    place: { columns: columns.map((i) => table.keys[i] ?? ''), system, sure },
    problems: kept.length === 0 ? [whyUnplaced(table, finding), ...problems] : problems,
  };
};

/** A credit with what the file itself says where nobody says it: a publisher and its page are one, and so is a licence. */
const completed = (said: Credit, own: Partial<Credit> = {}): Credit => {
  const { publisher = '', publisherUrl = '', license = '', licenseUrl = '', date = '' } = own;
  const isUnlicensed = said.license === '' && said.licenseUrl === '';
  return {
    ...said,
    ...(said.publisher === '' && { publisher, publisherUrl }),
    ...(isUnlicensed && { license, licenseUrl }),
    ...(said.date === '' && { date }),
  };
};

const isNobodys = ({ publisher, license, licenseUrl }: Credit): boolean => `${publisher}${license}${licenseUrl}` === '';

const placesOf = (
  table: Table,
  kept: Uint32Array,
  { lat, lng }: Located,
): Pick<Dataset, 'size' | 'lat' | 'lng' | 'rows'> => ({
  size: kept.length,
  lat: picked(lat, kept),
  lng: picked(lng, kept),
  rows: kept.map((row) => numberOf(table, row)),
});

const picked = (degrees: Float64Array, rows: Uint32Array): Float64Array => {
  const some = new Float64Array(rows.length);
  for (let i = 0; i < rows.length; i += 1) some[i] = degrees[rows[i] as number] as number;
  return some;
};

const nothing = {
  dataset: null,
  kind: 'unknown' as DatasetKind,
  rows: 0,
  sites: 0,
  merged: 0,
  mergedRows: [],
  leftOut: 0,
  leftOutRows: [],
  inside: '',
  dialect: { delimiter: '', newline: '', encoding: '', header: false },
  place: null,
  fields: [],
} satisfies Partial<Reading>;

/** What a file gave that could not be read at all, and why. */
export const unread = (encoding: string, problem: Problem, { descriptor, fileName }: TableOptions): Reading => ({
  ...nothing,
  dialect: { ...nothing.dialect, encoding },
  credit: readDescriptor(descriptor, fileName).credit,
  problems: [problem],
});
