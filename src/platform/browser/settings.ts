import type { Settings } from '../ports';

const prefix = 'jalon.';

/** Where a page hears that another tab wrote to their storage. */
type Ears = Pick<Window, 'addEventListener' | 'removeEventListener'>;

/** Settings in a page's storage; where that is forbidden or full they live as long as the page. */
export const createSettings = (storage: () => Pick<Storage, 'getItem' | 'setItem'>, ears: Ears): Settings => {
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
