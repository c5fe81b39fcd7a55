import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { type Arc, arcBetween, middleOfArc, offArc } from '../../lib/arc';
import { boxAround, distanceMeters } from '../../lib/geo';
import type { Bounds, Position } from '../../lib/position';
import type { Dataset } from '../dataset';
import { oncePlaced } from './once';

/** A site by its index, and how far it is as the crow flies. */
export interface Near {
  readonly index: number;
  readonly meters: number;
}

/** A site beside a line: how far it is from it, and how far along the line it is nearest. */
export interface Along extends Near {
  readonly alongMeters: number;
}

const places = oncePlaced((dataset) => {
  const tree = new KDBush(dataset.size);
  for (let i = 0; i < dataset.size; i += 1) tree.add(dataset.lng[i] ?? 0, dataset.lat[i] ?? 0);
  return tree.finish();
});

/** Where site `i` is. */
export const positionAt = (dataset: Dataset, i: number): Position => ({
  lat: dataset.lat[i] ?? Number.NaN,
  lng: dataset.lng[i] ?? Number.NaN,
});

/** Lengths are compared in tenths of a meter: finer than that, machines differ. */
const tenths = (meters: number): number => Math.round(meters * 10);

/** The nearer first; of two as near as each other to 0.1 m, the earlier in the data. */
export const nearestFirst = (a: Near, b: Near): number => tenths(a.meters) - tenths(b.meters) || a.index - b.index;

const tenthMeterInKm = 0.0001;
const halfwayRoundKm = 6371 * Math.PI;

/**
 * The `count` sites nearest to a place, the nearest first; sites as near as each other (to 0.1 m) come in the order of
 * the data, so that the answer is the same on any machine.
 */
export const nearestSites = (dataset: Dataset, position: Position, count: number): readonly Near[] => {
  if (count < 1 || dataset.size === 0) return [];
  const { lat, lng } = position;
  const last = around(places(dataset), lng, lat, count).at(-1) ?? 0;
  const reachKm = distance(lng, lat, dataset.lng[last] ?? 0, dataset.lat[last] ?? 0) + 2 * tenthMeterInKm;
  const within = around(places(dataset), lng, lat, Number.POSITIVE_INFINITY, Math.min(reachKm, halfwayRoundKm));
  return within
    .map((index) => ({ index, meters: distanceMeters(position, positionAt(dataset, index)) }))
    .sort(nearestFirst)
    .slice(0, count);
};

/** The stretches of longitude of a box: two across the antimeridian, which is one line with two names. */
const stretches = ({ west, east }: Bounds): (readonly [number, number])[] => {
  const plain: (readonly [number, number])[] =
    west <= east
      ? [[west, east]]
      : [
          [west, 180],
          [-180, east],
        ];
  if (west <= east && east === 180 && west > -180) plain.push([-180, -180]);
  if (west <= east && west === -180 && east < 180) plain.push([180, 180]);
  return plain;
};

/** The sites in a box, its edges with it, in the order of the data. At a pole all longitudes are one place. */
export const sitesInBounds = (dataset: Dataset, bounds: Bounds): readonly number[] => {
  const { south, north } = bounds;
  if (dataset.size === 0) return [];
  const tree = places(dataset);
  const found = stretches(bounds).flatMap(([west, east]) => tree.range(west, south, east, north));
  const poles = [90, -90].filter((pole) => south <= pole && pole <= north);
  const atPoles = poles.flatMap((pole) => tree.range(-180, pole, 180, pole));
  return [...new Set([...found, ...atPoles])].sort((a, b) => a - b);
};

/** The sites no more than `meters` from a place, ordered as the nearest are. */
export const sitesInCircle = (dataset: Dataset, position: Position, meters: number): readonly Near[] =>
  sitesInBounds(dataset, boxAround(position, meters))
    .map((index) => ({ index, meters: distanceMeters(position, positionAt(dataset, index)) }))
    .filter((near) => near.meters <= meters)
    .sort(nearestFirst);

/** Pieces of an arc no longer than this are looked around as a whole. */
const pieceMeters = 20_000;

/** Boxes that hold all that lies no more than `meters` off an arc. */
const boxesAlong = (arc: Arc, meters: number): Bounds[] => {
  const { from, to, lengthMeters, normal } = arc;
  if (normal === null) return [boxAround(from, meters), boxAround(to, meters)];
  const middle = middleOfArc(arc);
  if (lengthMeters <= Math.max(pieceMeters, 2 * meters)) return [boxAround(middle, lengthMeters / 2 + meters)];
  return [...boxesAlong(arcBetween(from, middle), meters), ...boxesAlong(arcBetween(middle, to), meters)];
};

const arcsOf = (line: readonly Position[]): readonly Arc[] =>
  line.length === 1
    ? line.map((only) => arcBetween(only, only))
    : line.slice(1).map((to, i) => arcBetween(line[i] ?? to, to));

/** Where along the line a site lies nearest to it; the first of several such points. */
const besideLine = (arcs: readonly Arc[], dataset: Dataset, index: number): Along => {
  let [before, best] = [0, { index, meters: Number.POSITIVE_INFINITY, alongMeters: 0 }];
  for (const arc of arcs) {
    const { meters, alongMeters } = offArc(arc, positionAt(dataset, index));
    if (tenths(meters) < tenths(best.meters)) best = { index, meters, alongMeters: before + alongMeters };
    before += arc.lengthMeters;
  }
  return best;
};

/** The sites no more than `meters` off a line of great-circle arcs, in the order in which one who follows it passes them. */
export const sitesAlong = (dataset: Dataset, line: readonly Position[], meters: number): readonly Along[] => {
  const arcs = arcsOf(line);
  const boxes = arcs.flatMap((arc) => boxesAlong(arc, meters));
  const near = new Set(boxes.flatMap((box) => sitesInBounds(dataset, box)));
  return [...near]
    .map((index) => besideLine(arcs, dataset, index))
    .filter((along) => along.meters <= meters)
    .sort((a, b) => tenths(a.alongMeters) - tenths(b.alongMeters) || nearestFirst(a, b));
};
