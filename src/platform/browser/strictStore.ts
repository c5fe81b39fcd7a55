import { promisifyRequest, type UseStore } from 'idb-keyval';

/** A device that keeps a database busy for longer than that has lost it: nobody waits for ever. */
const longestMs = 8_000;

const within = <T>(work: Promise<T>): Promise<T> => {
  let timer: ReturnType<typeof setTimeout>;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('The database does not answer.', 'TimeoutError')), longestMs);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/**
 * How long a database that was closed from outside is let be. Whatever erases it is still at work then: Chromium refuses
 * to open it, 58 times of 60, and was seen not to answer at all.
 */
const calmMs = 300;

const openDatabase = (name: string, storeName: string): Promise<IDBDatabase> => {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(storeName);
  return promisifyRequest(request);
};

/** A store of one database: how it is used, and who hears that it was closed from outside. */
export interface StrictStore {
  readonly use: UseStore;
  watch(onClosed: () => void): () => void;
}

/** One database, opened when it is needed, and anew where it was closed. */
const openedOnce = (name: string, storeName: string, onClosed: () => void) => {
  let opening: Promise<IDBDatabase> | null = null;
  let calm: Promise<void> = Promise.resolve();
  const forget = () => {
    opening = null;
  };
  const open = (): Promise<IDBDatabase> => {
    opening ??= calm
      .then(() => openDatabase(name, storeName))
      .then((database) => {
        database.onclose = () => {
          forget();
          calm = new Promise((resolve) => setTimeout(resolve, calmMs));
          onClosed();
        };
        database.onversionchange = () => {
          database.close();
          forget();
        };
        return database;
      });
    opening.catch(forget);
    return opening;
  };
  return { open, forget };
};

/** idb-keyval's store, with transactions that are on the disk when they are done. A database that was closed meanwhile is opened once more. */
export const strictStore = (name: string, storeName: string): StrictStore => {
  const listeners = new Set<() => void>();
  const { open, forget } = openedOnce(name, storeName, () => {
    for (const listener of [...listeners]) listener();
  });
  const begin = async (mode: IDBTransactionMode): Promise<IDBObjectStore> =>
    (await open()).transaction(storeName, mode, { durability: 'strict' }).objectStore(storeName);
  const beginAgain = (mode: IDBTransactionMode) => async (error: unknown) => {
    if (Object(error).name !== 'InvalidStateError') throw error;
    forget();
    return begin(mode);
  };
  const use: UseStore = async (mode, callback) => {
    const store = await within(begin(mode).catch(beginAgain(mode)));
    return within(Promise.resolve(callback(store)));
  };
  return {
    use,
    watch: (onClosed) => {
      listeners.add(onClosed);
      return () => listeners.delete(onClosed);
    },
  };
};
