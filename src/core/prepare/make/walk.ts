import { distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import { crosses, waysAround } from '../../lib/ways';
import { minutesOnFoot, type Walking, type WalkTerms } from '../../scenario/walk';
import type { RouteProblem } from '../route/problem';
import { beginSearch } from '../route/search';
import { minutesAtOne, walkOf } from './time';

/** A place that a walk may pass, and what passing it is worth. */
export interface Candidate {
  readonly index: number;
  readonly position: Position;
  readonly worth: number;
}

/** What a walk must keep to: where it starts, else anywhere, the minutes that there are, the most stages, how far they are apart at least, and how one walks. */
export interface Terms {
  readonly start: Position | undefined;
  readonly minutes: number;
  readonly most: number;
  readonly apartMeters: number;
  readonly walking: Walking;
}

/** Stages nearer to each other than this are no walk, and GPS takes one for the other. */
export const usuallyApart = 80;
/** No walk is so long: where no way leads, a leg is that. */
const nowhereMeters = 1e7;
/** How long a walk is sought, in iterations for each place that it may pass: to know what a spot is worth, and to walk there. */
const efforts = { survey: 2, walk: 20 } as const;
export type Effort = keyof typeof efforts;

/** A walk that leaves more of its time than this is tried again with its stages farther apart, as often as `spreads` tells. */
const leastUsed = 0.75;
const spreads = [1, 2, 4, 8];

/** Meters between two places, to 0.1 and never less than they are: so no sum of legs is rounded down to the time there is. */
const metersBetween = ({ ways }: Walking, a: Position, b: Position): number =>
  Math.ceil(Math.min(nowhereMeters, ways.meters(a, b)) * 10) / 10;

/** The walk as a problem, in minutes: what a stage takes is shared by the legs to it and from it. It starts and ends where it is told, else anywhere. */
const problemOf = (candidates: readonly Candidate[], terms: Terms, apart: number): RouteProblem => {
  const { start, minutes, most, walking } = terms;
  const [from, to, points] = [candidates.length, candidates.length + 1, candidates.length + 2];
  const legs = new Float64Array(points * points);
  const setLeg = (a: number, b: number, takes: number): void => {
    legs[a * points + b] = takes;
    legs[b * points + a] = takes;
  };
  const pairs: [number, number][] = [];
  const atOne = minutesAtOne(walking);
  const minutesFrom = (a: Position | undefined, b: Position): number =>
    a ? minutesOnFoot(metersBetween(walking, a, b), walking) : 0;
  candidates.forEach(({ position }, i) => {
    setLeg(i, from, minutesFrom(start, position) + atOne / 2);
    setLeg(i, to, minutesFrom(walking.end, position) + atOne / 2);
    for (let k = 0; k < i; k += 1) {
      const other = candidates[k]?.position as Position;
      const meters = distanceMeters(position, other);
      setLeg(i, k, minutesFrom(position, other) + atOne);
      if (meters <= apart) pairs.push([i, k]);
    }
  });
  const scores = Float64Array.from([...candidates.map(({ worth }) => worth), 0, 0]);
  return { scores, legs, start: from, end: to, budget: minutes, most, apart: pairs };
};

/**
 * The walk in the time there is that is worth most, its stages apart. Where it has all the stages that a walk may have
 * and much time is left, they are sought farther apart.
 */
export const walkWorth = (candidates: readonly Candidate[], terms: Terms, effort: Effort): readonly Candidate[] => {
  const { start, minutes, most, apartMeters, walking } = terms;
  let best: readonly Candidate[] = [];
  for (const spread of spreads) {
    const search = beginSearch(problemOf(candidates, terms, apartMeters * spread), 'walk');
    search.step(efforts[effort] * candidates.length);
    const [route = []] = search.best()?.routes ?? [];
    const walk = route.flatMap((point) => candidates[point] ?? []);
    if (walk.length < best.length) break;
    best = walk;
    const isLong = walk.length < most || walkOf(start, walk, walking).minutes >= leastUsed * minutes;
    if (isLong || effort === 'survey') break;
  }
  return best;
};

/** The same of how a hunt is walked, with those barriers alone that lie between places of it, or on a way between two of them; undefined where nothing is left to say. */
export const withBarriersBetween = (walk: WalkTerms, places: readonly Position[]): WalkTerms | undefined => {
  const { barriers = [], ...others } = walk;
  const all = walk.end ? [...places, walk.end] : places;
  const pairs = all.flatMap((a, i) => all.slice(0, i).map((b) => [a, b] as const));
  let kept: NonNullable<WalkTerms['barriers']> = [];
  for (let before = -1; before < kept.length; ) {
    before = kept.length;
    const { path } = waysAround(kept);
    const ways = pairs.map(([a, b]) => path(a, b));
    kept = barriers.filter((one) => kept.includes(one) || ways.some((way) => crosses(one.line, way)));
  }
  const said = Object.entries({ ...others, barriers: kept.length > 0 ? kept : undefined });
  const told = said.filter(([, value]) => value !== undefined);
  return told.length > 0 ? Object.fromEntries(told) : undefined;
};
