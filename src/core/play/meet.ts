import { byText } from '../lib/grouped';
import { canonicalJson, hashText } from '../lib/hash';
import type { LogEntry, OpenedPlay } from './kept';

/** An event as it is compared: a code rounds times to the millisecond. */
const told = ({ event }: LogEntry): string => {
  const away = 'awayMs' in event ? { awayMs: Math.round(event.awayMs) } : {};
  return canonicalJson({ ...event, at: Math.round(event.at), ...away });
};

/** With how many of the same events two logs begin. */
export const sharedLength = (one: readonly LogEntry[], other: readonly LogEntry[]): number => {
  const differs = one.findIndex((entry, i) => other[i] === undefined || told(entry) !== told(other[i]));
  return differs < 0 ? one.length : differs;
};

/** The id of a copy that went on otherwise than the play of its id: the same whenever it comes, so that it comes once. */
export const copyId = (playId: string, log: readonly LogEntry[]): string =>
  `${playId.slice(0, 160)}-${hashText(log.map(told).join()).slice(0, 16)}`;

/** Each play once: where it was given twice, as it went on longest. */
export const eachPlay = (plays: readonly OpenedPlay[]): readonly OpenedPlay[] => {
  const longest = new Map<string, OpenedPlay>();
  for (const play of plays)
    if ((longest.get(play.record.id)?.log.length ?? -1) < play.log.length) longest.set(play.record.id, play);
  return [...longest.values()].sort((one, other) => byText(one.record.id, other.record.id));
};
