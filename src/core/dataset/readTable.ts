import { fault, type Problem, warning } from '../lib/checked';
import { reservedKeyIn } from '../lib/json';
import { readDescriptor } from './credit/descriptor';
import type { Credit, Dataset, DatasetKind, Reading } from './dataset';
import { tidy } from './fields/blanks';
import { findFields } from './fields/findFields';
import { findPlace, type PlaceFinding } from './places/findPlace';
import { type Located, locateRows, readPlaces } from './places/locate';
import { whyUnplaced } from './places/unplaced';
import { mergeDoubles } from './sites/merge';
import { sourceOf } from './sources';
import type { Source } from './sources/source';
import { withoutBylines } from './table/bylines';
import { shapeProblems } from './table/notes';
import type { Places, Table } from './table/table';

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

/**
 * Makes a dataset of a table, by one descriptor and then another: where its rows are, what its columns hold, which rows
 * are one. What no descriptor changes is found once, and sites that stay the same keep the very arrays of their places.
 */
export const readTable = (given: Table): ((written: Written, options: TableOptions) => Reading) => {
  const source = sourceOf(given)?.source;
  const { table, finding, located } = placed(given, source);
  const isWide = table.keys.length > mostUnplaced;
  const tidied = isWide && located === undefined ? undefined : tidy(table);
  const placesOf = placesIn(table, located);
  const place = placeTold(table, finding);
  const placeKinds = (place?.columns ?? []).map((key) => [key, 'place'] as const);
  return (written, { id, descriptor, fileName }) => {
    const reserved = reservedKeyIn(descriptor);
    const { credit: described, kinds, language } = readDescriptor(reserved === null ? descriptor : null, fileName);
    const told = reserved === null ? [] : [warning('', 'descriptor.reservedKey', { key: reserved })];
    const own = completed(described, table.credit);
    const credit = isNobodys(own) ? { ...own, ...source?.credit } : own;
    const dialect = { ...written, header: table.headed };
    const known = { ...nothing, kind: source?.id ?? nothing.kind, rows: table.rows, dialect, credit };
    const withoutSites = (): Pick<Reading, 'dataset' | 'fields'> => ({
      dataset: null,
      fields: tidied === undefined || isWide ? [] : findFields(table.keys, tidied.columns, kinds).fields,
    });
    if (table.rows === 0) return { ...known, ...withoutSites(), problems: [fault('', 'csv.noRows')] };
    if (located === undefined || tidied === undefined) {
      const why = whyUnplaced(table, finding);
      const leftOutRows = [{ reason: why.fault, rows: [...table.numbers] }];
      const problems = [why, ...told, ...shapeProblems(table)];
      return { ...known, ...withoutSites(), leftOut: table.rows, leftOutRows, problems };
    }
    const {
      kept,
      fields,
      merged,
      torn,
      problems: doubled,
    } = mergeDoubles(tidied, located, new Map([...placeKinds, ...kinds]));
    const problems = [...told, ...shapeProblems(table), ...located.problems, ...doubled];
    const dataset = {
      ...{ id, credit, language: language || (table.language ?? ''), ...placesOf(kept), ...fields },
      ...(torn.size > 0 && { torn }),
    };
    return {
      ...known,
      ...(kept.length === 0 ? withoutSites() : { dataset, fields: dataset.fields }),
      sites: kept.length,
      merged: countOf(merged),
      mergedRows: merged,
      leftOut: countOf(located.leftOut),
      leftOutRows: located.leftOut,
      place,
      problems: kept.length === 0 ? [whyUnplaced(table, finding), ...problems] : problems,
    };
  };
};

/** A table whose rows are sites, and where they lie; `located` is undefined where none does. */
interface Placed {
  readonly table: Table;
  readonly finding: PlaceFinding;
  readonly located?: Located;
}

const placed = ({ whole, ...given }: Table, source: Source | undefined): Placed => {
  const finding = given.rows === 0 ? {} : findPlace(given);
  const { place } = finding;
  const places = readPlaces(given.rows, place?.read ?? (() => 'missing'));
  const table = withoutBylines((whole ?? source?.whole)?.(given, places) ?? given);
  return place === undefined ? { table, finding } : { table, finding, located: locateRows(table, place, places) };
};

const placeTold = (table: Table, { place }: PlaceFinding): Reading['place'] => {
  if (place === undefined) return null;
  const { columns, system, sure } = place;
  return { columns: columns.map((i) => table.keys[i] ?? ''), system, sure };
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

type SitePlaces = Pick<Dataset, 'size' | 'lat' | 'lng' | 'rows'>;

/** The places of these rows of a table: the same arrays as before, where the rows are. */
const placesIn = (table: Table, located: Places = nowhere): ((kept: Uint32Array) => SitePlaces) => {
  let [before, places]: [Uint32Array, SitePlaces | undefined] = [new Uint32Array(0), undefined];
  return (kept) => {
    const isSame = kept.length === before.length && kept.every((row, i) => row === before[i]);
    if (places === undefined || !isSame)
      places = {
        size: kept.length,
        lat: picked(located.lat, new Float64Array(kept.length), kept),
        lng: picked(located.lng, new Float64Array(kept.length), kept),
        rows: picked(table.numbers, new Uint32Array(kept.length), kept),
      };
    before = kept;
    return places;
  };
};

const nowhere: Places = { lat: new Float64Array(0), lng: new Float64Array(0) };

/** The numbers of some rows, put into an array of as many. */
const picked = <Numbers extends Float64Array | Uint32Array>(of: Numbers, some: Numbers, rows: Uint32Array): Numbers => {
  for (let i = 0; i < rows.length; i += 1) some[i] = of[rows[i] as number] as number;
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
  packaged: null,
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
