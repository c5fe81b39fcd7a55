import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { siteAt } from '../../../src/core/dataset';
import { feedFiles } from '../../../src/core/dataset/gtfs/feed';
import { createJoin } from '../../../src/core/dataset/gtfs/join';
import { modeOf } from '../../../src/core/dataset/gtfs/modes';
import { feedDatasetReader, readDataset } from '../../../src/core/dataset/read';
import { bytesOf, cellsOf } from '../../builders/dataset';
import { lacks, samplesAt } from '../../samples';

const options = { id: 'stops', fileName: 'feed.zip' };
const feed = {
  'stops.txt': [
    'stop_id,stop_name,stop_lat,stop_lon,location_type,parent_station,wheelchair_boarding',
    'S,Gare,47.2,-1.5,1,,0',
    'P1,Gare quai A,47.2001,-1.5,0,S,1',
    'P2,Gare quai B,47.2002,-1.5,,S,0',
    'E,Gare accès,47.2003,-1.5,2,S,',
    'B,Gare quai A avant,,,4,P1,',
    'X,Port,47.3,-1.6,,,2',
    'L,Perdu,47.4,-1.6,0,nowhere,',
  ],
  'routes.txt': [
    'route_id,route_short_name,route_long_name,route_type,route_color',
    'r1,1,,0,#00AA11',
    'r2,,Ligne du port,3,',
    'r3,C,,715,FF0000',
  ],
  'trips.txt': ['route_id,service_id,trip_id', 'r1,s,t1', 'r2,s,t2', 'r3,s,t3', 'gone,s,t4'],
  'stop_times.txt': [
    'trip_id,arrival_time,departure_time,stop_id,stop_sequence',
    't1, 8:00:00,25:00:00,P1,1',
    't1,8:05:00,8:05:00,X,2',
    't2,9:00:00,9:00:00,P2,1',
    't3,9:00:00,9:00:00,P1,1',
    't4,9:00:00,9:00:00,X,1',
    'unknown,9:00:00,9:00:00,X,1',
  ],
};
const zipOf = (files: Partial<typeof feed>, folder = '') =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, rows]) => [folder + name, bytesOf(`${rows.join('\r\n')}\r\n`)]),
    ),
  );

describe('whose a feed is', () => {
  const agency = ['agency_id,agency_name,agency_url', 'a,Semitan,https://www.tan.fr', 'b,Semitan,https://www.tan.fr'];
  const info = [
    'feed_publisher_name,feed_publisher_url,feed_lang,feed_start_date,feed_version',
    'Naolib,https://naolib.example.org,fr,20260105,2026-01-12_b',
  ];
  const creditOf = (files: Readonly<Record<string, readonly string[]>>, more: object = {}) => {
    const zip = zipSync(
      Object.fromEntries(Object.entries({ ...feed, ...files }).map(([name, rows]) => [name, bytesOf(rows.join('\n'))])),
    );
    return readDataset(zip, { ...options, ...more }).credit;
  };

  it('is said by its info, else by its agencies, and by a descriptor before both', () => {
    expect(creditOf({ 'agency.txt': agency, 'feed_info.txt': info })).toMatchObject({
      publisher: 'Naolib',
      publisherUrl: 'https://naolib.example.org',
      date: '2026-01-12',
      license: '',
    });
    expect(creditOf({ 'agency.txt': agency })).toMatchObject({
      publisher: 'Semitan',
      publisherUrl: 'https://www.tan.fr',
      date: '',
    });
    const descriptor = { version: '2026-02-01', contributors: [{ title: 'Métropole', role: 'publisher' }] };
    expect(creditOf({ 'agency.txt': agency, 'feed_info.txt': info }, { descriptor })).toMatchObject({
      publisher: 'Métropole',
      publisherUrl: '',
      date: '2026-02-01',
    });
  });

  it('is dated by its first day where its version is no date, and by nothing where it has none', () => {
    const dated = (version: string, start: string) =>
      creditOf({ 'feed_info.txt': ['feed_publisher_name,feed_version,feed_start_date', `Naolib,${version},${start}`] })
        .date;
    expect([dated('v12', '20260105'), dated('20260112', '20260105'), dated('1234', ''), dated('', '')]).toEqual([
      '2026-01-05',
      '2026-01-12',
      '',
      '',
    ]);
  });

  it('is not said by many agencies', () => {
    const many = Array.from({ length: 4 }, (_, i) => `${i},Réseau ${i},`);
    expect(creditOf({ 'agency.txt': ['agency_id,agency_name,agency_url', ...many] }).publisher).toBe('');
    expect(creditOf({ 'agency.txt': ['agency_id,agency_name,agency_url', ...many.slice(2)] }).publisher).toBe(
      'Réseau 2, Réseau 3',
    );
  });

  it('is joined whatever the case of its files’ names', () => {
    const capitals = Object.fromEntries(
      Object.entries(feed).map(([name, rows]) => [`GTFS/${name.toUpperCase()}`, bytesOf(rows.join('\n'))]),
    );
    expect(readDataset(zipSync(capitals), options).dataset?.fields.map(({ key }) => key)).toContain('lines');
  });
});

describe('how a route runs', () => {
  it('is told by its type, by the hundred of an extended one, and not at all by a number that nobody has described', () => {
    expect(['0', '3', '109', '715', '401', '405', '1200', '', '99', '5000'].map(modeOf)).toEqual([
      'tram',
      'bus',
      'rail',
      'bus',
      'metro',
      'monorail',
      'ferry',
      '',
      '',
      '',
    ]);
  });
});

describe('a GTFS feed', () => {
  it('gives its stations whole, each with the lines that serve its platforms', () => {
    const { dataset, ...reading } = readDataset(zipOf(feed, 'export/'), options);
    expect([reading.rows, reading.sites, reading.merged, reading.leftOut]).toEqual([7, 3, 4, 0]);
    const [station, port, lost] = [0, 1, 2].map((i) => dataset && siteAt(dataset, i));
    expect(station?.name).toBe('Gare');
    expect(Object.fromEntries(station?.facts ?? [])).toMatchObject({
      lines: '1 ; Ligne du port ; C',
      line_count: '3',
      modes: 'tram ; bus',
      line_colors: '00AA11 ; FF0000',
      wheelchair_boarding: '1',
    });
    expect(port?.facts.get('lines')).toBe('1');
    expect(port?.facts.get('wheelchair_boarding')).toBe('2');
    expect(lost?.facts.has('lines')).toBe(false);
  });

  it('of which parts are missing gives what it has', () => {
    const { dataset, sites } = readDataset(zipOf({ 'stops.txt': feed['stops.txt'] }), options);
    expect(sites).toBe(3);
    expect(dataset?.fields.some(({ key }) => key === 'lines')).toBe(false);
  });

  it('does not call access that nobody has described a barrier', () => {
    const stops = feed['stops.txt'].map((row) => row.replace(/,1$/, ',0'));
    const { dataset } = readDataset(zipOf({ ...feed, 'stops.txt': stops }), options);
    expect(dataset && siteAt(dataset, 0).facts.get('wheelchair_boarding')).toBe('0');
  });

  it('without stations adds up the lines of stops that bear one name a few meters apart', () => {
    const stops = [
      'stop_id,stop_name,stop_lat,stop_lon',
      'P1,Gare,47.2,-1.5',
      'P2,GARE,47.20005,-1.5',
      'X,Gare,47.21,-1.5',
    ];
    const { dataset, sites, merged } = readDataset(zipOf({ ...feed, 'stops.txt': stops }), options);
    expect([sites, merged]).toEqual([2, 1]);
    expect(dataset && siteAt(dataset, 0).facts.get('lines')).toBe('1 ; Ligne du port ; C');
  });

  it('may name a station that is its own parent', () => {
    const rows = [
      'stop_id,stop_name,stop_lat,stop_lon,parent_station',
      'A,Tour,47,-1,A',
      'B,Pont,47,-1.1,C',
      'C,Port,47,-1.2,B',
    ];
    expect(readDataset(zipOf({ 'stops.txt': rows }), options)).toMatchObject({ rows: 3, merged: 2, sites: 1 });
  });
});

const data = samplesAt('data');

describe.skipIf(lacks('data', 'real GTFS feeds'))('real GTFS feeds', { timeout: 60_000 }, () => {
  it.each(['gtfs-castres-libellus', 'gtfs-google-sample'])(
    '%s joins each stop to the routes that call there',
    (name) => {
      const folder = join(data, name);
      const rowsOf = (file: string): Record<string, string>[] => {
        const [header = '', ...rows] = readFileSync(join(folder, file), 'utf8')
          .replace(/\uFEFF/, '')
          .trim()
          .split(/\r?\n/);
        const keys = header.split(',');
        return rows.map((row) => Object.fromEntries(row.split(',').map((cell, i) => [keys[i] ?? '', cell.trim()])));
      };
      const join_ = createJoin();
      for (const { route_id = '' } of rowsOf('routes.txt'))
        join_.addRoute(route_id, { name: route_id, color: '', mode: '' });
      for (const { trip_id = '', route_id = '' } of rowsOf('trips.txt')) join_.addTrip(trip_id, route_id);
      for (const { trip_id = '', stop_id = '' } of rowsOf('stop_times.txt')) join_.addStopTime(trip_id, stop_id);
      const expected: Record<string, string[]> = JSON.parse(
        readFileSync(join(folder, 'EXPECTED-routes-by-stop.json'), 'utf8'),
      );
      expect(Object.keys(expected).length).toBeGreaterThan(5);
      for (const [stop, routes] of Object.entries(expected))
        expect([...join_.routesOf(stop)].sort()).toEqual([...routes].sort());
    },
  );

  it('are read file by file from a folder', () => {
    const reader = feedDatasetReader({ id: 'stops', fileName: 'castres' });
    for (const file of feedFiles) {
      const path = join(data, 'gtfs-castres-libellus', file);
      if (existsSync(path)) reader.push(file, readFileSync(path));
    }
    const { dataset, rows, sites, merged, leftOut } = reader.end();
    expect([rows, sites, merged, leftOut]).toEqual([433, 420, 13, 0]);
    const counts = cellsOf(dataset?.columns[dataset.fields.findIndex(({ key }) => key === 'line_count')]);
    expect(counts.filter((cell) => cell !== '').length).toBeGreaterThan(400);
  });

  it('have their platforms inside their stations: 2,406 in Nantes', () => {
    const { rows, sites, merged } = readDataset(readFileSync(join(data, 'gtfs-nantes-tan-2015/stops.txt')), options);
    expect([rows, sites, merged]).toEqual([3443, 1037, 2406]);
  });
});
