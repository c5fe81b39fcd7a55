/** Milliseconds of each motion (the look's table). */
export const durations = { plant: 420, arrival: 1400, right: 1100, treasure: 2400, pulse: 1600, unroll: 1300 } as const;

/** Quick start, calm landing: 0…1 to 0…1. */
export const easeOut = (t: number): number => 1 - (1 - t) ** 3;

/** Slow at both ends: 0…1 to 0…1. */
export const easeInOut = (t: number): number => t * t * (3 - 2 * t);

/** One overshoot before it comes to rest (Penner's back): 0…1 to 0…1, above 1 on the way. */
export const overshoot = (t: number): number => (t <= 0 ? 0 : 1 + 2.7 * (t - 1) ** 3 + 1.7 * (t - 1) ** 2);

/** How far something begun at `start` has come: 0…1. */
export const progress = (start: number, now: number, duration: number): number =>
  Math.min(1, Math.max(0, (now - start) / duration));
