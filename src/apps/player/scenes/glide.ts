import type { Position } from '../../../core/lib/position';
import { isLeap } from '../map/leap';
import { easeInOut, progress } from './motion';

/** A move of the token from one place to another. */
export interface Glide {
  readonly from: Position;
  readonly to: Position;
  readonly since: number;
  readonly lasts: number;
  /** East positive, −1 … 1: how far the boat leans that way. */
  readonly lean: number;
}

const shortestMs = 220;
const longestMs = 900;

/** A token at rest. */
export const restAt = (position: Position): Glide => ({ from: position, to: position, since: 0, lasts: 1, lean: 0 });

/** Where a gliding token is. */
export const glidingAt = ({ from, to, since, lasts }: Glide, now: number): Position => {
  const t = easeInOut(progress(since, now, lasts));
  return { lat: from.lat + (to.lat - from.lat) * t, lng: from.lng + (to.lng - from.lng) * t };
};

/** Whether a token is still on its way. */
export const isGliding = ({ since, lasts }: Glide, now: number): boolean => now - since < lasts;

/** A new move from wherever the token is, at once where it is a leap; as long as the last fix took to come. */
export const glideTo = (last: Glide, to: Position, now: number): Glide => {
  const from = glidingAt(last, now);
  if (isLeap(from, to)) return restAt(to);
  const lasts = Math.min(longestMs, Math.max(shortestMs, now - last.since));
  const [east, north] = [(to.lng - from.lng) * Math.cos((to.lat * Math.PI) / 180), to.lat - from.lat];
  const far = Math.hypot(east, north);
  return { from, to, since: now, lasts, lean: far === 0 ? 0 : east / far };
};
