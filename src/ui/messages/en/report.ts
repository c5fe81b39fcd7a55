import type { DatasetKind, FieldKind } from '../../../core/dataset/dataset';
import { formatDate } from '../dates';
import { formatCount, formatNumber } from '../formats';
import type { ReportWords } from '../report';
import { degrees, listed, newlines, percent, systemNamed } from '../reportParts';

const kinds: { readonly [kind in FieldKind]: string } = {
  identifier: 'identifier',
  name: 'name',
  category: 'category',
  categories: 'categories',
  period: 'period',
  year: 'year',
  date: 'date',
  number: 'number',
  boolean: 'yes or no',
  place: 'position',
  address: 'address',
  postcode: 'postcode or INSEE code',
  text: 'text',
  link: 'link',
  image: 'image',
  empty: 'empty',
};

const datasets: { readonly [kind in Exclude<DatasetKind, 'unknown'>]: string } = {
  gtfs: 'public transport stops (GTFS)',
  'merimee-2012': 'protected buildings (Mérimée, the list of 2012)',
  'merimee-inventory': 'architectural heritage (Mérimée, a layer of the inventory)',
  merimee: 'protected buildings (Mérimée)',
  museofile: 'museums of France (Muséofile)',
  openagenda: 'events (OpenAgenda)',
  ode: 'events (ODE)',
  'remarkable-trees': 'remarkable trees',
  overpass: 'OpenStreetMap (Overpass)',
  gpx: 'waypoints of a GPX',
  icalendar: 'events of a calendar (iCalendar)',
  wikidata: 'results of a query to Wikidata',
  opendatasoft: 'export of an Opendatasoft portal',
};

const delimiters: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'vertical bars',
};

const count = (n: number, one: string, more: string): string => formatCount('en', n, one, more);

/** What a report says of a data file. */
export const report: ReportWords = {
  rowsOf: (rows, sites, merged, leftOut) =>
    `${count(rows, 'row', 'rows')} = ${count(sites, 'site', 'sites')} + ${formatNumber('en', merged)} merged + ${formatNumber('en', leftOut)} left out`,
  kindOf: (kind) =>
    kind === 'unknown'
      ? 'Data of an unknown kind: its columns are understood by their headers and values.'
      : `Known data: ${datasets[kind]}.`,
  written: (delimiter, encoding, newline, header) =>
    `Written as: ${listed([
      delimiter === '' ? '' : `cells separated by ${delimiters[delimiter] ?? `“${delimiter}”`}`,
      encoding.toUpperCase(),
      newline === '' ? '' : `lines ended by ${newlines[newline] ?? newline}`,
      header ? '' : 'no row of headers',
    ])}.`,
  inside: (file) => `File read in the archive: ${file}`,
  place: (columns, system, sure) =>
    `Positions: ${columns.map((column) => `“${column}”`).join(' and ')} (${systemNamed(system)}), ${percent(sure)}% sure.`,
  extent: (south, north, west, east) => {
    const lat = (value: number) => `${degrees('en', value)}° ${value < 0 ? 'S' : 'N'}`;
    const lng = (value: number) => `${degrees('en', value)}° ${value < 0 ? 'W' : 'E'}`;
    return `Extent: from ${lat(south)} to ${lat(north)}, from ${lng(west)} to ${lng(east)}.`;
  },
  columns: 'What each column holds',
  field: (kind, sure, filled, of, distinct) =>
    `${kinds[kind]} (${percent(sure)}% sure), ${formatNumber('en', filled)} of ${formatNumber('en', of)} filled, ${count(distinct, 'value', 'values')}`,
  kinds,
  quoted: (text) => `“${text}”`,
  empty: (columns) => `empty: ${columns}`,
  leftOut: 'Rows left out',
  merged: 'Rows merged into another',
  reasons: {
    'csv.rowWithoutPlace': 'no coordinates',
    'csv.rowUnreadable': 'coordinates that can’t be read',
    'csv.rowOutOfRange': 'coordinates off the Earth, or outside the region of their system',
    'csv.rowPlaceholder': 'coordinates that stand in for missing ones',
    'csv.rowImprecise': 'only a rough position',
  },
  otherReason: 'no position in this file can be read',
  merges: {
    part: 'parts of a station or a stop, which counts once',
    'csv.rowRepeated': 'same id as an earlier row',
    'csv.rowNearby': 'same name as an earlier row, a few metres away',
  },
  group: (n, rows, why) => `${formatNumber('en', n)}: ${why} (${n === 1 ? 'row' : 'rows'} ${rows})`,
  andOthers: (rows, others) => `${rows} and ${count(others, 'other', 'others')}`,
  notes: 'Worth knowing',
  alike: (n, rows) => `Likewise: ${n === 1 ? 'row' : 'rows'} ${rows}.`,
  credit: 'Whose data this is',
  publisher: 'publisher',
  license: 'licence',
  updated: 'updated',
  link: 'address',
  notice: 'notice',
  date: (date) => formatDate('en', date),
};
