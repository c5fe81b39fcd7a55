import { expect, it } from 'vitest';
import { createWakeLock, type WakeLockParts } from '../../src/platform/browser/wakeLock';
import { fakeWakeLock } from '../../src/platform/fake/wakeLock';
import { wakeLockContract } from './wakeLock.contract';

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** A page with wake locks as browsers have them: taken away when the page is hidden. */
const aPage = () => {
  const held = new Set<object>();
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const locks: NonNullable<WakeLockParts['locks']> = {
    request: async () => {
      const lock = { release: async () => void held.delete(lock) };
      held.add(lock);
      return lock;
    },
  };
  const show = (state: DocumentVisibilityState) => {
    page.visibilityState = state;
    if (state === 'hidden') held.clear();
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const parts: WakeLockParts = { locks, page: page as unknown as WakeLockParts['page'] };
  return { parts, show, isHeld: () => held.size > 0 };
};

wakeLockContract('of the browser', () => {
  const { parts, isHeld } = aPage();
  return { wakeLock: createWakeLock(parts), isHeld };
});

wakeLockContract('seen by a test', () => {
  const wakeLock = fakeWakeLock();
  return { wakeLock, isHeld: wakeLock.isHeld };
});

it('A screen is held again when the page comes back, and not once it was let go', async () => {
  const { parts, show, isHeld } = aPage();
  const letGo = createWakeLock(parts).hold();
  await settled();
  show('hidden');
  await settled();
  expect(isHeld()).toBe(false);
  show('visible');
  await settled();
  expect(isHeld()).toBe(true);
  show('hidden');
  letGo();
  show('visible');
  await settled();
  expect(isHeld()).toBe(false);
});

it.each([
  ['has no wake locks', undefined],
  ['refuses them', { request: () => Promise.reject(new Error('Battery low.')) }],
] as const)('A device that %s is left in peace', async (_, locks) => {
  const letGo = createWakeLock({ ...aPage().parts, locks }).hold();
  await settled();
  expect(letGo).not.toThrow();
});
