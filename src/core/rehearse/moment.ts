import { besideLng } from '../lib/geo';
import type { Position } from '../lib/position';
import type { TrackPoint } from './street';
import type { TeamRehearsal } from './team';

/** Where a team is at a moment of play, in milliseconds; before its start and after its end, where it is then. */
export const positionAt = (track: readonly TrackPoint[], at: number): Position => {
  const next = track.findIndex((point) => point.at > at);
  const [before, after] = [track[next - 1], track[next]];
  if (!before || !after) return (next === 0 ? after : track.at(-1))?.position ?? { lat: 0, lng: 0 };
  const share = (at - before.at) / (after.at - before.at);
  const [from, to] = [before.position, besideLng(after.position, before.position.lng)];
  return { lat: from.lat + share * (to.lat - from.lat), lng: from.lng + share * (to.lng - from.lng) };
};

/** What a team is about at a moment: not yet off, on its way to a stage, at one, or at its end. */
export interface Doing {
  readonly kind: 'waiting' | 'toward' | 'at' | 'over';
  /** The stage that it looks for, or where it is; null where there is none. */
  readonly stage: string | null;
  /** How many stages it has found. */
  readonly found: number;
}

/** What a team is about at a moment of play, in milliseconds. */
export const doingAt = ({ visits, tookMs }: TeamRehearsal, at: number): Doing => {
  const found = visits.filter(({ arrivedAt }) => arrivedAt <= at).length;
  if (at >= tookMs) return { kind: 'over', stage: null, found };
  const there = visits.find(({ arrivedAt, leftAt }) => arrivedAt <= at && at < leftAt);
  if (there) return { kind: 'at', stage: there.stage, found };
  const next = visits.find(({ arrivedAt }) => arrivedAt > at);
  if (!next) return { kind: 'toward', stage: null, found };
  return { kind: at < next.from && found === 0 ? 'waiting' : 'toward', stage: next.headedFor, found };
};
