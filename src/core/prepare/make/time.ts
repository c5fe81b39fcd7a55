import type { Position } from '../../lib/position';
import { detour, lengthOf, minutesNeeded, walkingMetersPerSecond } from '../../scenario/sense/route';

/** Minutes for reading, thinking and answering at a stage, beside those of arriving. */
const minutesToAnswer = 2;

/** The minutes that a person may choose for a hunt, and what they are first. */
export const minuteChoices = [30, 45, 60, 90, 120, 180] as const;
export const firstMinutes = 60;

/** What one stage takes, with a question or two. */
export const minutesAtOne = minutesNeeded(0, 1) + minutesToAnswer;

/** What so many meters as the crow flies take on foot, not rounded. */
export const minutesOnFoot = (meters: number): number => (meters * detour) / walkingMetersPerSecond / 60;

/** How far a walk through these stages in order is, from the start where there is one, and how long it takes with a question or two at each. */
export const walkOf = (
  start: Position | undefined,
  stages: readonly { readonly position: Position }[],
): { readonly meters: number; readonly minutes: number } => {
  const meters = lengthOf([...(start ? [start] : []), ...stages.map(({ position }) => position)]);
  return { meters, minutes: minutesNeeded(meters, stages.length) + stages.length * minutesToAnswer };
};
