import { at, listOf, textOf } from '../../lib/unknown';
import type { Json, JsonObject } from './json';
import type { Xml } from './xml';

type Element = { readonly [name: string]: Xml };

const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One or many of a name, as a list. */
const all = (element: unknown, ...path: readonly string[]): readonly unknown[] => {
  const found = at(element, ...path);
  return found === undefined ? [] : Array.isArray(found) ? listOf(found) : [found];
};

/** Folders stand in folders. */
const deepest = 10;

/** The placemarks of a KML (OGC 12-007r2), in whatever documents and folders; undefined for what is no KML. */
export const placemarksOf = (document: Xml): readonly JsonObject[] | undefined => {
  if (at(document, 'kml') === undefined) return undefined;
  const within = (element: unknown, depth: number): readonly unknown[] => [
    ...all(element, 'Placemark'),
    ...(depth === 0
      ? []
      : ['Document', 'Folder'].flatMap((name) => all(element, name).flatMap((inner) => within(inner, depth - 1)))),
  ];
  return within(at(document, 'kml'), deepest).filter(isElement).map(recordOf);
};

/** Data under their names, the rest as it is, and the geometry as GeoJSON writes it. */
const recordOf = (placemark: Element): JsonObject => {
  const own = Object.entries(placemark).filter(([name, value]) => typeof value === 'string' && name !== 'styleUrl');
  const data = [
    ...all(placemark, 'ExtendedData', 'Data'),
    ...all(placemark, 'ExtendedData', 'SchemaData', 'SimpleData'),
  ];
  const said = data.map(
    (one) => [textOf(at(one, '@name')), textOf(at(one, 'value')) || textOf(at(one, 'text'))] as const,
  );
  const geometry = geometryOf(placemark);
  const plain = own.map(([name, value]) => [name.replace(/^@/, ''), value as Json] as const);
  return { ...Object.fromEntries([...plain, ...said.filter(([name]) => name !== '')]), ...(geometry && { geometry }) };
};

/** `longitude,latitude,height` of one position or many. */
const positions = (element: unknown): readonly (readonly number[])[] =>
  textOf(at(element, 'coordinates'))
    .split(/\s+/)
    .map((position) => position.split(',').slice(0, 2).map(Number));

const geometryOf = (element: unknown): JsonObject | undefined => {
  const [point] = all(element, 'Point');
  if (point !== undefined) return { type: 'Point', coordinates: positions(point)[0] ?? [] };
  const [line] = all(element, 'LineString');
  if (line !== undefined) return { type: 'LineString', coordinates: positions(line) };
  const [area] = all(element, 'Polygon');
  const ring = at(area, 'outerBoundaryIs', 'LinearRing');
  if (ring !== undefined) return { type: 'Polygon', coordinates: [positions(ring)] };
  const [several] = all(element, 'MultiGeometry');
  return several === undefined ? undefined : geometryOf(several);
};
