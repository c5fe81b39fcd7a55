import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { bytesOf } from './dataset';
import { changedAt, type Path } from './texts';

/** A small table. */
export const csv =
  'id;nom;latitude;longitude;type\na;"Le ""phare""";47,2;-1,55;phare\nb;Le moulin;47,21;-1,56;moulin\n';
const point =
  '{"type":"Feature","properties":{"nom":"Le phare","__proto__":1},"geometry":{"type":"Point","coordinates":[-1.55,47.2]}}';
const gpx = '<?xml version="1.0"?><gpx><wpt lat="47.2" lon="-1.55"><name>A &amp; B<![CDATA[c]]></name></wpt></gpx>';
const kml =
  '<kml><Document><Folder><Placemark><name>A</name><ExtendedData><Data name="constructor"><value>1</value></Data></ExtendedData><Point><coordinates>-1.55,47.2,0</coordinates></Point></Placemark></Folder></Document></kml>';
const ics =
  'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Fête\\, la\r\nGEO:47.2;-1.55\r\nDTSTART;TZID="a:b":20261128T180000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n';
const stops = 'stop_id,stop_name,stop_lat,stop_lon\na,A,47.2,-1.55\n';
const texts: Readonly<Record<string, string>> = {
  'a.csv': csv,
  'a.tsv': csv.replaceAll(';', '\t'),
  'a.json': `[{"nom":"A","lat":47.2,"lon":-1.55,"toString":{"a":[1]}}]`,
  'rows.json': '{"data":[["nom","lat","lon"],["A",47.2,-1.55],["B",47.3,-1.5]]}',
  'a.geojson': `{"type":"FeatureCollection","features":[${point},${point}]}`,
  'a.ndjson': `${point}\n${point}\n`,
  'a.gpx': gpx,
  'a.kml': kml,
  'a.ics': ics,
};
/** Small files of twelve formats. */
export const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...Object.entries(texts).map(([name, text]) => [name, bytesOf(text)] as const),
  ['a.csv.gz', gzipSync(bytesOf(csv))],
  ['a.zip', zipSync({ 'a.csv': bytesOf(csv), 'datapackage.json': bytesOf('{"title":"A"}') })],
  ['feed.zip', zipSync({ 'stops.txt': bytesOf(stops), 'stop_times.txt': bytesOf('trip_id,stop_id\n1,a\n') })],
];

/** One change of some bytes: other ones, some gone, some doubled, some put in. */
export const change = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(12),
  way: fc.constantFrom('other', 'gone', 'twice', 'put'),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 8 }),
    fc
      .constantFrom('"', '\n', '{', '[', '<![CDATA[', '<!--', '&#x110000;', '\u0000', '__proto__', ';;;;', '-1e999')
      .map(bytesOf),
  ),
});

/** The bytes with one change. */
export const changed = (
  bytes: Uint8Array,
  { at, length, way, put }: typeof change extends fc.Arbitrary<infer T> ? T : never,
) => {
  const from = Math.floor(at * bytes.length);
  const [head, cut, tail] = [bytes.slice(0, from), bytes.slice(from, from + length), bytes.slice(from + length)];
  const middle = { other: put, gone: new Uint8Array(0), twice: [...cut, ...cut], put: [...put, ...cut] }[way];
  return Uint8Array.from([...head, ...(middle ?? []), ...tail]);
};

/** Any value of JSON, the awkward ones often. */
export const anyJson = fc.oneof(
  fc.string({ minLength: 1 }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    null,
    -1,
    1e308,
    '',
    '__proto__',
    'constructor',
    [],
    {},
    [[]],
    JSON.parse('{"__proto__":{"x":1}}'),
  ),
);

const pathsIn = (value: unknown, path: Path = []): readonly Path[] => [
  path,
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        pathsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

/** A value of JSON with other values at up to three of its places. */
export const spoiled = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsIn(value)), anyJson), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((json, [path, other]) => safely(json, path, other), value));

const held = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((one, key) => (one as Record<string, unknown>)[String(key)], value);

/** A value of JSON with others of their kind at up to three of its leaves: numbers, yes and no, and texts of other leaves. What passes by their kinds is looked at for its sense. */
export const mistaken = (value: unknown): fc.Arbitrary<unknown> => {
  const leaves = pathsIn(value).filter((path) => typeof held(value, path) !== 'object');
  const texts = leaves.map((path) => held(value, path)).filter((one) => typeof one === 'string');
  const other = (path: Path): fc.Arbitrary<unknown> => {
    const kind = typeof held(value, path);
    return kind === 'number' ? fc.oneof(fc.nat(30), fc.integer()) : kind === 'boolean' ? fc.boolean() : anyOf(texts);
  };
  const change = fc.constantFrom(...leaves).chain((path) => other(path).map((one) => [path, one] as const));
  return fc
    .array(change, { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((json, [path, one]) => changedAt(json, path, one), value));
};

const anyOf = (all: readonly unknown[]): fc.Arbitrary<unknown> => fc.constantFrom(...all);

/** A place that an earlier change took away is left. */
const safely = (json: unknown, path: Path, other: unknown): unknown =>
  path.every((_, i) => isThere(json, path.slice(0, i))) ? changedAt(json, path, other) : json;

const isThere = (json: unknown, path: Path): boolean => {
  const inner = path.reduce<unknown>((one, key) => (one as Record<string, unknown> | null)?.[String(key)], json);
  return typeof inner === 'object' && inner !== null;
};
