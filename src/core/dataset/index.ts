import { around, distance } from 'geokdbush';
import KDBush from 'kdbush';
import { distanceMeters } from '../lib/geo';
import type { Position } from '../lib/position';
import type { Dataset, Site } from './dataset';

export type { Dataset, Site } from './dataset';

/** A site by its index, and how far it is as the crow flies. */
export interface Near {
  readonly index: number;
  readonly meters: number;
}

/** What is worked out once for each dataset, when it is first asked for. */
const once = <T>(make: (dataset: Dataset) => T): ((dataset: Dataset) => T) => {
  const made = new WeakMap<Dataset, T>();
  return (dataset) => {
    const known = made.get(dataset) ?? make(dataset);
    made.set(dataset, known);
    return known;
  };
};

const fieldIndexes = once((dataset) => new Map(dataset.fields.map((field, i) => [field.key, i])));

const siteIndexes = once(
  (dataset) => new Map(Array.from({ length: dataset.size }, (_, i) => [idAt(dataset, i), i] as const)),
);

const places = once((dataset) => {
  const tree = new KDBush(dataset.size);
  for (let i = 0; i < dataset.size; i += 1) tree.add(dataset.lng[i] ?? 0, dataset.lat[i] ?? 0);
  return tree.finish();
});

const cellAt = (dataset: Dataset, field: number, i: number): string => dataset.columns[field]?.[i] ?? '';

const idAt = (dataset: Dataset, i: number): string => cellAt(dataset, dataset.idField, i) || `row-${dataset.rows[i]}`;

const positionAt = (dataset: Dataset, i: number): Position => ({
  lat: dataset.lat[i] ?? Number.NaN,
  lng: dataset.lng[i] ?? Number.NaN,
});

/** Site `i` of a dataset, 0 ≤ i < size; throws a RangeError beyond. A site without a name is called by its id. */
export const siteAt = (dataset: Dataset, i: number): Site => {
  if (!Number.isInteger(i) || i < 0 || i >= dataset.size) throw new RangeError(`no site ${i} among ${dataset.size}`);
  const id = idAt(dataset, i);
  const facts = dataset.fields.map((field, f) => [field.key, cellAt(dataset, f, i)] as const);
  return {
    id,
    name: cellAt(dataset, dataset.nameField, i) || id,
    position: positionAt(dataset, i),
    row: dataset.rows[i] ?? 0,
    facts: new Map(facts.filter(([, value]) => value !== '')),
  };
};

/** The index of the site with this id; −1 for none. */
export const findSite = (dataset: Dataset, id: string): number => siteIndexes(dataset).get(id) ?? -1;

/** The raw cell of site `i` in the field of this key; empty where there is none. */
export const factOf = (dataset: Dataset, i: number, fieldKey: string): string =>
  cellAt(dataset, fieldIndexes(dataset).get(fieldKey) ?? -1, i);

const tenthMeterInKm = 0.0001;

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
    .sort((a, b) => Math.round(a.meters * 10) - Math.round(b.meters * 10) || a.index - b.index)
    .slice(0, count);
};

const halfwayRoundKm = 6371 * Math.PI;
