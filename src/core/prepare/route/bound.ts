import { type RouteProblem, scoreOf } from './problem';
import { withinReach } from './reach';

/** The cheapest legs of a point to some others, one or two, together and halved. */
const halfOfCheapest = (
  { legs, scores }: RouteProblem,
  point: number,
  others: readonly number[],
  count: 1 | 2,
): number => {
  let [first, second] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (const other of others) {
    const leg = legs[point * scores.length + other] as number;
    if (leg < first) [first, second] = [leg, first];
    else if (leg < second) second = leg;
  }
  return (count === 1 ? first : first + second) / 2;
};

/**
 * A score that no walks can exceed: each stage takes at least half of its two cheapest legs, and of what start and end
 * leave of the budget the stages worth most for that are taken, the last in part (the fractional knapsack of Dantzig 1957).
 */
export const boundOf = (problem: RouteProblem): number => {
  const { scores, start, end, budget, teams = 1, most } = problem;
  const stages = withinReach(problem);
  const fixed = scoreOf(problem, [[start, end]]);
  const items = stages.map((point) => {
    const others = [...stages.filter((other) => other !== point), start, end];
    return { score: scores[point] as number, takes: halfOfCheapest(problem, point, others, 2) };
  });
  let left = teams * (budget - halfOfCheapest(problem, start, stages, 1) - halfOfCheapest(problem, end, stages, 1));
  let bound = fixed;
  for (const { score, takes } of items.toSorted((a, b) => b.score * a.takes - a.score * b.takes)) {
    if (left <= 0) break;
    bound += score * Math.min(1, left / takes);
    left -= takes;
  }
  const scored = items.map(({ score }) => score).toSorted((a, b) => b - a);
  const all = scored.slice(0, teams * (most ?? stages.length)).reduce((sum, score) => sum + score, fixed);
  return Math.min(bound, all);
};
