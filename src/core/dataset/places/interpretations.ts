import type { Candidate } from './candidates';
import { isFiller } from './coordinates';
import type { Hints } from './hints';
import { isAtHome, isUsedAt } from './homes';
import { onLand } from './land';
import { degreePoints } from './placeWords';
import { converterOf, namesUnknown, pointless, type System, systemsNamed, systemsToTry } from './systems';
import type { Order, Written } from './written';

/** One way of understanding the numbers of a candidate. */
export interface Interpretation {
  readonly candidate: Candidate;
  /** Undefined for degrees of WGS84. */
  readonly system: System | undefined;
  readonly order: Order;
  /** Whether that is the order that header or cells say, or the usual one where they say none. */
  readonly isSaid: boolean;
  /** How well it fits what the header says and where such data lies, in points. */
  readonly points: number;
  /** Whether a header, a cell or the file names its system. */
  readonly isNamed: boolean;
  /** Whether it is in a system of which nothing speaks, though others are named, or far from where its headers are spoken. */
  readonly isForeign: boolean;
  /** The share of rows that it puts on land. */
  readonly land: number;
  /** Where it puts each row of the sample: latitude, then longitude, NaN where it puts none. */
  readonly places: Float64Array;
}

/** Turns the numbers of a row into degrees, latitude first, in range or not. */
export type Placer = (written: Written) => readonly [lat: number, lng: number];

/** The placer of a system (WGS84 where there is none) and an order; an order of which a cell itself is certain wins. */
export const placerOf = (system: System | undefined, order: Order): Placer => {
  const convert = system === undefined ? undefined : converterOf(system);
  return ({ first, second, order: own, certain }) => {
    const [north, east] = (certain === true ? own : order) === 'latFirst' ? [first, second] : [second, first];
    return convert === undefined ? [north, east] : convert(east, north);
  };
};

/** Whether these are degrees of a place on Earth. */
export const isOnEarth = (lat: number, lng: number): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

const covers = (system: System | undefined, lat: number, lng: number): boolean =>
  system === undefined ? isOnEarth(lat, lng) : system.covers(lat, lng);

/** All ways of understanding what a candidate holds in the rows of a sample (undefined where it holds nothing). */
export const interpretationsOf = (
  candidate: Candidate,
  sample: readonly (Written | undefined)[],
  { systems: hinted, unknown, home }: Hints,
): readonly Interpretation[] => {
  const written = sample.filter((one): one is Written => one !== undefined && !isFiller(one.first, one.second));
  if (written.length === 0) return [];
  const srids = [...new Set(written.map(({ srid }) => srid ?? ''))].join(' ');
  const named = [...candidate.systems, ...systemsNamed(srids)];
  const isElsewhere = unknown || candidate.unknown || namesUnknown(`epsg ${srids}`);
  const orders: readonly Order[] = written.every(({ certain }) => certain) ? ['latFirst'] : ['latFirst', 'lngFirst'];
  const likely = new Set([...named, ...hinted]);
  const systems = [...systemsFor(written, [...likely]), ...(isPointless(candidate, written) ? pointless : [])];
  return systems.flatMap((system) => {
    const isLocal = system?.onlyAtHome === true && !likely.has(system);
    if (isLocal && (home === undefined || !isUsedAt(home, system.code))) return [];
    const said = saidOrder(candidate, written, system);
    const isNamed = system !== undefined && likely.has(system);
    const known = system === undefined ? 0 : (isNamed ? namedPoints : 0) - system.rarity;
    return orders.flatMap((order) => {
      const place = placerOf(system, order);
      const isSaid = said.order === order;
      if (!isViable(written, system, place, isSaid)) return [];
      const forOrder = isSaid ? said.points : written.length < fewRows ? -fewPoints : 0;
      const atHome =
        system === undefined || !home ? undefined : shareOf(written, place, (...at) => isAtHome(home, ...at));
      const isAbroad =
        system?.times === undefined &&
        home !== undefined &&
        system !== undefined &&
        ((atHome ?? 0) < 0.5 || !isUsedAt(home, system.code));
      const isForeign = system !== undefined && !isNamed && (isElsewhere || isAbroad);
      const forHome = isForeign ? -homePoints : (atHome ?? 0) > 0.9 ? homePoints : 0;
      const points = known + forOrder + likelihood(written, system, place) + forHome + (candidate.adjacent ? 1 : 0);
      const land = shareOf(written, place, onLand);
      return [{ candidate, system, order, isSaid, isNamed, isForeign, points, land, places: placesOf(sample, place) }];
    });
  });
};

/** Whether two columns that are called latitude and longitude hold whole numbers beyond all degrees. */
const isPointless = ({ columns, points }: Candidate, written: readonly Written[]): boolean =>
  columns.length === 2 &&
  points === degreePoints &&
  written.every(({ first, second }) => Number.isInteger(first) && Number.isInteger(second)) &&
  written.filter(({ first, second }) => Math.abs(first) > 1e5 || Math.abs(second) > 1e5).length > written.length / 2;

const namedPoints = 3;
/** In meters, the language of the headers says more of the country than numbers do. */
const homePoints = 5;
/** What a few rows can't say against the usual order. */
const fewPoints = 2;

/** WGS84 where the numbers may be degrees, and what is projected where they are larger. */
const systemsFor = (written: readonly Written[], named: readonly System[]): readonly (System | undefined)[] => {
  const large = written.filter(({ first, second }) => Math.max(Math.abs(first), Math.abs(second)) > 1000).length;
  const degrees = large < written.length ? [undefined] : [];
  return large > written.length / 2 ? [...degrees, ...systemsToTry(named)] : degrees;
};

/** The order that header or cells say, and how plainly; unsaid, degrees begin with the latitude and meters with x. */
const saidOrder = ({ order, points }: Candidate, written: readonly Written[], system: System | undefined): Said => {
  if (order !== undefined) return { order, points };
  const own = written.find((one) => one.order !== undefined)?.order;
  if (own !== undefined) return { order: own, points: namedPoints };
  return system === undefined ? { order: 'latFirst', points: 1 } : { order: 'lngFirst', points: 0.5 };
};

interface Said {
  readonly order: Order;
  readonly points: number;
}

const fewRows = 5;

/** Whether it puts nearly all rows where its system is meant for; degrees whose header says so may be wrong in many. */
const isViable = (written: readonly Written[], system: System | undefined, place: Placer, isSaid: boolean): boolean => {
  const least = system === undefined && isSaid ? 0 : 0.8;
  const some = written.length > fewRows ? written.slice(0, fewRows) : written;
  const share = shareOf(some, place, (lat, lng) => covers(system, lat, lng));
  return system === undefined
    ? shareOf(written, place, (lat, lng) => covers(system, lat, lng)) > least
    : share >= 0.5 && shareOf(written, place, (lat, lng) => covers(system, lat, lng)) >= least;
};

const shareOf = (written: readonly Written[], place: Placer, holds: (lat: number, lng: number) => boolean): number =>
  written.filter((one) => holds(...place(one))).length / written.length;

/** A small prior: places lie on land, and those of this game in Europe; degrees in its west first. */
const likelihood = (written: readonly Written[], system: System | undefined, place: Placer): number => {
  const land = shareOf(written, place, (lat, lng) => lat > mostSouthern && onLand(lat, lng));
  const europe = shareOf(written, place, (lat, lng) => inEurope(lat, lng) && onLand(lat, lng));
  const west = system === undefined ? shareOf(written, place, (lat, lng) => inWest(lat, lng) && onLand(lat, lng)) : 0;
  const covered = shareOf(written, place, (lat, lng) => covers(system, lat, lng));
  const south = shareOf(written, place, (lat) => lat < mostSouthern && lat >= -90);
  return 3 * land - 3 * south + (europe > 0.9 ? 2 : 0) + (west > 0.9 ? 2 : 0) - 10 * (1 - covered);
};

/** South of it nobody publishes: with swapped axes, New York lies in Antarctica. */
const mostSouthern = -60;

/** From Portugal to the Baltic, from Gibraltar to the North Cape. */
const inEurope = (lat: number, lng: number): boolean => lat > 35 && lat < 71.5 && lng > -11 && lng < 32;

/** From Brittany to Alsace and from the Pyrenees to the Channel: seen with swapped axes, it is the Horn of Africa. */
const inWest = (lat: number, lng: number): boolean => lat > 41 && lat < 52 && lng > -6 && lng < 10.5;

const placesOf = (sample: readonly (Written | undefined)[], place: Placer): Float64Array => {
  const places = new Float64Array(sample.length * 2).fill(Number.NaN);
  sample.forEach((one, i) => {
    if (one === undefined || isFiller(one.first, one.second)) return;
    const [lat, lng] = place(one);
    if (isOnEarth(lat, lng)) places.set([lat, lng], i * 2);
  });
  return places;
};

const metersPerDegree = 111_195;

/** The meters between two places of two samples, near enough for what lies near; NaN where either has none. */
const metersBetween = (a: Float64Array, b: Float64Array, i: number): number => {
  const [lat, lng, otherLat, otherLng] = [a[i], a[i + 1], b[i], b[i + 1]] as unknown as readonly number[];
  const x = ((otherLng as number) - (lng as number)) * Math.cos(((lat as number) * Math.PI) / 180);
  return Math.hypot(x, (otherLat as number) - (lat as number)) * metersPerDegree;
};

/** Of the rows that both place, how many lie within so many meters; undefined where they share none. */
export const shareWithin = (a: Interpretation, b: Interpretation, meters: number): number | undefined => {
  let [shared, near] = [0, 0];
  for (let i = 0; i < a.places.length; i += 2) {
    const between = metersBetween(a.places, b.places, i);
    if (Number.isNaN(between)) continue;
    shared += 1;
    if (between <= meters) near += 1;
  }
  return shared === 0 ? undefined : near / shared;
};

const [closePoints, roughPoints] = [6, 3];

/** What two interpretations of different columns that put rows at the same place, or near it, say for each other. */
export const agreement = (a: Interpretation, b: Interpretation): number => {
  if (a.candidate.columns.some((i) => b.candidate.columns.includes(i))) return 0;
  if ((shareWithin(a, b, 30) ?? 0) >= 0.8) return closePoints;
  return (shareWithin(a, b, 20_000) ?? 0) >= 0.8 ? roughPoints : 0;
};
