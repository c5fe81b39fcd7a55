import type { Settings } from '../../platform/ports';

const key = 'leftOut';

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** The plays that don't count among the results of teams, by their ids: those that were trials, say. */
export const keptLeftOut = (settings: Settings): ReadonlySet<string> => {
  const kept = parsed(settings.get(key) ?? '[]');
  return new Set(Array.isArray(kept) ? kept.filter((one) => typeof one === 'string') : []);
};

/** Remembers which plays don't count. */
export const keepLeftOut = (leftOut: ReadonlySet<string>, settings: Settings): void =>
  settings.set(key, JSON.stringify([...leftOut]));
