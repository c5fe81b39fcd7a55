import { vi } from 'vitest';

/** Every few milliseconds, so that little is lost; and for as long as only what hangs takes: tests run behind a browser's, on what it leaves of the processor. */
const patience = { interval: 5, timeout: 60_000 };

/** Waits until this throws no more; gives what it gives. */
export const until = <T>(holds: () => T | Promise<T>): Promise<T> => vi.waitFor(holds, patience);
