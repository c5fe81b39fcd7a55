import { createStore, promisifyRequest, type UseStore } from 'idb-keyval';
import type { Develop, PhotoKey, Photos, PhotoTrouble } from '../ports';
import { develop } from './develop';

const keyOf = ({ playId, stage, challenge }: PhotoKey): IDBValidKey => [playId, stage, challenge];

const ofPlay = (playId: string): IDBKeyRange => IDBKeyRange.bound([playId], [playId, []]);

/** Bytes and their type: what every browser keeps, whichever Blobs it can't. */
interface Kept {
  readonly bytes: ArrayBuffer;
  readonly type: string;
}

const troubleOf = (error: unknown): PhotoTrouble =>
  error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';

const bytesIn = async (blob: Blob): Promise<Kept> => ({ bytes: await blob.arrayBuffer(), type: blob.type });

/** Fulfilled when the whole transaction is kept, rejected when nothing of it was. */
const settled = ({ transaction }: IDBObjectStore): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The write was given up.'));
  });

/** Pictures in IndexedDB, in the database `name`, each developed before it is kept. */
export const indexedDbPhotos = (develops: Develop, name = 'jalon-photos'): Photos => {
  let opened: UseStore | null = null;
  const use: UseStore = async (mode, callback) => {
    opened ??= createStore(name, 'photos');
    return opened(mode, callback);
  };
  const change = (work: (store: IDBObjectStore) => void): Promise<void> =>
    use('readwrite', (store) => {
      work(store);
      return settled(store);
    });
  return {
    put: async (key, picture) => {
      const developed = await develops(picture);
      if (typeof developed === 'string') return developed;
      const kept = await bytesIn(developed);
      return change((store) => void store.put(kept, keyOf(key))).then(() => developed, troubleOf);
    },
    get: async (key) => {
      const found = await use('readonly', (store) => promisifyRequest<Kept | undefined>(store.get(keyOf(key))));
      return found ? new Blob([found.bytes], { type: found.type }) : null;
    },
    remove: (key) => change((store) => void store.delete(keyOf(key))),
    removeOf: (playId) => change((store) => void store.delete(ofPlay(playId))),
    clear: () => change((store) => void store.clear()),
  };
};

/** The pictures of this browser. */
export const browserPhotos = (): Photos => indexedDbPhotos(develop);
