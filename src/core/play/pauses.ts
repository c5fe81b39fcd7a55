import type { Hunt } from '../prepare/hunt';
import { modeTerms } from '../scenario/modes';
import type { Pause, Play } from './play';

const msPerMinute = 60_000;

/** Whether time is told, or earns: only then there is something to pause. */
export const isTimed = ({ rules: { minutes, points } }: Pick<Hunt, 'rules'>): boolean =>
  minutes !== undefined || points.speed !== undefined;

/** The pause that lasts; undefined where none does. */
export const openPause = ({ pauses }: Play): Pause | undefined => pauses.find(({ to }) => to === null);

/** Milliseconds that were paused up to a moment of play. */
export const pausedMs = ({ pauses }: Play, until: number): number =>
  pauses.reduce((sum, { from, to }) => sum + Math.max(0, Math.min(to ?? until, until) - from), 0);

/** How many minutes a team may pause in all; null without a bound. Where time is worth points, to walk in a pause would earn them: there none is given that the author doesn't give. */
const pauseMinutes = ({ rules: { pause, mode, points } }: Hunt): number | null =>
  pause?.minutes ?? (modeTerms[mode].hasBell || points.speed ? 0 : null);

/** Milliseconds that a team may still pause at a moment of play; null without a bound. */
export const pauseLeftMs = (hunt: Hunt, play: Play, at: number): number | null => {
  const minutes = pauseMinutes(hunt);
  return minutes === null ? null : Math.max(0, minutes * msPerMinute - pausedMs(play, Math.max(at, play.at)));
};

/** The moment of play at which a pause that lasts ends by itself; null where none does. */
export const pauseEndsAt = (hunt: Hunt, play: Play): number | null => {
  const open = openPause(play);
  const left = open && pauseLeftMs(hunt, { ...play, at: open.from }, open.from);
  return open && typeof left === 'number' ? open.from + left : null;
};

/** Whether a team may pause at a moment of play: where time counts still (once it was in doubt, it earns nothing more, but the bell rings), and its author lets it. */
export const mayPause = (hunt: Hunt, play: Play, at: number): boolean =>
  isTimed(hunt) &&
  play.started &&
  play.finished === null &&
  (hunt.rules.minutes !== undefined || !play.timeDoubtful) &&
  openPause(play) === undefined &&
  pauseLeftMs(hunt, play, at) !== 0;
