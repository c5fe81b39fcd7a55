import type { InputKind } from '../challenge';

/** Metres to which a distance is told and kept: how far the team was says no more of where it was than a ring does. */
const stepMeters = 5;

/** A distance as it is replied: whole steps, the next one up. */
export const metersSaid = (meters: number): number => Math.ceil(meters / stepMeters) * stepMeters;

/** How far from the hidden place a team says “here”: metres, by steps. */
export const warmth: InputKind<'warmth'> = {
  takes: (_, reply) => typeof reply === 'number' && reply >= 0 && reply < 1e7 && reply === metersSaid(reply),
  isSame: (one, other) => one === other,
  texts: () => [],
  words: (_, reply) => (typeof reply === 'number' ? [`${reply} m`] : []),
  guesses: ({ withinMeters }) => [1, 2, 3].map((times) => metersSaid(withinMeters + times * 40)),
};
