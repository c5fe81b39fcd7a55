import { expect, it } from 'vitest';
import { createPersistence } from '../../src/platform/browser/persistence';
import { fakePersistence } from '../../src/platform/fake/persistence';
import { persistenceContract } from './persistence.contract';

persistenceContract('of a fake device', fakePersistence);

persistenceContract('of a browser', (answer, granted) => {
  let promised = granted;
  return createPersistence({
    persisted: async () => promised,
    persist: async () => {
      promised ||= answer;
      return promised;
    },
  });
});

it('is not promised by a browser that has no storage manager, or whose manager refuses', async () => {
  const refuse = () => Promise.reject(new TypeError('No.'));
  for (const storage of [undefined, {}, { persist: refuse, persisted: refuse }]) {
    const persistence = createPersistence(storage);
    expect([await persistence.isGranted(), await persistence.ask()]).toEqual([false, false]);
  }
});
