import type { Persistence } from '../ports';

/** The storage manager of this browser; where it has none, or refuses, nothing is promised. */
export const browserPersistence = (
  storage: Partial<Pick<StorageManager, 'persist' | 'persisted'>> | undefined = navigator.storage,
): Persistence => ({
  isGranted: async () => (await storage?.persisted?.().catch(() => false)) ?? false,
  ask: async () => (await storage?.persist?.().catch(() => false)) ?? false,
});
