import { destinationPosition } from '../lib/geo';
import type { Position } from '../lib/position';
import type { Random } from '../lib/random';
import type { GateFix } from '../play/gate';
import type { ReceiverHabits } from './teams';

/** How often a receiver gives a fix. */
export const fixMs = 2_000;

/** How long an error lasts: what the walls reflect changes as one walks along them. */
const lastingMs = 30_000;

/** The radius in which 68 % of fixes lie, for a standard deviation of 1 in either direction: that of a Rayleigh distribution. */
const radiusOf68 = 1.51;

/** A draw from the normal distribution of mean 0 and deviation 1, nearly: twelve even draws added (Irwin–Hall), the same bits on any machine. */
const normal = (random: Random): number =>
  Array.from({ length: 12 }, () => random.next()).reduce((sum, one) => sum + one, -6);

/** A receiver whose error wanders (a Gauss–Markov process of the first order): the fix at this place and moment, or null where it gives none. */
export const openReceiver = ({ errorMeters, lostShare }: ReceiverHabits, random: Random) => {
  let [east, north] = [errorMeters * normal(random), errorMeters * normal(random)];
  let before = 0;
  return (position: Position, at: number): GateFix | null => {
    const kept = Math.exp(-(at - before) / lastingMs);
    const fresh = errorMeters * Math.sqrt(1 - kept * kept);
    const isLost = random.next() < lostShare ** Math.max(1, (at - before) / fixMs);
    [east, north] = [east * kept + fresh * normal(random), north * kept + fresh * normal(random)];
    before = at;
    if (isLost) return null;
    const accuracyMeters = Math.max(3, radiusOf68 * errorMeters * (0.6 + 0.8 * random.next()));
    const bearing = (Math.atan2(east, north) * 180) / Math.PI;
    return { position: destinationPosition(position, Math.hypot(east, north), bearing), accuracyMeters, at };
  };
};
