import type { Play, PlayEvent } from './play';

/** Away for longer than this, a device's date proves nothing: so long a leap is no time of play, and no speed earns from then on. */
export const longestAwayMs = 12 * 60 * 60 * 1000;

/** A leap of the date that proves nothing: the moment of play at which it ended, and how many milliseconds it was. */
export interface Leap {
  readonly at: number;
  readonly ms: number;
}

/** The leap that a return is, so far as it went beyond all that had happened; null where it is believed. In a pause time stands still whatever the date does. */
export const leapOf = (
  { at: before, pauses }: Pick<Play, 'at' | 'pauses'>,
  { awayMs, at }: Extract<PlayEvent, { type: 'resumed' }>,
): Leap | null => {
  const ms = Math.min(awayMs, at - before);
  return awayMs > longestAwayMs && pauses.at(-1)?.to !== null && ms > 0 ? { at, ms } : null;
};

/** Milliseconds of leaps up to a moment of play. */
export const leaptMs = ({ leaps }: Pick<Play, 'leaps'>, until: number): number =>
  leaps.reduce((sum, { at, ms }) => sum + (at <= until ? ms : 0), 0);
