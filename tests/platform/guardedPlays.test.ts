import { describe, expect, it } from 'vitest';
import { type Hunt, huntHash } from '../../src/core/prepare/hunt';
import { memoryCopies } from '../../src/platform/fake/copies';
import { type MemoryPlays, memoryPlays } from '../../src/platform/fake/plays';
import { guardedPlays } from '../../src/platform/guardedPlays';
import type { LogEntry, PlayRecord, PlayStore } from '../../src/platform/ports';
import { aHunt, playing, reached, replied, started } from '../builders/play';

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

const hunt = aHunt();
const record: PlayRecord = { id: 'one', hunt, huntHash: huntHash(hunt), createdWall: 1000 };
const log: readonly LogEntry[] = playing(hunt, [started, reached('a'), replied('a', 1)]).events.map((event, seq) => ({
  seq,
  wall: 2000 + seq,
  event,
}));

/** A store on which something is done behind the guard's back. */
const damagedBy = async (
  damage: (store: MemoryPlays) => Promise<unknown>,
  { copied = true, over = {} as Partial<PlayStore> } = {},
) => {
  const [store, copies] = [memoryPlays(), memoryCopies({ full: !copied })];
  const guard = guardedPlays(store, copies);
  await guard.create(record);
  await guard.append('one', log);
  await guard.see('one', 1);
  await settled();
  await damage(store);
  return { store, copies, plays: guardedPlays({ ...store, ...over }, copies) };
};

/** The same store without one of its entries. */
const without = (seq: number) => async (store: MemoryPlays) => {
  const entries = await store.entries('one');
  await store.remove('one');
  await store.create(record);
  await store.append(
    'one',
    entries.filter((entry) => entry.seq !== seq),
  );
};

/** The same store with one entry changed, under the checksum that it had. */
const bent = (seq: number) => async (store: MemoryPlays) => {
  const entries = await store.entries('one');
  const changed = entries.map((entry) =>
    entry.seq === seq ? { ...entry, event: { ...entry.event, points: 99 } } : entry,
  );
  await store.restore({ record, log: changed as LogEntry[], seen: 1 });
};

const broken = { read: () => Promise.reject(new DOMException('No.', 'UnknownError')) };
const whole = { record, log, seen: 1 };

describe('a play that is damaged where it is kept', () => {
  const last = log.length - 1;

  it.each([
    ['an entry changed', bent(2), {}],
    ['the first entry changed', bent(0), {}],
    ['an entry missing', without(1), {}],
    ['the last entry missing', without(last), {}],
    ['the whole play gone', (store: MemoryPlays) => store.remove('one'), { fromCopy: true }],
  ])('is whole again by its copy: %s', async (_, damage, said) => {
    const { plays, store } = await damagedBy(damage);
    const read = await plays.read('one');
    expect(read).toEqual({ ...whole, ...said, seen: read?.seen });
    expect((await plays.list()).map(({ id }) => id)).toEqual(['one']);
    const mended = await guardedPlays(store, memoryCopies()).read('one');
    expect(mended).toEqual({ ...whole, seen: read?.seen });
  });

  it('is read from its copy where the store can’t be read at all', async () => {
    const { plays } = await damagedBy(async () => {}, { over: { ...broken, list: broken.read, entries: broken.read } });
    expect(await plays.read('one')).toEqual({ ...whole, fromCopy: true });
    expect((await plays.list()).map(({ id }) => id)).toEqual(['one']);
  });

  it('keeps the entries that are newer than its copy where what it is can’t be read', async () => {
    const { store, copies } = await damagedBy(async () => {});
    await store.append('one', [{ seq: log.length, wall: 9, event: { at: 9_000, type: 'simulated' } }]);
    const read = await guardedPlays({ ...store, ...broken }, copies).read('one');
    expect(read?.log.map(({ event }) => event.type).slice(-1)).toEqual(['simulated']);
  });

  it('is played on without what neither has, in its place, and that is told; nothing is thrown away', async () => {
    const { plays, store } = await damagedBy(bent(2), { copied: false });
    const read = await plays.read('one');
    expect(read?.damaged).toBe(true);
    expect(read?.log.map(({ event }) => event.type)).toEqual(['started', 'arrived', 'lost', 'stageDone']);
    expect(read?.log.map(({ seq }) => seq)).toEqual([0, 1, 2, 3]);
    await plays.append('one', [{ seq: 4, wall: 9, event: { at: 9_000, type: 'simulated' } }]);
    expect((await store.entries('one'))[2]).toMatchObject({ event: { type: 'answered', points: 99 } });
  });

  it('can be played on though its first entry is lost', async () => {
    const { plays } = await damagedBy(bent(0), { copied: false });
    expect((await plays.read('one'))?.log[0]?.event).toMatchObject({ type: 'started', hunt: record.huntHash });
  });

  it('has the hunt that it began with, by its hash, when it is opened to be played', async () => {
    const bend = async (store: MemoryPlays) => {
      const other: Hunt = { ...hunt, title: 'Another' };
      await store.restore({ record: { ...record, hunt: other }, log: [], seen: 1 });
    };
    const { plays } = await damagedBy(bend);
    expect((await plays.read('one', true))?.record.hunt.title).toBe(hunt.title);
    const { plays: alone } = await damagedBy(bend, { copied: false });
    expect((await alone.read('one', true))?.damaged).toBe(true);
  });

  it('takes no copy that is damaged for a good one', async () => {
    const { plays, copies } = await damagedBy(bent(2));
    const text = (await copies.get('one', 'log')) ?? '';
    for (const bad of [
      text.replaceAll('"points":100', '"points":900'),
      text.slice(0, -9),
      '[]',
      'null',
      '{"log":[null,3,{}]}',
    ]) {
      await copies.put('one', 'log', bad);
      expect((await plays.read('one'))?.log.map(({ event }) => event.type)).toContain('lost');
    }
  });
});

describe('a play that is whole', () => {
  it('opens as it is where it was kept before there were checksums', async () => {
    const [store, copies] = [memoryPlays(), memoryCopies()];
    await store.create(record);
    await store.append('one', log);
    expect(await guardedPlays(store, copies).read('one', true)).toEqual({ record, log, seen: 0 });
  });

  it('leaves no copy where it is removed, at once after a write too', async () => {
    const [store, copies] = [memoryPlays(), memoryCopies()];
    const plays = guardedPlays(store, copies);
    await plays.create(record);
    const written = plays.append('one', log);
    await written;
    await plays.remove('one');
    await settled();
    expect([await copies.ids(), await plays.list(), await plays.read('one')]).toEqual([[], [], null]);
  });

  it('tells which plays there are, of which a part stands in either place', async () => {
    const [store, copies] = [memoryPlays(), memoryCopies()];
    await store.create(record);
    await copies.put('two', 'log', '[]');
    expect(await guardedPlays(store, copies).ids()).toEqual(['one', 'two']);
    expect(await guardedPlays({ ...store, ids: broken.read }, copies).ids()).toEqual(['two']);
  });

  it('lists nothing that is no record', async () => {
    const plays = guardedPlays({ ...memoryPlays(), list: async () => ['odd', null, record] as never }, memoryCopies());
    expect(await plays.list()).toEqual([record]);
  });

  it('tells why it can’t be read where there is no copy', async () => {
    const plays = guardedPlays({ ...memoryPlays(), ...broken, list: broken.read, ids: broken.read }, memoryCopies());
    await expect(plays.ids()).rejects.toMatchObject({ name: 'UnknownError' });
    await expect(plays.read('one')).rejects.toMatchObject({ name: 'UnknownError' });
    await expect(plays.list()).rejects.toMatchObject({ name: 'UnknownError' });
  });
});
