import { promisifyRequest } from 'idb-keyval';
import type { LogEntry, OpenedPlay, PlayRecord, PlayStore } from '../ports';
import { strictStore } from './strictStore';

/** Fulfilled when the whole transaction is durable, rejected when nothing of it was kept. */
const settled = ({ transaction }: IDBObjectStore): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('The write was given up.', 'AbortError'));
  });

// Keys are arrays, which IndexedDB orders item by item, numbers by value; an array comes after every number.
const playKey = (id: string) => ['play', id];
const entryKey = (id: string, seq: number) => ['event', id, seq];
const seenKey = (id: string) => ['seen', id];
const allPlays = () => IDBKeyRange.bound(['play'], ['play', []]);
const allEntries = (id: string) => IDBKeyRange.bound(['event', id], ['event', id, []]);

/** Writes beside a play in one transaction, or nothing where the play is not there: it may have been forgotten meanwhile. */
const writeBeside = (store: IDBObjectStore, id: string, write: () => void): Promise<void> => {
  let missing = false;
  const request = store.getKey(playKey(id));
  request.onsuccess = () => {
    missing = request.result === undefined;
    if (missing) store.transaction.abort();
    else write();
  };
  return settled(store).catch((error: unknown) => {
    throw missing ? new DOMException('The play is not there.', 'NotFoundError') : error;
  });
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

const restorePlay = (store: IDBObjectStore, { record, log, seen }: OpenedPlay): Promise<void> => {
  store.put(record, playKey(record.id));
  for (const entry of log) store.put(entry, entryKey(record.id, entry.seq));
  store.put(seen, seenKey(record.id));
  return settled(store);
};

/** Plays in IndexedDB, in the database `name`. */
export const indexedDbPlays = (name = 'jalon'): PlayStore => {
  const { use, watch } = strictStore(name, 'plays');
  const recordAt = (key: IDBValidKey): Promise<PlayRecord | undefined> =>
    use('readonly', (store) => promisifyRequest<PlayRecord | undefined>(store.get(key))).catch(() => undefined);
  const allRecords = () => use('readonly', (store) => promisifyRequest<PlayRecord[]>(store.getAll(allPlays())));
  /** One after another: where one can't be read, the others can. */
  const allKeys = () => use('readonly', (store) => promisifyRequest(store.getAllKeys(allPlays())));
  const readableRecords = async (): Promise<PlayRecord[]> => {
    const keys = await allKeys();
    return (await Promise.all(keys.map(recordAt))).filter((record) => record !== undefined);
  };
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
    entries: (id) => use('readonly', (store) => promisifyRequest<LogEntry[]>(store.getAll(allEntries(id)))),
    list: async () => (await allRecords().catch(readableRecords)).sort((a, b) => b.createdWall - a.createdWall),
    ids: async () => (await allKeys()).map((key) => String(Object(key)[1])),
    restore: (opened) => use('readwrite', (store) => restorePlay(store, opened)),
    remove: (id) =>
      use('readwrite', (store) => {
        store.delete(playKey(id));
        store.delete(allEntries(id));
        store.delete(seenKey(id));
        return settled(store);
      }),
    watch,
  };
};
