import 'fake-indexeddb/auto';
import { promisifyRequest } from 'idb-keyval';
import { expect, it, vi } from 'vitest';
import { indexedDbPlays } from '../../src/platform/browser/plays';
import { memoryPlays } from '../../src/platform/fake/plays';
import { aHunt } from '../builders/play';
import { playStoreContract } from './plays.contract';

let databases = 0;
const freshName = (): string => {
  databases += 1;
  return `plays-${databases}`;
};

playStoreContract('in memory', () => {
  const store = memoryPlays();
  return { store, reopen: () => store };
});

playStoreContract('in IndexedDB', () => {
  const name = freshName();
  return { store: indexedDbPlays(name), reopen: () => indexedDbPlays(name) };
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
  await expect(store.list()).rejects.toThrow('Not now.');
  expect(await store.list()).toEqual([]);
  open.mockRestore();
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
