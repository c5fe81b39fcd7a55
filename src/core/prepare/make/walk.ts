import { distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import { minutesOnFoot, type Walking } from '../../scenario/walk';
import { boundOf } from '../route/bound';
import type { RouteProblem } from '../route/problem';
import { beginSearch, type RouteSearch } from '../route/search';
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
  /** The longest that one walks from a stage to the next, in minutes; else as long as there is time. */
  readonly longest?: number;
}

/** Stages nearer to each other than this are no walk, and GPS takes one for the other. */
export const usuallyApart = 80;
/** No walk is so long: where no way leads, a leg is that. */
const nowhereMeters = 1e7;
/** How long a walk is sought, in iterations for each place that it may pass and at least: to know what a spot is worth, and to walk there. */
const efforts = { survey: { each: 2, least: 0 }, walk: { each: 8, least: 1600 } } as const;
export type Effort = keyof typeof efforts;

const effortFor = (effort: Effort, candidates: number): number =>
  Math.max(efforts[effort].least, efforts[effort].each * candidates);

/** A walk that has all its stages and leaves more of its time than this is sought again with its stages farther apart. */
const leastUsed = 0.75;
/** So often at most it is sought. */
const mostSearches = 6;

/** How much farther apart stages are to be next: twice as far while all of them are found, then between what was too near and what too far. */
const nextSpread = (near: number, far: number): number =>
  far === Number.POSITIVE_INFINITY ? near * 2 : (near + far) / 2;

/** Meters between two places, to 0.1 and never less than they are: so no sum of legs is rounded down to the time there is. */
const metersBetween = ({ ways }: Walking, a: Position, b: Position): number =>
  Math.ceil(Math.min(nowhereMeters, ways.meters(a, b)) * 10) / 10;

/** The walk as a problem, in minutes, by how far apart its stages are: what a stage takes is shared by the legs to it and from it. It starts and ends where it is told, else anywhere. */
const problemOf = (candidates: readonly Candidate[], terms: Terms): ((apart: number) => RouteProblem) => {
  const { start, minutes, most, walking, longest = minutes } = terms;
  const [from, to, points] = [candidates.length, candidates.length + 1, candidates.length + 2];
  const legs = new Float64Array(points * points);
  const setLeg = (a: number, b: number, takes: number): void => {
    legs[a * points + b] = takes;
    legs[b * points + a] = takes;
  };
  const meters = new Float64Array(points * points);
  const atOne = minutesAtOne(walking);
  const minutesFrom = (a: Position | undefined, b: Position): number =>
    a ? minutesOnFoot(metersBetween(walking, a, b), walking) : 0;
  candidates.forEach(({ position }, i) => {
    setLeg(i, from, minutesFrom(start, position) + atOne / 2);
    setLeg(i, to, minutesFrom(walking.end, position) + atOne / 2);
    for (let k = 0; k < i; k += 1) {
      const other = candidates[k]?.position as Position;
      const takes = minutesFrom(position, other);
      setLeg(i, k, (takes > longest ? nowhereMeters : takes) + atOne);
      meters[i * points + k] = distanceMeters(position, other);
    }
  });
  const scores = Float64Array.from([...candidates.map(({ worth }) => worth), 0, 0]);
  const problem = { scores, legs, start: from, end: to, budget: minutes, most };
  return (apart) => {
    const pairs: [number, number][] = [];
    for (let i = 0; i < from; i += 1)
      for (let k = 0; k < i; k += 1) if ((meters[i * points + k] as number) <= apart) pairs.push([i, k]);
    return { ...problem, apart: pairs };
  };
};

/** A walk while it is sought. */
export interface Sought {
  /** The best so far. */
  readonly walk: readonly Candidate[];
  readonly worth: number;
  /** What no walk can be worth more than. */
  readonly bound: number;
  /** How much of the search is done, 0 to 1. */
  readonly done: number;
}

/** So many iterations pass from one look at the best to the next. */
const pieceIterations = 100;

const soughtIn = (candidates: readonly Candidate[], search: RouteSearch, bound: number, done: number): Sought => {
  const { routes: [route = []] = [], score = 0 } = search.best() ?? {};
  return { walk: route.flatMap((point) => candidates[point] ?? []), worth: score, bound, done };
};

/** Whether a walk gives something up: a stage, or worth. */
const isWorse = (found: Sought, best: Sought): boolean =>
  found.walk.length < best.walk.length || found.worth < best.worth;

/**
 * Seeks the walk in the time there is that is worth most, its stages apart, and tells the best so far. Where it has all
 * the stages that a walk may have and much time is left, they are sought farther apart, if that costs no worth.
 */
export function* seekWorth(candidates: readonly Candidate[], terms: Terms, effort: Effort): Generator<Sought, Sought> {
  const { start, minutes, most, apartMeters, walking } = terms;
  const iterations = effortFor(effort, candidates.length);
  const problemWith = problemOf(candidates, terms);
  const bound = boundOf(problemWith(apartMeters));
  let best: Sought = { walk: [], worth: 0, bound, done: 0 };
  let [near, far, spread] = [1, Number.POSITIVE_INFINITY, 1];
  for (let searches = 0; searches < mostSearches; searches += 1) {
    const search = beginSearch(problemWith(apartMeters * spread), 'walk');
    let found = best;
    for (let done = 0; done < iterations; ) {
      const piece = Math.min(pieceIterations, iterations - done);
      search.step(piece);
      done += piece;
      found = soughtIn(candidates, search, bound, (searches + done / iterations) / mostSearches);
      yield isWorse(found, best) ? { ...best, done: found.done } : found;
    }
    if (isWorse(found, best)) far = spread;
    else [best, near] = [found, spread];
    const used = walkOf(start, best.walk, walking).minutes;
    if (best.walk.length < most || used >= leastUsed * minutes || effort === 'survey') break;
    spread = nextSpread(near, far);
  }
  return { ...best, done: 1 };
}

/** What the longest way from one stage to the next takes, in minutes. */
export const longestLeg = (walk: readonly Candidate[], walking: Walking): number =>
  Math.max(
    0,
    ...walk.slice(1).map(({ position }, i) => {
      const before = walk[i]?.position ?? position;
      return minutesOnFoot(metersBetween(walking, before, position), walking);
    }),
  );

/** What a search comes to when it is let go on to its end. */
export const atLast = <T, R>(search: Generator<T, R>): R => {
  let next = search.next();
  while (!next.done) next = search.next();
  return next.value;
};
