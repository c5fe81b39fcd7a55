import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/platform/ports';

/** What every keeper of settings promises. */
export const settingsContract = (name: string, open: () => Settings): void => {
  describe(`The settings ${name}`, () => {
    it('know nothing that was not said', () => {
      expect(open().get('language')).toBeNull();
    });

    it('remember the last choice, at once', () => {
      const settings = open();
      settings.set('language', 'fr');
      settings.set('language', 'en');
      settings.set('theme', '');
      expect([settings.get('language'), settings.get('theme')]).toEqual(['en', '']);
    });
  });
};
