/** Milliseconds of each motion (the look's table). */
export const durations = { plant: 420, arrival: 1400, right: 600, treasure: 2400 } as const;

/** Quick start, calm landing: 0…1 to 0…1. */
export const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** One overshoot before it comes to rest (Penner's back): 0…1 to 0…1, above 1 on the way. */
export const overshoot = (t: number): number => 1 + 2.7 * (t - 1) ** 3 + 1.7 * (t - 1) ** 2;

/** How far something begun at `start` has come: 0…1. */
export const progress = (start: number, now: number, duration: number): number =>
  Math.min(1, Math.max(0, (now - start) / duration));

/** Pieces of confetti: a fixed throw, so that the same celebration is the same picture. */
export const confetti: readonly { readonly angle: number; readonly reach: number; readonly ink: number }[] = Array.from(
  { length: 26 },
  (_, i) => ({ angle: (i * 137.5 * Math.PI) / 180, reach: 46 + ((i * 29) % 52), ink: i % 4 }),
);
