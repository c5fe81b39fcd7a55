import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { KeptTile, MapTile, Satchel, TakenHunt } from '../ports';

/** What a satchel has of the browser; a test supplies its own. */
export interface SatchelParts {
  readonly storage: Pick<StorageManager, 'estimate' | 'persist'> | undefined;
  readonly container: Pick<ServiceWorkerContainer, 'getRegistration'> | undefined;
}

// Keys are arrays, which IndexedDB orders item by item; a tile's holds its size, so that all are counted without being read.
const huntKey = (key: string) => ['hunt', key];
/** Where a tile lies: IGN's by themselves, those of archives beside the archive's name. */
const placeOf = ({ z, x, y, of }: MapTile) => (of === undefined ? ['tile', z, x, y] : ['piece', of, z, x, y]);
const within = (start: readonly (string | number)[]) => IDBKeyRange.bound([...start], [...start, []]);

type TileKey = readonly ['tile', number, number, number, number];
type PieceKey = readonly ['piece', string, number, number, number, number];

const keptTile = (key: IDBValidKey): KeptTile => {
  const parts = key as unknown as TileKey | PieceKey;
  if (parts[0] === 'tile') {
    const [, z, x, y, bytes] = parts;
    return { z, x, y, bytes };
  }
  const [, of, z, x, y, bytes] = parts;
  return { of, z, x, y, bytes };
};

/** Fulfilled when the whole transaction is kept, rejected when nothing of it was. */
const settled = ({ transaction }: IDBObjectStore): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The write was given up.'));
  });

/** Writes a tile in one transaction with the look whether its hunt is still there: it may have been taken out meanwhile. */
const writeTile = (store: IDBObjectStore, key: string, tile: MapTile, bytes: Uint8Array): Promise<void> => {
  const asked = store.getKey(huntKey(key));
  asked.onsuccess = () => {
    if (asked.result === undefined) return store.transaction.abort();
    store.delete(within(placeOf(tile)));
    store.put(bytes, [...placeOf(tile), bytes.length]);
  };
  return settled(store);
};

/** Takes out a hunt and these tiles. */
const without = (store: IDBObjectStore, key: string, tiles: readonly MapTile[]): Promise<void> => {
  store.delete(huntKey(key));
  for (const tile of tiles) store.delete(within(placeOf(tile)));
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
      const all = await use('readonly', (store) => promisifyRequest<TakenHunt[]>(store.getAll(within(['hunt']))));
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
        promisifyRequest<Uint8Array<ArrayBuffer> | undefined>(store.get(within(placeOf(tile)))),
      );
      return found ? new Blob([found], { type: tile.of === undefined ? 'image/png' : '' }) : null;
    },
    tiles: async () => {
      const keys = await use('readonly', (store) =>
        Promise.all(['tile', 'piece'].map((kind) => promisifyRequest(store.getAllKeys(within([kind]))))),
      );
      return keys.flat().map(keptTile);
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
