import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/core/dataset/dataset';
import { datasetReader } from '../../../../src/core/dataset/read';
import { timesUsual } from '../../../builders/cpu';
import { bytesOf, cellsOf, reading } from '../../../builders/dataset';

const columnOf = ({ dataset }: Reading, key: string) =>
  cellsOf(dataset?.columns[dataset.fields.findIndex((field) => field.key === key)]);
const kindOf = ({ fields }: Reading, key: string) => fields.find((field) => field.key === key)?.kind;
const refusal = ({ problems }: Reading) => problems.map(({ fault }) => fault);

const gpx = `<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="x" xmlns="http://www.topografix.com/GPX/1/1">
  <metadata><name>Walk</name></metadata>
  <wpt lat="47.2164" lon="-1.5494"><ele>12.5</ele><name>Château &amp; douves</name><sym>Castle</sym>
    <link href="https://example.org/a"><text>More</text></link></wpt>
  <wpt lat="47.2186" lon="-1.5536"><name>Passage</name><desc>Stairs, 1843</desc><sym>Shop</sym></wpt>
  <trk><trkseg>${'<trkpt lat="47.2" lon="-1.5"/>'.repeat(9)}</trkseg></trk>
</gpx>`;

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VTIMEZONE',
  'TZID:Europe/Paris',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'END:STANDARD',
  'END:VTIMEZONE',
  'BEGIN:VEVENT',
  'UID:a@example.org',
  'DTSTART;TZID="Europe/Paris":20261128T180000',
  'DTEND:20261128T190000Z',
  'SUMMARY;LANGUAGE=fr:Concert\\, puis b',
  ' al',
  'DESCRIPTION:First line\\nsecond; third',
  'LOCATION:Château des ducs\\, 4 place Marc-Elder',
  'GEO:47.2164;-1.5494',
  'CATEGORIES:Music,Bal\\, fest-noz',
  'CATEGORIES:Free',
  'BEGIN:VALARM',
  'SUMMARY:Not an event',
  'END:VALARM',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:b@example.org',
  'DTSTART;VALUE=DATE:20261129',
  'SUMMARY:Visite',
  'X-APPLE-STRUCTURED-LOCATION;X-TITLE="Passage: stairs":geo:47.2186,-1.5536',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:c@example.org',
  'DTSTART:20261130',
  'SUMMARY:Sans lieu',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');

const event = (n: number) =>
  `<event xml:lang="fr"><eid>e${n}</eid><title>Concert ${n}</title><subjects>Music</subjects><subjects>Free</subjects>
  <latlong>47.2${n}12;-1.55${n}1</latlong><event_start>2012-07-0${n}T20:00:00</event_start></event>`;

describe('a GPX', () => {
  it('gives its waypoints, not its track', () => {
    const result = reading(gpx);
    expect([result.kind, result.rows, result.sites]).toEqual(['gpx', 2, 2]);
    expect(columnOf(result, 'name')).toEqual(['Château & douves', 'Passage']);
    expect(columnOf(result, 'link.@href')).toEqual(['https://example.org/a', '']);
    expect(result.dataset?.lat[0]).toBe(47.2164);
    expect(['name', 'sym', 'ele', 'desc'].map((key) => kindOf(result, key))).toEqual([
      'name',
      'category',
      'number',
      'text',
    ]);
  });

  it('with one waypoint alone, or the points of a route, is read too', () => {
    expect(reading('<gpx version="1.1"><wpt lat="47.2" lon="-1.5"><name>A</name></wpt></gpx>').sites).toBe(1);
    const points = '<rtept lat="47.2" lon="-1.5"/><rtept lat="47.3" lon="-1.6"/>';
    expect(reading(`<gpx version="1.1"><rte>${points}</rte></gpx>`).sites).toBe(2);
  });

  it('with a track alone, cut off, or that is a web page in truth, is refused with a reason', () => {
    expect(refusal(reading('<gpx version="1.1"><trk><trkseg><trkpt lat="1" lon="2"/></trkseg></trk></gpx>'))).toEqual([
      'xml.noWaypoints',
    ]);
    expect(refusal(reading(gpx.slice(0, 400)))).toEqual(['xml.broken']);
    expect(refusal(reading('<!DOCTYPE html><html><body>Not found</body></html>'))).toEqual(['xml.webPage']);
    expect(refusal(reading('<?xml version="1.0"?><a><b>1</b></a>'))).toEqual(['xml.noRecords']);
  });

  it('is read the same with the parts of its waypoints in any order', () => {
    const parts = ['<name>Tour</name>', '<ele>12.5</ele>', '<sym>Castle</sym>', '<desc>Old</desc>'];
    const whole = (order: readonly string[], swapped: boolean) =>
      reading(
        `<gpx version="1.1"><wpt ${swapped ? 'lon="-1.5" lat="47.2"' : 'lat="47.2" lon="-1.5"'}>${order.join('')}</wpt></gpx>`,
      );
    const told = (result: Reading) =>
      [...result.fields.map(({ key, kind }) => `${key} ${kind}`), ...(result.place?.columns ?? [])].sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(parts, { minLength: 4 }), fc.boolean(), (order, swapped) => {
        const result = whole(order, swapped);
        expect([result.kind, result.dataset?.lat[0], told(result)]).toEqual(['gpx', 47.2, told(whole(parts, false))]);
      }),
    );
  });

  it('says whose it is', () => {
    const metadata =
      '<metadata><author><name>A</name></author><copyright author="Town"><license>https://creativecommons.org/licenses/by/3.0/</license></copyright><time>2026-01-31T10:00:00Z</time></metadata>';
    const { credit } = reading(`<gpx version="1.1">${metadata}<wpt lat="47.2" lon="-1.5"/></gpx>`);
    expect([credit.publisher, credit.license, credit.date]).toEqual([
      'Town',
      'Creative Commons Attribution 3.0',
      '2026-01-31',
    ]);
  });

  it('is found in an archive', () => {
    const reader = datasetReader({ id: 'x', fileName: 'walk.zip' });
    reader.push(zipSync({ 'walk.gpx': bytesOf(gpx) }));
    expect(reader.end()).toMatchObject({ kind: 'gpx', sites: 2, inside: 'walk.gpx' });
  });
});

describe('a KML', () => {
  const mark = (name: string, geometry: string, more = '') =>
    `<Placemark id="p-${name}"><name>${name}</name>${more}<styleUrl>#s</styleUrl>${geometry}</Placemark>`;
  const square = '-1.55,47.20,0 -1.54,47.20,0 -1.54,47.21,0 -1.55,47.21,0 -1.55,47.20,0';
  const data =
    '<ExtendedData><Data name="type"><value>tower</value></Data><SchemaData><SimpleData name="year">1650</SimpleData></SchemaData></ExtendedData>';
  const marks = [
    mark('A', '<Point><coordinates>-1.5536,47.2186,0</coordinates></Point>', data),
    `<Folder><Folder>${mark('B', '<LineString><coordinates> -1.5,47.2 -1.4,47.3 </coordinates></LineString>')}</Folder></Folder>`,
    mark(
      'C',
      `<MultiGeometry><Polygon><outerBoundaryIs><LinearRing><coordinates>${square}</coordinates></LinearRing></outerBoundaryIs></Polygon></MultiGeometry>`,
    ),
  ];
  const kml = `<kml xmlns="http://www.opengis.net/kml/2.2"><Document>${marks.join('')}</Document></kml>`;

  it('gives its placemarks, whatever folders they stand in, with their data and geometries', () => {
    const result = reading(kml);
    expect([result.sites, result.place?.columns]).toEqual([3, ['geometry']]);
    expect(result.fields.map(({ key }) => key)).toEqual(['id', 'name', 'type', 'year', 'geometry']);
    expect(columnOf(result, 'name')).toEqual(['A', 'C', 'B']);
    expect([result.dataset?.lat[0], result.dataset?.lng[0]]).toEqual([47.2186, -1.5536]);
  });

  it('is found in a KMZ, and told where it has no placemark', () => {
    const reader = datasetReader({ id: 'x', fileName: 'walk.kmz' });
    reader.push(zipSync({ 'doc.kml': bytesOf(kml), 'files/icon.png': new Uint8Array(99) }));
    expect(reader.end()).toMatchObject({ sites: 3, inside: 'doc.kml' });
    expect(refusal(reading('<kml xmlns="http://www.opengis.net/kml/2.2"><Document/></kml>'))).toEqual([
      'xml.noRecords',
    ]);
  });
});

describe('XML of any other kind', () => {
  const pumps = Array.from(
    { length: 6 },
    (_, i) =>
      `<pdv id="${i}" latitude="${4618819 + 137 * i}" longitude="${519311 + 211 * i}"><ville>Bourg</ville></pdv>`,
  );

  it('has its attributes as columns, and is not taken for OpenStreetMap’s because they are called id', () => {
    const { kind, sites, credit, fields, dataset, place } = reading(
      `<?xml version="1.0"?><liste>${pumps.join('')}</liste>`,
    );
    expect([kind, sites, credit.license]).toEqual(['unknown', 6, '']);
    expect(fields.map(({ key }) => key)).toEqual(['id', 'latitude', 'longitude', 'ville']);
    expect([place?.system, dataset?.lat[0], dataset?.lng[0]]).toEqual(['EPSG:4326', 46.18819, 5.19311]);
  });
});

describe('an iCalendar', () => {
  it('gives its events, with their dates, places and categories', () => {
    const result = reading(calendar);
    expect([result.kind, result.rows, result.sites, result.leftOut]).toEqual(['icalendar', 3, 2, 1]);
    expect(result.leftOutRows).toEqual([{ reason: 'csv.rowWithoutPlace', rows: [3] }]);
    expect(columnOf(result, 'SUMMARY')).toEqual(['Concert, puis bal', 'Visite']);
    expect(columnOf(result, 'DTSTART')).toEqual(['2026-11-28T18:00:00', '2026-11-29']);
    expect(columnOf(result, 'DTEND')).toEqual(['2026-11-28T19:00:00Z', '']);
    expect(columnOf(result, 'DESCRIPTION')[0]).toBe('First line\nsecond; third');
    expect(columnOf(result, 'CATEGORIES')[0]).toBe('Music ; Bal, fest-noz ; Free');
    expect(result.dataset?.lng[1]).toBe(-1.5536);
    expect(['UID', 'SUMMARY', 'DTSTART', 'LOCATION'].map((key) => kindOf(result, key))).toEqual([
      'identifier',
      'name',
      'date',
      'address',
    ]);
  });

  it('is read the same with the properties of its events in any order', () => {
    const properties = [
      'UID:a',
      'SUMMARY:Concert',
      'DTSTART:20261128T180000Z',
      'LOCATION:Rue A',
      'GEO:47.2;-1.5',
      'CATEGORIES:Music',
    ];
    const whole = (order: readonly string[]) =>
      reading(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...order, 'END:VEVENT', 'END:VCALENDAR'].join('\r\n'));
    const told = (result: Reading) =>
      result.fields.map(({ key, kind, examples }) => `${key} ${kind} ${examples}`).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(properties, { minLength: 6 }), (order) => {
        const result = whole(order);
        expect([result.kind, result.dataset?.lng[0], told(result)]).toEqual([
          'icalendar',
          -1.5,
          told(whole(properties)),
        ]);
      }),
    );
  });

  it('without events is told so', () => {
    expect(refusal(reading('BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'))).toEqual(['calendar.noEvents']);
  });

  it('is read in pieces of any length, with any line ends', () => {
    const whole = reading(calendar);
    for (const newline of ['\n', '\r\n', '\r'])
      expect(reading(calendar.replaceAll('\r\n', newline)).dataset?.columns).toEqual(whole.dataset?.columns);
    const reader = datasetReader({ id: 'sites', fileName: 'sites.csv' });
    for (const byte of bytesOf(calendar)) reader.push(Uint8Array.of(byte));
    expect(reader.end().dataset?.columns).toEqual(whole.dataset?.columns);
  });

  it('never makes reading throw, whatever its lines hold', () => {
    const line = fc.oneof(
      fc.string(),
      fc.constantFrom(
        'BEGIN:VEVENT',
        'END:VEVENT',
        'BEGIN:VALARM',
        'END:X',
        'GEO:',
        'GEO:1;2',
        ' ',
        'DTSTART:x',
        '__PROTO__:x',
        'A;B="c',
        ':',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const { rows, sites, merged, leftOut } = reading(['BEGIN:VCALENDAR', 'BEGIN:VEVENT', ...lines].join('\r\n'));
        expect(rows).toBe(sites + merged + leftOut);
      }),
    );
    for (const text of [';a="', ';a=b,', ',', '\\', '\n ']) {
      const file = `BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY${text.repeat(1e6 / text.length)}`;
      expect(
        timesUsual(file.length, () => reading(file)),
        text,
      ).toBeLessThan(30);
    }
  }, 60_000);
});

describe('events of ODE in XML', () => {
  it('end in the same dataset as those in CSV', () => {
    const result = reading(`<?xml version="1.0" encoding="UTF-8"?><events>${event(1)}${event(2)}</events>`);
    expect([result.kind, result.sites]).toEqual(['ode', 2]);
    expect(columnOf(result, 'subjects')).toEqual(['Music ; Free', 'Music ; Free']);
    expect(kindOf(result, 'event_start')).toBe('date');
    expect(reading(`<events>${event(1)}</events>`).sites).toBe(1);
  });
});
