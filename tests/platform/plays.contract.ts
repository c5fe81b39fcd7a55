import { beforeEach, describe, expect, it } from 'vitest';
import type { PlayEvent } from '../../src/core/play/play';
import { huntHash } from '../../src/core/prepare/hunt';
import type { LogEntry, PlayRecord, PlayStore } from '../../src/platform/ports';
import { aHunt } from '../builders/play';

const hunt = aHunt();
const aRecord = (id: string, createdWall = 1000): PlayRecord => ({ id, hunt, huntHash: huntHash(hunt), createdWall });

const tookHint = (seq: number): PlayEvent => ({ at: seq, type: 'hintTaken', stage: 'a', hint: 0, points: -seq });
const anEntry = (seq: number): LogEntry => ({ seq, wall: 5000 + seq, event: tookHint(seq) });

/** A fresh store; `reopen` gives the same one as after a reload, `close` is what the system does to it. */
export interface PlayStoreUnderTest {
  readonly store: PlayStore;
  readonly reopen: () => PlayStore;
  readonly close: () => void;
}

/** What every store of plays promises. */
export const playStoreContract = (name: string, open: () => PlayStoreUnderTest): void => {
  describe(`The play store ${name}`, () => {
    let store: PlayStore;
    let reopen: () => PlayStore;
    let close: () => void;
    const seqs = async (id: string) => (await reopen().entries(id)).map(({ seq }) => seq);

    beforeEach(async () => {
      ({ store, reopen, close } = open());
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
      expect([...(await reopen().ids())].sort()).toEqual(['one', 'three', 'two']);
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

    it('tells by its name why it keeps nothing of a play that is not there, and nothing twice', async () => {
      await store.append('one', [anEntry(0)]);
      await expect(store.append('other', [anEntry(1)])).rejects.toMatchObject({ name: 'NotFoundError' });
      await expect(store.see('other', 1)).rejects.toMatchObject({ name: 'NotFoundError' });
      await expect(store.append('one', [anEntry(0)])).rejects.toMatchObject({ name: 'ConstraintError' });
    });

    it('gives the log alone, too', async () => {
      await store.append('one', [anEntry(1), anEntry(0)]);
      expect([await store.entries('one'), await store.entries('other')]).toEqual([[anEntry(0), anEntry(1)], []]);
    });

    it('writes a whole play that was gone, or over what is left of it', async () => {
      const log = [anEntry(0), anEntry(1), anEntry(2)];
      const gone = { record: aRecord('gone'), log, seen: 2 };
      await store.restore(gone);
      await store.append('one', [{ ...anEntry(0), wall: 1 }, anEntry(3)]);
      await store.restore({ record: aRecord('one'), log, seen: 1 });
      expect(await reopen().read('gone')).toEqual(gone);
      expect(await reopen().read('one')).toEqual({ record: aRecord('one'), log: [...log, anEntry(3)], seen: 1 });
      await store.append('gone', [anEntry(3)]);
      expect(await seqs('gone')).toEqual([0, 1, 2, 3]);
    });

    it('tells when what keeps the plays was closed from outside, until nobody listens, and goes on', async () => {
      await store.append('one', [anEntry(0)]);
      let told = 0;
      const stop = store.watch(() => {
        told += 1;
      });
      await store.read('one');
      close();
      expect(told).toBe(1);
      await store.append('one', [anEntry(1)]);
      stop();
      await store.read('one');
      close();
      expect(told).toBe(1);
      expect(await seqs('one')).toEqual([0, 1]);
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
