import { cellAt } from '../table/column';
import { headerWords } from '../table/headerWords';
import type { Table } from '../table/table';
import { gpx } from './gpx';
import { gtfsStops } from './gtfs';
import { icalendar } from './icalendar';
import { merimee, merimee2012, merimeeInventory } from './merimee';
import { museofile } from './museofile';
import { ode } from './ode';
import { openAgenda } from './openAgenda';
import { opendatasoft } from './opendatasoft';
import { overpass } from './overpass';
import { remarkableTrees } from './remarkableTrees';
import type { Headers, Known, Source } from './source';
import { wikidata } from './wikidata';

/** The list of known kinds of dataset, what is told by least last: add one here and a file beside. */
const sources: readonly Source[] = [
  gtfsStops,
  merimee2012,
  merimeeInventory,
  merimee,
  museofile,
  openAgenda,
  ode,
  remarkableTrees,
  overpass,
  gpx,
  icalendar,
  wikidata,
  opendatasoft,
];

/** A known kind of dataset, and what is known of one table of it. */
export interface Recognized {
  readonly source: Source;
  readonly known: Known;
}

const headersOf = (keys: readonly string[]): Headers => {
  const headers = new Map<string, string[]>();
  for (const key of keys) {
    const words = headerWords(key);
    const same = headers.get(words);
    if (same === undefined) headers.set(words, [key]);
    else same.push(key);
  }
  return headers;
};

/** No known kind has so many columns, not even all the tags of OpenStreetMap in a region. */
const mostColumns = 20_000;

type Headed = Pick<Table, 'keys' | 'columns'>;

/** So many cells of a column tell what its ids look like. */
const mostLooked = 200;

/** Whether the ids of a table look as those of a known kind do, where these have a look of their own. */
const haveTheLook = ({ ids: look }: Source, { ids: [id] }: Known, { keys, columns }: Headed): boolean => {
  if (look === undefined) return true;
  const column = columns[keys.indexOf(id ?? '')];
  const cells = Array.from({ length: Math.min(column?.length ?? 0, mostLooked) }, (_, i) => cellAt(column, i).trim());
  const filled = cells.filter((cell) => cell !== '');
  return filled.filter((cell) => look.test(cell)).length * 2 > filled.length;
};

const recognized = (table: Headed): Recognized | undefined => {
  if (table.keys.length > mostColumns) return undefined;
  const headers = headersOf(table.keys);
  for (const source of sources) {
    const known = source.know(headers);
    if (known && haveTheLook(source, known, table)) return { source, known };
  }
  return undefined;
};

const found = new WeakMap<readonly string[], { readonly it: Recognized | undefined }>();

/** The known kind of dataset that the headers of a table tell; undefined for one of its own kind. */
export const sourceOf = (table: Headed): Recognized | undefined => {
  const known = found.get(table.keys) ?? { it: recognized(table) };
  found.set(table.keys, known);
  return known.it;
};
