import { describe, expect, it } from 'vitest';
import { conductPlay } from '../../../src/apps/player/conduct';
import { huntHash } from '../../../src/core/prepare/hunt';
import { fakeClock } from '../../../src/platform/fake/clock';
import { memoryCopies } from '../../../src/platform/fake/copies';
import { fakeLocator } from '../../../src/platform/fake/locator';
import { fakePersistence } from '../../../src/platform/fake/persistence';
import { type MemoryPlays, memoryPlays } from '../../../src/platform/fake/plays';
import { fakeScanner } from '../../../src/platform/fake/scanner';
import { memorySettings } from '../../../src/platform/fake/settings';
import { fakeWakeLock } from '../../../src/platform/fake/wakeLock';
import { fakeTabs } from '../../../src/platform/fake/writers';
import { guardedPlays } from '../../../src/platform/guardedPlays';
import type { PlayStore } from '../../../src/platform/ports';
import { aHunt, replied, started } from '../../builders/play';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A team plays at stage `a`, on a device whose store answers as `moody` says. */
const aDevice = async (moody: (plays: MemoryPlays) => Partial<PlayStore> = () => ({}), granted = false) => {
  const kept = memoryPlays();
  const plays: PlayStore = { ...kept, ...moody(kept) };
  const [clock, locator, persistence] = [fakeClock(), fakeLocator(), fakePersistence(false, granted)];
  const hunt = aHunt();
  const record = { id: 'p1', hunt, huntHash: huntHash(hunt), createdWall: 0 };
  await plays.create(record);
  const rim = {
    clock,
    locator,
    wakeLock: fakeWakeLock(),
    scanner: fakeScanner(),
    plays,
    persistence,
    settings: memorySettings(),
    writers: fakeTabs()(),
  };
  const conduct = conductPlay(rim, { record, log: [], seen: 0 });
  await settled();
  await conduct.act(started);
  await conduct.act({ type: 'offerOtherWay', stage: 'a', why: 'refused' });
  await conduct.act({ type: 'reach', stage: 'a', by: 'word' });
  const types = async () => (await kept.read('p1'))?.log.map(({ event }) => event.type);
  const pass = async (ms: number) => {
    clock.advance(ms);
    await settled();
  };
  return { conduct, kept, persistence, types, pass, timers: clock.running };
};

const before = ['started', 'otherWayOffered', 'arrived'];

describe('what a device does to a play that it keeps', () => {
  it('is tried again by a timer of its own only while there is something to try: none wakes the page for nothing', async () => {
    let broken = false;
    const { conduct, pass, timers } = await aDevice(({ append }) => ({
      append: (...given) => (broken ? Promise.reject(new DOMException('No.', 'UnknownError')) : append(...given)),
    }));
    const calm = timers();
    broken = true;
    await conduct.act({ type: 'takeHint', stage: 'a', hint: 0 });
    await pass(20_000);
    expect(timers()).toBe(calm + 1);
    broken = false;
    await pass(5_000);
    expect([conduct.get().unsaved, timers()]).toEqual([null, calm]);
    conduct.close();
    expect(timers()).toBe(0);
  });

  it.each([
    ['QuotaExceededError', 'full'],
    ['SecurityError', 'forbidden'],
    ['InvalidStateError', 'forbidden'],
    ['AbortError', 'closed'],
    ['TimeoutError', 'closed'],
    ['UnknownError', 'failed'],
  ] as const)(
    'a write that fails by %s is told at once as %s; play goes on, and all is written once it can be, without a tap',
    async (name, trouble) => {
      let broken = false;
      const { conduct, types, pass } = await aDevice(({ append }) => ({
        append: (...given) => (broken ? Promise.reject(new DOMException('No.', name)) : append(...given)),
      }));
      broken = true;
      await conduct.act({ type: 'takeHint', stage: 'a', hint: 0 });
      expect(conduct.get().unsaved).toBe(trouble);
      await conduct.act(replied('a', 1));
      expect(conduct.get().play.points).toBe(100);
      expect(await types()).toEqual(before);
      expect(conduct.soFar().log).toHaveLength(6);
      broken = false;
      await pass(6_000);
      expect(conduct.get().unsaved).toBeNull();
      expect(await types()).toEqual([...before, 'hintTaken', 'answered', 'stageDone']);
    },
  );

  it('a play that was evicted while it is played is written anew at once, and that is told', async () => {
    const { conduct, kept, types } = await aDevice();
    kept.close({ empty: true });
    await settled();
    expect(conduct.get().keepNews).toBe('evicted');
    expect(await types()).toEqual(before);
    await conduct.act(replied('a', 1));
    expect(await types()).toEqual([...before, 'answered', 'stageDone']);
  });

  it('an eviction that nobody heard of is found at the next event', async () => {
    const { conduct, kept, types } = await aDevice();
    await kept.remove('p1');
    await conduct.act(replied('a', 1));
    expect([conduct.get().unsaved, conduct.get().keepNews]).toEqual([null, 'evicted']);
    expect(await types()).toEqual([...before, 'answered', 'stageDone']);
  });

  it('an eviction is told though the copy had made the play whole again before anybody looked', async () => {
    const copies = memoryCopies();
    const { conduct, kept, types } = await aDevice((store) => guardedPlays(store, copies));
    await settled();
    kept.close({ empty: true });
    await settled();
    await settled();
    expect(conduct.get().keepNews).toBe('evicted');
    expect(await types()).toEqual(before);
  });

  it('a store that can be read no more is told though the copy can be', async () => {
    let broken = false;
    const copies = memoryCopies();
    const never = () => Promise.reject(new DOMException('No.', 'UnknownError'));
    const { conduct, kept } = await aDevice((store) =>
      guardedPlays(
        {
          ...store,
          read: (id) => (broken ? never() : store.read(id)),
          restore: (opened) => (broken ? never() : store.restore(opened)),
        },
        copies,
      ),
    );
    await settled();
    broken = true;
    kept.close();
    await settled();
    await settled();
    expect([conduct.get().unsaved, conduct.get().keepNews]).toEqual(['failed', null]);
  });

  it('a store that was closed by the system and can’t be opened is told before anything is played', async () => {
    let broken = false;
    const { conduct, kept, pass } = await aDevice(({ read }) => ({
      read: (id) => (broken ? Promise.reject(new DOMException('No.', 'UnknownError')) : read(id)),
    }));
    broken = true;
    kept.close();
    await settled();
    expect(conduct.get().unsaved).toBe('failed');
    broken = false;
    await pass(6_000);
    expect(conduct.get().unsaved).toBeNull();
  });

  it('one that was closed and opens again is nothing to tell of', async () => {
    const { conduct, kept } = await aDevice();
    kept.close();
    await settled();
    expect([conduct.get().unsaved, conduct.get().keepNews]).toEqual([null, null]);
  });

  it('a write that is always told to be there already, and is not, is not repeated for ever', async () => {
    let tries = Number.NEGATIVE_INFINITY;
    const { conduct } = await aDevice(({ append }) => ({
      append: (...given) => {
        tries += 1;
        if (tries < 0) return append(...given);
        return Promise.reject(new DOMException('No.', tries > 20 ? 'UnknownError' : 'ConstraintError'));
      },
    }));
    tries = 0;
    await conduct.act({ type: 'takeHint', stage: 'a', hint: 0 });
    expect([tries, conduct.get().unsaved]).toEqual([1, 'failed']);
  });

  it('a write that came through though it was told to have failed is not written twice', async () => {
    let deaf = false;
    const { conduct, types, pass } = await aDevice(({ append }) => ({
      append: async (...given) => {
        await append(...given);
        if (deaf) throw new DOMException('Nobody answers.', 'TimeoutError');
      },
    }));
    deaf = true;
    await conduct.act({ type: 'takeHint', stage: 'a', hint: 0 });
    expect(conduct.get().unsaved).toBe('closed');
    deaf = false;
    await conduct.act(replied('a', 1));
    await pass(6_000);
    expect(conduct.get().unsaved).toBeNull();
    expect(await types()).toEqual([...before, 'hintTaken', 'answered', 'stageDone']);
  });
});

describe('the promise that nothing is evicted', () => {
  const readOn = async ({ conduct }: Awaited<ReturnType<typeof aDevice>>) => {
    while (conduct.get().unread.length > 0) conduct.turnPage();
    await settled();
  };

  it('is asked for once, as the team reads on after its first outcome', async () => {
    const device = await aDevice();
    await readOn(device);
    expect(device.persistence.asked()).toBe(0);
    await device.conduct.act(replied('a', 1));
    expect(device.persistence.asked()).toBe(0);
    await readOn(device);
    expect(device.persistence.asked()).toBe(1);
    await device.conduct.act({ type: 'offerOtherWay', stage: 'b', why: 'refused' });
    await device.conduct.act({ type: 'reach', stage: 'b', by: 'word' });
    await device.conduct.act(replied('b', 1));
    await readOn(device);
    expect(device.persistence.asked()).toBe(1);
  });

  it('is not asked for where it was given', async () => {
    const device = await aDevice(undefined, true);
    await device.conduct.act(replied('a', 1));
    await readOn(device);
    expect(device.persistence.asked()).toBe(0);
  });
});

/** The play `p1` as it is opened. */
const opens = async (plays: PlayStore) => {
  const opened = await plays.read('p1');
  if (!opened) throw new Error('The play is gone.');
  const rim = {
    clock: fakeClock(),
    locator: fakeLocator(),
    wakeLock: fakeWakeLock(),
    scanner: fakeScanner(),
    plays,
    settings: memorySettings(),
    writers: fakeTabs()(),
  };
  const conduct = conductPlay({ ...rim, persistence: fakePersistence(true) }, opened);
  await settled();
  return conduct;
};

it('what was kept of a play and is damaged is told as it is opened, and the play goes on', async () => {
  const [store, copies] = [memoryPlays(), memoryCopies({ full: true })];
  const plays = guardedPlays(store, copies);
  const record = { id: 'p1', hunt: aHunt(), huntHash: 'hash', createdWall: 0 };
  const log = [{ seq: 0, wall: 0, event: { at: 0, type: 'hintTaken', stage: 'a', hint: 0, points: -20 } as const }];
  await store.create(record);
  await store.append('p1', [
    { seq: 1, wall: 5, event: { at: 5, type: 'simulated' }, sum: 'of something else' },
    ...log,
  ]);
  const conduct = await opens(plays);
  expect(conduct.get().keepNews).toBe('damaged');
  expect(conduct.get().play.points).toBe(-20);
});

it('a play that the device had evicted while nobody played it is whole by its copy, and that is told as it is opened', async () => {
  const [store, hunt] = [memoryPlays(), aHunt()];
  const plays = guardedPlays(store, memoryCopies());
  await plays.create({ id: 'p1', hunt, huntHash: huntHash(hunt), createdWall: 0 });
  await plays.append('p1', [
    { seq: 0, wall: 0, event: { at: 0, type: 'hintTaken', stage: 'a', hint: 0, points: -20 } },
  ]);
  await settled();
  store.close({ empty: true });
  const conduct = await opens(plays);
  expect([conduct.get().keepNews, conduct.get().play.points]).toEqual(['evicted', -20]);
});
