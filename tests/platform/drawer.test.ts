import 'fake-indexeddb/auto';
import { vi } from 'vitest';
import { indexedDbDrawer } from '../../src/platform/browser/drawer';
import { memoryDrawer } from '../../src/platform/fake/drawer';
import { drawerContract } from './drawer.contract';

let databases = 0;
const freshName = (): string => {
  databases += 1;
  return `drawer-${databases}`;
};

drawerContract(
  'in memory',
  () => {
    const drawer = memoryDrawer();
    return { drawer, reopen: () => drawer };
  },
  () => memoryDrawer({ full: true }),
);

drawerContract(
  'in IndexedDB',
  () => {
    const name = freshName();
    return { drawer: indexedDbDrawer(name), reopen: () => indexedDbDrawer(name) };
  },
  () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Storage is forbidden.', 'SecurityError');
    });
    return indexedDbDrawer(freshName());
  },
);
