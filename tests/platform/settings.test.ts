import { expect, it } from 'vitest';
import { createSettings } from '../../src/platform/browser/settings';
import { fakeSettingTabs } from '../../src/platform/fake/settings';
import type { Settings } from '../../src/platform/ports';
import { settingsContract, sharedSettingsContract } from './settings.contract';

/** A storage as browsers have it: its own keys are those of what is kept; `tell` hears of each change. */
const aStorage = (kept: Record<string, string> = {}, tell = (_key: string): void => {}) => {
  const methods = {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string): void => {
      kept[key] = value;
      tell(key);
    },
    removeItem: (key: string): void => {
      delete kept[key];
      tell(key);
    },
  };
  const getOwnPropertyDescriptor = () => ({ enumerable: true, configurable: true });
  return new Proxy(methods, { ownKeys: () => Object.keys(kept), getOwnPropertyDescriptor });
};

const forbidden = (): never => {
  throw new DOMException('Denied.', 'SecurityError');
};

const full = () => ({ getItem: () => null, setItem: forbidden, removeItem: () => {} });

/** Nothing is heard from other tabs. */
const deaf = { addEventListener: () => {}, removeEventListener: () => {} };

/** Tabs over one storage: what one writes the others hear, as browsers do it. */
const storageTabs = (): (() => Settings) => {
  const kept = {};
  const tabs: EventTarget[] = [];
  return () => {
    const ears = new EventTarget();
    tabs.push(ears);
    const tellOthers = (key: string) => {
      const others = tabs.filter((other) => other !== ears);
      for (const other of others) other.dispatchEvent(Object.assign(new Event('storage'), { key }));
    };
    return createSettings(() => aStorage(kept, tellOthers), ears as never);
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
  expect(Object.keys(storage)).toEqual(['jalon.language']);
});

it('Settings that are cleared leave what others keep', () => {
  const storage = aStorage();
  storage.setItem('other', 'stays');
  const settings = createSettings(() => storage, deaf);
  settings.set('language', 'en');
  settings.set('theme', 'day');
  settings.clear();
  expect(Object.keys(storage)).toEqual(['other']);
});
