import Supercluster from 'supercluster';
import { positionOf } from '../../lib/geo';
import type { Bounds, Position } from '../../lib/position';
import type { Dataset } from '../dataset';
import { positionAt } from './nearby';
import { oncePlaced } from './once';

/** What stands in one spot of a map: a site alone, by its index, or several that would hide each other. */
export interface Cluster {
  readonly position: Position;
  readonly count: number;
  /** The site where there is one alone, else one of them. */
  readonly index: number;
  /** The zoom at which they part; beyond `deepestZoom` they never do. */
  readonly opensAt: number;
}

/** The nearest zoom at which sites are still gathered. */
export const deepestZoom = 18;

/** Marks nearer to each other than this many pixels of a map with tiles of 256 become one. */
const radiusPixels = 54;

interface Tally {
  readonly index: number;
}

const trees = oncePlaced((dataset) => {
  const options = { radius: radiusPixels, extent: 256, maxZoom: deepestZoom, map: ({ index }: Tally) => ({ index }) };
  const tree = new Supercluster<Tally, Tally>({ ...options, reduce: () => {} });
  return tree.load(
    Array.from({ length: dataset.size }, (_, index) => {
      const { lat, lng } = positionAt(dataset, index);
      const geometry = { type: 'Point' as const, coordinates: [lng, lat] };
      return { type: 'Feature' as const, geometry, properties: { index } };
    }),
  );
});

/** The clusters whose middle lies in a box, at a zoom of a map; the same at each question. */
export const clustersIn = (
  dataset: Dataset,
  { south, west, north, east }: Bounds,
  zoom: number,
): readonly Cluster[] => {
  const tree = trees(dataset);
  return tree.getClusters([west, south, east, north], zoom).map(({ geometry, properties }): Cluster => {
    const { index } = properties;
    if (!('cluster' in properties)) return { position: positionAt(dataset, index), count: 1, index, opensAt: zoom };
    const position = positionOf(geometry.coordinates as [number, number]);
    const opensAt = tree.getClusterExpansionZoom(properties.cluster_id);
    return { position, count: properties.point_count, index, opensAt };
  });
};

const everywhere = [-180, -90, 180, 90] as [number, number, number, number];
/** At this zoom a cluster spans some minutes of walking. */
const walkingZoom = 13;

/** At most so many spots where sites stand closely together, the fullest first. */
export const fullestSpots = (dataset: Dataset, most: number): readonly Position[] =>
  trees(dataset)
    .getClusters(everywhere, walkingZoom)
    .map(({ geometry, properties }) => ({
      position: positionOf(geometry.coordinates as [number, number]),
      count: 'cluster' in properties ? properties.point_count : 1,
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ position }) => position);
