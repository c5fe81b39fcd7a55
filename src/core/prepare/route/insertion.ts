import type { Random } from '../../lib/random';
import { legOf, nodeAt, putIn, type Tours } from './tours';

/** Keeps what passing a node between two neighbors of a walk costs, where it is the least so far. */
const consider = (tours: Tours, node: number, team: number, before: number, behind: number, leg: number): void => {
  const { nodes, legs, now } = tours;
  const detour = (legs[before * nodes + node] as number) + (legs[behind * nodes + node] as number) - leg;
  const at = team * nodes + node;
  if (detour >= (now.detour[at] as number)) return;
  now.detour[at] = detour;
  now.before[at] = before;
  now.behind[at] = behind;
};

const considerPlace = (tours: Tours, node: number, team: number, place: number): void => {
  const [before, behind] = [nodeAt(tours, team, place - 1), nodeAt(tours, team, place)];
  consider(tours, node, team, before, behind, legOf(tours, before, behind));
};

/** Finds anew what passing a node costs on each walk, beside the nodes that are near it. */
export const price = (tours: Tours, node: number): void => {
  const { nodes, teams, near, width, now } = tours;
  for (let team = 0; team < teams; team += 1) now.detour[team * nodes + node] = Number.POSITIVE_INFINITY;
  for (let i = node * width; i < (node + 1) * width; i += 1) {
    const beside = near[i] as number;
    const team = now.teamOf[beside] as number;
    if (team < 0) continue;
    const place = now.placeOf[beside] as number;
    if (place > 0) considerPlace(tours, node, team, place);
    if (place < (now.sizes[team] as number) - 1) considerPlace(tours, node, team, place + 1);
  }
};

const offerNear = (tours: Tours, beside: number, team: number, before: number, behind: number, leg: number): void => {
  const { near, width, now } = tours;
  for (let i = beside * width; i < (beside + 1) * width; i += 1) {
    const node = near[i] as number;
    if ((now.teamOf[node] as number) < 0) consider(tours, node, team, before, behind, leg);
  }
};

/** Tells the nodes near by that two have become neighbors on a walk. */
export const offer = (tours: Tours, team: number, before: number, behind: number): void => {
  const leg = legOf(tours, before, behind);
  offerNear(tours, before, team, before, behind, leg);
  offerNear(tours, behind, team, before, behind, leg);
};

/** The place on a team's walk between two nodes, the later of theirs; 0 where they are no neighbors any more. */
const placeBetween = ({ now }: Tours, team: number, before: number, behind: number): number => {
  if (now.teamOf[before] !== team || now.teamOf[behind] !== team) return 0;
  const [a, b] = [now.placeOf[before] as number, now.placeOf[behind] as number];
  if (a - b === 1) return a;
  return b - a === 1 ? b : 0;
};

/** So often a node that would be next is passed over (the blinks of Christiaens and Vanden Berghe 2020). */
const blinks = 0.02;

/** The node that gives most worth for its detour among those that there is budget for, `at` in the arrays by team; -1 where there is none. */
const nextAt = (tours: Tours, values: Float64Array, random: Random): number => {
  const { nodes, stages, teams, budget, most, now } = tours;
  const { detour, blocked } = now;
  const least = budget * 1e-9;
  let best = -1;
  let bestValue = 0;
  let bestTakes = 1;
  for (let team = 0; team < teams; team += 1) {
    if ((now.sizes[team] as number) >= most) continue;
    const left = budget - (now.costs[team] as number);
    const base = team * nodes;
    for (let node = 0; node < stages; node += 1) {
      const takes = detour[base + node] as number;
      if (takes > left) continue;
      const cost = Math.max(takes, least);
      const value = values[node] as number;
      if (value * bestTakes <= bestValue * cost || blocked[node] !== 0 || random.next() < blinks) continue;
      best = base + node;
      bestValue = value;
      bestTakes = cost;
    }
  }
  return best;
};

/** Puts a node where passing it is known to cost least, and tells its neighborhood; false where that was no longer true and is found anew. */
export const putAtBest = (tours: Tours, node: number, team: number): boolean => {
  const { nodes, now } = tours;
  const at = team * nodes + node;
  const place = placeBetween(tours, team, now.before[at] as number, now.behind[at] as number);
  if (place === 0) {
    price(tours, node);
    return false;
  }
  putIn(tours, node, team, place);
  offer(tours, team, nodeAt(tours, team, place - 1), node);
  offer(tours, team, node, nodeAt(tours, team, place + 1));
  return true;
};

/**
 * Puts node after node on the walks while the budget allows: the one that gives most for its detour, where `values`
 * weighs the nodes. What a detour costs is remembered, and found anew when the place that it was for is no more: a
 * detour never gets cheaper unseen, so the first that still holds is the best (lazy greedy, Minoux 1978).
 */
export const fill = (tours: Tours, values: Float64Array, random: Random, touched: number[]): void => {
  for (let at = nextAt(tours, values, random); at >= 0; at = nextAt(tours, values, random)) {
    const [node, team] = [at % tours.nodes, Math.floor(at / tours.nodes)];
    if (putAtBest(tours, node, team)) touched.push(node);
  }
};
