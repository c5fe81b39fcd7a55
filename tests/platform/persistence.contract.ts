import { describe, expect, it } from 'vitest';
import type { Persistence } from '../../src/platform/ports';

/** What every device promises of what is kept. `open` gives one that answers so when it is asked, and has promised already or not. */
export const persistenceContract = (name: string, open: (answer: boolean, granted: boolean) => Persistence): void => {
  describe(`Persistence ${name}`, () => {
    it('is granted once it was asked for and given', async () => {
      const persistence = open(true, false);
      expect([await persistence.isGranted(), await persistence.ask(), await persistence.isGranted()]).toEqual([
        false,
        true,
        true,
      ]);
    });

    it('is not granted where it was refused', async () => {
      const persistence = open(false, false);
      expect([await persistence.ask(), await persistence.isGranted()]).toEqual([false, false]);
    });

    it('stays granted', async () => {
      const persistence = open(false, true);
      expect([await persistence.isGranted(), await persistence.ask()]).toEqual([true, true]);
    });
  });
};
