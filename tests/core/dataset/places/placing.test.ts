import fc from 'fast-check';
import proj4 from 'proj4';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../../../src/core/dataset/dataset';
import { systemsNamed } from '../../../../src/core/dataset/places/systems';
import { describeProblem } from '../../../../src/ui/messages';
import { timesUsual } from '../../../builders/cpu';
import { csvOf, reading } from '../../../builders/dataset';

/** Thirty places within France, spread but not in rows: far enough from each other to be told apart. */
const france = Array.from({ length: 30 }, (_, i) => ({
  lat: 43.6 + ((i * 7) % 30) * 0.17 + i * 0.0013,
  lng: -0.3 + ((i * 11) % 30) * 0.21 + i * 0.0017,
}));
const nantes = Array.from({ length: 30 }, (_, i) => ({
  lat: 47.2 + ((i * 7) % 30) * 0.0017 + i * 0.00013,
  lng: -1.6 + ((i * 11) % 30) * 0.0023 + i * 0.00017,
}));

type Place = (typeof france)[number];

type Columns = readonly (readonly [string, (place: Place, i: number) => string])[];

/** A table of places: what each column is called, and what it holds of each. */
const table = (columns: Columns, places: readonly Place[] = france): string =>
  csvOf([columns.map(([name]) => name), ...places.map((place, i) => columns.map(([, write]) => write(place, i)))], ';');

const definitionOf = (code: string): string => {
  const system = systemsNamed(code).find((one) => one.code === `EPSG:${code}`);
  if (system === undefined) throw new Error(code);
  return system.definition;
};

const meters =
  (code: string, axis: 0 | 1, digits = 1) =>
  ({ lat, lng }: Place): string =>
    (proj4(definitionOf(code)).forward([lng, lat])[axis] as number).toFixed(digits);

const name = ['nom', (_: Place, i: number) => `Lieu ${i}`] as const;
const lat = ({ lat }: Place) => lat.toFixed(6);
const lng = ({ lng }: Place) => lng.toFixed(6);

const expectPlaces = (result: Reading, places: readonly Place[], degrees = 2e-5): void => {
  expect(result.sites).toBe(places.length);
  places.forEach((place, i) => {
    expect(Math.abs((result.dataset?.lat[i] ?? 0) - place.lat)).toBeLessThan(degrees);
    expect(Math.abs((result.dataset?.lng[i] ?? 0) - place.lng)).toBeLessThan(degrees);
  });
};

/** Reads a table of places, and finds them in this system. */
const expectSystem = (code: string, columns: Columns, places: readonly Place[]): void => {
  const result = reading(table(columns, places));
  expect(result.place?.system).toBe(`EPSG:${code}`);
  expectPlaces(result, places);
};

const faultsOf = ({ problems }: Reading): readonly string[] =>
  problems.map(({ fault, row }) => (row === undefined ? fault : `${fault} ${row}`));

const berlin = nantes.map(({ lat, lng }) => ({ lat: lat + 5.3, lng: lng + 14.9 }));
const madrid = nantes.map(({ lat, lng }) => ({ lat: lat - 6.8, lng: lng - 2.1 }));

describe('meters of a system that the file does not name', () => {
  it('are refused where several fit: those of Berlin in UTM could lie in France as Web Mercator', () => {
    const rows = table(
      [
        ['Name', name[1]],
        ['Rechtswert', meters('32633', 0)],
        ['Hochwert', meters('32633', 1)],
      ],
      berlin,
    );
    expect(faultsOf(reading(rows))).toEqual(['csv.placesAmbiguous']);
  });

  it('are read where the language of its headers leaves one', () => {
    const places = [
      ['COORDENADA-X', meters('25830', 0)],
      ['COORDENADA-Y', meters('25830', 1)],
    ] as const;
    const result = reading(table([['NOMBRE', name[1]], ['BARRIO', () => 'SOL'], ...places], madrid));
    expect(result.place).toMatchObject({ columns: ['COORDENADA-Y', 'COORDENADA-X'], system: 'EPSG:32630' });
    expectPlaces(result, madrid, 5e-5);
    const [x, y] = [meters('32632', 0), meters('32632', 1)];
    const aarhus = nantes.map(({ lat, lng }) => ({ lat: lat + 8.9, lng: lng + 11.7 }));
    const danish = reading(
      table(
        [
          ['vejnavn', name[1]],
          ['postnr', () => '8000'],
          ['x', x],
          ['y', y],
        ],
        aarhus,
      ),
    );
    expect(danish.place?.system).toBe('EPSG:32632');
  });

  it('are refused where a header, a cell or the file names one that is unknown', () => {
    const [x, y] = [meters('2154', 0), meters('2154', 1)];
    const fits = reading(table([name, ['x', x], ['y', y]]));
    expect(fits.place?.system).toBe('EPSG:2154');
    for (const label of ['State Plane', 'SWEREF 99 TM', 'EPSG:3006', 'Krovak']) {
      const named = reading(table([name, [`x (${label})`, x], [`y (${label})`, y]]));
      expect([named.place, ...faultsOf(named)], label).toEqual([null, 'csv.placesUnreadable']);
    }
    const told = reading(table([name, ['x', x], ['y', y], ['srs', () => 'EPSG:3006']]));
    expect(faultsOf(told)).toEqual(['csv.placesUnreadable']);
  });

  it('are read by postcodes of France overseas, and refused in a zone of old that nothing names', () => {
    const guadeloupe = nantes.map(({ lat, lng }) => ({ lat: lat - 31, lng: lng - 59.9 }));
    const [x, y] = [meters('32620', 0), meters('32620', 1)];
    expectSystem('32620', [name, ['code_insee', () => '97120'], ['x', x], ['y', y]], guadeloupe);
    const old = reading(
      table(
        [name, ['x', meters('27563', 0)], ['y', meters('27563', 1)]],
        madrid.map((at) => ({ lat: at.lat + 3.5, lng: at.lng + 9 })),
      ),
    );
    expect(old.place).toBeNull();
  });

  it('are refused far from where the language of its headers is spoken: those of Sydney in UTM could lie in France', () => {
    const sydney = nantes.map(({ lat, lng }) => ({ lat: lat - 81.07, lng: lng + 152.8 }));
    const rows = table(
      [
        ['name', name[1]],
        ['address', () => ''],
        ['suburb', () => ''],
        ['x', meters('32756', 0)],
        ['y', meters('32756', 1)],
      ],
      sydney,
    );
    expect(faultsOf(reading(rows))).toEqual(['csv.placesUnreadable']);
  });

  it.each([
    ['3003', 10.7],
    ['3004', 14.05],
  ] as const)('are found in Italy by what is added to x: EPSG:%s', (code, east) => {
    const places = nantes.map(({ lat, lng }) => ({ lat: lat - 5.3, lng: lng + east }));
    const italian = [
      ['nome', name[1]],
      ['indirizzo', () => ''],
    ] as const;
    expectSystem(code, [...italian, ['x', meters(code, 0)], ['y', meters(code, 1)]], places);
  });

  it('are read all the same where other columns put the rows at the same place', () => {
    const columns = [
      ['x EPSG:3006', meters('2154', 0)],
      ['y EPSG:3006', meters('2154', 1)],
    ] as const;
    const degrees = [
      ['lat', lat],
      ['lon', lng],
    ] as const;
    expectPlaces(reading(table([name, ...columns, ...degrees])), france);
  });

  it('are read by postcodes that are none of France, where its headers are French', () => {
    const namur = nantes.map(({ lat, lng }) => ({ lat: lat + 3.25, lng: lng + 6.4 }));
    const places = [
      ['Commune', () => 'Namur'],
      ['X', meters('31370', 0)],
      ['Y', meters('31370', 1)],
    ] as const;
    expect(faultsOf(reading(table([name, ...places], namur)))).toEqual(['csv.placesAmbiguous']);
    expectSystem('31370', [name, ['CP', () => '5000'], ...places], namur);
  });

  it('are read by the number of a zone of UTM before them, as German registers write it', () => {
    const cologne = nantes.map(({ lat, lng }) => ({ lat: lat + 3.7, lng: lng + 8.5 }));
    expectSystem('4647', [name, ['Rechtswert', meters('4647', 0)], ['Hochwert', meters('4647', 1)]], cologne);
  });

  it.each(['31466', '31467', '31468', '31469'])('are found by the number of their zone: EPSG:%s', (code) => {
    const east = (Number(code) - 31464) * 3;
    const places = nantes.map((place) => ({ lat: place.lat + 3, lng: place.lng + 1.6 + east }));
    expectSystem(
      code,
      [
        ['name', name[1]],
        ['x', meters(code, 0)],
        ['y', meters(code, 1)],
      ],
      places,
    );
  });
});

describe('meters of a system', () => {
  it.each(['2154', '27572', '3857'])('are found by where they lie, whatever the header: EPSG:%s', (code) => {
    const result = reading(table([name, ['x', meters(code, 0)], ['y', meters(code, 1)]]));
    expect(result.place).toMatchObject({ columns: ['y', 'x'], system: `EPSG:${code}` });
    expectPlaces(result, france);
  });

  it.each(['3947', '2154', '3857'])('are found under no name at all: EPSG:%s', (code) => {
    const result = reading(
      table(
        [
          ['c1', name[1]],
          ['c2', meters(code, 0, 3)],
          ['c3', meters(code, 1, 3)],
        ],
        nantes,
      ),
    );
    expect(result.place).toMatchObject({ columns: ['c3', 'c2'], system: `EPSG:${code}` });
    expectPlaces(result, nantes);
  });

  it.each([
    ['32630', 'UTM 30N'],
    ['25830', 'EPSG:25830'],
    ['27562', 'Lambert II'],
    ['27561', 'Lambert zone 1'],
  ])('are read by the name in their header where several would fit: EPSG:%s', (code, label) => {
    const places = code === '27561' ? nantes.map(({ lat, lng }) => ({ lat: lat + 2, lng: lng + 3 })) : nantes;
    const result = reading(table([name, [`x ${label}`, meters(code, 0)], [`y ${label}`, meters(code, 1)]], places));
    expect(result.place?.system.replace('326', '258')).toBe(`EPSG:${code.replace('326', '258')}`);
    expectPlaces(result, places);
  });

  it('are not read where several systems fit and nothing tells which', () => {
    const result = reading(table([name, ['x', meters('27562', 0)], ['y', meters('27562', 1)]], nantes));
    expect(result.dataset).toBeNull();
    expect(result.problems[0]?.fault).toBe('csv.placesAmbiguous');
    expect(result.problems[0]?.values.systems).toContain('EPSG:27562');
  });

  it('are read by what another column says, or by another place of the same rows', () => {
    const xy = [
      ['x', meters('27562', 0)],
      ['y', meters('27562', 1)],
    ] as const;
    const said = reading(table([name, ['projection', () => 'Lambert 2 Centre'], ...xy], nantes));
    expect(said.place?.system).toBe('EPSG:27562');
    const rough = ({ lat, lng }: Place) => `${lat.toFixed(2)}, ${lng.toFixed(2)}`;
    const beside = reading(table([name, ...xy, ['centre commune geo_point', rough]], nantes));
    expect(beside.place).toMatchObject({ columns: ['y', 'x'], system: 'EPSG:27562' });
    expectPlaces(beside, nantes);
  });

  it('are read for what they are when the header says otherwise, which is told', () => {
    const pair = (place: Place) => `${meters('3947', 0)(place)} ; ${meters('3947', 1)(place)}`;
    const result = reading(table([name, ['coord_lambert93', pair]], nantes));
    expect(result.place?.system).toBe('EPSG:3947');
    expectPlaces(result, nantes);
    expect(result.problems.map(({ fault, values }) => [fault, values.said, values.system])).toEqual([
      ['csv.placesMislabeled', 'EPSG:2154', 'EPSG:3947'],
    ]);
  });

  it('may have decimal commas and digits in threes, stand in WKT, or have their axes swapped', () => {
    const french = (axis: 0 | 1) => (place: Place) =>
      meters(
        '2154',
        axis,
        2,
      )(place)
        .replace(/\B(?=(\d{3})+\.)/g, ' ')
        .replace('.', ',');
    expectPlaces(reading(table([name, ['X', french(0)], ['Y', french(1)]])), france);
    const wkt = (place: Place) => `POINT (${meters('2154', 0)(place)} ${meters('2154', 1)(place)})`;
    expect(reading(table([name, ['geom', wkt]])).place?.system).toBe('EPSG:2154');
    expectPlaces(reading(table([name, ['x', meters('2154', 1)], ['y', meters('2154', 0)]])), france);
  });

  it.each([
    ['27700', ['Easting', 'Northing'], { lat: 51.4, lng: -0.2 }],
    ['27700', ['x', 'y'], { lat: 56.1, lng: -3.9 }],
    ['2056', ['E', 'N'], { lat: 46.9, lng: 7.4 }],
    ['2056', ['c1', 'c2'], { lat: 46.9, lng: 7.4 }],
    ['28992', ['RD-X', 'RD-Y'], { lat: 52.1, lng: 5 }],
    ['31370', ['X', 'Y'], { lat: 50.8, lng: 4.3 }],
  ] as const)('are read in other countries: EPSG:%s in %s', (code, [x, y], { lat, lng }) => {
    const places = nantes.map((place) => ({ lat: place.lat - 47.2 + lat, lng: place.lng + 1.6 + lng }));
    const result = reading(table([name, [x, meters(code, 0)], [y, meters(code, 1)]], places));
    expect(result.place?.system).toBe(`EPSG:${code}`);
    expectPlaces(result, places);
  });
});

describe('which number is the latitude', () => {
  const swapped = ({ lat, lng }: Place) => `${lng.toFixed(6)}, ${lat.toFixed(6)}`;

  it('is said by the header, or by where the places then lie', () => {
    for (const header of ['lon_lat', 'geo_point', 'c7']) {
      const result = reading(table([name, [header, swapped]]));
      expectPlaces(result, france);
      expect(result.place).toMatchObject({ columns: [header], system: 'EPSG:4326' });
    }
  });

  it('is found where all rows have their axes swapped, which is told', () => {
    for (const places of [france, nantes, nantes.map(({ lat, lng }) => ({ lat: lat - 3.6, lng: lng + 3 }))]) {
      const result = reading(table([name, ['latitude', lng], ['longitude', lat]], places));
      expectPlaces(result, places);
      expect(result.place?.columns).toEqual(['longitude', 'latitude']);
      expect(faultsOf(result)).toEqual(['csv.placesSwapped']);
    }
  });

  it('is what the header says for places overseas, in Africa and in Arabia', () => {
    const centers = [
      { lat: -21.1, lng: 55.4 },
      { lat: -12.8, lng: 45.1 },
      { lat: 16.2, lng: -61.5 },
      { lat: 15.3, lng: 44.2 },
      { lat: 9, lng: 38.7 },
      { lat: -1.3, lng: 36.8 },
      { lat: 24.6, lng: 46.7 },
    ];
    for (const { lat: north, lng: east } of centers) {
      const places = nantes.map((place) => ({ lat: place.lat - 47.2 + north, lng: place.lng + 1.6 + east }));
      const result = reading(table([name, ['lat', lat], ['lon', lng]], places));
      expectPlaces(result, places);
      expect(faultsOf(result)).toEqual([]);
    }
  });

  it('is found where the header would have them in Antarctica', () => {
    const york = nantes.map(({ lat, lng }) => ({ lat: lat - 6.5, lng: lng - 72.4 }));
    const result = reading(table([name, ['latitude', lng], ['longitude', lat]], york));
    expectPlaces(result, york);
    expect(faultsOf(result)).toContain('csv.placesSwapped');
  });

  it('is put right in single rows, which is told', () => {
    const odd = (i: number) => i === 4 || i === 17;
    const write = (axis: 'lat' | 'lng') => (place: Place, i: number) =>
      place[odd(i) === (axis === 'lat') ? 'lng' : 'lat'].toFixed(6);
    const result = reading(table([name, ['lat', write('lat')], ['lon', write('lng')]]));
    expectPlaces(result, france);
    expect(faultsOf(result)).toEqual(['csv.rowSwapped 6', 'csv.rowSwapped 19']);
    expect(result.problems[0]).toMatchObject({ row: 6, column: 'lat, lon', severity: 'warning' });
  });

  it('is decided by numbers beyond 90', () => {
    const places = nantes.map((place) => ({ lat: place.lat - 13, lng: place.lng + 140 }));
    expectPlaces(
      reading(
        table(
          [
            ['c1', lng],
            ['c2', lat],
          ],
          places,
        ),
      ),
      places,
    );
  });
});

describe('columns without a helpful name', () => {
  it('are found side by side or apart, in either order', () => {
    const price = ['prix', (_: Place, i: number) => `${(i * 1.7).toFixed(2)}`] as const;
    expectPlaces(
      reading(
        table([
          ['c1', lat],
          ['c2', lng],
          ['c3', name[1]],
        ]),
      ),
      france,
    );
    expectPlaces(reading(table([['c1', lng], price, ['c3', name[1]], ['c4', lat]])), france);
  });

  it('are found in degrees and minutes', () => {
    const minutes = (value: number, letters: string): string => {
      const tenths = Math.round(Math.abs(value) * 36_000);
      const parts = [Math.floor(tenths / 36_000), Math.floor((tenths % 36_000) / 600), (tenths % 600) / 10];
      return `${parts.join(' ')} ${letters[value < 0 ? 1 : 0]}`;
    };
    const north = ({ lat }: Place) => minutes(lat, 'NS');
    const east = ({ lng }: Place) => minutes(lng, 'EW');
    for (const [first, second] of [
      ['Breite', 'Länge'],
      ['c1', 'c2'],
    ] as const) {
      expectPlaces(reading(table([[first, north], [second, east], name])), france);
    }
  });

  it('are not seen in prices, sizes, shares, hours and codes', () => {
    const result = reading(
      table([
        name,
        ['c1', (_, i) => (i * 3.37).toFixed(2)],
        ['c2', (_, i) => (1.234 + i * 0.3517).toFixed(3)],
        ['c3', (_, i) => (10.5 + i * 0.4141).toFixed(3)],
        ['c4', (_, i) => String(44000 + i * 10)],
        ['c5', (_, i) => String(2_154_000 + i * 317)],
        ['c6', (_, i) => `${8 + (i % 4)}:30-${17 + (i % 3)}:00`],
        ['c7', (_, i) => `${i * 3}.5, ${i * 2}.5`],
        ['c8', (_, i) => `0${i % 9} 12 34 56 7${i % 10}`],
      ]),
    );
    expect(result.problems.map(({ fault }) => fault)).toEqual(['csv.noPlaces']);
  });
});

describe('of several place columns', () => {
  const center = (_: Place, i: number) => (i % 3 === 0 ? '47.218371, -1.553621' : '47.271012, -1.623511');
  const point = (place: Place) => `${lat(place)}, ${lng(place)}`;

  it("the precise one wins over the commune's centre that comes again and again", () => {
    const result = reading(table([name, ['geo_point', center], ['c2', lat], ['c3', lng]], nantes));
    expect(result.place?.columns).toEqual(['c2', 'c3']);
    expectPlaces(result, nantes);
  });

  it('the one that others agree with wins, and one that is not called after something else', () => {
    const paris = ({ lat, lng }: Place) => ({ lat: lat + 1.6, lng: lng + 3.9 });
    const seat = [
      ['lat_siege', (place) => lat(paris(place))],
      ['lon_siege', (place) => lng(paris(place))],
    ] as Columns;
    const own = ['geo_point_2d', (place: Place) => `${lat(place)}, ${lng(place)}`] as const;
    const shape = ['geo_shape', (place: Place) => `POINT (${lng(place)} ${lat(place)})`] as const;
    expectPlaces(reading(table([name, ...seat, own, shape], nantes)), nantes);
    expectPlaces(reading(table([name, ...seat, own], nantes)), nantes);
  });

  it('the fuller one wins, and then the one with more decimals', () => {
    const gaps = (place: Place, i: number) => (i % 3 === 0 ? '' : point(place));
    expect(reading(table([name, ['coordonnees', gaps], ['geo_point', point]], nantes)).place?.columns).toEqual([
      'geo_point',
    ]);
    const coarse = ({ lat, lng }: Place) => `${lat.toFixed(4)}, ${lng.toFixed(4)}`;
    expect(reading(table([name, ['coordonnees', coarse], ['geo_point', point]], nantes)).place?.columns).toEqual([
      'geo_point',
    ]);
  });

  it('those that agree make it surer, and fill its gaps', () => {
    const gaps = (place: Place, i: number) => (i === 2 ? '' : point(place));
    const coarse = ({ lat, lng }: Place, i: number) => (i > 20 ? '' : `${lat.toFixed(4)}, ${lng.toFixed(4)}`);
    const result = reading(table([name, ['coordonnees', gaps], ['geo_point', coarse]], nantes));
    expect(result.place).toMatchObject({ columns: ['coordonnees'], sure: 0.99 });
    expectPlaces(result, nantes, 1e-4);
  });

  it('those that lie elsewhere fill nothing, and the row is left out with the reason', () => {
    const gaps = (place: Place, i: number) => (i === 2 ? '' : point(place));
    const result = reading(table([name, ['geo_point', center], ['coordonnees', gaps]], nantes));
    expect(result.sites).toBe(29);
    expect(faultsOf(result)).toEqual(['csv.rowImprecise 4']);
  });
});

describe('a row is refused with a reason', () => {
  it.each([
    ['', 'csv.rowWithoutPlace'],
    ['n/a', 'csv.rowPlaceholder'],
    ['NULL', 'csv.rowPlaceholder'],
    ['X ; Y', 'csv.rowPlaceholder'],
    ['Non renseigné', 'csv.rowPlaceholder'],
    ['[Array]', 'csv.rowPlaceholder'],
    ['0, 0', 'csv.rowPlaceholder'],
    ['-1, -1', 'csv.rowPlaceholder'],
    ['9999, 9999', 'csv.rowPlaceholder'],
    ['147.2, -1.55', 'csv.rowOutOfRange'],
    ['place du Commerce', 'csv.rowUnreadable'],
  ])('%s: %s', (cell, fault) => {
    const write = (place: Place, i: number) => (i === 5 ? cell : `${lat(place)}, ${lng(place)}`);
    const result = reading(table([name, ['geo_point', write]]));
    expect(faultsOf(result)).toEqual([`${fault} 7`]);
    expect([result.rows, result.sites, result.leftOut]).toEqual([30, 29, 1]);
  });

  it('where a coarse place comes again and again among precise ones', () => {
    const write = (place: Place, i: number) => (i % 6 === 0 ? '46.5, 2.5' : `${lat(place)}, ${lng(place)}`);
    const result = reading(table([name, ['geo_point', write]]));
    expect(result.leftOut).toBe(5);
    expect(faultsOf(result)[0]).toBe('csv.rowPlaceholder 2');
  });

  it('but not where all places are coarse: the centres of a few towns', () => {
    const centers = ['45.75, 4.85', '45.77, 4.88', '45.7, 4.8'];
    const result = reading(table([name, ['geo_point', (_, i) => centers[i % 3] ?? '']]));
    expect([result.sites, result.leftOut]).toEqual([30, 0]);
  });

  it('but only told of when it lies far from all others, and not at all on the meridian of Greenwich', () => {
    const far = (i: number) => (i === 3 ? '-21.10000' : undefined);
    const result = reading(
      table([
        name,
        ['lat', (place, i) => far(i) ?? lat(place)],
        ['lon', (place, i) => (i === 3 ? '55.5' : i === 9 ? '0' : lng(place))],
      ]),
    );
    expect(result.sites).toBe(30);
    expect(faultsOf(result)).toEqual(['csv.rowFar 5']);
  });

  it('where one of its numbers is 0 and no other place is near', () => {
    const write = ({ lat, lng }: Place, i: number) =>
      `${i === 4 ? 0 : lat.toFixed(5)}, ${i === 7 ? 0 : lng.toFixed(5)}`;
    const result = reading(table([name, ['geo_point', write]], nantes));
    expect(faultsOf(result)).toEqual(['csv.rowPlaceholder 6', 'csv.rowPlaceholder 9']);
    expect([result.rows, result.sites, result.leftOut]).toEqual([30, 28, 2]);
  });
});

describe('whatever the columns', () => {
  const cell = fc.oneof(
    fc.constantFrom(
      '',
      '0',
      '47.2163',
      '-1.5493',
      '355605.3',
      '6689763.8',
      '1 ; 2',
      'POINT (1 2)',
      '47°12',
      'X ; Y',
      '1e9',
      '{"lat":1,"lon":2}',
    ),
    fc.double().map(String),
    fc.string({ maxLength: 12 }),
  );
  const header = fc.constantFrom(
    'lat',
    'lon',
    'x',
    'y',
    'geom',
    'x_l93',
    'y_l93',
    'c1',
    'nom',
    'utm 31 x',
    'geo_point',
    '__proto__',
  );

  it('reading them throws nothing and keeps count', () => {
    fc.assert(
      fc.property(
        fc.array(header, { minLength: 1, maxLength: 5 }),
        fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { maxLength: 8 }),
        (head, rows) => {
          const result = reading(csvOf([head, ...rows.map((cells) => cells.slice(0, head.length))], ';'));
          expect(result.rows).toBe(result.sites + result.merged + result.leftOut);
          for (const value of result.dataset?.lat ?? []) expect(Math.abs(value)).toBeLessThanOrEqual(90);
          for (const value of result.dataset?.lng ?? []) expect(Math.abs(value)).toBeLessThanOrEqual(180);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('twenty thousand of them take a bounded time', () => {
    const wide = Array.from({ length: 20_000 }, (_, i) => `${(i % 90) + 0.12345}`);
    const file = csvOf([wide.map((_, i) => `c${i}`), wide, wide], ';');
    expect(timesUsual(file.length, () => reading(file))).toBeLessThan(30);
  });
});

describe('degrees without their point', () => {
  it.each([1e5, 1e6, 1e7])('are read where all places are so: × %i', (times) => {
    const whole = (read: (place: Place) => string) => (place: Place) => (Number(read(place)) * times).toFixed(0);
    const result = reading(table([name, ['latitude', whole(lat)], ['longitude', whole(lng)]], nantes));
    expect(result.place?.system).toBe('EPSG:4326');
    expectPlaces(result, nantes);
  });

  it('are meters where a system fits better, whatever they are called', () => {
    const [y, x] = [meters('2154', 1, 0), meters('2154', 0, 0)];
    expect(reading(table([name, ['latitude', y], ['longitude', x]])).place?.system).toBe('EPSG:2154');
  });
});

describe('degrees under no name', () => {
  const unnamed = (places: Place[]) =>
    reading(
      table(
        [
          ['c1', name[1]],
          ['c2', lng],
          ['c3', lat],
        ],
        places,
      ),
    );

  it('are not put into Antarctica, nor into either of two countries', () => {
    const newYork = nantes.map((place) => ({ lat: place.lat - 6.5, lng: place.lng - 72.4 }));
    expectPlaces(unnamed(newYork), newYork);
    const egypt = nantes.map((place) => ({ lat: place.lat - 20.5, lng: place.lng + 32.6 }));
    expect(faultsOf(unnamed(egypt))).toEqual(['csv.placesAmbiguous']);
    expect(unnamed(egypt).problems[0]?.values.titled).toBe('no');
  });

  it('are refused as what they are called where they lie at sea, and on land when swapped', () => {
    const atSea = nantes.map((place) => ({ lat: place.lat - 12.2, lng: place.lng - 18.5 }));
    const [problem] = reading(table([name, ['latitude', lat], ['longitude', lng]], atSea)).problems;
    expect(problem).toMatchObject({ fault: 'csv.placesAmbiguous', values: { titled: 'yes' } });
    expect(problem && describeProblem('en', problem)).toContain('swap the headers if');
  });

  it('are found behind words that say which is which', () => {
    const said = reading(
      table([
        ['c1', name[1]],
        ['c2', (place) => `Lat : ${lat(place)} / Long : ${lng(place)}`],
      ]),
    );
    expectPlaces(said, france);
  });
});

describe('a column that gives the place', () => {
  it('holds places, whatever it is called and however it is written', () => {
    const kindsOf = (text: string) => reading(text).fields.map(({ kind }) => kind);
    const lambert = [
      ['ordonnee', meters('2154', 1)],
      ['abscisse', meters('2154', 0)],
    ] as const;
    expect(kindsOf(table([name, ...lambert]))).toEqual(['name', 'place', 'place']);
    expect(kindsOf(table([name, ['GPS', () => '47 13 15 N, 1 33 12 W']]))).toEqual(['name', 'place']);
  });
});
