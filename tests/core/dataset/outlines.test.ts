import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readOutlines } from '../../../src/core/dataset/outlines';

const feature = (kind: string, geometry: unknown, more: object = {}) => ({
  type: 'Feature',
  properties: { kind, name: 'One', ...more },
  geometry,
});
const collection = (...features: readonly unknown[]) => ({ type: 'FeatureCollection', features });
const line = {
  type: 'LineString',
  coordinates: [
    [-1.55, 47.2],
    [-1.56, 47.21],
  ],
};

describe('Outlines read from GeoJSON', () => {
  it('turn its longitudes and latitudes into places', () => {
    const { outlines, problems } = readOutlines(collection(feature('street', line)));
    expect(problems).toEqual([]);
    expect(outlines).toEqual([
      {
        kind: 'street',
        name: 'One',
        line: '',
        color: '',
        angle: 0,
        paths: [
          [
            { lat: 47.2, lng: -1.55 },
            { lat: 47.21, lng: -1.56 },
          ],
        ],
      },
    ]);
  });

  it('keep the holes of an area and the one place of a name', () => {
    const ring = (x: number) => [
      [x, 1],
      [x + 1, 1],
      [x, 2],
      [x, 1],
    ];
    const area = { type: 'Polygon', coordinates: [ring(0), ring(5)] };
    const name = { type: 'Point', coordinates: [3, 4, 99] };
    const { outlines } = readOutlines(collection(feature('water', area), feature('water-name', name, { angle: 12 })));
    expect(outlines.map(({ paths }) => paths.map((path) => path.length))).toEqual([[4, 4], [1]]);
    expect(outlines[1]).toMatchObject({ angle: 12, paths: [[{ lat: 4, lng: 3 }]] });
  });

  it('are left out one by one, each with its place in the file, where they say nothing that is drawn', () => {
    const { outlines, problems } = readOutlines(
      collection(
        feature('volcano', line),
        feature('street', { type: 'LineString', coordinates: [[0, 0]] }),
        feature('street', {
          type: 'LineString',
          coordinates: [
            [0, 91],
            [0, 0],
          ],
        }),
        feature('tram', line, { color: 'red"><script>' }),
        null,
        feature('street', line),
      ),
    );
    expect(outlines).toHaveLength(1);
    expect(problems.map(({ path }) => path)).toEqual([0, 1, 2, 3, 4].map((i) => `$.features[${i}]`));
  });

  it('are none, with one problem, in anything that is no collection', () => {
    for (const json of [null, 7, 'x', [], {}, { features: 3 }, { features: [], bbox: [1, 2] }])
      expect(readOutlines(json)).toMatchObject({ outlines: [], bounds: null, problems: [{ path: '$' }] });
  });
});

describe('The bundled outlines of Nantes', () => {
  const json = JSON.parse(
    readFileSync(new URL('../../../public/datasets/nantes-outlines/data.geojson', import.meta.url), 'utf8'),
  );
  const { outlines, bounds, problems } = readOutlines(json);

  it('are read without a problem, and hold water, ways, lines and names', () => {
    expect(problems).toEqual([]);
    const count = (kind: string) => outlines.filter((one) => one.kind === kind).length;
    expect(['water', 'canal', 'bridge', 'street', 'park', 'castle', 'tram', 'busway'].map(count)).toEqual([
      2, 1, 13, 10, 6, 1, 4, 1,
    ]);
    expect(count('water-name')).toBeGreaterThan(3);
  });

  it('say of each where it is from, and give each line of transport its number and color', () => {
    for (const { properties } of json.features) expect(properties.source).not.toBe('');
    for (const { kind, line, color } of outlines)
      expect([line !== '', color !== '']).toEqual(Array(2).fill(kind === 'tram' || kind === 'busway'));
  });

  it('are drawn in the box that the file names: every name is written within it', () => {
    expect(bounds).toEqual({ south: 47.19, west: -1.6, north: 47.235, east: -1.52 });
    for (const { kind, paths } of outlines) {
      if (!kind.endsWith('-name') || bounds === null) continue;
      const { lat, lng } = paths[0]?.[0] ?? { lat: 0, lng: 0 };
      expect(lat > bounds.south && lat < bounds.north && lng > bounds.west && lng < bounds.east).toBe(true);
    }
  });
});
