import type { Position } from '../../lib/position';
import { lengthOf, minutesOnFoot, type Walking } from '../../scenario/walk';

/** The minutes that a person may choose for a hunt, and what they are first. */
export const minuteChoices = [30, 45, 60, 90, 120, 180] as const;
export const firstMinutes = 60;

/** Minutes for coming in at a stage, and for reading, thinking and answering there, unless its author says another number. */
const [minutesToArrive, minutesToAnswer] = [2, 2];

/** What one stage takes, with a question or two. */
export const minutesAtOne = ({ minutesPerStage }: Walking): number =>
  minutesPerStage ?? minutesToArrive + minutesToAnswer;

/** How far a walk through these stages in order is, from the start where there is one, and how long it takes with a question or two at each. */
export const walkOf = (
  start: Position | undefined,
  stages: readonly { readonly position: Position }[],
  walking: Walking,
): { readonly meters: number; readonly minutes: number } => {
  const meters = lengthOf([...(start ? [start] : []), ...stages.map(({ position }) => position)], walking);
  return { meters, minutes: Math.ceil(minutesOnFoot(meters, walking) + stages.length * minutesAtOne(walking)) };
};
