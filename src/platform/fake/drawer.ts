import type { Drawer, DrawnFile } from '../ports';

/** A drawer in memory; with `full` one that nothing goes into. */
export const memoryDrawer = ({ full = false } = {}): Drawer => {
  let lying: readonly DrawnFile[] = [];
  return {
    put: async (files) => {
      if (full) throw new DOMException('There is no room.', 'QuotaExceededError');
      lying = files;
    },
    look: async () => lying,
  };
};
