import { distanceMeters } from '../../lib/geo';
import type { Position } from '../../lib/position';
import type { RouteProblem } from '../route/problem';
import { beginSearch } from '../route/search';
import { minutesAtOne, minutesOnFoot, walkOf } from './time';

/** A place that a walk may pass, and what passing it is worth. */
export interface Candidate {
  readonly index: number;
  readonly position: Position;
  readonly worth: number;
}

/** What a walk must keep to: where it starts, else anywhere, the minutes that there are, and the most stages. */
export interface Terms {
  readonly start: Position | undefined;
  readonly minutes: number;
  readonly most: number;
}

/** Stages nearer to each other than this are no walk, and GPS takes one for the other. */
const apartMeters = 80;
/** How long a walk is sought, in iterations for each place that it may pass: to know what a spot is worth, and to walk there. */
const efforts = { survey: 2, walk: 20 } as const;
export type Effort = keyof typeof efforts;

/** A walk that leaves more of its time than this is tried again with its stages farther apart, as often as `spreads` tells. */
const leastUsed = 0.75;
const spreads = [1, 2, 4, 8];

/** Meters between two places, to 0.1 and never less than they are: so no sum of legs is rounded down to the time there is. */
const metersBetween = (a: Position, b: Position): number => Math.ceil(distanceMeters(a, b) * 10) / 10;

/** The walk as a problem, in minutes: what a stage takes is shared by the legs to it and from it. It starts where it is told, else anywhere, and ends anywhere. */
const problemOf = (candidates: readonly Candidate[], { start, minutes, most }: Terms, apart: number): RouteProblem => {
  const [from, to, points] = [candidates.length, candidates.length + 1, candidates.length + 2];
  const legs = new Float64Array(points * points);
  const setLeg = (a: number, b: number, takes: number): void => {
    legs[a * points + b] = takes;
    legs[b * points + a] = takes;
  };
  const pairs: [number, number][] = [];
  candidates.forEach(({ position }, i) => {
    setLeg(i, from, (start ? minutesOnFoot(metersBetween(start, position)) : 0) + minutesAtOne / 2);
    setLeg(i, to, minutesAtOne / 2);
    for (let k = 0; k < i; k += 1) {
      const meters = metersBetween(position, candidates[k]?.position as Position);
      setLeg(i, k, minutesOnFoot(meters) + minutesAtOne);
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
  const { start, minutes, most } = terms;
  let best: readonly Candidate[] = [];
  for (const spread of spreads) {
    const search = beginSearch(problemOf(candidates, terms, apartMeters * spread), 'walk');
    search.step(efforts[effort] * candidates.length);
    const [route = []] = search.best()?.routes ?? [];
    const walk = route.flatMap((point) => candidates[point] ?? []);
    if (walk.length < best.length) break;
    best = walk;
    const isLong = walk.length < most || walkOf(start, walk).minutes >= leastUsed * minutes;
    if (isLong || effort === 'survey') break;
  }
  return best;
};
