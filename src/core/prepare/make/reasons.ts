import type { Tally } from './questions';

/** Why most of the questions that were tried fell away; undefined where none did. */
export const commonestReason = (tally: readonly Tally[]): string | undefined => {
  const counts = new Map<string, number>();
  for (const { dropped } of tally)
    for (const [reason, count] of Object.entries(dropped)) counts.set(reason, (counts.get(reason) ?? 0) + count);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
};
