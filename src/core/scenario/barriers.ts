import type { Position } from '../lib/position';
import { crosses, waysAround } from '../lib/ways';
import type { Scenario } from './schema';
import type { Datasets } from './sense';
import type { WalkTerms } from './walk';

/** The map whose banks are a walk's barriers, by its name in the scenario; undefined where none is named. */
export const mapNamedBy = ({ walk }: Pick<Scenario, 'walk'>): string | undefined =>
  walk?.barriers && 'dataset' in walk.barriers ? walk.barriers.dataset : undefined;

/** How a scenario is walked, with all the barriers of the map that it names. */
export const walkTermsOf = ({ walk }: Pick<Scenario, 'walk'>, datasets: Datasets): WalkTerms | undefined => {
  if (walk === undefined) return undefined;
  const { barriers, ...others } = walk;
  if (barriers === undefined) return others;
  return { ...others, barriers: 'dataset' in barriers ? (datasets.get(barriers.dataset)?.barriers ?? []) : barriers };
};

/** The same of how a hunt is walked, with those barriers alone that lie between places of it, or on a way between two of them; undefined where nothing is left to say. */
export const withBarriersBetween = (walk: WalkTerms, places: readonly Position[]): WalkTerms | undefined => {
  const { barriers = [], ...others } = walk;
  const all = walk.end ? [...places, walk.end] : places;
  const pairs = all.flatMap((a, i) => all.slice(0, i).map((b) => [a, b] as const));
  let kept: NonNullable<WalkTerms['barriers']> = [];
  for (let before = -1; before < kept.length; ) {
    before = kept.length;
    const { path } = waysAround(kept);
    const ways = pairs.map(([a, b]) => path(a, b));
    kept = barriers.filter((one) => kept.includes(one) || ways.some((way) => crosses(one.line, way)));
  }
  const said = Object.entries({ ...others, barriers: kept.length > 0 ? kept : undefined });
  const told = said.filter(([, value]) => value !== undefined);
  return told.length > 0 ? Object.fromEntries(told) : undefined;
};
