import { get, promisifyRequest, type UseStore } from 'idb-keyval';
import type { LogEntry, PlayRecord, PlayStore } from '../ports';

const storeName = 'plays';

const openDatabase = (name: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return promisifyRequest(request);
};

/** idb-keyval's store, with transactions that are on the disk when they are done. */
const strictStore = (name: string): UseStore => {
  let opening: Promise<IDBDatabase> | null = null;
  const forget = () => {
    opening = null;
  };
  const open = (): Promise<IDBDatabase> => {
    opening ??= openDatabase(name).then((database) => {
      database.onclose = forget;
      database.onversionchange = () => {
        database.close();
        forget();
      };
      return database;
    });
    opening.catch(forget);
    return opening;
  };
  return async (mode, callback) => {
    const database = await open();
    return callback(database.transaction(storeName, mode, { durability: 'strict' }).objectStore(storeName));
  };
};

/** Fulfilled when the whole transaction is durable, rejected when nothing of it was kept. */
const settled = ({ transaction }: IDBObjectStore): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The write was given up.'));
  });

// Keys are arrays, which IndexedDB orders item by item, numbers by value; an array comes after every number.
const playKey = (id: string) => ['play', id];
const entryKey = (id: string, seq: number) => ['event', id, seq];
const allPlays = () => IDBKeyRange.bound(['play'], ['play', []]);
const allEntries = (id: string) => IDBKeyRange.bound(['event', id], ['event', id, []]);

const addEntry = (store: IDBObjectStore, id: string, entry: LogEntry): void => {
  store.add(entry, entryKey(id, entry.seq));
};

/** Plays in IndexedDB, in the database `name`. */
export const indexedDbPlays = (name = 'jalon'): PlayStore => {
  const use = strictStore(name);
  return {
    create: (record) =>
      use('readwrite', (store) => {
        store.add(record, playKey(record.id));
        return settled(store);
      }),
    append: (id, entries) =>
      use('readwrite', (store) => {
        for (const entry of entries) addEntry(store, id, entry);
        return settled(store);
      }),
    read: async (id) => {
      const record = await get<PlayRecord>(playKey(id), use);
      if (!record) return null;
      const log = await use('readonly', (store) => promisifyRequest<LogEntry[]>(store.getAll(allEntries(id))));
      return { record, log };
    },
    list: async () => {
      const records = await use('readonly', (store) => promisifyRequest<PlayRecord[]>(store.getAll(allPlays())));
      return records.sort((a, b) => b.createdWall - a.createdWall);
    },
    remove: (id) =>
      use('readwrite', (store) => {
        store.delete(playKey(id));
        store.delete(allEntries(id));
        return settled(store);
      }),
  };
};
