import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../../../src/core/dataset/formats/csv';
import { parseDegrees, placeOf } from '../../../../src/core/dataset/places/coordinates';
import { findPlace } from '../../../../src/core/dataset/places/findPlace';
import { namedPairs } from '../../../../src/core/dataset/places/placeWords';
import { parsePair } from '../../../../src/core/dataset/places/written';
import { csvOf } from '../../../builders/dataset';

const nantes = { lat: 47.2163, lng: -1.5493 };

const placeIn = (table: readonly (readonly string[])[]) => {
  const parsed = parseCsv(csvOf(table));
  const { place } = findPlace(parsed);
  return { columns: place?.columns.map((i) => parsed.keys[i]), first: place?.read(0) };
};

const twoColumns = [
  ['latitude', 'longitude'],
  ['Latitude', 'Longitude'],
  ['LATITUDE', 'LONGITUDE'],
  ['lat', 'lon'],
  ['lat', 'lng'],
  ['Lat', 'Long'],
  ['lat_wgs84', 'long_wgs84'],
  ['geo_lat', 'geo_lng'],
  ['geolat', 'geolng'],
  ['googlemap_latitude', 'googlemap_longitude'],
  ['stopLat', 'stopLon'],
  ['ylat', 'xlon'],
  ['y_wgs84', 'x_wgs84'],
  ['Y', 'X'],
  ['coordY', 'coordX'],
  ['coord_y', 'coord_x'],
  ['YCOORD', 'XCOORD'],
  ['PTY', 'PTX'],
  ['utmy', 'utmx'],
  ['OSNORTH', 'OSEAST'],
  ['N', 'E'],
  ['Latitud', 'Longitud'],
  ['Breite', 'Länge'],
  ['Breitengrad', 'Längengrad'],
  ['Latitudine', 'Longitudine'],
  ['Coordonnée latitude', 'Coordonnée longitude'],
];

describe('a place in two columns', () => {
  it.each(twoColumns)('is found under %s and %s, in either order', (lat, lng) => {
    expect(
      placeIn([
        ['nom', lat, lng],
        ['A', '47.2163', '-1.5493'],
      ]),
    ).toEqual({ columns: [lat, lng], first: nantes });
    expect(
      placeIn([
        [lng, 'nom', lat],
        ['-1,5493', 'A', '47,2163'],
      ]),
    ).toEqual({ columns: [lat, lng], first: nantes });
  });

  it('pairs the columns that share the rest of their names', () => {
    const header = ['end_lng', 'start_lat', 'start_lng', 'end_lat'];
    expect(placeIn([header, ['2.3', '47.2163', '-1.5493', '48.8']]).columns).toEqual(['start_lat', 'start_lng']);
  });

  it('is no corner of a box, and no two words that only end like it', () => {
    const headers = (keys: readonly string[]) => namedPairs(keys).map(({ columns }) => columns);
    expect(headers(['minx', 'miny', 'xmax', 'ymax', 'city', 'prix', 'x1', 'y1'])).toEqual([]);
  });

  it('is read from degrees rather than from meters that say no more', () => {
    const table = [
      ['X_L93', 'Y_L93', 'X_WGS84', 'Y_WGS84'],
      ['355894', '6689507', '-1.549301', '47.216302'],
    ];
    expect(placeIn(table)).toEqual({ columns: ['Y_WGS84', 'X_WGS84'], first: { lat: 47.216302, lng: -1.549301 } });
    expect(placeIn(table.map((cells) => cells.slice(0, 2))).columns).toEqual(['Y_L93', 'X_L93']);
  });

  it('gives way to columns that place more rows', () => {
    const table = [
      ['lat', 'lon', 'geo_point_2d'],
      ['', '', '47.2163, -1.5493'],
      ['47.1', '-1.5', '47.1, -1.5'],
    ];
    expect(placeIn(table)).toEqual({ columns: ['geo_point_2d'], first: nantes });
  });
});

const cells = [
  '47.2163, -1.5493',
  '47.2163,-1.5493',
  '[47.2163 , -1.5493]',
  '(47.2163 -1.5493)',
  '47,2163 ; -1,5493',
  '47,2163 -1,5493',
  '47.2163;-1.5493',
  '47.2163, −1.5493',
];
const withoutZero = ['44.8378, -.5792', '[44.8378 , -.5792]', '44.8378;-.5792', '44.8378 -.5792'];
const pairNames = [
  'geo_point_2d',
  'Geo Point',
  'coordonnees_geo',
  'geolocalisation',
  'Géolocalisation',
  'coordonnees_au_format_WGS84',
  'stop_coordinates',
  'location_coordinates',
  'coordinates',
  'wgs84',
  'chpcoorwgs84',
  'latlng',
  'position',
  'C_GEO',
  'point_geo',
];

describe('a place in one cell', () => {
  it.each(cells)('is read from %s', (cell) => {
    expect(
      placeIn([
        ['nom', 'geo_point_2d'],
        ['A', cell],
      ]),
    ).toEqual({ columns: ['geo_point_2d'], first: nantes });
  });

  it.each(withoutZero)('is read from %s, where no digit stands before the point', (cell) => {
    for (const header of ['geo_point_2d', 'c2']) {
      const bordeaux = placeIn([
        ['nom', header],
        ['A', cell],
      ]);
      expect(bordeaux.first).toEqual({ lat: 44.8378, lng: -0.5792 });
    }
  });

  it.each(pairNames)('is found under %s, though whole degrees tell little', (name) => {
    expect(
      placeIn([
        ['nom', name],
        ['A', '47, -1'],
      ]),
    ).toEqual({ columns: [name], first: { lat: 47, lng: -1 } });
  });

  it('is found by its values under any name', () => {
    expect(
      placeIn([
        ['c1', 'c2'],
        ['A', '47.2163, -1.5493'],
        ['B', ''],
      ]),
    ).toEqual({ columns: ['c2'], first: nantes });
  });

  it('is not seen in prices, dates, prose or decimal commas', () => {
    const table = [
      ['prix', 'date', 'note', 'valeur', 'somme'],
      ['12,50', '01/02/2024', 'entre 47.216, et -1.549', '47,21', '12.500,000'],
    ];
    expect(placeIn(table).columns).toBeUndefined();
  });

  it('costs no time to refuse, however long', () => {
    const long = `1${' '.repeat(200_000)}x`;
    expect(parsePair(long)).toBeUndefined();
    expect(parseDegrees(long)).toBeUndefined();
  });
});

describe('degrees', () => {
  it.each([
    ['47.2', 47.2],
    ['47,2', 47.2],
    ['-1,55', -1.55],
    ['−1.55', -1.55],
    ['+3', 3],
    ['2°', 2],
    ['1.0E-5', 1e-5],
    ['-.5792', -0.5792],
    [',5', 0.5],
  ])('are read from %s', (cell, value) => {
    expect(parseDegrees(cell)).toBe(value);
  });

  it.each(['', ' ', '-', '.', '-,', 'NaN', 'Infinity', '0x10', '15/55.8619', '1e400', '47.2.1', '4 7', 'N47'])(
    'are not read from "%s"',
    (cell) => {
      expect(parseDegrees(cell)).toBeUndefined();
    },
  );

  it('make no place out of range, both zero or written for nothing, but do with one zero', () => {
    expect(placeOf(6689763.8, 355605.3)).toBe('outOfRange');
    expect(placeOf(90.1, 2)).toBe('outOfRange');
    expect(placeOf(47, -180.1)).toBe('outOfRange');
    for (const [lat, lng] of [
      [0, 0],
      [-1, -1],
      [9999, 9999],
      [47.2, 999.999],
    ] as const) {
      expect(placeOf(lat, lng)).toBe('placeholder');
    }
    expect(placeOf(51.4779, 0)).toEqual({ lat: 51.4779, lng: 0 });
    expect(placeOf(19, 99)).toEqual({ lat: 19, lng: 99 });
  });
});
