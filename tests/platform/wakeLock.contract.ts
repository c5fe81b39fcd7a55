import { describe, expect, it } from 'vitest';
import type { WakeLock } from '../../src/platform/ports';

/** A screen and a look at it. */
export interface WakeLockUnderTest {
  readonly wakeLock: WakeLock;
  isHeld(): boolean;
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What every screen promises that can be kept lit. */
export const wakeLockContract = (name: string, open: () => WakeLockUnderTest): void => {
  describe(`The wake lock ${name}`, () => {
    it('holds the screen until it is let go, and letting go twice does no harm', async () => {
      const { wakeLock, isHeld } = open();
      const letGo = wakeLock.hold();
      await settled();
      expect(isHeld()).toBe(true);
      letGo();
      letGo();
      await settled();
      expect(isHeld()).toBe(false);
    });

    it('holds until the last of two lets go', async () => {
      const { wakeLock, isHeld } = open();
      const [first, second] = [wakeLock.hold(), wakeLock.hold()];
      await settled();
      first();
      await settled();
      expect(isHeld()).toBe(true);
      second();
      await settled();
      expect(isHeld()).toBe(false);
    });

    it('holds nothing when it was let go before the device answered', async () => {
      const { wakeLock, isHeld } = open();
      wakeLock.hold()();
      await settled();
      expect(isHeld()).toBe(false);
    });
  });
};
