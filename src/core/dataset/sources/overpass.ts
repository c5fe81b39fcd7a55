import { cellAt, columnFrom } from '../table/column';
import type { Table } from '../table/table';
import { byHeaders, type Headers, type Source } from './source';

/** What a node, a way and a relation have together is only their number: their type makes it an id. */
const typed = (table: Table): Table => {
  const [ids, types] = ['@id', '@type'].map((key) => table.columns[table.keys.indexOf(key)]);
  if (ids === undefined || types === undefined) return table;
  const whole = columnFrom(table.rows, (row) => {
    const [id, type] = [cellAt(ids, row), cellAt(types, row)];
    return /^\d+$/.test(id) && type !== '' ? `${type}/${id}` : id;
  });
  return { ...table, columns: table.columns.map((column) => (column === ids ? whole : column)) };
};

/** OpenStreetMap as Overpass gives it: CSV with `@id`, JSON, or GeoJSON made of it (wiki.openstreetmap.org/wiki/Map_features). */
export const overpass: Source = {
  id: 'overpass',
  know: (headers) => (headers.get('id')?.includes('@id') && isPlaced(headers) ? features(headers) : undefined),
  whole: typed,
  credit: {
    publisher: 'OpenStreetMap contributors',
    publisherUrl: 'https://www.openstreetmap.org/copyright',
    license: 'Open Database License (ODbL) 1.0',
    licenseUrl: 'https://opendatacommons.org/licenses/odbl/1-0/',
    url: 'https://www.openstreetmap.org/',
  },
};

/** Linked data (JSON-LD) has an `@id` too: only what Overpass gives has its place under these names. */
const isPlaced = (headers: Headers): boolean => headers.has('geometry') || (headers.has('lat') && headers.has('lon'));

const features = byHeaders({
  needs: ['id'],
  ids: ['id'],
  names: ['name', 'name fr', 'name en'],
  kinds: {
    category: [
      'historic',
      'tourism',
      'amenity',
      'leisure',
      'building',
      'man made',
      'natural',
      'shop',
      'religion',
      'heritage',
      'wheelchair',
      'access',
      'operator',
      'addr city',
      'type',
    ],
    text: ['description', 'description fr', 'inscription', 'opening hours', 'note', 'wikipedia'],
    period: ['start date', 'year of construction'],
    number: ['ele', 'height', 'population'],
    postcode: ['addr postcode', 'ref insee'],
    address: ['addr street'],
    identifier: ['wikidata', 'ref mhs', 'ref'],
    link: ['website', 'contact website', 'url'],
    image: ['image'],
    place: ['lat', 'lon', 'geometry'],
  },
});
