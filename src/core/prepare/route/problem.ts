/**
 * An orienteering problem: of all points, those worth most that a walk within the budget can pass, and their order; for
 * several teams the team orienteering problem, where each walks within the budget and a point counts once.
 */
export interface RouteProblem {
  /** What each point is worth: 0 or more. */
  readonly scores: Float64Array;
  /**
   * What each leg costs, row by row: from point `a` to point `b` is `legs[a * points + b]`, the same as back. What a
   * stage takes belongs half to each leg that touches it.
   */
  readonly legs: Float64Array;
  /** Where each walk begins and ends: points, maybe the same one. */
  readonly start: number;
  readonly end: number;
  /** The most that the legs of one walk may cost together. */
  readonly budget: number;
  /** How many walk, each another way: one, unless it is said. */
  readonly teams?: number;
  /** The most points that a walk may have between its start and its end. */
  readonly most?: number;
  /** Points that come before all others, whatever they are worth. */
  readonly required?: readonly number[];
  /** Pairs of points that no walks may have both. */
  readonly apart?: readonly (readonly [number, number])[];
}

/** Walks through a problem's points, one for each team, each from the start to the end. */
export interface Routes {
  readonly routes: readonly (readonly number[])[];
  /** What the points on them are worth together; the start and the end count once. */
  readonly score: number;
}

/** What the legs of a walk cost together. */
export const costOf = ({ legs, scores }: RouteProblem, route: readonly number[]): number =>
  route.slice(1).reduce((cost, point, i) => cost + (legs[(route[i] as number) * scores.length + point] as number), 0);

/** What the points on some walks are worth together, each once. */
export const scoreOf = ({ scores }: RouteProblem, routes: readonly (readonly number[])[]): number =>
  [...new Set(routes.flat())].reduce((sum, point) => sum + (scores[point] as number), 0);

/** What a sum of legs may exceed the budget by: floating point, never a leg. */
export const roundingOf = (budget: number): number => budget * 1e-9;
