import 'fake-indexeddb/auto';
import { promisifyRequest } from 'idb-keyval';
import { afterEach, expect, it, vi } from 'vitest';
import { indexedDbPlays } from '../../src/platform/browser/plays';
import { memoryCopies } from '../../src/platform/fake/copies';
import { memoryPlays } from '../../src/platform/fake/plays';
import { guardedPlays } from '../../src/platform/guardedPlays';
import { latePlays } from '../../src/platform/latePlays';
import { aHunt } from '../builders/play';
import { playStoreContract } from './plays.contract';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

let databases = 0;
const freshName = (): string => {
  databases += 1;
  return `plays-${databases}`;
};

playStoreContract('in memory', () => {
  const store = memoryPlays();
  return { store, reopen: () => store, close: store.close };
});

/** Closes every database that is used from here on, as the system does. */
const watchDatabases = () => {
  const { mock } = vi.spyOn(IDBDatabase.prototype, 'transaction');
  return () => {
    for (const database of new Set(mock.contexts as IDBDatabase[])) {
      database.close();
      database.onclose?.(new Event('close'));
    }
  };
};

playStoreContract('in IndexedDB', () => {
  const name = freshName();
  const close = watchDatabases();
  return { store: indexedDbPlays(name), reopen: () => indexedDbPlays(name), close };
});

playStoreContract('guarded, in memory', () => {
  const [store, copies] = [memoryPlays(), memoryCopies()];
  const open = () => guardedPlays(store, copies);
  return { store: open(), reopen: open, close: store.close };
});

playStoreContract('guarded, where no copy is taken', () => {
  const [store, copies] = [memoryPlays(), memoryCopies({ full: true })];
  const open = () => guardedPlays(store, copies);
  return { store: open(), reopen: open, close: store.close };
});

playStoreContract('loaded late, guarded, in IndexedDB', () => {
  const name = freshName();
  const close = watchDatabases();
  const copies = memoryCopies();
  const store = guardedPlays(indexedDbPlays(name), copies);
  const late = latePlays(
    () => Promise.resolve(store),
    () => Promise.resolve(true),
  );
  return { store: late, reopen: () => guardedPlays(indexedDbPlays(name), copies), close };
});

it('asks IndexedDB for strict durability in every write', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = indexedDbPlays(freshName());
  await store.create({ id: 'one', hunt: aHunt(), huntHash: 'hash', createdWall: 0 });
  await store.append('one', [{ seq: 0, wall: 0, event: { at: 0, type: 'simulated' } }]);
  await store.see('one', 1);
  await store.remove('one');
  const writes = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
  const options = writes.map(([, mode, given]) => [mode, given]);
  transaction.mockRestore();
  expect(options).toEqual(Array.from({ length: 4 }, () => ['readwrite', { durability: 'strict' }]));
});

it('tries again to open a database that could not be opened', async () => {
  const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
    throw new DOMException('Not now.', 'UnknownError');
  });
  const store = indexedDbPlays(freshName());
  await expect(store.read('one')).rejects.toThrow('Not now.');
  expect(await store.list()).toEqual([]);
  open.mockRestore();
});

it('opens a database anew that was closed without a word', async () => {
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const store = indexedDbPlays(freshName());
  await store.create({ id: 'one', hunt: aHunt(), huntHash: 'hash', createdWall: 0 });
  (transaction.mock.contexts[0] as IDBDatabase).close();
  await store.append('one', [{ seq: 0, wall: 0, event: { at: 0, type: 'simulated' } }]);
  expect((await store.read('one'))?.log).toHaveLength(1);
});

it('lists the plays that can be read beside one that can’t', async () => {
  const store = indexedDbPlays(freshName());
  for (const id of ['bad', 'good']) await store.create({ id, hunt: aHunt(), huntHash: 'hash', createdWall: 0 });
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('Failed to read large IndexedDB value.', 'DataError');
  });
  const { get } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
    if (String(key) === 'play,bad') throw new DOMException('Failed to read large IndexedDB value.', 'DataError');
    return get.call(this, key);
  });
  expect((await store.list()).map(({ id }) => id)).toEqual(['good']);
  expect([...(await store.ids())].sort()).toEqual(['bad', 'good']);
});

it('does not wait for ever for a database that does not answer', async () => {
  vi.useFakeTimers();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => ({}) as IDBOpenDBRequest);
  const listed = indexedDbPlays(freshName()).list();
  const told = expect(listed).rejects.toMatchObject({ name: 'TimeoutError' });
  await vi.advanceTimersByTimeAsync(20_000);
  await told;
});

it('takes a play that was kept before reading was noted for read to its end', async () => {
  const name = freshName();
  const store = indexedDbPlays(name);
  await store.create({ id: 'old', hunt: aHunt(), huntHash: 'hash', createdWall: 0 });
  await store.append('old', [{ seq: 0, wall: 0, event: { at: 0, type: 'simulated' } }]);
  const database = await promisifyRequest(indexedDB.open(name));
  const transaction = database.transaction('plays', 'readwrite');
  await promisifyRequest(transaction.objectStore('plays').delete(['seen', 'old']));
  expect((await store.read('old'))?.seen).toBe(1);
});
