import { expect, it } from 'vitest';
import { createLocator, type LocatorParts } from '../../src/platform/browser/locator';
import { fakeLocator } from '../../src/platform/fake/locator';
import type { Fix } from '../../src/platform/ports';
import { listen, locatorContract } from './locator.contract';

const aDate = 1_790_000_000_000;

/** A page with a geolocation as browsers have it. */
const aPage = () => {
  const watches = new Map<
    number,
    { onFix: PositionCallback; onError: PositionErrorCallback; options: PositionOptions }
  >();
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const permission = new EventTarget();
  const waiting = new Set<{ readonly due: number; readonly callback: () => void }>();
  const asked: { onFix: PositionCallback; onError: PositionErrorCallback }[] = [];
  let [count, now] = [0, 42];
  const geolocation: LocatorParts['geolocation'] = {
    watchPosition: (onFix, onError, options) => {
      count += 1;
      watches.set(count, { onFix, onError: onError ?? (() => {}), options: options ?? {} });
      return count;
    },
    clearWatch: (id) => void watches.delete(id),
    getCurrentPosition: (onFix, onError) => void asked.push({ onFix, onError: onError ?? (() => {}) }),
  };
  const parts: LocatorParts = {
    geolocation,
    secure: true,
    page: page as unknown as LocatorParts['page'],
    permission: async () => permission,
    now: () => now,
    wall: () => aDate + now,
    after: (ms, callback) => {
      const wish = { due: now + ms, callback };
      waiting.add(wish);
      return () => waiting.delete(wish);
    },
  };
  /** Lets time pass, and calls back whoever waits for no longer. */
  const wait = (ms = 6_000) => {
    now += ms;
    for (const wish of [...waiting]) {
      if (wish.due > now || !waiting.delete(wish)) continue;
      wish.callback();
    }
  };
  const listeners = () => [...watches.values(), ...asked.splice(0)];
  const give = (lat: number, lng: number, accuracy: number, ageMs = 0) => {
    const coords = { latitude: lat, longitude: lng, accuracy };
    for (const { onFix } of listeners()) onFix({ coords, timestamp: aDate + now - ageMs } as GeolocationPosition);
  };
  const failWith = (code: number) => {
    for (const { onError } of listeners()) onError({ code } as GeolocationPositionError);
  };
  const show = (state: DocumentVisibilityState) => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { parts, watches, asked, give, failWith, show, page, permission, wait };
};

locatorContract('of the browser', () => {
  const { parts, give, failWith, wait } = aPage();
  const fail = (trouble: 'refused' | 'passing') => {
    failWith(trouble === 'refused' ? 1 : 2);
    wait();
  };
  return { locator: createLocator(parts), give, fail };
}, [
  () => createLocator({ ...aPage().parts, geolocation: undefined }),
  () => createLocator({ ...aPage().parts, secure: false }),
]);

locatorContract('told by a test', () => {
  const locator = fakeLocator();
  const give = (lat: number, lng: number, accuracyMeters: number) =>
    locator.give({ position: { lat, lng }, accuracyMeters, at: 0 });
  return { locator, give, fail: locator.fail };
}, [() => fakeLocator(true)]);

it('The browser is asked for its best fix, and never for an old one', () => {
  const { parts, watches } = aPage();
  createLocator(parts).watch(
    () => {},
    () => {},
  );
  expect([...watches.values()][0]?.options).toMatchObject({ enableHighAccuracy: true, maximumAge: 0 });
});

it.each([
  [1, 'refused'],
  [2, 'passing'],
  [3, 'passing'],
])('Error code %i is %s', (code, trouble) => {
  const { parts, failWith, wait } = aPage();
  const { heard } = listen(createLocator(parts));
  failWith(code);
  wait();
  expect(heard).toEqual([trouble]);
});

it('Trouble between good fixes is not told, and lasting trouble only once', () => {
  const { parts, give, failWith, wait } = aPage();
  const { heard } = listen(createLocator(parts));
  failWith(2);
  give(1, 2, 3);
  wait();
  expect(heard.length).toBe(1);
  failWith(2);
  failWith(3);
  wait();
  expect(heard.slice(1)).toEqual(['passing']);
});

it('A refusal is told at once', () => {
  const { parts, failWith } = aPage();
  const { heard } = listen(createLocator(parts));
  failWith(2);
  failWith(1);
  expect(heard).toEqual(['refused']);
});

it('The watch is armed again, and once, when the page comes back', () => {
  const { parts, watches, show, give } = aPage();
  const { heard } = listen(createLocator(parts));
  const [before] = watches.keys();
  show('hidden');
  expect(watches.size).toBe(0);
  show('visible');
  expect(watches.size).toBe(1);
  expect(watches.has(before ?? 0)).toBe(false);
  give(1, 2, 3);
  expect(heard.length).toBe(1);
});

it('The watch is armed again when the person changes the permission', async () => {
  const { parts, watches, permission } = aPage();
  listen(createLocator(parts));
  await Promise.resolve();
  const [before] = watches.keys();
  permission.dispatchEvent(new Event('change'));
  expect(watches.has(before ?? 0)).toBe(false);
  expect(watches.size).toBe(1);
});

it('A stopped watch is not armed again', async () => {
  const { parts, watches, permission, show, failWith, wait } = aPage();
  const { heard, stop } = listen(createLocator(parts));
  await Promise.resolve();
  failWith(2);
  stop();
  wait();
  show('visible');
  permission.dispatchEvent(new Event('change'));
  expect([watches.size, heard]).toEqual([0, []]);
});

it('A fix carries the moment it came, on the clock that never goes back', () => {
  const { parts, give } = aPage();
  const moments: number[] = [];
  createLocator(parts).watch(
    ({ at }) => moments.push(at),
    () => {},
  );
  give(1, 2, 3);
  expect(moments).toEqual([42]);
});

it('The watch is armed again when the browser had frozen the page', () => {
  const { parts, watches, page } = aPage();
  listen(createLocator(parts));
  const [before] = watches.keys();
  page.dispatchEvent(new Event('resume'));
  expect([watches.size, watches.has(before ?? 0)]).toEqual([1, false]);
});

it('A receiver that says nothing any more is woken, one that speaks or was refused is left alone', () => {
  const { parts, watches, give, failWith, wait } = aPage();
  listen(createLocator(parts));
  const current = () => [...watches.keys()];
  for (let i = 0; i < 10; i += 1) {
    wait(6_000);
    give(1, 2, 3);
  }
  expect(current()).toEqual([1]);
  for (let i = 0; i < 5; i += 1) wait(6_000);
  expect(current()).toEqual([2]);
  failWith(1);
  for (let i = 0; i < 20; i += 1) wait(6_000);
  expect(current()).toEqual([2]);
});

it('An old place is dropped when a new one comes, and told with its age where none does', () => {
  const { parts, give, wait } = aPage();
  const fixes: Fix[] = [];
  createLocator(parts).watch(
    (fix) => fixes.push(fix),
    () => {},
  );
  give(1, 1, 3, 600_000);
  give(2, 2, 3);
  wait();
  expect(fixes.map(({ position }) => position.lat)).toEqual([2]);
  give(3, 3, 3, 600_000);
  wait();
  expect(fixes[1]).toEqual({ position: { lat: 3, lng: 3 }, accuracyMeters: 3, at: 42 + 6_000 - 600_000 });
});

it('A receiver whose date is an hour behind is believed once its fixes follow each other', () => {
  const { parts, give, wait } = aPage();
  const { heard } = listen(createLocator(parts));
  for (let i = 0; i < 4; i += 1) {
    give(i, i, 3, 3_600_000);
    wait(1_000);
  }
  expect(heard.length).toBe(3);
});

it('Between sparse fixes the receiver rests', () => {
  const { parts, watches, asked, give, failWith, wait } = aPage();
  const { heard, keep, stop } = listen(createLocator(parts));
  keep('sparse');
  expect([watches.size, asked.length]).toEqual([0, 1]);
  give(1, 2, 3);
  expect(asked.length).toBe(0);
  wait(9_000);
  expect(asked.length).toBe(0);
  wait(1_000);
  failWith(2);
  wait(10_000);
  expect(asked.length).toBe(1);
  stop();
  give(1, 2, 3);
  wait(60_000);
  expect([heard.length, watches.size, asked.length]).toEqual([2, 0, 0]);
});

it('Between sparse fixes too a receiver that says nothing is woken, and its late answer is heard once', () => {
  const { parts, asked, give, wait } = aPage();
  const { heard, keep, stop } = listen(createLocator(parts));
  keep('sparse');
  wait(19_000);
  expect(asked.length).toBe(1);
  wait(1_000);
  expect(asked.length).toBe(2);
  give(1, 2, 3);
  expect(heard.length).toBe(1);
  wait(10_000);
  expect(asked.length).toBe(1);
  wait(20_000);
  expect(asked.length).toBe(2);
  stop();
  wait(60_000);
  expect(asked.length).toBe(2);
});
