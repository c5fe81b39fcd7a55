import { mostTogether } from './crowd';
import { type Ground, metersOf, shareAtStages } from './ground';
import { type Found, seekCircuits, type Terms } from './search';

/** What is wished: how many teams, how many of them at one stage at once at most (else as few as can be), and which stages had better not follow each other. */
export interface CircuitWish {
  readonly teams: number;
  readonly together?: number | undefined;
  readonly clash: Terms['clash'];
}

/** One circuit for each team, by the indexes of stages, and what they keep to. */
export interface CircuitPlan {
  readonly circuits: readonly (readonly number[])[];
  /** The most teams at one stage at once, however fast they are of all mixes that are tried. */
  readonly together: number;
  /** In meters as the crow flies. */
  readonly shortest: number;
  readonly longest: number;
  /** What was found that keeps as few together as is wished, or fewer than here where nothing is wished, but is not of a length. */
  readonly unequal?: Pick<CircuitPlan, 'together' | 'shortest' | 'longest'>;
}

/** No circuit is longer than this many times the shortest. */
export const mostUnequal = 1.1;
/** How much longer than the hunt's own walk circuits may be is tried in such steps: a little, and where that won't do, much. */
const little = [1, 1.09, 1.19, 1.3, 1.41];
const much = [1.54, 1.68, 1.83, 1.99, 2.17, 2.37];
const iterations = 4000;

/** How many teams there are at a stage on average, while all are on their way: fewer at once can't be. */
const fewestTogether = (ground: Ground, teams: number, meters: number): number =>
  Math.max(1, Math.ceil((teams * shareAtStages(ground, meters)) / ground.stages));

const planOf = (ground: Ground, { circuits }: Found): CircuitPlan => {
  const lengths = circuits.map((order) => metersOf(ground, order));
  return {
    circuits,
    together: mostTogether(ground, circuits),
    shortest: Math.min(...lengths),
    longest: Math.max(...lengths),
  };
};

const isEven = ({ shortest, longest }: CircuitPlan): boolean => longest <= mostUnequal * shortest + 0.1;

/** The plan of the shortest circuits that keep so few teams together and are of a length; else the others that keep so few together. */
const planWith = (
  { ground, first, wish, seed }: Task,
  { together, stretches }: { readonly together: number; readonly stretches: readonly number[] },
): { readonly plan?: CircuitPlan; readonly uneven: readonly CircuitPlan[] } => {
  const own = metersOf(ground, first);
  const uneven: CircuitPlan[] = [];
  for (const times of stretches) {
    const terms = { ...wish, together, least: own * times, most: own * times * mostUnequal };
    const plan = planOf(ground, seekCircuits(ground, first, terms, iterations, `${seed}/${together}/${times}`));
    if (plan.together > together) continue;
    if (isEven(plan)) return { plan, uneven };
    uneven.push(plan);
  }
  return { uneven };
};

/** The least unequal of such plans. */
const leastUneven = ([first, ...more]: readonly CircuitPlan[]): CircuitPlan | undefined =>
  more.reduce(
    (best, one) => (one.longest * best.shortest < best.longest * one.shortest ? one : best),
    first as CircuitPlan,
  );

interface Task {
  readonly ground: Ground;
  readonly first: readonly number[];
  readonly wish: CircuitWish;
  readonly seed: string;
}

const from = (least: number, most: number): readonly number[] =>
  Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i);

/**
 * What is tried, in turn. Where a number is wished: that, however long the circuits are, then each greater one, so that the first
 * that is found is the fewest. Else few on circuits a little longer than need be, few on longer ones, and more.
 */
const tries = (fewest: number, { teams, together }: CircuitWish) => {
  const all = [...little, ...much];
  const each = (counts: readonly number[], stretches: readonly number[]) =>
    counts.filter((count) => count < teams).map((count) => ({ together: count, stretches }));
  if (together !== undefined) return each(from(together, teams), all);
  const few = 2 * fewest + 2;
  return [...each(from(fewest, few), little), ...each(from(fewest, few), much), ...each(from(few + 1, teams), all)];
};

/**
 * Circuits for so many teams that set off together: each through every stage, no more than a tenth longer than another, and with
 * no more teams at a stage at once than is wished. Where that is not found, with the fewest that is: `together` tells.
 */
export const planCircuits = (
  ground: Ground,
  first: readonly number[],
  wish: CircuitWish,
  seed: string,
): CircuitPlan => {
  const fewest = fewestTogether(ground, wish.teams, metersOf(ground, first));
  let unequal: CircuitPlan | undefined;
  for (const one of tries(fewest, wish)) {
    const { plan, uneven } = planWith({ ground, first, wish, seed }, one);
    if (plan) return { ...plan, ...(unequal && { unequal }) };
    if (one.together <= (wish.together ?? wish.teams)) unequal ??= leastUneven(uneven);
  }
  const same = planOf(ground, { circuits: Array.from({ length: wish.teams }, () => first), strain: 0 });
  return { ...same, ...(unequal && { unequal }) };
};
