import { PbfWriter } from 'pbf';

/** A thing as it is written: its points in the units of its layer, those of areas once around. */
export interface FeatureWritten {
  /** 1 point, 2 line, 3 area. */
  readonly type: number;
  readonly tags?: Readonly<Record<string, string | number | boolean>>;
  readonly runs: readonly (readonly (readonly [number, number])[])[];
  /** In place of what its points come to. */
  readonly commands?: readonly number[];
}

/** A layer as it is written. */
export interface LayerWritten {
  readonly name: string;
  readonly extent?: number;
  readonly features: readonly FeatureWritten[];
}

const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);

const commandsOf = ({ type, runs }: FeatureWritten): readonly number[] => {
  let [x, y] = [0, 0];
  const to = ([nextX, nextY]: readonly [number, number]): readonly number[] => {
    const steps = [zigzag(nextX - x), zigzag(nextY - y)];
    [x, y] = [nextX, nextY];
    return steps;
  };
  return runs.flatMap((run) => {
    const [first = [0, 0] as const, ...rest] = run;
    const begin = [(1 << 3) | 1, ...to(first)];
    const on = rest.length > 0 ? [(rest.length << 3) | 2, ...rest.flatMap(to)] : [];
    return [...begin, ...on, ...(type === 3 ? [(1 << 3) | 7] : [])];
  });
};

const writeValue = (value: string | number | boolean, writer: PbfWriter): void => {
  if (typeof value === 'string') writer.writeStringField(1, value);
  else if (typeof value === 'number') writer.writeVarintField(5, value);
  else writer.writeBooleanField(7, value);
};

const writeLayer = ({ name, extent = 4096, features }: LayerWritten, writer: PbfWriter): void => {
  const [keys, values]: [string[], (string | number | boolean)[]] = [[], []];
  const place = <T>(all: T[], one: T): number => (all.includes(one) ? all.indexOf(one) : all.push(one) - 1);
  writer.writeVarintField(15, 2);
  writer.writeStringField(1, name);
  for (const feature of features) {
    const tags = Object.entries(feature.tags ?? {}).flatMap(([key, value]) => [place(keys, key), place(values, value)]);
    writer.writeMessage(
      2,
      (_, inner) => {
        inner.writePackedVarint(2, tags);
        inner.writeVarintField(3, feature.type);
        inner.writePackedVarint(4, [...(feature.commands ?? commandsOf(feature))]);
      },
      null,
    );
  }
  for (const key of keys) writer.writeStringField(3, key);
  for (const value of values) writer.writeMessage(4, writeValue, value);
  writer.writeVarintField(5, extent);
};

/** The bytes of a vector tile. */
export const vectorTileOf = (layers: readonly LayerWritten[]): Uint8Array => {
  const writer = new PbfWriter();
  for (const layer of layers) writer.writeMessage(3, writeLayer, layer);
  return writer.finish();
};

const [area, line, point] = [3, 2, 1];

const square = (x: number, y: number, side: number): readonly (readonly [number, number])[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

/** A quarter of a town in the layers of Protomaps: a river, a park, streets with their names, houses, rails. */
export const townTile = (): Uint8Array => {
  const at = Array.from({ length: 9 }, (_, i) => i * 512);
  const roads = at.flatMap((step, i): FeatureWritten[] => {
    const kind = i % 4 === 0 ? 'major_road' : 'minor_road';
    const tags = { kind, ...(i === 2 && { name: 'Rue du Phare' }), ...(i === 4 && { name: 'Quai des Jalons' }) };
    const [across, down] = [
      [-64, step + 40 * (i % 2), 4160, step],
      [step, -64, step + 60 * (i % 3), 4160],
    ] as const;
    return [across, down].map(([x, y, toX, toY]) => ({
      ...{ type: line, tags },
      runs: [
        [
          [x, y],
          [toX, toY],
        ],
      ],
    }));
  });
  const houses = at.flatMap((x) =>
    at.flatMap((y): FeatureWritten[] =>
      [100, 220, 340].map((step) => ({
        type: area,
        runs: [square(x + step, y + 90 + step / 5, 84)],
        tags: { kind: 'building' },
      })),
    ),
  );
  const river = [
    [-64, 2900],
    [1400, 2700],
    [2900, 3060],
    [4160, 2880],
    [4160, 3300],
    [2900, 3480],
    [1400, 3100],
    [-64, 3320],
  ] as const;
  return vectorTileOf([
    { name: 'earth', features: [{ type: area, runs: [square(-64, -64, 4224)] }] },
    {
      name: 'landuse',
      features: [
        { type: area, runs: [square(560, 560, 880)], tags: { kind: 'park' } },
        { type: area, runs: [square(2600, 600, 900)], tags: { kind: 'residential' } },
        { type: area, runs: [square(2100, 2060, 420)], tags: { kind: 'wood' } },
      ],
    },
    { name: 'buildings', features: houses.filter((_, i) => i % 5 !== 0) },
    {
      name: 'roads',
      features: [
        ...roads,
        {
          type: line,
          tags: { kind: 'rail' },
          runs: [
            [
              [-64, 3700],
              [4160, 3600],
            ],
          ],
        },
      ],
    },
    { name: 'water', features: [{ type: area, runs: [river], tags: { kind: 'river' } }] },
    {
      name: 'places',
      features: [{ type: point, runs: [[[1000, 1000]]], tags: { kind: 'neighbourhood', name: 'Le Phare' } }],
    },
  ]);
};
