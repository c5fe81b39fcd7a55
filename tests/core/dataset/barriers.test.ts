import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { barriersIn } from '../../../src/core/dataset/barriers';
import { readOutlines } from '../../../src/core/dataset/outlines';
import { distanceMeters } from '../../../src/core/lib/geo';
import { crosses, waysAround } from '../../../src/core/lib/ways';

const feature = (kind: string, type: string, coordinates: unknown) => ({
  properties: { kind, name: kind },
  geometry: { type, coordinates },
});

const lake = [
  [0.2, 0.4],
  [1.4, 0.4],
  [1.4, 0.6],
  [0.2, 0.6],
  [0.2, 0.4],
];

const drawn = (...features: readonly unknown[]) => readOutlines({ bbox: [0, 0, 1, 1], features });

describe('the barriers of a drawn map', () => {
  it('are its banks as far as they were drawn, with the bridges over them', () => {
    const barriers = barriersIn(
      drawn(
        feature('water', 'Polygon', [lake]),
        feature('bridge', 'LineString', [
          [0.5, 0.3],
          [0.5, 0.7],
        ]),
        feature('street', 'LineString', [
          [0.6, 0.3],
          [0.6, 0.7],
        ]),
      ),
    );
    expect(barriers.map(({ line }) => line.map(({ lng, lat }) => [lng, lat]))).toEqual([
      [
        [1, 0.6],
        [0.2, 0.6],
        [0.2, 0.4],
        [1, 0.4],
      ],
    ]);
    expect(barriers.map(({ crossings }) => crossings.length)).toEqual([1]);
  });

  it('hold the shore of an island once, though it is a hole of the water too, begun elsewhere and turned about', () => {
    const around = lake.map(([x = 0, y = 0]) => [(x - 0.2) / 2, y - 0.2]);
    const [first, ...others] = [
      [0.15, 0.25],
      [0.25, 0.25],
      [0.25, 0.35],
    ];
    const hole = [first, ...others, first];
    const island = [...others.toReversed(), first, others.at(-1)];
    const bridge = feature('bridge', 'LineString', [
      [0.2, 0.1],
      [0.2, 0.32],
    ]);
    const barriers = barriersIn(
      drawn(feature('water', 'Polygon', [around, hole]), feature('island', 'Polygon', [island]), bridge),
    );
    expect(barriers.map(({ line }) => line.length)).toEqual([5, 4]);
  });

  it('are none where no bridge was drawn over a bank', () => {
    expect(barriersIn(drawn(feature('water', 'Polygon', [lake])))).toEqual([]);
  });

  it('are whole where the map has no edge, and none where nothing lies within', () => {
    const bridge = feature('bridge', 'LineString', [
      [0.5, 0.3],
      [0.5, 0.7],
    ]);
    const whole = readOutlines({ features: [feature('island', 'Polygon', [lake]), bridge] });
    expect(barriersIn(whole).map(({ line }) => line.length)).toEqual([5]);
    const away = lake.map(([x = 0, y = 0]) => [x + 3, y]);
    expect(barriersIn(drawn(feature('water', 'Polygon', [away]), bridge))).toEqual([]);
  });

  it('of Nantes are crossed from the castle to the Machines over a bridge, and not along one bank', () => {
    const file = 'public/datasets/nantes-outlines/data.geojson';
    const barriers = barriersIn(readOutlines(JSON.parse(readFileSync(file, 'utf8'))));
    const { meters, path } = waysAround(barriers);
    const [castle, machines, crane] = [
      { lat: 47.2158, lng: -1.5497 },
      { lat: 47.2065, lng: -1.5642 },
      { lat: 47.2051, lng: -1.5737 },
    ];
    const bridges = barriers.flatMap(({ crossings }) => crossings);
    const over = path(castle, machines);
    const legs = over.slice(1).map((to, i) => [over[i] ?? to, to]);
    const wet = legs.filter((leg) => barriers.some(({ line }) => crosses(line, leg)));
    expect(wet.length).toBeGreaterThan(0);
    for (const leg of wet)
      expect(bridges.some((bridge) => leg.every((end) => bridge.some((one) => distanceMeters(one, end) < 8)))).toBe(
        true,
      );
    expect(meters(castle, machines)).toBeGreaterThan(distanceMeters(castle, machines) + 50);
    expect(meters(machines, crane)).toBeGreaterThan(distanceMeters(machines, crane));
  });
});
