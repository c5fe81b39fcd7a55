import { type Random, seededRandom } from '../../lib/random';
import { openCrowd } from './crowd';
import { type Ground, metersOf } from './ground';

/** What the circuits of a hunt are to keep to. */
export interface Terms {
  readonly teams: number;
  /** The most teams at one stage at once. */
  readonly together: number;
  /** How short and how long a circuit may be, in meters as the crow flies. */
  readonly least: number;
  readonly most: number;
  /** Whether one stage had better not follow another. */
  readonly clash: (before: number, after: number) => boolean;
}

/** Circuits, one for each team, and how far they are from what they are to keep to: 0 where they do. */
export interface Found {
  readonly circuits: readonly (readonly number[])[];
  readonly strain: number;
}

type Order = readonly number[];

/** One team too many for half a minute is as bad as so many meters too long or too short. */
const metersOfSlot = 10;
/** As bad as a pair of stages that clash. */
const slotsOfClash = 0.2;

const moved = (order: Order, random: Random): Order => {
  const [from, to] = [random.below(order.length), random.below(order.length)].sort((a, b) => a - b) as [number, number];
  const part = order.slice(from, to + 1);
  const [before, after] = [order.slice(0, from), order.slice(to + 1)];
  const [first, last] = [part.slice(0, 1), part.slice(-1)];
  const ways: readonly (() => Order)[] = [
    () => [...before, ...[...part].reverse(), ...after],
    () => [...before, ...part.slice(1), ...first, ...after],
    () => [...before, ...last, ...part.slice(0, -1), ...after],
    () => [...part, ...after, ...before],
    () => (from === to ? order : [...before, ...last, ...part.slice(1, -1), ...first, ...after]),
  ];
  return ways[random.below(ways.length)]?.() ?? order;
};

/** The same round for everybody, each team beginning at another of its stages, and every second one the other way. */
const rounds = (order: Order, teams: number): readonly Order[] =>
  Array.from({ length: teams }, (_, team) => {
    if (team === 0) return order;
    const at = Math.floor((team * order.length) / teams);
    const round = [...order.slice(at), ...order.slice(0, at)];
    return team % 2 === 0 ? round : [...round.slice(0, 1), ...round.slice(1).reverse()];
  });

/** How far an order is from its terms, but for the crowd. */
const strayOf = (ground: Ground, { least, most, clash }: Terms, order: Order): number => {
  const meters = metersOf(ground, order);
  const clashes = order.filter((stage, i) => i > 0 && clash(order[i - 1] as number, stage)).length;
  return Math.max(0, least - meters, meters - most) / metersOfSlot + clashes * slotsOfClash;
};

const sum = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** In team-slots: what may get worse in one change at first, and at last. */
const heats = { first: 8, last: 0.01 };

/**
 * Seeks circuits that keep to their terms, by small changes of one team's order that do no harm, or little at first and ever less
 * (threshold accepting, Dueck and Scheuer 1990). Bounded by iterations, and without a logarithm, so that it finds the same on any machine.
 */
export const seekCircuits = (ground: Ground, first: Order, terms: Terms, iterations: number, seed: string): Found => {
  const random = seededRandom(seed);
  const circuits = [...rounds(first, terms.teams)];
  const longest = Math.max(2 * terms.most, ...circuits.map((order) => metersOf(ground, order)));
  const crowd = openCrowd(ground, terms.together, longest);
  const strays = circuits.map((order) => strayOf(ground, terms, order));
  circuits.forEach((order, team) => {
    crowd.count(team, order, 1);
  });
  let strain = crowd.excess() + sum(strays);
  let best: Found = { circuits: [...circuits], strain };
  for (let i = 0; i < iterations && best.strain > 0; i += 1) {
    const team = random.below(terms.teams);
    const [old, oldStray] = [circuits[team] as Order, strays[team] as number];
    const order = moved(old, random);
    if (metersOf(ground, order) > longest) continue;
    const stray = strayOf(ground, terms, order);
    crowd.count(team, old, -1);
    crowd.count(team, order, 1);
    const next = crowd.excess() + sum(strays) - oldStray + stray;
    const heat = heats.first * (1 - i / iterations) ** 2 + heats.last;
    if (next - strain <= heat * random.next()) {
      [circuits[team], strays[team], strain] = [order, stray, next];
      if (strain < best.strain) best = { circuits: [...circuits], strain };
    } else {
      crowd.count(team, order, -1);
      crowd.count(team, old, 1);
    }
  }
  return best;
};
