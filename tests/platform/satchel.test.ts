import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { indexedDbSatchel, type SatchelParts } from '../../src/platform/browser/satchel';
import { memorySatchel } from '../../src/platform/fake/satchel';
import { satchelContract } from './satchel.contract';

let databases = 0;
const freshName = (): string => {
  databases += 1;
  return `satchel-${databases}`;
};

const bare: SatchelParts = { storage: undefined, container: undefined };

const aHunt = { key: 'a', hunt: {} as never, problems: [], wall: 0 };

describe('The satchel of a browser', () => {
  it('asks the browser to keep what is put in, and needs no yes', async () => {
    const persist = vi.fn(async () => Promise.reject(new Error('no')));
    const storage = { persist, estimate: async () => ({ quota: 100, usage: 30 }) };
    const satchel = indexedDbSatchel({ ...bare, storage }, freshName());
    await satchel.put(aHunt);
    expect(persist).toHaveBeenCalledTimes(1);
    expect(await satchel.list()).toHaveLength(1);
  });

  it('knows the room that is left where the browser tells it', async () => {
    const storage = { persist: async () => true, estimate: async () => ({ quota: 100, usage: 30 }) };
    expect(await indexedDbSatchel({ ...bare, storage }, freshName()).room()).toBe(70);
    expect(await indexedDbSatchel(bare, freshName()).room()).toBeNull();
  });

  it('holds the app once its worker answers', async () => {
    const withWorker = (registration: unknown) =>
      indexedDbSatchel({ ...bare, container: { getRegistration: async () => registration as never } }, freshName());
    expect(await withWorker({ active: {} }).holdsApp()).toBe(true);
    expect(await withWorker({ active: null, installing: {} }).holdsApp()).toBe(false);
    expect(await withWorker(undefined).holdsApp()).toBe(false);
    expect(await indexedDbSatchel(bare, freshName()).holdsApp()).toBe(false);
  });
});

satchelContract(
  'in memory',
  () => {
    const satchel = memorySatchel();
    return { satchel, reopen: () => satchel };
  },
  () => memorySatchel({ full: true }),
);

satchelContract(
  'in IndexedDB',
  () => {
    const name = freshName();
    return { satchel: indexedDbSatchel(bare, name), reopen: () => indexedDbSatchel(bare, name) };
  },
  () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Storage is forbidden.', 'SecurityError');
    });
    return indexedDbSatchel(bare, freshName());
  },
);
