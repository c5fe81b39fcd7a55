import { describe, expect, it } from 'vitest';
import type { Clock } from '../../src/platform/ports';

/** What every clock promises; `pass` lets so many milliseconds go by. */
export const clockContract = (
  name: string,
  open: () => { clock: Clock; pass: (ms: number) => Promise<void> | void },
): void => {
  describe(`The clock ${name}`, () => {
    it('goes on, and by both of its times alike', async () => {
      const { clock, pass } = open();
      const [monotonic, wall] = [clock.monotonic(), clock.wall()];
      await pass(60);
      expect(clock.monotonic() - monotonic).toBeGreaterThanOrEqual(59);
      expect(clock.wall() - wall).toBeGreaterThanOrEqual(58);
    });

    it('calls back again and again until it is told to stop', async () => {
      const { clock, pass } = open();
      let calls = 0;
      const stop = clock.every(10, () => {
        calls += 1;
      });
      await pass(65);
      expect(calls).toBeGreaterThan(2);
      stop();
      const before = calls;
      await pass(40);
      expect(calls).toBe(before);
    });

    it('does not call back before the time', async () => {
      const { clock, pass } = open();
      let calls = 0;
      const stop = clock.every(1000, () => {
        calls += 1;
      });
      await pass(20);
      stop();
      expect(calls).toBe(0);
    });
  });
};
