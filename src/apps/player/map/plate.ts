import type { VectorFeature, VectorLayer, VectorPoint } from '../../../core/lib/vectorTile';
import type { Box } from './names';

/** What an area of an organizer's map is printed as. */
export type AreaKind = 'land' | 'pale' | 'park' | 'wood' | 'water' | 'building';
/** What a line of it is printed as. */
export type LineKind = 'river' | 'rail' | 'path' | 'minor' | 'street' | 'major' | 'border';
/** In which hand a name of it is written. */
export type NameKind = 'place' | 'water' | 'street';

/** One area or line, with the box that it fills, all in widths of its tile. */
export interface Printed<Kind> {
  readonly kind: Kind;
  readonly runs: readonly (readonly VectorPoint[])[];
  readonly box: Box;
}

/** A name, at a point or along a line; those of lower rank come first. */
export interface Named {
  readonly kind: NameKind;
  readonly text: string;
  readonly rank: number;
  readonly run: readonly VectorPoint[];
}

/** All that one vector tile is printed from, in the order of printing. */
export interface VectorPlate {
  readonly areas: readonly Printed<AreaKind>[];
  readonly lines: readonly Printed<LineKind>[];
  readonly names: readonly Named[];
}

/** The names of layers in Protomaps' basemaps (https://docs.protomaps.com/basemaps/layers) and in OpenMapTiles (https://openmaptiles.org/schema/). */
const [roadLayers, placeLayers, waterLayers, nameLayers, silentLayers] = [
  new Set(['roads', 'transportation', 'transit', 'aeroway']),
  new Set(['places', 'place']),
  new Set(['water', 'ocean', 'physical_line', 'waterway', 'water_name', 'physical_point']),
  new Set(['transportation_name']),
  new Set(['pois', 'poi', 'housenumber', 'mountain_peak', 'aerodrome_label', 'mask']),
];

const greens = /park|garden|grass|meadow|pitch|playground|golf|cemetery|recreation|green|allotment|village_green|zoo/;
const woods = /wood|forest|scrub|orchard/;
const bare = /glacier|^ice$|barren|^rock$|earth/;

/** What a thing says that it is: `kind` in Protomaps, before version 4 with a mark, `class` in OpenMapTiles. */
const saidOf = ({ tags }: VectorFeature): string =>
  tags.get('kind') ?? tags.get('pmap:kind') ?? tags.get('class') ?? '';

const detailOf = ({ tags }: VectorFeature): string =>
  tags.get('kind_detail') ?? tags.get('pmap:kind_detail') ?? tags.get('subclass') ?? '';

const groundOf = (said: string): AreaKind | null => {
  if (woods.test(said)) return 'wood';
  if (greens.test(said)) return 'park';
  return bare.test(said) ? null : 'pale';
};

/** How an area is printed; null for none. What nobody knows is pale. */
const areaOf = (layer: string, feature: VectorFeature): AreaKind | null => {
  const said = saidOf(feature);
  if (layer === 'earth') return 'land';
  if (waterLayers.has(layer)) return 'water';
  if (/^buildings?$/.test(layer)) return said === 'address' ? null : 'building';
  if (layer === 'park') return 'park';
  if (layer === 'boundaries' || layer === 'boundary') return null;
  return groundOf(`${said} ${detailOf(feature)}`.trim());
};

const roadKinds: readonly (readonly [RegExp, LineKind])[] = [
  [/rail|tram|subway|transit|funicular|monorail/, 'rail'],
  [/highway|motorway|trunk|major|primary/, 'major'],
  [/medium|secondary|tertiary/, 'street'],
  [/path|foot|pedestrian|steps|cycleway|track|pier/, 'path'],
];

/** How a line is printed; null for none. What nobody knows is a street. */
const lineOf = (layer: string, feature: VectorFeature): LineKind | null => {
  if (waterLayers.has(layer)) return layer === 'water_name' ? null : 'river';
  if (layer === 'boundaries' || layer === 'boundary') return 'border';
  if (nameLayers.has(layer) || /^(?:buildings?|earth|land)/.test(layer)) return null;
  if (!roadLayers.has(layer)) return 'minor';
  const said = saidOf(feature);
  if (said === 'ferry') return null;
  // Protomaps calls tertiary roads major too
  if (/tertiary|secondary/.test(detailOf(feature))) return 'street';
  return roadKinds.find(([pattern]) => pattern.test(said))?.[1] ?? 'minor';
};

const ranks: Readonly<Record<NameKind, number>> = { place: 0, water: 1, street: 2 };

const nameKindOf = (layer: string, { shape }: VectorFeature): NameKind | null => {
  if (placeLayers.has(layer)) return shape === 'point' ? 'place' : null;
  if (waterLayers.has(layer)) return shape === 'area' ? null : 'water';
  return shape === 'line' && (nameLayers.has(layer) || layer === 'roads') ? 'street' : null;
};

/** A name that is longer tells nothing on a map. */
const longestName = 60;

const namesOf = (layer: string, feature: VectorFeature): readonly Named[] => {
  const kind = nameKindOf(layer, feature);
  const text = (feature.tags.get('name') ?? '').trim();
  if (!kind || text === '' || text.length > longestName) return [];
  return feature.runs.slice(0, 1).map((run) => ({ kind, text, rank: ranks[kind], run }));
};

const boxOf = (runs: readonly (readonly VectorPoint[])[]): Box => {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { x, y } of runs.flat()) {
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.top = Math.min(box.top, y);
    box.bottom = Math.max(box.bottom, y);
  }
  return box;
};

const areaOrder: readonly AreaKind[] = ['land', 'pale', 'park', 'wood', 'water', 'building'];
const lineOrder: readonly LineKind[] = ['river', 'border', 'path', 'minor', 'street', 'major', 'rail'];

const inOrder = <Kind>(all: readonly Printed<Kind>[], order: readonly Kind[]): readonly Printed<Kind>[] =>
  order.flatMap((kind) => all.filter((one) => one.kind === kind));

/** How the layers of a vector tile are printed: those of Protomaps and of OpenMapTiles as what they are, others plainly by their shape. */
export const plateOf = (layers: readonly VectorLayer[]): VectorPlate => {
  const [areas, lines, names]: [Printed<AreaKind>[], Printed<LineKind>[], Named[]] = [[], [], []];
  for (const { name, features } of layers) {
    if (silentLayers.has(name)) continue;
    for (const feature of features) {
      const { shape, runs } = feature;
      const [area, line] = [
        shape === 'area' ? areaOf(name, feature) : null,
        shape === 'line' ? lineOf(name, feature) : null,
      ];
      if (area) areas.push({ kind: area, runs, box: boxOf(runs) });
      if (line) lines.push({ kind: line, runs, box: boxOf(runs) });
      names.push(...namesOf(name, feature));
    }
  }
  return {
    areas: inOrder(areas, areaOrder),
    lines: inOrder(lines, lineOrder),
    names: names.sort((a, b) => a.rank - b.rank),
  };
};
