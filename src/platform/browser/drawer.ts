import { createStore, get, set, type UseStore } from 'idb-keyval';
import type { Drawer, DrawnFile } from '../ports';

const key = 'files';

/** A drawer in IndexedDB, in the database `name`: browsers keep the bytes of a file on the disk, not in memory. */
export const indexedDbDrawer = (name = 'jalon-data'): Drawer => {
  let opened: UseStore | null = null;
  const store = (): UseStore => {
    opened ??= createStore(name, 'drawer');
    return opened;
  };
  return {
    put: async (files) => set(key, files, store()),
    look: async () => {
      try {
        return (await get<readonly DrawnFile[]>(key, store())) ?? [];
      } catch {
        return [];
      }
    },
  };
};
