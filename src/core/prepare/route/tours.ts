import { type RouteProblem, roundingOf } from './problem';
import { withinReach } from './reach';

/** How many of the nearest others each node looks at. */
const nearest = 10;

/** What changes of walks, in typed arrays by node unless it is told, all in one piece of memory. */
export interface Changing {
  readonly bytes: Uint8Array;
  /** By team: what its walk costs, and of how many nodes it is, start and end with them. */
  readonly costs: Float64Array;
  readonly sizes: Int32Array;
  /** The nodes of each walk in order, from `team * nodes` on. */
  readonly order: Int32Array;
  /** The team whose walk passes it, -1 where none does, and its place there. */
  readonly teamOf: Int32Array;
  readonly placeOf: Int32Array;
  /** How many of those that it may not go with are on a walk. */
  readonly blocked: Int32Array;
  /** From `team * nodes` on: the least that passing it costs there, as far as is known, and between which two; infinite for what is on a walk. */
  readonly detour: Float64Array;
  readonly before: Int32Array;
  readonly behind: Int32Array;
}

/**
 * Walks while they are sought. A **node** is a point within reach, or the start or the end of one team's walk: so each
 * has one place at most.
 */
export interface Tours {
  readonly nodes: number;
  /** The first nodes, `stages` of them, are points within reach; then come start and end of each team. */
  readonly stages: number;
  readonly teams: number;
  readonly pointOf: Int32Array;
  readonly legs: Float64Array;
  /** What each node is worth to the search: its score, and more than all scores where it is required. */
  readonly worth: Float64Array;
  /** The most that a walk may cost, and the most nodes that it may have, start and end with them. */
  readonly budget: number;
  readonly most: number;
  /** From `node * width` on: those near it, the nearest first. */
  readonly near: Int32Array;
  readonly width: number;
  /** The nodes that each may not go with. */
  readonly apart: readonly (readonly number[])[];
  readonly now: Changing;
  /** Figures by node that last as long as one operation. */
  readonly scratch: Float64Array;
}

const emptyChanging = (nodes: number, teams: number): Changing => {
  const whole = new ArrayBuffer(8 * (teams + nodes * teams) + 4 * (teams + 3 * nodes * teams + 3 * nodes));
  let used = 0;
  const doubles = (count: number) => {
    used += 8 * count;
    return new Float64Array(whole, used - 8 * count, count);
  };
  const integers = (count: number) => {
    used += 4 * count;
    return new Int32Array(whole, used - 4 * count, count);
  };
  return {
    bytes: new Uint8Array(whole),
    costs: doubles(teams),
    detour: doubles(nodes * teams),
    sizes: integers(teams),
    order: integers(nodes * teams),
    before: integers(nodes * teams),
    behind: integers(nodes * teams),
    teamOf: integers(nodes).fill(-1),
    placeOf: integers(nodes),
    blocked: integers(nodes),
  };
};

const legsBetween = ({ legs, scores }: RouteProblem, pointOf: Int32Array): Float64Array => {
  const [nodes, points] = [pointOf.length, scores.length];
  const between = new Float64Array(nodes * nodes);
  for (let a = 0; a < nodes; a += 1) {
    const row = (pointOf[a] as number) * points;
    for (let b = 0; b < nodes; b += 1) between[a * nodes + b] = legs[row + (pointOf[b] as number)] as number;
  }
  return between;
};

/** Those near each node: every start and end but itself, and the nearest stages, sorted by insertion. */
const nearOf = (legs: Float64Array, nodes: number, stages: number): { near: Int32Array; width: number } => {
  const ends = nodes - stages;
  const width = stages === 0 ? 0 : Math.min(nearest, stages - 1) + ends;
  const near = new Int32Array(nodes * width);
  for (let node = 0; node < nodes; node += 1) {
    const [row, from] = [node * nodes, node * width];
    let count = 0;
    const sortIn = (other: number, room: number): void => {
      const leg = legs[row + other] as number;
      if (count === room && leg >= (legs[row + (near[from + count - 1] as number)] as number)) return;
      let i = from + Math.min(count, room - 1);
      for (; i > from && (legs[row + (near[i - 1] as number)] as number) > leg; i -= 1) near[i] = near[i - 1] as number;
      near[i] = other;
      count = Math.min(count + 1, room);
    };
    const room = node < stages ? width - ends : width - ends + 1;
    for (let other = 0; other < stages; other += 1) if (other !== node) sortIn(other, room);
    for (let other = stages; other < nodes; other += 1) if (other !== node) sortIn(other, width);
  }
  return { near, width };
};

/** Each team from its start to its end, with nothing between. */
const beginWalks = ({ nodes, stages, teams, legs, now }: Tours): void => {
  for (let team = 0; team < teams; team += 1) {
    const [start, end] = [stages + 2 * team, stages + 2 * team + 1];
    now.order.set([start, end], team * nodes);
    now.sizes[team] = 2;
    now.costs[team] = legs[start * nodes + end] as number;
    now.teamOf.fill(team, start, end + 1);
    now.placeOf[end] = 1;
  }
};

/** Who may not go with whom; what may not go with the start or the end is blocked for good. */
const foesOf = (
  { start, end, apart = [] }: RouteProblem,
  within: readonly number[],
  nodes: number,
  { blocked }: Changing,
): readonly (readonly number[])[] => {
  const foes = Array.from({ length: nodes }, (): number[] => []);
  const nodeOf = new Map(within.map((point, node) => [point, node]));
  for (const [one, other] of apart.flatMap(([a, b]) => [[a, b] as const, [b, a] as const])) {
    const node = nodeOf.get(one);
    const foe = nodeOf.get(other);
    if (node !== undefined && foe !== undefined) foes[node]?.push(foe);
    else if (node !== undefined && (other === start || other === end)) blocked[node] = 1;
  }
  return foes;
};

/** The walks of a problem before anything is on them. */
export const beginTours = (problem: RouteProblem): Tours => {
  const { scores, start, end, budget, teams = 1, most, required = [] } = problem;
  const must = new Set(required);
  const within = withinReach(problem).filter((p) => (scores[p] as number) > 0 || must.has(p));
  const ends = Array.from({ length: teams }, () => [start, end]).flat();
  const pointOf = Int32Array.from([...within, ...ends]);
  const total = scores.reduce((sum, score) => sum + score, 1);
  const [nodes, stages] = [pointOf.length, within.length];
  const legs = legsBetween(problem, pointOf);
  const now = emptyChanging(nodes, teams);
  const tours: Tours = {
    nodes,
    stages,
    teams,
    pointOf,
    legs,
    worth: Float64Array.from(within, (p) => (scores[p] as number) + (must.has(p) ? total : 0)),
    budget: budget + roundingOf(budget),
    most: (most ?? stages) + 2,
    ...nearOf(legs, nodes, stages),
    apart: foesOf(problem, within, nodes, now),
    now,
    scratch: new Float64Array(nodes),
  };
  beginWalks(tours);
  return tours;
};

/** What the leg between two nodes costs. */
export const legOf = ({ legs, nodes }: Tours, a: number, b: number): number => legs[a * nodes + b] as number;

/** The node at a place of a team's walk. */
export const nodeAt = ({ now, nodes }: Tours, team: number, place: number): number =>
  now.order[team * nodes + place] as number;

const block = ({ apart, now }: Tours, node: number, by: number): void => {
  for (const foe of apart[node] as readonly number[]) now.blocked[foe] = (now.blocked[foe] as number) + by;
};

/** Puts a node on a team's walk at a place, before what is there. */
export const putIn = (tours: Tours, node: number, team: number, place: number): void => {
  const { nodes, now } = tours;
  const { order, sizes, placeOf, costs } = now;
  const base = team * nodes;
  const [before, behind] = [nodeAt(tours, team, place - 1), nodeAt(tours, team, place)];
  costs[team] =
    (costs[team] as number) + legOf(tours, before, node) + legOf(tours, node, behind) - legOf(tours, before, behind);
  for (let i = sizes[team] as number; i > place; i -= 1) {
    const moved = order[base + i - 1] as number;
    order[base + i] = moved;
    placeOf[moved] = i;
  }
  order[base + place] = node;
  placeOf[node] = place;
  now.teamOf[node] = team;
  sizes[team] = (sizes[team] as number) + 1;
  for (let t = 0; t < tours.teams; t += 1) now.detour[t * nodes + node] = Number.POSITIVE_INFINITY;
  block(tours, node, 1);
};

/** Takes `count` nodes off a team's walk from a place on. */
export const takeOut = (tours: Tours, team: number, place: number, count: number): void => {
  const { nodes, now } = tours;
  const { order, sizes, placeOf, teamOf, costs } = now;
  const base = team * nodes;
  let saved = 0;
  for (let i = place; i <= place + count; i += 1)
    saved += legOf(tours, order[base + i - 1] as number, order[base + i] as number);
  costs[team] =
    (costs[team] as number) - saved + legOf(tours, nodeAt(tours, team, place - 1), nodeAt(tours, team, place + count));
  for (let i = place; i < place + count; i += 1) {
    teamOf[order[base + i] as number] = -1;
    block(tours, order[base + i] as number, -1);
  }
  const size = (sizes[team] as number) - count;
  for (let i = place; i < size; i += 1) {
    const moved = order[base + i + count] as number;
    order[base + i] = moved;
    placeOf[moved] = i;
  }
  sizes[team] = size;
};

/** Turns round what a team's walk has between two places, with both. */
export const turnRound = ({ nodes, now }: Tours, team: number, from: number, to: number): void => {
  const { order, placeOf } = now;
  const base = team * nodes;
  for (let i = from, k = to; i < k; i += 1, k -= 1) {
    const [a, b] = [order[base + i] as number, order[base + k] as number];
    order[base + i] = b;
    placeOf[b] = i;
    order[base + k] = a;
    placeOf[a] = k;
  }
};

/** Sums up what each walk costs anew, so that no error of floating point grows. */
export const sumUp = (tours: Tours): void => {
  const { now, teams } = tours;
  for (let team = 0; team < teams; team += 1) {
    let cost = 0;
    for (let i = 1; i < (now.sizes[team] as number); i += 1)
      cost += legOf(tours, nodeAt(tours, team, i - 1), nodeAt(tours, team, i));
    now.costs[team] = cost;
  }
};
