import { afterAll, vi } from 'vitest';

/** What a file of tests put in the place of something else is gone when it ends: the next one runs in the same process. */
afterAll(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
  vi.useRealTimers();
});
