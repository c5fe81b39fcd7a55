import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalIn, parseDegrees } from '../../../../src/core/dataset/places/coordinates';
import { readNumber, readPair } from '../../../../src/core/dataset/places/written';
import { bytesOf } from '../../../builders/dataset';
import { expectQuickCells } from '../../../builders/hostileData';

/** What a cell says, latitude first, rounded to 0.1 m; `order` as the cell says it. */
const latLng = (cell: string) => {
  const written = readPair(cell);
  if (written === undefined) return undefined;
  const { first, second, order } = written;
  return (order === 'lngFirst' ? [second, first] : [first, second]).map((value) => Number(value.toFixed(6)));
};

const nantes = [47.213806, -1.553667];

describe('a place written for machines or behind words', () => {
  it.each([
    'geo:47.213806,-1.553667',
    'geo:47.213806,-1.553667;u=35',
    '47.213806 - -1.553667',
    'https://www.openstreetmap.org/?mlat=47.213806&mlon=-1.553667#map=17/47.2/-1.5',
    'https://www.openstreetmap.org/#map=17/47.213806/-1.553667',
    'https://www.google.com/maps/@47.213806,-1.553667,17z',
    'https://maps.google.com/?q=47.213806,-1.553667',
    'https://maps.apple.com/?ll=47.213806%2C-1.553667',
    '12 QUAI DE LA FOSSE\nNantes, 44000\n(47.213806, -1.553667)',
    "{'type': 'Point', 'coordinates': [-1.553667, 47.213806]}",
    `{'latitude': '47.213806', 'longitude': '-1.553667', 'human_address': '{"city": "Nantes"}'}`,
    '0101000000ACFD9DEDD1DBF8BF23D8B8FE5D9B4740',
    '0101000020E6100000ACFD9DEDD1DBF8BF23D8B8FE5D9B4740',
  ])('is read from %s', (cell) => {
    expect(latLng(cell)?.map((value) => value.toFixed(3))).toEqual(nantes.map((value) => value?.toFixed(3)));
  });

  it.each([
    'https://example.org/page/12.5/3',
    'Hall 3 (2, 4)',
    'open 8.30 (9.15, 12.30)',
    '0101000020E6',
    '01FFFFFFFFACFD9DEDD1DBF8BF23D8B8FE5D9B4740',
    `0103000000FFFFFFFF${'00'.repeat(40)}`,
  ])('is not read from %s', (cell) => {
    expect(readPair(cell)).toBeUndefined();
  });

  it('says its system in WKB as in WKT', () => {
    const bytes = new DataView(new ArrayBuffer(25));
    bytes.setUint8(0, 1);
    bytes.setUint32(1, 0x20000001, true);
    bytes.setUint32(5, 2154, true);
    bytes.setFloat64(9, 355_000, true);
    bytes.setFloat64(17, 6_689_000, true);
    const hex = [...new Uint8Array(bytes.buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    expect(readPair(hex)).toEqual(readPair('SRID=2154;POINT(355000 6689000)'));
  });
});

describe('degrees, minutes and seconds in one cell', () => {
  it.each([
    `47°12'49.7"N 1°33'13.2"W`,
    `47°12'49.7"N, 1°33'13.2"O`,
    `47° 12′ 49,7″ N, 1° 33′ 13,2″ O`,
    `N 47°12'49.7" W 1°33'13.2"`,
    `N47°12'49.7" W1°33'13.2"`,
    `N 47 12 49.7, W 1 33 13.2`,
    `N 47 12 49.7 W 1 33 13.2`,
    `47 12 49.7 N 1 33 13.2 W`,
    `47d12m49.7s N, 1d33m13.2s W`,
    `471249.7N 0013313.2W`,
    `N471249.7 W0013313.2`,
    `47d12m49.7sN 1d33m13.2sW`,
    `47°12'49.7'' Nord / 1°33'13.2'' Ouest`,
    `47°12'49.7" Norte ; 1°33'13.2" Oeste`,
    `47° 12.82836' N 1° 33.22' W`,
    `47.213806° N, 1.553667° W`,
    `47.213806N 1.553667W`,
    `1°33'13.2"W 47°12'49.7"N`,
    `+47°12'49.7" -1°33'13.2"`,
    `47°12'49.7" -1°33'13.2"`,
    `47:12:49.7 N 1:33:13.2 W`,
    `Lat. 47°12'49.7"N Long. 1°33'13.2"W`,
    `(47°12'49.7"N ; 1°33'13.2"W)`,
    'Lat : 47.213806 / Long : -1.553667',
    '(Lat 47.213806, Lon -1.553667)',
    'lat=47.213806, lng=-1.553667',
    'Longitude : -1.553667 ; Latitude : 47.213806',
  ])('are read from %s', (cell) => {
    expect(latLng(cell)).toEqual(nantes);
  });

  it('have each their part where nothing parts them but the next degree sign', () => {
    expect(latLng(`47°12' 1°33'`)).toEqual([47.2, 1.55]);
  });

  it.each([
    '12 rue de l’Est',
    `47°72'49"N 1°33'12"W`,
    '47°N',
    `47°12'N 46°12'N`,
    '2024-01-02',
    '06 12 34 56 78',
    'N7',
    'entre 47.216, et -1.549',
    '1e5',
  ])('are not read from %s', (cell) => {
    expect(readPair(cell)).toBeUndefined();
  });
});

describe('a number in a cell of its own', () => {
  it.each([
    [`47°12'49.7"N`, 47.213806],
    [`1°33'13.2"O`, -1.553667],
    ['1 33 13.2 W', -1.553667],
    ['S 21 06 30', -21.108333],
    ["55°27'E", 55.45],
    ['47d12m49.7s', 47.213806],
    ['-1:33:13.2', -1.553667],
    ['6 689 763,8', 6689763.8],
    ['6 689 763.8', 6689763.8],
    ['6\u202f689\u202f763,8', 6689763.8],
    ["2'600'000", 2600000],
    ['6,689,763.8', 6689763.8],
    ['6.689.763,8', 6689763.8],
    ['1,355,605', 1355605],
    ['1.355.605', 1355605],
    ['355,605', 355.605],
  ])('%s is %d', (cell, value) => {
    expect(readNumber(cell)).toBeCloseTo(value, 6);
  });

  it.each(['58+389', '12/05', 'A12', '1 22', '', '3 rue', '47 12 49 1 33 12'])('is not read from "%s"', (cell) => {
    expect(parseDegrees(cell)).toBeUndefined();
  });

  it('is read from the bytes of plain digits exactly as JavaScript reads their text, or not at all', () => {
    const digits = fc.stringMatching(/^-?\d{0,9}\.?\d{0,9}$/);
    const seen = { read: 0, left: 0 };
    fc.assert(
      fc.property(fc.oneof(digits, fc.string({ maxLength: 6 })), (cell) => {
        const [utf8, around] = [bytesOf(cell), bytesOf('12.5').length];
        const found = decimalIn(bytesOf(`12.5${cell}7`), around, around + utf8.length);
        seen[found === undefined ? 'left' : 'read'] += 1;
        if (found !== undefined) expect(found).toBe(Number(cell));
        else expect(/^-?\d+\.\d+$/.test(cell) && cell.length <= 15).toBe(false);
      }),
      { numRuns: 2000 },
    );
    expect(Math.min(seen.read, seen.left)).toBeGreaterThan(100);
  });
});

describe('a geometry in a cell', () => {
  it.each([
    ['POINT (-1.5 47.2)', [47.2, -1.5]],
    ['POINT(-1.5 47.2)', [47.2, -1.5]],
    ['Point Z (-1.5 47.2 12)', [47.2, -1.5]],
    ['POINTZ(-1.5 47.2 12)', [47.2, -1.5]],
    ['SRID=4326;POINT(-1.5 47.2)', [47.2, -1.5]],
    ['MULTIPOINT (-1.5 47.2, -1.6 47.3)', [47.2, -1.5]],
    ['MULTIPOINT ((-1.5 47.2), (-1.6 47.3))', [47.2, -1.5]],
    ['LINESTRING (0 40, 2 40, 2 44)', [44, 2]],
    ['MULTILINESTRING ((0 40, 2 40), (5 44, 6 44))', [40, 2]],
    ['POLYGON ((0 40, 2 40, 2 42, 0 42, 0 40))', [41, 1]],
    ['POLYGON Z ((0 40 1, 2 40 1, 2 42 1, 0 42 1, 0 40 1))', [41, 1]],
    ['MULTIPOLYGON (((0 40, 2 40, 2 42, 0 42, 0 40)))', [41, 1]],
    ['GEOMETRYCOLLECTION (POINT (-1.5 47.2), LINESTRING (0 40, 2 40))', [47.2, -1.5]],
    ['{"type":"Point","coordinates":[-1.5,47.2]}', [47.2, -1.5]],
    ['{"coordinates": [-1.5, 47.2, 12], "type": "Point"}', [47.2, -1.5]],
    ['{"type":"Feature","geometry":{"type":"Point","coordinates":[-1.5,47.2]}}', [47.2, -1.5]],
    ['{"type":"Polygon","coordinates":[[[0,40],[2,40],[2,42],[0,42]]]}', [41, 1]],
    ['{"type":"LineString","coordinates":[[0,40],[2,40],[2,44]]}', [44, 2]],
    ['{"lon": -1.5, "lat": 47.2}', [47.2, -1.5]],
    ['{"latitude": "47.2", "longitude": "-1.5"}', [47.2, -1.5]],
  ])('gives a point on it: %s', (cell, place) => {
    expect(latLng(cell)).toEqual(place);
  });

  it('gives a point of an area that is bent round its own middle', () => {
    const [lat = 0, lng = 0] = latLng('POLYGON ((0 0, 9 0, 9 9, 8 9, 8 1, 1 1, 1 9, 0 9, 0 0))') ?? [];
    expect(lng <= 1 || lng >= 8 || lat <= 1).toBe(true);
  });

  it('gives the code of its system where EWKT has it', () => {
    expect(readPair('SRID=2154;POINT(355605 6689763)')).toMatchObject({ first: 355605, second: 6689763, srid: 2154 });
  });

  it.each([
    'POINT EMPTY',
    'POINT ()',
    'POINT (1)',
    'POINT (a b)',
    'POLYGON ((0 40, 2 40, 2 42, 0 4',
    'POLYGON ((0 40))',
    'POLYGON (((((((0 40)))))))',
    'LINESTRING',
    'CIRCLE (1 2)',
    '{"type":"Point","coordinates":[]}',
    '{"type":"Point","coordinates":["a",1]}',
    '{"type":"Polygon","coordinates":[[[0,40],[2,null]]]}',
    '{"type":"Point"}',
    '{"type":"__proto__","coordinates":[1,2]}',
    '{coordinates: [-1.55,47.21]}',
    '{}',
    '{"a":{"b":1}}',
    '[{"type":',
  ])('is not read where it is none: %s', (cell) => {
    expect(readPair(cell)).toBeUndefined();
  });
});

describe('any cell', () => {
  const pieces = fc.constantFrom(
    ...[
      '47',
      '.2',
      ',',
      ' ',
      ';',
      '-',
      '°',
      "'",
      '"',
      'N',
      'W',
      'POINT',
      '(',
      ')',
      '{',
      '}',
      '"type":',
      '[',
      ']',
      '1',
      'e9',
      '\u202f',
      ':',
      'd',
      'lat',
    ],
  );

  it('is read or not, and throws nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
        ),
        (cell) => {
          for (const value of Object.values(readPair(cell) ?? {})) expect(value).not.toBeNaN();
          expect(readNumber(cell)).not.toBeNaN();
        },
      ),
      { numRuns: 3000 },
    );
  });

  it('of a third of a megabyte takes no longer than as much of stops', () => expectQuickCells(330_000));
});
