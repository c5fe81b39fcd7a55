import { describe, expect, it } from 'vitest';
import type { Cues } from '../../src/platform/ports';

/** What all cues promise; `heard` counts what could be heard or felt so far. */
export const cuesContract = (name: string, open: () => { cues: Cues; heard: () => Promise<number> }): void => {
  describe(`The cues ${name}`, () => {
    it('are silent until they are turned on, and silent again when they are turned off', async () => {
      const { cues, heard } = open();
      cues.give('found');
      expect(await heard()).toBe(0);
      cues.turn(true);
      cues.give('found');
      const once = await heard();
      expect(once).toBeGreaterThan(0);
      cues.turn(false);
      cues.give('found');
      expect(await heard()).toBe(once);
    });
  });
};
