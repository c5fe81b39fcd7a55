import type { Random } from '../../lib/random';
import { offer, price, putAtBest } from './insertion';
import { legOf, nodeAt, type Tours, takeOut } from './tours';

/** Takes single nodes off their walks, and keeps in `touched` who becomes a neighbor. */
const takeOff = (tours: Tours, nodes: readonly number[], touched: number[]): void => {
  const { now } = tours;
  for (const node of nodes) {
    const [team, place] = [now.teamOf[node] as number, now.placeOf[node] as number];
    if (team < 0) continue;
    takeOut(tours, team, place, 1);
    const [before, behind] = [nodeAt(tours, team, place - 1), nodeAt(tours, team, place)];
    offer(tours, team, before, behind);
    touched.push(before, behind);
  }
  for (const node of nodes) if ((now.teamOf[node] as number) < 0) price(tours, node);
};

/** Takes a piece out of a walk. */
const takePiece = (tours: Tours, team: number, from: number, count: number, touched: number[]): void => {
  const nodes = Array.from({ length: count }, (_, i) => nodeAt(tours, team, from + i));
  takeOut(tours, team, from, count);
  const [before, behind] = [nodeAt(tours, team, from - 1), nodeAt(tours, team, from)];
  offer(tours, team, before, behind);
  touched.push(before, behind);
  for (const node of nodes) price(tours, node);
};

/** Takes a piece of luck's choice out of a walk. */
const takeString = (tours: Tours, random: Random, most: number, touched: number[]): void => {
  const { now, teams } = tours;
  const team = random.below(teams);
  const between = (now.sizes[team] as number) - 2;
  if (between <= 0) return;
  const count = Math.min(between, few(random, most));
  const from = 1 + random.below(between - count + 1);
  takePiece(tours, team, from, count, touched);
};

/** A node and those around it that are what is wanted, `count` at most: the near ones, then those near them. */
const around = (tours: Tours, middle: number, count: number, isWanted: (node: number) => boolean): number[] => {
  const { near, width, stages } = tours;
  const seen = new Set([middle]);
  const nodes = isWanted(middle) ? [middle] : [];
  for (const node of seen) {
    if (nodes.length >= count) break;
    for (let i = node * width; i < (node + 1) * width && nodes.length < count; i += 1) {
      const other = near[i] as number;
      if (other >= stages || seen.has(other)) continue;
      if (isWanted(other)) nodes.push(other);
      seen.add(other);
    }
  }
  return nodes;
};

/** A count from 1 to `most`: the larger, the seldomer. */
const few = (random: Random, most: number): number => 1 + Math.floor(random.next() * random.next() * most);

/** The same, and large ones seldomer still. */
const fewer = (random: Random, most: number): number =>
  1 + Math.floor(random.next() * random.next() * random.next() * most);

/** Takes off their walks a node and those around it. */
const takeAround = (tours: Tours, random: Random, most: number, touched: number[]): void => {
  const count = few(random, most);
  takeOff(
    tours,
    around(tours, random.below(tours.stages), count, (node) => (tours.now.teamOf[node] as number) >= 0),
    touched,
  );
};

/** What taking a node off its walk would save, by place. */
const savingAt = (tours: Tours, team: number, place: number): number => {
  const [before, node, behind] = [
    nodeAt(tours, team, place - 1),
    nodeAt(tours, team, place),
    nodeAt(tours, team, place + 1),
  ];
  return legOf(tours, before, node) + legOf(tours, node, behind) - legOf(tours, before, behind);
};

/** So often it is one piece that goes where walks must be shortened, else single nodes. */
const pieces = 0.3;

/** So often a node that would go is passed over. */
const mercy = 0.1;

/** Whether a walk costs more, or has more nodes, than it may. */
const exceeds = ({ now, budget, most }: Tours, team: number): boolean =>
  (now.costs[team] as number) > budget || (now.sizes[team] as number) > most;

/** Takes nodes off a walk until it fits, each time the one that is worth least for what it saves, with some luck and never one of `kept`. */
const dropLeast = (tours: Tours, team: number, kept: readonly number[], random: Random, touched: number[]): void => {
  const { now, worth, budget, scratch: keys } = tours;
  const least = budget * 1e-9;
  const weigh = (place: number): void => {
    if (place < 1 || place > (now.sizes[team] as number) - 2) return;
    const node = nodeAt(tours, team, place);
    const saved = Math.max(least, savingAt(tours, team, place));
    keys[node] = kept.includes(node) ? Number.POSITIVE_INFINITY : (worth[node] as number) / saved;
  };
  if (!exceeds(tours, team)) return;
  for (let place = 1; place < (now.sizes[team] as number) - 1; place += 1) weigh(place);
  const dropped: number[] = [];
  while (exceeds(tours, team)) {
    let [best, bestKey] = [0, Number.POSITIVE_INFINITY];
    const base = team * tours.nodes;
    const last = base + (now.sizes[team] as number) - 1;
    for (let at = base + 1; at < last; at += 1) {
      const key = keys[now.order[at] as number] as number;
      if (key < bestKey && random.next() >= mercy) [best, bestKey] = [at - base, key];
    }
    if (best === 0) best = 1 + random.below((now.sizes[team] as number) - 2);
    dropped.push(nodeAt(tours, team, best));
    takeOut(tours, team, best, 1);
    weigh(best - 1);
    weigh(best);
    const [before, behind] = [nodeAt(tours, team, best - 1), nodeAt(tours, team, best)];
    offer(tours, team, before, behind);
    touched.push(before, behind);
  }
  for (const node of dropped) price(tours, node);
};

/** Takes that piece off a walk which is worth least among those that make it fit; none where each has one of `kept`. */
const dropPiece = (tours: Tours, team: number, kept: readonly number[], touched: number[]): void => {
  const { now, worth, budget, nodes } = tours;
  const base = team * nodes;
  const last = (now.sizes[team] as number) - 1;
  const excess = (now.costs[team] as number) - budget;
  let [from, ways, worths] = [1, 0, 0];
  let [best, bestCount, bestWorth] = [0, 0, Number.POSITIVE_INFINITY];
  for (let to = 1; to < last; to += 1) {
    const node = now.order[base + to] as number;
    if (kept.includes(node)) {
      [from, ways, worths] = [to + 1, 0, 0];
      continue;
    }
    const leg = legOf(tours, nodeAt(tours, team, to - 1), node);
    ways += leg;
    worths += worth[node] as number;
    const behind = nodeAt(tours, team, to + 1);
    const out = legOf(tours, node, behind);
    while (from <= to && ways + out - legOf(tours, nodeAt(tours, team, from - 1), behind) >= excess) {
      if (worths < bestWorth) [best, bestCount, bestWorth] = [from, to - from + 1, worths];
      const first = nodeAt(tours, team, from);
      worths -= worth[first] as number;
      ways -= legOf(tours, nodeAt(tours, team, from - 1), first);
      from += 1;
    }
  }
  if (best > 0) takePiece(tours, team, best, bestCount, touched);
};

/** Takes off the walks those that a node may not go with; false where one of them is in `kept`, or is the start or the end. */
const makeWay = (tours: Tours, node: number, kept: readonly number[], touched: number[]): boolean => {
  const { now, apart } = tours;
  if (now.blocked[node] === 0) return true;
  const foes = (apart[node] as readonly number[]).filter((foe) => (now.teamOf[foe] as number) >= 0);
  if (foes.some((foe) => kept.includes(foe))) return false;
  takeOff(tours, foes, touched);
  return now.blocked[node] === 0;
};

/** Puts a node that no walk passes, and some beside it, on a walk all the same, then takes what is worth least off until it fits. */
const force = (tours: Tours, random: Random, most: number, touched: number[]): void => {
  const { stages, teams, now } = tours;
  const team = random.below(teams);
  const forced: number[] = [];
  const seed = random.below(stages);
  for (const node of around(tours, seed, fewer(random, most), (one) => (now.teamOf[one] as number) < 0)) {
    if (!makeWay(tours, node, forced, touched)) continue;
    price(tours, node);
    if (putAtBest(tours, node, team)) forced.push(node);
  }
  touched.push(...forced);
  if (exceeds(tours, team) && random.next() < pieces) dropPiece(tours, team, forced, touched);
  dropLeast(tours, team, forced, random, touched);
};

/** Disturbs the walks, in one of some ways: a piece or a neighborhood is taken off, or one is forced on. */
export const ruin = (tours: Tours, random: Random, touched: number[]): void => {
  const way = random.next();
  if (way < 0.4) takeString(tours, random, 12, touched);
  else if (way < 0.7) takeAround(tours, random, 8, touched);
  else force(tours, random, Math.max(3, 0.15 * tours.stages), touched);
};
