import type { Fix, Locator, LocatorTrouble } from '../ports';

/** A locator that says what a test tells it to, to all who watch. */
export interface FakeLocator extends Locator {
  give(fix: Fix): void;
  fail(trouble: LocatorTrouble): void;
}

/** A locator without a fix yet; `unavailable` makes one that can never have any. */
export const fakeLocator = (unavailable = false): FakeLocator => {
  const watchers = new Set<{ onFix: (fix: Fix) => void; onTrouble: (trouble: LocatorTrouble) => void }>();
  return {
    watch: (onFix, onTrouble) => {
      if (unavailable) {
        onTrouble('unavailable');
        return () => {};
      }
      const watcher = { onFix, onTrouble };
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    give: (fix) => {
      for (const { onFix } of watchers) onFix(fix);
    },
    fail: (trouble) => {
      for (const { onTrouble } of watchers) onTrouble(trouble);
    },
  };
};
