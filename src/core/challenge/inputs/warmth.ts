import type { InputKind } from '../challenge';

/** From how many meters on it is colder, beyond where it is burning: there one has found it. */
const colderFrom = [75, 150] as const;

/** How cold it is where a team says “here”: 0 where it is found, then hot, warm and cold. A reply says no more of where the team was. */
export const coldness = (meters: number, withinMeters: number): number =>
  meters <= withinMeters ? 0 : 1 + colderFrom.filter((from) => meters >= from).length;

/** How cold it is where a team says “here”. */
export const warmth: InputKind<'warmth'> = {
  takes: (_, reply) => typeof reply === 'number' && [0, 1, 2, 3].includes(reply),
  isSame: (one, other) => one === other,
  texts: () => [],
  words: () => [],
  guesses: () => [1, 2, 3],
};
