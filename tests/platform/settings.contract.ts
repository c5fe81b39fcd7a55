import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/platform/ports';
import { until } from '../until';

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

    it('know nothing any more once they are cleared, and learn anew', () => {
      const settings = open();
      settings.set('language', 'fr');
      settings.set('theme', 'night');
      settings.clear();
      expect([settings.get('language'), settings.get('theme')]).toEqual([null, null]);
      settings.set('theme', 'day');
      expect(settings.get('theme')).toBe('day');
    });
  });
};

/** What keepers that the tabs of a browser share promise besides; `openBrowser` gives a function that opens one tab after another. */
export const sharedSettingsContract = (name: string, openBrowser: () => () => Settings): void => {
  settingsContract(name, () => openBrowser()());

  describe(`The settings of several tabs ${name}`, () => {
    it('are heard when another tab clears them', async () => {
      const openTab = openBrowser();
      const [chooser, hearer] = [openTab(), openTab()];
      chooser.set('theme', 'night');
      const heard: (string | null)[] = [];
      const deafen = hearer.hear('theme', () => heard.push(hearer.get('theme')));
      await until(() => expect(hearer.get('theme')).toBe('night'));
      chooser.clear();
      await until(() => expect(heard.at(-1)).toBeNull());
      deafen();
    });

    it('are heard when another tab sets them, by their key, until one stops', async () => {
      const openTab = openBrowser();
      const [chooser, hearer] = [openTab(), openTab()];
      const heard: string[] = [];
      hearer.set('theme', 'day');
      const deafen = hearer.hear('theme', () => heard.push(`${hearer.get('theme')}`));
      const stopOther = hearer.hear('hand', () => heard.push('hand'));
      const stopOwn = chooser.hear('theme', () => heard.push('own'));
      chooser.set('theme', 'night');
      await until(() => expect(heard).toEqual(['night']));
      deafen();
      chooser.set('theme', 'day');
      chooser.set('hand', 'left');
      await until(() => expect(heard).toEqual(['night', 'hand']));
      stopOther();
      stopOwn();
    });
  });
};
