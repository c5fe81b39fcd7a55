import fc from 'fast-check';
import { gzipSync, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import type { Reading } from '../../src/core/dataset/dataset';
import { readDataset } from '../../src/core/dataset/read';
import { replay } from '../../src/core/play/evolve';
import type { PlayEvent } from '../../src/core/play/play';
import { openHunt } from '../../src/core/prepare/open';
import { prepare } from '../../src/core/prepare/prepare';
import { verify } from '../../src/core/prepare/verify';
import { readScenario } from '../../src/core/scenario/check';
import { bytesOf, descriptorOf } from '../builders/dataset';
import { fullScenario } from '../builders/fullScenario';
import { playing, reached, replied, started } from '../builders/play';
import { prototypesNow } from '../builders/prototypes';
import { sitesOf } from '../builders/scenario';
import { changedAt, type Path } from '../builders/texts';

const before = prototypesNow();
afterAll(() => expect(prototypesNow(), 'no prototype is changed').toEqual(before));

const csv = 'id;nom;latitude;longitude;type\na;"Le ""phare""";47,2;-1,55;phare\nb;Le moulin;47,21;-1,56;moulin\n';
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
const files: readonly (readonly [name: string, bytes: Uint8Array])[] = [
  ...Object.entries(texts).map(([name, text]) => [name, bytesOf(text)] as const),
  ['a.csv.gz', gzipSync(bytesOf(csv))],
  ['a.zip', zipSync({ 'a.csv': bytesOf(csv), 'datapackage.json': bytesOf('{"title":"A"}') })],
  ['feed.zip', zipSync({ 'stops.txt': bytesOf(stops), 'stop_times.txt': bytesOf('trip_id,stop_id\n1,a\n') })],
];

/** One change of some bytes: other ones, some gone, some doubled, some put in. */
const change = fc.record({
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

const changed = (
  bytes: Uint8Array,
  { at, length, way, put }: typeof change extends fc.Arbitrary<infer T> ? T : never,
) => {
  const from = Math.floor(at * bytes.length);
  const [head, cut, tail] = [bytes.slice(0, from), bytes.slice(from, from + length), bytes.slice(from + length)];
  const middle = { other: put, gone: new Uint8Array(0), twice: [...cut, ...cut], put: [...put, ...cut] }[way];
  return Uint8Array.from([...head, ...(middle ?? []), ...tail]);
};

const anyJson = fc.oneof(
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
const spoiled = (value: unknown): fc.Arbitrary<unknown> =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsIn(value)), anyJson), { minLength: 1, maxLength: 3 })
    .map((changes) => changes.reduce((json, [path, other]) => safely(json, path, other), value));

/** A place that an earlier change took away is left. */
const safely = (json: unknown, path: Path, other: unknown): unknown =>
  path.slice(0, -1).every((_, i) => isThere(json, path.slice(0, i + 1))) ? changedAt(json, path, other) : json;

const isThere = (json: unknown, path: Path): boolean => {
  const inner = path.reduce<unknown>((one, key) => (one as Record<string, unknown> | null)?.[String(key)], json);
  return typeof inner === 'object' && inner !== null;
};

/** What holds of the reading of any bytes. */
const expectTold = ({ rows, sites, merged, leftOut, dataset, problems }: Reading): void => {
  expect(rows).toBe(sites + merged + leftOut);
  expect(dataset?.size ?? 0).toBe(sites);
  expect(dataset !== null || problems.some(({ severity }) => severity === 'error')).toBe(true);
};

const scenario = fullScenario('Once upon a time');
const sites = sitesOf();
const { value } = readScenario(JSON.stringify(scenario), 'walk.json');
const { hunt } = value ? prepare(value, sites) : { hunt: null };
if (hunt === null) throw new Error('the full scenario makes a hunt');

describe('Whatever is read', () => {
  it('gives a dataset or a reason, when bytes of a file of any format are changed', () => {
    const read = { some: 0, none: 0 };
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 4 }),
        ([fileName, bytes], changes) => {
          const result = readDataset(changes.reduce(changed, bytes), { id: 'x', fileName });
          expectTold(result);
          read[result.dataset ? 'some' : 'none'] += 1;
        },
      ),
      { numRuns: 250 },
    );
    expect(Math.min(read.some, read.none), 'either came').toBeGreaterThan(20);
  });

  it('makes a hunt or says why not, when values of a scenario are changed', () => {
    let made = 0;
    fc.assert(
      fc.property(spoiled(scenario), (json) => {
        const { value, problems } = readScenario(JSON.stringify(json), 'walk.json');
        expect(value !== null || problems.length > 0).toBe(true);
        if (value === null) return;
        made += prepare(value, sites).hunt ? 1 : 0;
      }),
      { numRuns: 100 },
    );
    expect(made).toBeGreaterThan(0);
  });

  it('is a hunt that opens and is verified, or is refused, when values of a hunt are changed', () => {
    const opened = { some: 0, none: 0 };
    fc.assert(
      fc.property(spoiled(JSON.parse(JSON.stringify(hunt))), (json) => {
        const { value, problems } = openHunt(JSON.stringify(json), 'hunt.json');
        opened[value ? 'some' : 'none'] += 1;
        expect(value !== null || problems.length > 0).toBe(true);
        if (value === null) return;
        verify(value);
        const [stage] = value.stages;
        if (stage) playing(value, [started, reached(stage.id), replied(stage.id, 'a', stage.challenges[0]?.id)]);
      }),
      { numRuns: 100 },
    );
    expect(Math.min(opened.some, opened.none), 'either came').toBeGreaterThan(0);
  });

  it('is a descriptor, or none, when values of one are changed', () => {
    fc.assert(
      fc.property(spoiled(descriptorOf({ nom: 'name' })), (descriptor) =>
        expectTold(readDataset(bytesOf(csv), { id: 'x', fileName: 'x.csv', descriptor })),
      ),
    );
  });

  it('is a play, when values of its events are changed', () => {
    const [stage] = hunt.stages;
    const { events } = playing(hunt, [
      started,
      reached(stage?.id ?? ''),
      replied(stage?.id ?? '', 0, stage?.challenges[0]?.id),
    ]);
    expect(events.length).toBeGreaterThan(2);
    const types = ['started', 'arrived', 'answered', 'hintTaken', 'resumed', 'finished', 'constructor', '__proto__'];
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(
            fc.constantFrom(...events),
            fc.constantFrom('stage', 'challenge', 'reply', 'team', 'by', 'code'),
            anyJson,
            fc.constantFrom(...types),
          ),
          { maxLength: 8 },
        ),
        (changes) => {
          const log = changes.map(([event, key, other, type], i) => ({
            ...event,
            ...(i % 2 === 0 && { type }),
            [key]: other,
          }));
          expect(replay(log as unknown as readonly PlayEvent[]).stages).toBeInstanceOf(Map);
        },
      ),
    );
  });
});
