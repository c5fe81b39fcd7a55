import { type Random, seededRandom } from '../../lib/random';
import { fill, price } from './insertion';
import { type RouteProblem, type Routes, scoreOf } from './problem';
import { ruin } from './ruin';
import { shorten } from './shorten';
import { beginTours, nodeAt, sumUp, type Tours } from './tours';

/** A search for the best walks, which goes on while somebody asks: after the same iterations it has the same walks on any machine. */
export interface RouteSearch {
  /** Goes on for so many iterations. */
  readonly step: (iterations: number) => void;
  readonly iterations: () => number;
  /** The best walks so far: more iterations never make them worse. Null where not even the way from start to end is within the budget. */
  readonly best: () => Routes | null;
}

/** The iterations of the first round; each next round has twice as many, up to `longestRound`, and goes on from the best so far. */
const firstRound = 300;
const longestRound = 2400;
/** How much worse walks may become in the first round, in what a point is worth on average; it doubles too, up to `hottest`, and falls within each round. */
const firstHeat = 0.5;
const hottest = 4;
const coldest = 0.05;

/** How good walks are. */
interface Merit {
  /** The bytes of `now`. */
  readonly bytes: Uint8Array;
  worth: number;
  cost: number;
}

const meritOf = ({ now, stages, teams, worth }: Tours): { readonly worth: number; readonly cost: number } => {
  let [sum, cost] = [0, 0];
  for (let node = 0; node < stages; node += 1) if ((now.teamOf[node] as number) >= 0) sum += worth[node] as number;
  for (let team = 0; team < teams; team += 1) cost += now.costs[team] as number;
  return { worth: sum, cost };
};

/** What nodes may be weighed by when they are put on: their worth, or a power of it that favors the best, or that favors many. */
const weighings = (worth: Float64Array): readonly Float64Array[] => [
  worth,
  worth,
  worth.map((one) => one * Math.sqrt(one)),
  worth.map(Math.sqrt),
];

/** Puts on the walks all that there is budget for, and shortens them, by turns. */
const repair = (tours: Tours, values: Float64Array, random: Random, touched: number[]): void => {
  do fill(tours, values, random, touched);
  while (shorten(tours, touched));
  sumUp(tours);
};

const routesOf = (problem: RouteProblem, tours: Tours): Routes => {
  const routes = Array.from({ length: tours.teams }, (_, team) =>
    Array.from(
      { length: tours.now.sizes[team] as number },
      (_, place) => tours.pointOf[nodeAt(tours, team, place)] as number,
    ),
  );
  return { routes, score: scoreOf(problem, routes) };
};

/**
 * Begins to seek walks, by ruin and recreate (Schrimpf et al. 2000; by strings, with blinks: Christiaens and Vanden
 * Berghe 2020) under an acceptance that cools down in rounds, each from the best so far.
 */
export const beginSearch = (problem: RouteProblem, seed: string): RouteSearch => {
  const tours = beginTours(problem);
  const { now, stages, teams, worth, budget } = tours;
  if (stages === 0 || (now.costs[0] as number) > budget) {
    const routes = (now.costs[0] as number) > budget ? null : routesOf(problem, tours);
    return { step: () => undefined, iterations: () => 0, best: () => routes };
  }
  const random = seededRandom(seed);
  const values = weighings(worth);
  const touched: number[] = [];
  for (let node = 0; node < stages; node += 1) price(tours, node);
  repair(tours, worth, random, touched);
  const best: Merit = { bytes: now.bytes.slice(), ...meritOf(tours) };
  const kept: Merit = { bytes: now.bytes.slice(), ...meritOf(tours) };
  const keep = (merit: Merit, { worth, cost }: { worth: number; cost: number }): void => {
    merit.bytes.set(now.bytes);
    merit.worth = worth;
    merit.cost = cost;
  };
  const mean = problem.scores.reduce((sum, score) => sum + score, 0) / problem.scores.length;
  const worthOfBudget = best.worth / (budget * teams);
  let [done, from, round, heat] = [0, 0, firstRound, firstHeat];
  const iterate = (): void => {
    if (done - from >= round) {
      [from, round, heat] = [done, Math.min(2 * round, longestRound), Math.min(2 * heat, hottest)];
      now.bytes.set(best.bytes);
      keep(kept, best);
    }
    const left = 1 - (done - from) / round;
    ruin(tours, random, touched);
    repair(tours, values[random.below(values.length)] as Float64Array, random, touched);
    const merit = meritOf(tours);
    if (merit.worth > best.worth || (merit.worth === best.worth && merit.cost < best.cost)) keep(best, merit);
    const gain = merit.worth - kept.worth + worthOfBudget * (kept.cost - merit.cost);
    if (gain >= -mean * (coldest + (heat - coldest) * left * left) * random.next()) keep(kept, merit);
    else now.bytes.set(kept.bytes);
    done += 1;
  };
  return {
    step: (iterations) => {
      for (let i = 0; i < iterations; i += 1) iterate();
    },
    iterations: () => done,
    best: () => {
      now.bytes.set(best.bytes);
      const routes = routesOf(problem, tours);
      now.bytes.set(kept.bytes);
      return routes;
    },
  };
};
