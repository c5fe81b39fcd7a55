import type { Persistence } from '../ports';

type Manager = Partial<Pick<StorageManager, 'persist' | 'persisted'>>;

/** A storage manager; where there is none, or it refuses, nothing is promised. */
export const createPersistence = (storage: Manager | undefined): Persistence => ({
  isGranted: async () => (await storage?.persisted?.().catch(() => false)) ?? false,
  ask: async () => (await storage?.persist?.().catch(() => false)) ?? false,
});

/** The storage manager of this browser. */
export const browserPersistence = (): Persistence => createPersistence(navigator.storage);
