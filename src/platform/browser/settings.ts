import type { Settings } from '../ports';

const prefix = 'jalon.';

/** Settings in a page's storage; where that is forbidden or full they live as long as the page. */
export const createSettings = (storage: () => Pick<Storage, 'getItem' | 'setItem'>): Settings => {
  const sitting = new Map<string, string>();
  const kept = (key: string): string | null => {
    try {
      return storage().getItem(prefix + key);
    } catch {
      return null;
    }
  };
  return {
    get: (key) => sitting.get(key) ?? kept(key),
    set: (key, value) => {
      sitting.set(key, value);
      try {
        storage().setItem(prefix + key, value);
      } catch {
        // The choice holds for this sitting.
      }
    },
  };
};

/** The person's choices, in localStorage. */
export const browserSettings: Settings = createSettings(() => localStorage);
