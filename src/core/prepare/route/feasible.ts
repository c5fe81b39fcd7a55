import { costOf, type RouteProblem, type Routes, roundingOf } from './problem';

/** What can be wrong with walks, and at which team or point. */
export type RouteFault =
  | { readonly fault: 'teams'; readonly found: number }
  | { readonly fault: 'start' | 'end' | 'tooLong' | 'tooMany'; readonly team: number }
  | { readonly fault: 'unknown' | 'twice' | 'missing'; readonly point: number }
  | { readonly fault: 'together'; readonly points: readonly [number, number] }
  | { readonly fault: 'score'; readonly counted: number };

const faultsOfWalk = (problem: RouteProblem, route: readonly number[], team: number): readonly RouteFault[] => {
  const { start, end, budget, most } = problem;
  return [
    ...(route[0] === start ? [] : [{ fault: 'start' as const, team }]),
    ...(route.length > 1 && route.at(-1) === end ? [] : [{ fault: 'end' as const, team }]),
    ...(costOf(problem, route) <= budget + roundingOf(budget) ? [] : [{ fault: 'tooLong' as const, team }]),
    ...(most === undefined || route.length - 2 <= most ? [] : [{ fault: 'tooMany' as const, team }]),
  ];
};

/** All that is wrong with walks, found from the problem alone: nothing of the search is believed. */
export const faultsOf = (problem: RouteProblem, { routes, score }: Routes): readonly RouteFault[] => {
  const { scores, start, end, teams = 1, required = [], apart = [] } = problem;
  const passed = routes.flatMap((route) => route.slice(1, -1));
  const on = new Set([start, end, ...passed]);
  const counted = [...on].reduce((sum, point) => sum + (scores[point] ?? 0), 0);
  return [
    ...(routes.length === teams ? [] : [{ fault: 'teams' as const, found: routes.length }]),
    ...routes.flatMap((route, team) => faultsOfWalk(problem, route, team)),
    ...passed.filter((point) => scores[point] === undefined).map((point) => ({ fault: 'unknown' as const, point })),
    ...passed
      .filter((point, i) => point === start || point === end || passed.indexOf(point) < i)
      .map((point) => ({ fault: 'twice' as const, point })),
    ...required.filter((point) => !on.has(point)).map((point) => ({ fault: 'missing' as const, point })),
    ...apart.filter(([a, b]) => on.has(a) && on.has(b)).map((points) => ({ fault: 'together' as const, points })),
    ...(Math.abs(counted - score) <= roundingOf(counted) ? [] : [{ fault: 'score' as const, counted }]),
  ];
};
