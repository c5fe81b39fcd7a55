import type { Settings } from '../ports';

/** A browser whose tabs share settings in memory: each call opens one. */
export const fakeSettingTabs = (): (() => Settings) => {
  const kept = new Map<string, string>();
  const listeners = new Set<{ tab: number; key: string; onChange: () => void }>();
  let tabs = 0;
  return () => {
    const tab = tabs;
    tabs += 1;
    return {
      get: (key) => kept.get(key) ?? null,
      set: (key, value) => {
        kept.set(key, value);
        for (const other of listeners) if (other.tab !== tab && other.key === key) queueMicrotask(other.onChange);
      },
      clear: () => {
        const keys = [...kept.keys()];
        kept.clear();
        for (const other of listeners)
          if (other.tab !== tab && keys.includes(other.key)) queueMicrotask(other.onChange);
      },
      hear: (key, onChange) => {
        const listener = { tab, key, onChange };
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    };
  };
};

/** Settings in memory. */
export const memorySettings = (): Settings => fakeSettingTabs()();
