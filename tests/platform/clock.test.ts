import { expect, it } from 'vitest';
import { browserClock } from '../../src/platform/browser/clock';
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
