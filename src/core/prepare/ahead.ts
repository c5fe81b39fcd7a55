import { nameAt } from '../dataset';
import { distanceMeters } from '../lib/geo';
import type { Position } from '../lib/position';
import { modeTerms } from '../scenario/modes';
import type { Rules } from '../scenario/schema';
import type { Spot, StageSite } from './expand';
import type { Hunt, HuntChallenge, HuntStage, Proof } from './hunt';
import { nameKey, onePointMeters, samePlaceMeters } from './questions/peers';

/** In which order the stages of a hunt are come to: one after the other, on each circuit in another order, or as one likes. */
export type Walked = 'inOrder' | 'onCircuits' | 'freely';

/** How a hunt with these rules is walked. */
export const walkedBy = ({ mode }: Pick<Rules, 'mode'>, hasCircuits: boolean): Walked => {
  if (modeTerms[mode].anyOrder) return 'freely';
  return hasCircuits ? 'onCircuits' : 'inOrder';
};

/** Degrees of latitude beyond which nothing is the same place. */
const nearDegrees = 0.001;

const isSpot = (a: Position, b: Position, meters: number): boolean =>
  Math.abs(a.lat - b.lat) < nearDegrees && distanceMeters(a, b) < meters;

/** Whether a site is one of these stages, is called like one, or stands in its place. */
const isAmong =
  (spots: readonly Spot[]) =>
  ({ name, dataset, index }: StageSite): boolean => {
    const position = { lat: dataset.lat[index] ?? 0, lng: dataset.lng[index] ?? 0 };
    const called = nameKey(nameAt(dataset, index));
    return spots.some(
      ({ site, position: at }) =>
        isSpot(at, position, samePlaceMeters) ||
        (site !== null && site.name === name && nameKey(nameAt(site.dataset, site.index)) === called && called !== ''),
    );
  };

/** What lies on the walk, seen from one of its stages. */
export interface Seen {
  /** Whether a site is the stage just before or after. */
  readonly isBeside: (site: StageSite) => boolean;
  /** Whether it is a stage still to come. */
  readonly isComing: (site: StageSite) => boolean;
  /** Whether the map marks it: it is one of all stages, or stands in the place of one. */
  readonly isMarked: (site: StageSite) => boolean;
}

/** What lies on a walk through these spots, seen from one of them: on circuits each other stage may come next. */
export const seenFrom = (spot: Spot, spots: readonly Spot[], walked: Walked): Seen => {
  const at = spots.indexOf(spot);
  const others = spots.filter((one) => one !== spot);
  const beside = { inOrder: spots.filter((_, i) => Math.abs(i - at) === 1), onCircuits: others, freely: [] };
  const coming = { inOrder: spots.slice(at + 1), onCircuits: others, freely: [] };
  return { isBeside: isAmong(beside[walked]), isComing: isAmong(coming[walked]), isMarked: isAmong(spots) };
};

/** Families that ask which place is nearest: who answers looks for it. */
const ofTheNearest: readonly string[] = ['nearest', 'nearer', 'nearToFar'];

const namesStage = ({ right, wrong, others = [] }: Proof, { site, position }: HuntStage): boolean =>
  [right, ...wrong, ...others].some(
    (cell) =>
      (site !== undefined && cell.dataset === site.dataset && cell.site === site.id) ||
      (cell.position !== undefined && isSpot(cell.position, position, onePointMeters)),
  );

/** The stages that come just before or after each, on any circuit; none where they are come to as one likes. */
const besideIn = ({ stages, circuits, rules }: Hunt): ReadonlyMap<string, readonly HuntStage[]> => {
  const known = new Map(stages.map((stage) => [stage.id, stage]));
  const beside = new Map<string, HuntStage[]>();
  for (const order of modeTerms[rules.mode].anyOrder ? [] : circuits)
    for (const [i, id] of order.entries())
      for (const other of [order[i - 1], order[i + 1]]) {
        const stage = known.get(other ?? '');
        if (stage) beside.set(id, [...(beside.get(id) ?? []), stage]);
      }
  return beside;
};

/** The questions of what is nearest that name the stage just before, where one was, or the one just after, which its clue is to tell; and those of a place to put on the map, which is to be no stage at all. */
export const namingBeside = (hunt: Hunt): ReadonlySet<HuntChallenge> => {
  const beside = besideIn(hunt);
  const unasked = ({ rule }: Proof, { id }: HuntStage): readonly HuntStage[] => {
    if (rule === 'pin') return hunt.stages;
    return ofTheNearest.includes(rule) ? (beside.get(id) ?? []) : [];
  };
  return new Set(
    hunt.stages.flatMap((stage) =>
      stage.challenges.filter(
        ({ proof }) => proof !== undefined && unasked(proof, stage).some((other) => namesStage(proof, other)),
      ),
    ),
  );
};
