import { isOnEarth, type Placer, placerOf } from './interpretations';
import type { Verdict } from './verdicts';
import type { Written } from './written';

/** What a candidate is worth as the place of a table, measured on a sample of its rows. */
export interface Worth {
  readonly verdict: Verdict;
  readonly place: Placer;
  /** Where it puts each sampled row; undefined where it puts none. */
  readonly sample: readonly (readonly [lat: number, lng: number] | undefined)[];
  /** What each sampled row holds. */
  readonly written: readonly (Written | undefined)[];
  /** Rows that it places. */
  readonly placed: number;
  /** Different places among them, as a share. */
  readonly distinct: number;
  /** How fine its numbers are: tenths of a meter are 1, meters 0, tens of meters −1; finer than 1 is no finer. */
  readonly fineness: number;
}

/** Measures a candidate, understood in one way, on what it holds in the sampled rows. */
export const worthOf = (verdict: Verdict, written: readonly (Written | undefined)[]): Worth => {
  const { system, order } = verdict.interpretation;
  const place = placerOf(system, order);
  const sample = written.map((one) => (one === undefined ? undefined : onEarth(place(one))));
  const places = sample.filter((one) => one !== undefined);
  const different = new Set(places.map(([lat, lng]) => Math.round(lat * 1e5) * perLatitude + Math.round(lng * 1e5)));
  return {
    verdict,
    place,
    sample,
    written,
    placed: places.length,
    distinct: different.size / Math.max(1, places.length),
    fineness: finenessOf(written, system === undefined),
  };
};

/** More than the hundred thousandths of a degree of longitude around the Earth: one number for both. */
const perLatitude = 4e7;

const onEarth = (place: readonly [number, number]): readonly [number, number] | undefined =>
  isOnEarth(...place) ? place : undefined;

/** A number's decimals as JavaScript writes it. */
export const decimalsIn = (value: number): number => {
  const text = String(value);
  const point = text.indexOf('.');
  return point === -1 ? 0 : text.length - point - 1;
};

const finenessOf = (written: readonly (Written | undefined)[], isDegrees: boolean): number => {
  const decimals = written.flatMap((one) =>
    one === undefined ? [] : [Math.max(decimalsIn(one.first), decimalsIn(one.second))],
  );
  const median = decimals.sort((a, b) => a - b)[decimals.length >> 1] ?? 0;
  return Math.min(1, isDegrees ? median - 5 : median);
};

/**
 * Positive where the first is worth more: the less repeated, else what others say too, else what isn't called after
 * something else, else the fuller, else the finer; what places few rows is worth least.
 */
export const compareWorth = (a: Worth, b: Worth): number => {
  if (a.placed < b.placed * tooFew || b.placed < a.placed * tooFew) return a.placed - b.placed;
  if (a.distinct < b.distinct * muchRepeated || b.distinct < a.distinct * muchRepeated) return a.distinct - b.distinct;
  const unclear = Number(a.verdict.rivals.length === 0) - Number(b.verdict.rivals.length === 0);
  if (unclear !== 0) return unclear;
  const supported = Number(a.verdict.support > 0) - Number(b.verdict.support > 0);
  if (supported !== 0) return supported;
  const own = Number(!isOfOther(a)) - Number(!isOfOther(b));
  if (own !== 0) return own;
  if (Math.abs(a.placed - b.placed) > a.placed * nearlyAsMany) return a.placed - b.placed;
  return a.fineness - b.fineness || a.placed - b.placed || Number(isPlain(a)) - Number(isPlain(b));
};

const [tooFew, muchRepeated, nearlyAsMany] = [0.2, 0.7, 0.005];

const isOfOther = ({ verdict: { interpretation } }: Worth): boolean => interpretation.candidate.ofOther;

const isPlain = ({ verdict: { interpretation } }: Worth): boolean => interpretation.system === undefined;
