import { isFiller, type NoPlace } from './coordinates';
import type { Placed } from './findPlace';
import { isOnEarth, type Placer } from './interpretations';
import { onLand } from './land';
import { decimalsIn, type Worth } from './worth';
import type { Written } from './written';

const sameMeters = 100;
const metersPerDegree = 111_195;

/** Whether two candidates put nearly all rows that both place within 100 m. */
const agree = (a: Worth, b: Worth): boolean => {
  let [shared, near] = [0, 0];
  a.sample.forEach((one, i) => {
    const other = b.sample[i];
    if (one === undefined || other === undefined) return;
    shared += 1;
    const x = (one[1] - other[1]) * Math.cos((one[0] * Math.PI) / 180);
    if (Math.hypot(x, one[0] - other[0]) * metersPerDegree <= sameMeters) near += 1;
  });
  return shared > 0 && near >= shared * 0.95;
};

/** The other candidates: those that may fill the gaps of the best, and those that only tell that a row has a rough place. */
export const fillersOf = (
  best: Worth,
  all: readonly Worth[],
): { readonly fillers: readonly Worth[]; readonly rough: readonly Worth[] } => {
  const others = all.filter((one) => one !== best && one.verdict.rivals.length === 0);
  const fillers = others.filter((one) => agree(best, one));
  return {
    fillers,
    rough: others.filter((one) => !fillers.includes(one) && one.verdict.interpretation.candidate.named),
  };
};

/** What reads a row's place: from the best columns, else from those that agree with them. */
export const readerOf = (
  best: Worth,
  fillers: readonly Worth[],
  rough: readonly Worth[],
): ((row: number) => Placed | NoPlace) => {
  const readBest = readOf(best);
  const readers = fillers.map(readOf);
  const others = rough.map(readOf);
  return (row) => {
    const found = readBest(row);
    if (typeof found === 'object') return found;
    for (const read of readers) {
      const filled = read(row);
      if (typeof filled === 'object') return filled;
    }
    const isGap = found === 'missing' || found === 'placeholder';
    return isGap && others.some((read) => typeof read(row) === 'object') ? 'imprecise' : found;
  };
};

const readOf = (worth: Worth): ((row: number) => Placed | NoPlace) => {
  const { candidate, system } = worth.verdict.interpretation;
  const [heart, defaults] = [heartOf(worth), defaultsIn(worth)];
  return (row) => {
    const written = candidate.read(row);
    if (typeof written === 'string') return written;
    const { first, second } = written;
    if (isFiller(first, second) || (defaults.size > 0 && defaults.has(keyOf(written)))) return 'placeholder';
    const [lat, lng] = worth.place(written);
    const isThere = isOnEarth(lat, lng);
    if (heart === undefined || (isThere && isNear(heart, lat, lng))) return isThere ? { lat, lng } : 'outOfRange';
    const swapped = swappedPlace(written, worth.place);
    if (swapped !== undefined && isNear(heart, ...swapped) && onLand(...swapped))
      return { lat: swapped[0], lng: swapped[1], swapped: true };
    return isThere && (system === undefined || system.covers(lat, lng)) ? { lat, lng } : 'outOfRange';
  };
};

/** The place of the same numbers the other way round; undefined where a cell itself says which is which. */
const swappedPlace = (written: Written, place: Placer): readonly [number, number] | undefined =>
  written.certain ? undefined : place({ ...written, first: written.second, second: written.first });

/** Where nearly all places lie, within eight degrees. */
type Heart = readonly [lat: number, lng: number];

const heartDegrees = 8;

const isNear = ([lat, lng]: Heart, otherLat: number, otherLng: number): boolean =>
  Math.abs(otherLat - lat) <= heartDegrees && Math.abs(otherLng - lng) <= heartDegrees;

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** The middle of a sample's places; undefined where they are few or lie far apart, so that none can be seen to be swapped. */
const heartOf = ({ sample }: Worth): Heart | undefined => {
  const places = sample.filter((one) => one !== undefined);
  const heart: Heart = [median(places.map(([lat]) => lat)), median(places.map(([, lng]) => lng))];
  const near = places.filter(([lat, lng]) => isNear(heart, lat, lng)).length;
  return places.length >= 3 && near >= places.length * 0.6 ? heart : undefined;
};

const keyOf = ({ first, second }: Written): string => `${first} ${second}`;

/** Places of at most one decimal that come again and again where nearly all others have three and more: written for want of a place. */
const defaultsIn = ({ written, placed }: Worth): ReadonlySet<string> => {
  const counts = new Map<string, number>();
  let [coarse, fine] = [0, 0];
  for (const one of written) {
    if (one === undefined) continue;
    const decimals = Math.max(decimalsIn(one.first), decimalsIn(one.second));
    if (decimals > 2) fine += 1;
    if (decimals > 1) continue;
    coarse += 1;
    counts.set(keyOf(one), (counts.get(keyOf(one)) ?? 0) + 1);
  }
  if (coarse > placed * 0.4 || fine < (placed - coarse) * 0.9) return new Set();
  return new Set([...counts].flatMap(([key, count]) => (count >= Math.max(3, placed * 0.02) ? [key] : [])));
};
