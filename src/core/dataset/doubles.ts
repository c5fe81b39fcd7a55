import { distanceMeters } from '../lib/geo';
import { fold } from '../lib/text';

/** Places nearer than this that bear the same name are one. */
const fewMeters = 10;
/** A name that stands in more than so many rows, and in more than this share of them, is what things are, not what they are called. */
const mostAlike = 10;
const mostAlikeShare = 0.01;

/** Rows by index, with where they are and what they are called. */
export interface NamedPlaces {
  readonly rows: readonly number[];
  readonly lat: Float64Array;
  readonly lng: Float64Array;
  readonly names: readonly string[];
}

const perDegree = 1e6;
const indexes = 2 ** 25;
/** Ten meters of latitude, in millionths of a degree. */
const reach = 90;

/** The rows from south to north, each as its latitude in millionths of a degree with its place in `rows` behind it: numbers sort natively. */
const fromSouth = ({ rows, lat }: NamedPlaces): Float64Array =>
  Float64Array.from(rows, (row, i) => Math.round(((lat[row] as number) + 90) * perDegree) * indexes + i).sort();

const genericNames = ({ rows, names }: NamedPlaces): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  for (const row of rows) counts.set(names[row] ?? '', (counts.get(names[row] ?? '') ?? 0) + 1);
  const most = Math.max(mostAlike, rows.length * mostAlikeShare);
  return new Set([...counts].flatMap(([name, count]) => (name === '' || count > most ? [name] : [])));
};

/**
 * The rows that bear the name of an earlier one within ten meters of it, each with that one: case, accents and quotes
 * of names don't count; a name that half the file bears says nothing, and neither does none.
 */
export const sameNameNearby = (places: NamedPlaces): ReadonlyMap<number, number> => {
  const { rows, lat, lng, names } = places;
  const sorted = fromSouth(places);
  const candidates: (readonly [earlier: number, later: number])[] = [];
  const rowAt = (i: number): number => rows[(sorted[i] as number) % indexes] as number;
  for (let i = 0; i < sorted.length; i += 1) {
    const end = Math.floor((sorted[i] as number) / indexes) + reach;
    const row = rowAt(i);
    for (let j = i + 1; j < sorted.length && (sorted[j] as number) < (end + 1) * indexes; j += 1) {
      const other = rowAt(j);
      if (Math.abs((lng[row] as number) - (lng[other] as number)) > farthestLng(lat[row] as number)) continue;
      if (isAlike(names[row] ?? '', names[other] ?? '')) candidates.push([Math.min(row, other), Math.max(row, other)]);
    }
  }
  return candidates.length === 0 ? new Map() : merged(candidates, places);
};

/** Ten meters of longitude at a latitude, in degrees, and a little more. */
const farthestLng = (lat: number): number =>
  ((reach / perDegree) * 1.1) / Math.max(0.001, Math.cos((lat * Math.PI) / 180));

const isAlike = (one: string, other: string): boolean => one === other || fold(one) === fold(other);

const merged = (
  candidates: readonly (readonly [earlier: number, later: number])[],
  places: NamedPlaces,
): ReadonlyMap<number, number> => {
  const generic = genericNames(places);
  const at = (row: number) => ({ lat: places.lat[row] as number, lng: places.lng[row] as number });
  const into = new Map<number, number>();
  for (const [earlier, later] of candidates.toSorted((a, b) => a[1] - b[1] || a[0] - b[0])) {
    const stands = !into.has(earlier) && !into.has(later);
    if (!stands || generic.has(places.names[later] ?? '')) continue;
    if (distanceMeters(at(earlier), at(later)) <= fewMeters) into.set(later, earlier);
  }
  return into;
};
