import { expect, it } from 'vitest';
import { createLocator, type LocatorParts } from '../../src/platform/browser/locator';
import { fakeLocator } from '../../src/platform/fake/locator';
import { listen, locatorContract } from './locator.contract';

/** A page with a geolocation as browsers have it. */
const aPage = () => {
  const watches = new Map<
    number,
    { onFix: PositionCallback; onError: PositionErrorCallback; options: PositionOptions }
  >();
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const permission = new EventTarget();
  const waiting = new Set<() => void>();
  let count = 0;
  const geolocation: LocatorParts['geolocation'] = {
    watchPosition: (onFix, onError, options) => {
      count += 1;
      watches.set(count, { onFix, onError: onError ?? (() => {}), options: options ?? {} });
      return count;
    },
    clearWatch: (id) => void watches.delete(id),
  };
  const parts: LocatorParts = {
    geolocation,
    secure: true,
    page: page as unknown as LocatorParts['page'],
    permission: async () => permission,
    now: () => 42,
    after: (_, callback) => {
      waiting.add(callback);
      return () => waiting.delete(callback);
    },
  };
  /** Lets all the time pass that anyone waits for. */
  const wait = () => {
    for (const callback of [...waiting]) {
      waiting.delete(callback);
      callback();
    }
  };
  const give = (lat: number, lng: number, accuracy: number) => {
    const coords = { latitude: lat, longitude: lng, accuracy };
    for (const { onFix } of watches.values()) onFix({ coords, timestamp: 0 } as GeolocationPosition);
  };
  const failWith = (code: number) => {
    for (const { onError } of watches.values()) onError({ code } as GeolocationPositionError);
  };
  const show = (state: DocumentVisibilityState) => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  return { parts, watches, give, failWith, show, permission, wait };
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
  expect([...watches.keys()]).toEqual([before]);
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
