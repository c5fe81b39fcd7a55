import type { WakeLock } from '../ports';

/** A screen of which a test sees whether it is kept lit. */
export interface FakeWakeLock extends WakeLock {
  isHeld(): boolean;
}

/** A screen that nobody holds yet. */
export const fakeWakeLock = (): FakeWakeLock => {
  const holds = new Set<symbol>();
  return {
    hold: () => {
      const hold = Symbol('hold');
      holds.add(hold);
      return () => void holds.delete(hold);
    },
    isHeld: () => holds.size > 0,
  };
};
