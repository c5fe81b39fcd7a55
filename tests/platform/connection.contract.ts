import { describe, expect, it } from 'vitest';
import type { Connection } from '../../src/platform/ports';

/** A connection, and the hand that cuts and mends it. */
export interface ConnectionAndHand {
  readonly connection: Connection;
  set(online: boolean): void;
}

/** What every connection promises. */
export const connectionContract = (name: string, open: () => ConnectionAndHand): void => {
  describe(`The connection ${name}`, () => {
    it('is offline as long as there is no network', () => {
      const { connection, set } = open();
      expect(connection.isOffline()).toBe(false);
      set(false);
      expect(connection.isOffline()).toBe(true);
      set(true);
      expect(connection.isOffline()).toBe(false);
    });

    it('calls back at each change, until that is no longer wanted', () => {
      const { connection, set } = open();
      const seen: boolean[] = [];
      const stop = connection.watch(() => seen.push(connection.isOffline()));
      set(false);
      set(true);
      stop();
      set(false);
      expect(seen).toEqual([true, false]);
    });
  });
};
