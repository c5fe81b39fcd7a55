/** Circuits for several teams are sought for some seconds, longer on a machine that does other things too. */
export const sought = { timeout: 40_000 };
