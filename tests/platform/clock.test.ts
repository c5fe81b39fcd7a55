import { expect, it } from 'vitest';
import { browserClock, createClock } from '../../src/platform/browser/clock';
import { fakeClock } from '../../src/platform/fake/clock';
import { clockContract } from './clock.contract';

clockContract('of the browser', () => ({
  clock: browserClock,
  pass: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
}));

clockContract('turned by hand', () => {
  const clock = fakeClock();
  return { clock, pass: clock.advance };
});

it('A fake clock calls back what falls due in the order of time', () => {
  const clock = fakeClock();
  const calls: string[] = [];
  clock.every(30, () => calls.push(`b${clock.monotonic()}`));
  clock.every(20, () => calls.push(`a${clock.monotonic()}`));
  clock.advance(50);
  expect(calls).toEqual(['a20', 'b30', 'a40']);
});

it('A fake clock can change its date without going back', () => {
  const clock = fakeClock(1000);
  clock.advance(10);
  clock.setWall(500);
  clock.advance(10);
  expect([clock.monotonic(), clock.wall()]).toEqual([20, 510]);
});

it('A page that nobody sees is not woken, and called once as it is seen again', async () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' as DocumentVisibilityState });
  const show = (state: DocumentVisibilityState) => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };
  let calls = 0;
  const stop = createClock(() => page as unknown as Document).every(10, () => {
    calls += 1;
  });
  show('hidden');
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(calls).toBe(0);
  show('visible');
  expect(calls).toBe(1);
  await new Promise((resolve) => setTimeout(resolve, 40));
  expect(calls).toBeGreaterThan(1);
  stop();
  const before = calls;
  show('hidden');
  show('visible');
  expect(calls).toBe(before);
});
