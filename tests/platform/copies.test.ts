import { expect, it, vi } from 'vitest';
import { cacheCopies } from '../../src/platform/browser/copies';
import { memoryCopies } from '../../src/platform/fake/copies';
import { aCacheStorage } from './cacheStorage';
import { copiesContract } from './copies.contract';

copiesContract('in memory', memoryCopies);

copiesContract('in Cache Storage', () => {
  vi.stubGlobal('caches', aCacheStorage());
  return cacheCopies();
});

it('leave no cache behind, neither when they are asked for nor when the last is removed', async () => {
  const storage = aCacheStorage();
  vi.stubGlobal('caches', storage);
  const copies = cacheCopies();
  await copies.ids();
  await copies.get('one', 'log');
  expect(await storage.keys()).toEqual([]);
  await copies.put('one', 'log', 'text');
  expect(await storage.keys()).toHaveLength(1);
  await copies.remove('one');
  expect(await storage.keys()).toEqual([]);
});

it('are refused where there is no Cache Storage', async () => {
  vi.stubGlobal('caches', undefined);
  await expect(cacheCopies().put('one', 'log', 'text')).rejects.toThrow();
});
