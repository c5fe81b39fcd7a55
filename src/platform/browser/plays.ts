import { promisifyRequest, type UseStore } from 'idb-keyval';
import type { LogEntry, OpenedPlay, PlayRecord, PlayStore } from '../ports';

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
const seenKey = (id: string) => ['seen', id];
const allPlays = () => IDBKeyRange.bound(['play'], ['play', []]);
const allEntries = (id: string) => IDBKeyRange.bound(['event', id], ['event', id, []]);

/** Writes beside a play in one transaction, or nothing where the play is not there: it may have been forgotten meanwhile. */
const writeBeside = (store: IDBObjectStore, id: string, write: () => void): Promise<void> => {
  const request = store.getKey(playKey(id));
  request.onsuccess = () => (request.result === undefined ? store.transaction.abort() : write());
  return settled(store);
};

/** All that is kept of a play, as it stood at one moment. */
const readPlay = async (store: IDBObjectStore, id: string): Promise<OpenedPlay | null> => {
  const asked = [
    promisifyRequest<PlayRecord | undefined>(store.get(playKey(id))),
    promisifyRequest<LogEntry[]>(store.getAll(allEntries(id))),
    promisifyRequest<number | undefined>(store.get(seenKey(id))),
  ] as const;
  const [record, log, seen] = await Promise.all(asked);
  return record ? { record, log, seen: seen ?? log.length } : null;
};

/** Plays in IndexedDB, in the database `name`. */
export const indexedDbPlays = (name = 'jalon'): PlayStore => {
  const use = strictStore(name);
  return {
    create: (record) =>
      use('readwrite', (store) => {
        store.add(record, playKey(record.id));
        store.put(0, seenKey(record.id));
        return settled(store);
      }),
    append: (id, entries) =>
      use('readwrite', (store) =>
        writeBeside(store, id, () => {
          for (const entry of entries) store.add(entry, entryKey(id, entry.seq));
        }),
      ),
    see: (id, count) => use('readwrite', (store) => writeBeside(store, id, () => store.put(count, seenKey(id)))),
    read: (id) => use('readonly', (store) => readPlay(store, id)),
    list: async () => {
      const records = await use('readonly', (store) => promisifyRequest<PlayRecord[]>(store.getAll(allPlays())));
      return records.sort((a, b) => b.createdWall - a.createdWall);
    },
    remove: (id) =>
      use('readwrite', (store) => {
        store.delete(playKey(id));
        store.delete(allEntries(id));
        store.delete(seenKey(id));
        return settled(store);
      }),
  };
};
