import type { Settings } from '../ports';

/** Settings in memory. */
export const memorySettings = (): Settings => {
  const kept = new Map<string, string>();
  return { get: (key) => kept.get(key) ?? null, set: (key, value) => void kept.set(key, value) };
};
