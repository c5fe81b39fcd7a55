/** Minutes that a limit should give to a play of so many milliseconds: the next five. */
export const roomFor = (ms: number): number => Math.ceil(ms / 300_000) * 5;
