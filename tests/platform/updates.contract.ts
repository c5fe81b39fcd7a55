import { describe, expect, it, vi } from 'vitest';
import type { Updates } from '../../src/platform/ports';
import { until } from '../until';

/** Updates, the hand that brings a version out, and how often the page was loaded anew. */
export interface UpdatesUnderTest {
  readonly updates: Updates;
  readonly release: () => void;
  readonly applied: () => number;
}

/** What all updates promise. */
export const updatesContract = (name: string, open: () => UpdatesUnderTest): void => {
  describe(`The updates ${name}`, () => {
    it('say when a new version is ready, to all who watch', async () => {
      const { updates, release } = open();
      const [first, second] = [vi.fn(), vi.fn()];
      updates.watch(first);
      updates.watch(second);
      expect(first).not.toHaveBeenCalled();
      release();
      await until(() => expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 1]));
    });

    it('say so to one who comes later, and not to one who has gone', async () => {
      const { updates, release } = open();
      const [gone, late] = [vi.fn(), vi.fn()];
      const stop = updates.watch(gone);
      stop();
      release();
      updates.watch(late);
      await until(() => expect(late).toHaveBeenCalledOnce());
      expect(gone).not.toHaveBeenCalled();
    });

    it('change nothing until they are told to, and only when there is something new', async () => {
      const { updates, release, applied } = open();
      const onReady = vi.fn();
      updates.watch(onReady);
      updates.apply();
      release();
      await until(() => expect(onReady).toHaveBeenCalledOnce());
      expect(applied()).toBe(0);
      updates.apply();
      expect(applied()).toBe(1);
    });
  });
};
