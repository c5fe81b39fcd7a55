import type { Updates } from '../ports';

/** Versions that a test brings out. */
export interface FakeUpdates extends Updates {
  /** Makes a new version ready. */
  release(): void;
  /** How often the page was loaded anew. */
  readonly applied: () => number;
}

/** An app without a new version yet. */
export const fakeUpdates = (): FakeUpdates => {
  const listeners = new Set<() => void>();
  let ready = false;
  let count = 0;
  return {
    watch: (onReady) => {
      listeners.add(onReady);
      if (ready) queueMicrotask(() => listeners.has(onReady) && onReady());
      return () => listeners.delete(onReady);
    },
    apply: () => {
      if (ready) count += 1;
    },
    release: () => {
      ready = true;
      for (const listener of listeners) listener();
    },
    applied: () => count,
  };
};
