import { distanceMeters } from '../lib/geo';
import type { Position } from '../lib/position';
import { metersToGoal } from '../lib/zone';
import { type GateStage, gateRules, limitMeters } from './gate';

/** When a phone's receiver may rest. */
export const restRules = {
  /** Longer than the wait at a crossing; a clue that is read for longer is read standing. */
  stillMs: 60_000,
  /** The fixes of a phone that lies still stray this far, those of a poor receiver as far as it owns to. */
  strayMeters: 15,
} as const;

/** Where a team was when it was last seen to go on, and when; `at` as in a fix. */
export interface Footing {
  readonly position: Position;
  readonly at: number;
}

interface Seen extends Footing {
  readonly accuracyMeters: number;
}

/** Where a team stands after one more fix: the same place until it is clearly left. */
export const footingAfter = (before: Footing | null, { position, accuracyMeters, at }: Seen): Footing => {
  const stray = Math.max(restRules.strayMeters, accuracyMeters);
  return before && distanceMeters(before.position, position) <= stray ? before : { position, at };
};

/** Whether a team has stood still for so long that it isn't on its way. */
export const isStill = (footing: Footing | null, at: number): boolean =>
  footing !== null && at - footing.at >= restRules.stillMs;

/** Whether no stage could open to a team that goes on standing where it is: there is none to reach, or it is far from each. */
export const awaitsNothing = (footing: Footing | null, openStages: readonly GateStage[]): boolean =>
  openStages.every(
    (stage) =>
      footing !== null &&
      metersToGoal(stage, footing.position) >
        limitMeters(stage.radiusMeters, gateRules.grantedAtMostMeters) + gateRules.nearMeters,
  );
