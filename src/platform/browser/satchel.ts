import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Tile } from '../../core/lib/tiles';
import type { KeptTile, Satchel, TakenHunt } from '../ports';

/** What a satchel has of the browser; a test supplies its own. */
export interface SatchelParts {
  readonly storage: Pick<StorageManager, 'estimate' | 'persist'> | undefined;
  readonly container: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined;
}

// Keys are arrays, which IndexedDB orders item by item; a tile's holds its size, so that all are counted without being read.
const huntKey = (key: string) => ['hunt', key];
const tileKey = ({ z, x, y }: Tile, bytes: number) => ['tile', z, x, y, bytes];
const allHunts = () => IDBKeyRange.bound(['hunt'], ['hunt', []]);
const allTiles = () => IDBKeyRange.bound(['tile'], ['tile', []]);
const sameTile = ({ z, x, y }: Tile) => IDBKeyRange.bound(['tile', z, x, y], ['tile', z, x, y, []]);

type TileKey = readonly ['tile', number, number, number, number];

const keptTile = (key: IDBValidKey): KeptTile => {
  const [, z, x, y, bytes] = key as unknown as TileKey;
  return { z, x, y, bytes };
};

/** Fulfilled when the whole transaction is kept, rejected when nothing of it was. */
const settled = ({ transaction }: IDBObjectStore): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The write was given up.'));
  });

/** Writes a tile in one transaction with the look whether its hunt is still there: it may have been taken out meanwhile. */
const writeTile = (store: IDBObjectStore, key: string, tile: Tile, bytes: Uint8Array): Promise<void> => {
  const asked = store.getKey(huntKey(key));
  asked.onsuccess = () => {
    if (asked.result === undefined) return store.transaction.abort();
    store.delete(sameTile(tile));
    store.put(bytes, tileKey(tile, bytes.length));
  };
  return settled(store);
};

/** Takes out a hunt and these tiles. */
const without = (store: IDBObjectStore, key: string, tiles: readonly Tile[]): Promise<void> => {
  store.delete(huntKey(key));
  for (const tile of tiles) store.delete(sameTile(tile));
  return settled(store);
};

/** A satchel in IndexedDB, in the database `name`. */
export const indexedDbSatchel = ({ storage, container }: SatchelParts, name = 'jalon-taken'): Satchel => {
  let opened: UseStore | null = null;
  const use: UseStore = async (mode, callback) => {
    opened ??= createStore(name, 'taken');
    return opened(mode, callback);
  };
  return {
    put: async (taken) => {
      await use('readwrite', (store) => {
        store.put(taken, huntKey(taken.key));
        return settled(store);
      });
      await storage?.persist?.().catch(() => false);
    },
    list: async () => {
      const all = await use('readonly', (store) => promisifyRequest<TakenHunt[]>(store.getAll(allHunts())));
      return all.sort((a, b) => a.wall - b.wall);
    },
    read: async (key) =>
      (await use('readonly', (store) => promisifyRequest<TakenHunt | undefined>(store.get(huntKey(key))))) ?? null,
    remove: (key, tiles) => use('readwrite', (store) => without(store, key, tiles)),
    clear: () =>
      use('readwrite', (store) => {
        store.clear();
        return settled(store);
      }),
    putTile: (key, tile, bytes) => use('readwrite', (store) => writeTile(store, key, tile, bytes)),
    tile: async (tile) => {
      const found = await use('readonly', (store) =>
        promisifyRequest<Uint8Array<ArrayBuffer> | undefined>(store.get(sameTile(tile))),
      );
      return found ? new Blob([found], { type: 'image/png' }) : null;
    },
    tiles: async () => {
      const keys = await use('readonly', (store) => promisifyRequest(store.getAllKeys(allTiles())));
      return keys.map(keptTile);
    },
    room: async () => {
      const { quota, usage } = (await storage?.estimate?.().catch(() => null)) ?? {};
      return quota === undefined || usage === undefined ? null : Math.max(0, quota - usage);
    },
    holdsApp: async () => {
      const registration = await container?.getRegistration().catch(() => undefined);
      return Boolean(registration?.active);
    },
  };
};

/** The satchel of this browser. */
export const browserSatchel = (): Satchel =>
  indexedDbSatchel({ storage: navigator.storage, container: navigator.serviceWorker });
