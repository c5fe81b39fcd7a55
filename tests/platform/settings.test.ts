import { expect, it } from 'vitest';
import { createSettings } from '../../src/platform/browser/settings';
import { fakeSettingTabs } from '../../src/platform/fake/settings';
import type { Settings } from '../../src/platform/ports';
import { settingsContract, sharedSettingsContract } from './settings.contract';

const aStorage = () => {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  };
};

const forbidden = (): never => {
  throw new DOMException('Denied.', 'SecurityError');
};

const full = () => ({ getItem: () => null, setItem: forbidden });

/** Nothing is heard from other tabs. */
const deaf = { addEventListener: () => {}, removeEventListener: () => {} };

/** Tabs over one storage: what one writes the others hear, as browsers do it. */
const storageTabs = (): (() => Settings) => {
  const storage = aStorage();
  const tabs: EventTarget[] = [];
  return () => {
    const ears = new EventTarget();
    tabs.push(ears);
    const setItem = (key: string, value: string) => {
      storage.setItem(key, value);
      const others = tabs.filter((other) => other !== ears);
      for (const other of others) other.dispatchEvent(Object.assign(new Event('storage'), { key }));
    };
    return createSettings(() => ({ ...storage, setItem }), ears as never);
  };
};

sharedSettingsContract('in memory', fakeSettingTabs);
sharedSettingsContract('in a storage', storageTabs);
settingsContract('where storage is forbidden', () => createSettings(forbidden, deaf));
settingsContract('where storage is full', () => createSettings(full, deaf));

it('Settings outlive the page', () => {
  const storage = aStorage();
  createSettings(() => storage, deaf).set('language', 'en');
  expect(createSettings(() => storage, deaf).get('language')).toBe('en');
});

it('Settings keep to names of their own, for a host may serve other things', () => {
  const storage = aStorage();
  createSettings(() => storage, deaf).set('language', 'en');
  expect([...storage.kept.keys()]).toEqual(['jalon.language']);
});
