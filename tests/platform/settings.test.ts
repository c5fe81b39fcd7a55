import { expect, it } from 'vitest';
import { createSettings } from '../../src/platform/browser/settings';
import { memorySettings } from '../../src/platform/fake/settings';
import { settingsContract } from './settings.contract';

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

settingsContract('in memory', memorySettings);
settingsContract('in a storage', () => {
  const storage = aStorage();
  return createSettings(() => storage);
});
settingsContract('where storage is forbidden', () => createSettings(forbidden));
settingsContract('where storage is full', () => createSettings(full));

it('Settings outlive the page', () => {
  const storage = aStorage();
  createSettings(() => storage).set('language', 'en');
  expect(createSettings(() => storage).get('language')).toBe('en');
});

it('Settings keep to names of their own, for a host may serve other things', () => {
  const storage = aStorage();
  createSettings(() => storage).set('language', 'en');
  expect([...storage.kept.keys()]).toEqual(['jalon.language']);
});
