import { fault } from '../../lib/checked';
import { dateOf, linkOf, textOf } from '../../lib/unknown';
import { licenseOf } from '../credit/licenses';
import type { Credit } from '../dataset';
import { type Json, type JsonObject, recordsIn, tableOf } from './json';
import { placemarksOf } from './kml';
import type { TableRead } from './tables';
import { parseXml, type Xml } from './xml';

const isElement = (value: Xml | undefined): value is { readonly [name: string]: Xml } =>
  typeof value === 'object' && !Array.isArray(value);

const at = (value: Xml | undefined, ...path: readonly string[]): Xml | undefined =>
  path.reduce<Xml | undefined>(
    (inner, name) => (isElement(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined),
    value,
  );

/** What stands at a path, one or many. */
const listAt = (value: Xml, ...path: readonly string[]): readonly JsonObject[] => {
  const found = at(value, ...path);
  const list: readonly Xml[] = found === undefined ? [] : Array.isArray(found) ? found : [found as Xml];
  return list.filter(isElement);
};

/** Where the records of known documents are: the points of a GPX (topografix.com/GPX/1/1), the events of ODE. */
const known: readonly (readonly string[])[] = [
  ['gpx', 'wpt'],
  ['gpx', 'rte', 'rtept'],
  ['events', 'event'],
];

/** Attributes under their own names, where no element is called so: `@id` is how OpenStreetMap marks its own. */
const withPlainAttributes = (record: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(record).map(([key, value]) => {
      const name = key.replace(/^@/, '');
      return [name in record ? key : name, value] as const;
    }),
  );

/** Whose a GPX is, as its `metadata` says. */
const creditOf = (document: Xml): Partial<Credit> => {
  const said = (...path: readonly string[]): string => textOf(at(document, 'gpx', 'metadata', ...path));
  const licenseUrl = linkOf(said('copyright', 'license'));
  return {
    publisher: said('copyright', '@author') || said('author', 'name'),
    publisherUrl: linkOf(said('author', 'link', '@href')),
    ...(licenseUrl && { license: licenseOf('', licenseUrl)?.title ?? '', licenseUrl }),
    date: dateOf(said('time').slice(0, 10)),
  };
};

/** Reads XML as a table: a row for each waypoint of a GPX, each placemark of a KML, or each element of the longest list of them. */
export const readXml = (text: string): TableRead => {
  if (/^\s*<(?:!doctype\s+html|html)\b/i.test(text)) return { problem: fault('', 'xml.webPage') };
  const document = parseXml(text);
  if (document === undefined) return { problem: fault('', 'xml.broken') };
  const records =
    placemarksOf(document) ?? known.map((path) => listAt(document, ...path)).find(({ length }) => length > 0);
  const isTrack = at(document, 'gpx') !== undefined;
  const isOfOsm = at(document, 'osm') !== undefined;
  const others = isTrack ? [] : recordsIn(document as Json);
  const rows = records ?? (isOfOsm ? others : others.map(withPlainAttributes));
  if (rows.length === 0) return { problem: fault('', isTrack ? 'xml.noWaypoints' : 'xml.noRecords') };
  return { table: { ...tableOf(rows), credit: creditOf(document) }, dialect: { delimiter: '', newline: '' } };
};
