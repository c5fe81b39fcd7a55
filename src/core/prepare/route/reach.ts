import { type RouteProblem, roundingOf } from './problem';

/** The cheapest way from one point to each, by any others (Dijkstra 1959, on a full graph). */
const cheapestFrom = ({ legs, scores }: RouteProblem, from: number): Float64Array => {
  const points = scores.length;
  const cost = new Float64Array(points).fill(Number.POSITIVE_INFINITY);
  const isDone = new Uint8Array(points);
  cost[from] = 0;
  for (let round = 0; round < points; round += 1) {
    let here = -1;
    for (let p = 0; p < points; p += 1)
      if (!isDone[p] && (here < 0 || (cost[p] as number) < (cost[here] as number))) here = p;
    isDone[here] = 1;
    for (let p = 0; p < points; p += 1)
      cost[p] = Math.min(cost[p] as number, (cost[here] as number) + (legs[here * points + p] as number));
  }
  return cost;
};

/** The points between start and end that some walk within the budget can pass. */
export const withinReach = (problem: RouteProblem): readonly number[] => {
  const { start, end, budget } = problem;
  const [there, back] = [cheapestFrom(problem, start), cheapestFrom(problem, end)];
  const most = budget + roundingOf(budget);
  return Array.from(problem.scores.keys()).filter(
    (p) => p !== start && p !== end && (there[p] as number) + (back[p] as number) <= most,
  );
};
