import { dayOf } from '../lib/day';
import type { OpenedPlay } from '../play/kept';

/** In the order of their characters, whatever the language. */
export const byText = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

/** Each play once: where it was given twice, as it went on longest. */
export const eachPlay = (plays: readonly OpenedPlay[]): readonly OpenedPlay[] => {
  const longest = new Map<string, OpenedPlay>();
  for (const play of plays)
    if ((longest.get(play.record.id)?.log.length ?? -1) < play.log.length) longest.set(play.record.id, play);
  return [...longest.values()].sort((one, other) => byText(one.record.id, other.record.id));
};

/** The day on which a team last answered a challenge. */
export const dayAnswered = ({ log }: OpenedPlay, stage: string, challenge: string): string => {
  const last = log.findLast(
    ({ event }) => event.type === 'answered' && event.stage === stage && event.challenge === challenge,
  );
  return dayOf(last?.wall ?? 0);
};

/** What shares a key, together, in the order of the first of each. */
export const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): readonly (readonly [T, ...T[]])[] => {
  const groups = new Map<string, [T, ...T[]]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group) group.push(one);
    else groups.set(keyOf(one), [one]);
  }
  return [...groups.values()];
};
