import type { Settings } from '../ports';

const prefix = 'jalon.';

/** What of a page's storage is used. */
type KeptTexts = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where a page hears that another tab wrote to their storage. */
type Ears = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/** Settings in a page's storage; where that is forbidden or full they live as long as the page. */
export const createSettings = (storage: () => KeptTexts, ears: Ears): Settings => {
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
      try {
        storage().setItem(prefix + key, value);
        sitting.delete(key);
      } catch {
        sitting.set(key, value);
      }
    },
    clear: () => {
      sitting.clear();
      try {
        const texts = storage();
        for (const key of Object.keys(texts)) if (key.startsWith(prefix)) texts.removeItem(key);
      } catch {
        // A storage that is forbidden has kept nothing.
      }
    },
    hear: (key, onChange) => {
      const listen = (event: StorageEvent) => {
        if (event.key === prefix + key) onChange();
      };
      ears.addEventListener('storage', listen);
      return () => ears.removeEventListener('storage', listen);
    },
  };
};

/** The person's choices, in localStorage. */
export const browserSettings = (): Settings => createSettings(() => localStorage, window);
