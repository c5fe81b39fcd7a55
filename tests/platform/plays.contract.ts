import { beforeEach, describe, expect, it } from 'vitest';
import type { PlayEvent } from '../../src/core/play/play';
import type { LogEntry, PlayRecord, PlayStore } from '../../src/platform/ports';
import { aHunt } from '../builders/play';

const aRecord = (id: string, createdWall = 1000): PlayRecord => ({ id, hunt: aHunt(), huntHash: 'hash', createdWall });

const tookHint = (seq: number): PlayEvent => ({ at: seq, type: 'hintTaken', stage: 'a', hint: 0, points: -seq });
const anEntry = (seq: number): LogEntry => ({ seq, wall: 5000 + seq, event: tookHint(seq) });

/** What every store of plays promises. `open` gives a fresh one; `reopen` the same one as after a reload. */
export const playStoreContract = (name: string, open: () => { store: PlayStore; reopen: () => PlayStore }): void => {
  describe(`The play store ${name}`, () => {
    let store: PlayStore;
    let reopen: () => PlayStore;
    const seqs = async (id: string) => (await reopen().read(id))?.log.map(({ seq }) => seq);

    beforeEach(async () => {
      ({ store, reopen } = open());
      await store.create(aRecord('one'));
    });

    it('gives back a play as it was kept, with its events in order', async () => {
      await store.append('one', [anEntry(1), anEntry(0)]);
      expect(await reopen().read('one')).toEqual({ record: aRecord('one'), log: [anEntry(0), anEntry(1)], seen: 0 });
    });

    it('orders events by number, not by their digits', async () => {
      await store.append('one', [anEntry(10), anEntry(9), anEntry(100), anEntry(2)]);
      expect(await seqs('one')).toEqual([2, 9, 10, 100]);
    });

    it('refuses a number that is taken, and keeps what was there', async () => {
      await store.append('one', [anEntry(0)]);
      await expect(store.append('one', [{ ...anEntry(0), wall: 1 }])).rejects.toBeInstanceOf(Error);
      expect((await reopen().read('one'))?.log).toEqual([anEntry(0)]);
    });

    it('keeps all events of an append or none', async () => {
      await store.append('one', [anEntry(1)]);
      await expect(store.append('one', [anEntry(0), anEntry(1), anEntry(2)])).rejects.toBeInstanceOf(Error);
      expect(await seqs('one')).toEqual([1]);
    });

    it('refuses a number given twice in one append', async () => {
      await expect(store.append('one', [anEntry(0), anEntry(0)])).rejects.toBeInstanceOf(Error);
      expect(await seqs('one')).toEqual([]);
    });

    it('keeps every event of appends that run at once', async () => {
      await Promise.all(Array.from({ length: 40 }, (_, seq) => store.append('one', [anEntry(seq)])));
      expect(await seqs('one')).toEqual(Array.from({ length: 40 }, (_, seq) => seq));
    });

    it('lets only one of two writers have a number', async () => {
      const ends = await Promise.allSettled([store.append('one', [anEntry(0)]), reopen().append('one', [anEntry(0)])]);
      expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    });

    it('keeps plays apart whose names begin alike', async () => {
      await store.create(aRecord('one/0'));
      await store.append('one/0', [anEntry(7)]);
      await store.append('one', [anEntry(0)]);
      expect([await seqs('one'), await seqs('one/0')]).toEqual([[0], [7]]);
    });

    it('knows nothing of a play that is not there', async () => {
      expect(await store.read('other')).toBeNull();
    });

    it('refuses to create a play twice', async () => {
      await expect(store.create(aRecord('one', 2000))).rejects.toBeInstanceOf(Error);
      expect((await store.read('one'))?.record.createdWall).toBe(1000);
    });

    it('lists plays, newest first', async () => {
      await store.create(aRecord('three', 3000));
      await store.create(aRecord('two', 2000));
      expect((await reopen().list()).map(({ id }) => id)).toEqual(['three', 'two', 'one']);
    });

    it('removes a play with all of its events, and no other', async () => {
      await store.create(aRecord('two'));
      await store.append('one', [anEntry(0)]);
      await store.append('two', [anEntry(0)]);
      await store.remove('one');
      expect([await store.read('one'), await seqs('two')]).toEqual([null, [0]]);
      await store.create(aRecord('one'));
      expect(await seqs('one')).toEqual([]);
    });

    it('notes how much of a play is read', async () => {
      await store.append('one', [anEntry(0), anEntry(1)]);
      await store.see('one', 1);
      expect((await reopen().read('one'))?.seen).toBe(1);
    });

    it('writes nothing beside a play that is not there, or was removed', async () => {
      await store.append('one', [anEntry(0)]);
      await store.remove('one');
      for (const id of ['one', 'other']) {
        await expect(store.append(id, [anEntry(1)])).rejects.toBeInstanceOf(Error);
        await expect(store.see(id, 1)).rejects.toBeInstanceOf(Error);
      }
      await store.create(aRecord('one'));
      expect(await reopen().read('one')).toEqual({ record: aRecord('one'), log: [], seen: 0 });
    });

    it('is not changed by what is done to a value given to it or by it', async () => {
      const entry = { ...anEntry(0), event: { ...tookHint(0) } };
      await store.append('one', [entry]);
      Object.assign(entry.event, { points: 99 });
      const read = await store.read('one');
      Object.assign(read?.log[0]?.event ?? {}, { points: 98 });
      expect((await store.read('one'))?.log).toEqual([anEntry(0)]);
    });
  });
};
