import { agreement, type Interpretation, shareWithin } from './interpretations';

/** What was decided of a candidate: how it is understood, and what speaks for that. */
export interface Verdict {
  readonly interpretation: Interpretation;
  /** Other columns that put the same rows at the same place. */
  readonly support: number;
  /** Whether any other columns put the rows within some kilometers. */
  readonly isNearOthers: boolean;
  /** By how many points it beats the next interpretation that puts the rows elsewhere; infinite where there is none. */
  readonly margin: number;
  /** The interpretations that come so near that only chance would choose. */
  readonly rivals: readonly Interpretation[];
}

/** Below this, two interpretations are as likely as each other; more is asked where no header says anything. */
const [leastMargin, leastUnsaid] = [1, 1.5];

/**
 * Understands all candidates together: the interpretations that fit best by themselves and put the same rows at the
 * same place. Each is tried as the one to agree with; the first of the best is kept.
 */
export const decide = (candidates: readonly (readonly Interpretation[])[]): readonly Verdict[] => {
  let [best, bestPoints] = [[] as readonly Interpretation[], Number.NEGATIVE_INFINITY];
  for (const seed of candidates.flat()) {
    const chosen = candidates.map((set) => (set.includes(seed) ? seed : bestBeside(set, seed)));
    const points = chosen.reduce((sum, one) => sum + one.points + agreement(seed, one), 0);
    if (points > bestPoints) [best, bestPoints] = [chosen, points];
  }
  return best.map((interpretation, i) => verdictOn(interpretation, candidates[i] ?? [], best));
};

const bestBeside = (set: readonly Interpretation[], seed: Interpretation): Interpretation =>
  set.reduce((best, one) => (totalBeside(one, seed) > totalBeside(best, seed) ? one : best));

const totalBeside = (one: Interpretation, seed: Interpretation): number => one.points + agreement(one, seed);

const verdictOn = (
  interpretation: Interpretation,
  set: readonly Interpretation[],
  chosen: readonly Interpretation[],
): Verdict => {
  const others = chosen.filter((one) => one !== interpretation);
  const total = (one: Interpretation): number =>
    one.points + Math.max(0, ...others.map((other) => agreement(one, other)));
  const elsewhere = set.filter((one) => one !== interpretation && (shareWithin(one, interpretation, 100) ?? 0) < 0.9);
  const margins = elsewhere.map((one) => total(interpretation) - total(one));
  return {
    interpretation,
    support: others.filter((other) => agreement(interpretation, other) > 3).length,
    isNearOthers: others.some((other) => agreement(interpretation, other) > 0),
    margin: Math.min(Number.POSITIVE_INFINITY, ...margins),
    rivals: elsewhere.filter(
      (_, i) => (margins[i] as number) < (interpretation.candidate.named ? leastMargin : leastUnsaid),
    ),
  };
};
