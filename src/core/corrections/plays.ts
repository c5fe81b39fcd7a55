import { dayOf } from '../lib/day';
import type { OpenedPlay } from '../play/kept';

/** The day on which a team last answered a challenge. */
export const dayAnswered = ({ log }: OpenedPlay, stage: string, challenge: string): string => {
  const last = log.findLast(
    ({ event }) => event.type === 'answered' && event.stage === stage && event.challenge === challenge,
  );
  return dayOf(last?.wall ?? 0);
};
