import { canonicalJson } from '../lib/hash';
import type { LogEntry } from './kept';

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
