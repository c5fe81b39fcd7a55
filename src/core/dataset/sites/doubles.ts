import { distanceMeters } from '../../lib/geo';
import { fold } from '../../lib/text';
import { type Column, cellAt, isFilledAt, isSameCell } from '../table/column';
import { rowLookup } from '../table/lookup';

/** Places nearer than this that bear the same name are one. */
const fewMeters = 10;
/** A name that stands in more than so many rows, and in more than this share of them, is what things are, not what they are called. */
const mostAlike = 10;
const mostAlikeShare = 0.01;

/** Rows by index, the first ones first, with where they are and what they are called. */
export interface NamedPlaces {
  readonly rows: Uint32Array;
  readonly lat: Float64Array;
  readonly lng: Float64Array;
  readonly names: Column | undefined;
}

/** Ten meters of latitude, in degrees, and a little more. */
const reach = 0.00009 * 1.1;
/** The squares in which places are kept: about forty meters, so that most places look into one or two. */
const squareDegrees = 0.0004;

/**
 * The rows that bear the name of an earlier one within ten meters of it, each with that one: case, accents and quotes
 * of names don't count; a name that half the file bears says nothing, and neither does none.
 */
export const sameNameNearby = (places: NamedPlaces): ReadonlyMap<number, number> => {
  const { rows, lat, lng, names } = places;
  if (names === undefined) return new Map();
  const areAlike = alikeIn(names);
  const into = new Map<number, number>();
  const squares = squaresOf(rows.length, lat, lng);
  let isGeneric: ((row: number) => boolean) | undefined;
  for (const row of rows) {
    const earlier = squares.earliestNear(row, areAlike);
    if (earlier !== undefined) isGeneric ??= genericIn(places, names);
    if (earlier === undefined || isGeneric?.(row)) squares.add(row);
    else into.set(row, earlier);
  }
  return into;
};

const alikeIn =
  (names: Column) =>
  (row: number, other: number): boolean =>
    isSameCell(names, row, names, other) || fold(cellAt(names, row)) === fold(cellAt(names, other));

/** Tells of a row whether its name says nothing: it has none, or one that too many others have, or all are those of kinds. */
const genericIn = (places: NamedPlaces, names: Column): ((row: number) => boolean) => {
  const { rows } = places;
  const isNamed = (row: number): boolean => isFilledAt(names, row);
  const [lookup, counts] = [rowLookup(rows.length, names), new Map<number, number>()];
  const most = Math.max(mostAlike, rows.length * mostAlikeShare);
  const [spread, far] = [new Set<number>(), new Set<number>()];
  let named = 0;
  for (const row of rows) {
    if (!isNamed(row)) continue;
    named += 1;
    const first = lookup.add(row);
    if (first === row) continue;
    counts.set(first, (counts.get(first) ?? 1) + 1);
    const apart = degreesApart(places, first, row);
    if (apart > spreadDegrees) spread.add(first);
    if (apart > farDegrees) far.add(first);
  }
  const bearers = (firsts: Iterable<number>): number =>
    [...firsts].reduce((sum, one) => sum + (counts.get(one) ?? 1), 0);
  const different = named - bearers(counts.keys()) + counts.size;
  const half = Math.max(fewestKinds, named) / 2;
  const areKinds = bearers(far) >= half || (bearers(spread) >= half && named >= different * rowsOfKind);
  return (row) => !isNamed(row) || areKinds || (counts.get(lookup.findCell(names, row)) ?? 1) > most;
};

/**
 * Species name trees: names that stand again elsewhere for half of the rows, or for four rows each, are what things
 * are, and two of a kind may stand side by side.
 */
const [fewestKinds, rowsOfKind] = [8, 4];
/** Forty meters are more than one spot; half a kilometer is more than both sides of a street or the ends of a station. */
const [spreadDegrees, farDegrees] = [0.0004, 0.005];

const degreesApart = ({ lat, lng }: NamedPlaces, a: number, b: number): number =>
  Math.max(
    Math.abs((lat[a] as number) - (lat[b] as number)),
    Math.abs((lng[a] as number) - (lng[b] as number)) * shrinkageAt(lat[a] as number),
  );

/** Keeps rows by the square in which they lie: two numbers for each, whatever lies how near. */
const squaresOf = (count: number, lat: Float64Array, lng: Float64Array) => {
  const size = 2 ** Math.ceil(Math.log2(count + 1));
  const [last, before] = [new Int32Array(size).fill(-1), new Int32Array(lat.length)];
  const bandOf = (north: number): number => Math.floor((north + 90) / squareDegrees);
  const slotOf = (band: number, square: number): number =>
    (Math.imul(band, 0x9e3779b1) ^ Math.imul(square, 0x85ebca6b)) & (size - 1);
  /** The shorter a degree of longitude is in a band, the more of it a square has. */
  const squareIn = (band: number, east: number): number =>
    Math.floor(((east + 180) * shrinkageAt(band * squareDegrees - 90)) / squareDegrees);
  const isNear = (a: number, b: number): boolean =>
    Math.abs((lat[a] as number) - (lat[b] as number)) <= reach &&
    Math.abs((lng[a] as number) - (lng[b] as number)) <= reach / shrinkageAt(lat[a] as number) &&
    distanceMeters(at(a), at(b)) <= fewMeters;
  const at = (row: number) => ({ lat: lat[row] as number, lng: lng[row] as number });
  return {
    add: (row: number): void => {
      const band = bandOf(lat[row] as number);
      const slot = slotOf(band, squareIn(band, lng[row] as number));
      [before[row], last[slot]] = [last[slot] as number, row];
    },
    /** The first of the rows within ten meters for which something holds of both. */
    earliestNear: (row: number, holds: (row: number, other: number) => boolean): number | undefined => {
      const [north, east] = [lat[row] as number, lng[row] as number];
      const aside = reach / shrinkageAt(north);
      let earliest: number | undefined;
      for (let band = bandOf(north - reach); band <= bandOf(north + reach); band += 1) {
        const to = squareIn(band, east + aside);
        for (let square = squareIn(band, east - aside); square <= to; square += 1) {
          for (let other = last[slotOf(band, square)] as number; other >= 0; other = before[other] as number)
            if ((earliest === undefined || other < earliest) && isNear(row, other) && holds(row, other))
              earliest = other;
        }
      }
      return earliest;
    },
  };
};

/** How long a degree of longitude is, in degrees of latitude, at the end nearer to its pole of each degree of latitude. */
const shrinkages = Float64Array.from({ length: 181 }, (_, i) => {
  const degrees = Math.min(90, Math.max(Math.abs(i - 90), Math.abs(i - 89)));
  return Math.max(0.001, Math.cos((degrees * Math.PI) / 180));
});
const shrinkageAt = (lat: number): number => shrinkages[Math.floor(lat + 90)] as number;
