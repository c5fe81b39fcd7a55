import type { Cadence, Fix, Locator, LocatorTrouble } from '../ports';

/** A locator that says what a test tells it to, to all who watch. */
export interface FakeLocator extends Locator {
  give(fix: Fix): void;
  fail(trouble: LocatorTrouble): void;
  /** How often those who watch want to hear, in the order in which they began. */
  cadences(): readonly Cadence[];
}

interface Watcher {
  readonly onFix: (fix: Fix) => void;
  readonly onTrouble: (trouble: LocatorTrouble) => void;
  cadence: Cadence;
}

/** A locator without a fix yet; `unavailable` makes one that can never have any. */
export const fakeLocator = (unavailable = false): FakeLocator => {
  const watchers = new Set<Watcher>();
  return {
    watch: (onFix, onTrouble) => {
      if (unavailable) {
        onTrouble('unavailable');
        return { keep: () => {}, stop: () => {} };
      }
      const watcher: Watcher = { onFix, onTrouble, cadence: 'steady' };
      watchers.add(watcher);
      return {
        keep: (cadence) => {
          watcher.cadence = cadence;
        },
        stop: () => void watchers.delete(watcher),
      };
    },
    give: (fix) => {
      for (const { onFix } of watchers) onFix(fix);
    },
    fail: (trouble) => {
      for (const { onTrouble } of watchers) onTrouble(trouble);
    },
    cadences: () => [...watchers].map(({ cadence }) => cadence),
  };
};
