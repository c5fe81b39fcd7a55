import { expect, type Page } from '@playwright/test';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { sniffer } from '../../builders/leaks';
import { toldNumbers, toldPlaces } from './walk';

/** All that a page of this site finds again when it comes back, as text: databases, storages, cookies, copies, and which files of the app are cached. */
export const allKept = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const inDatabase = async (name: string): Promise<string[]> => {
      const database = await answer(indexedDB.open(name));
      const stores = [...database.objectStoreNames];
      const texts = stores.map(async (store) => {
        const all = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([answer(all.getAllKeys()), answer(all.getAll())]);
        return values.map((value, i) => `${name}/${store}/${keys[i]}: ${JSON.stringify(value)}`);
      });
      const found = (await Promise.all(texts)).flat();
      database.close();
      return found;
    };
    const databases = (await indexedDB.databases()).map(({ name }) => inDatabase(name ?? ''));
    const storages = [localStorage, sessionStorage].flatMap((storage) =>
      Object.entries(storage).map(([key, value]) => `${key}: ${value}`),
    );
    const inCache = async (name: string): Promise<string[]> => {
      const cache = await caches.open(name);
      const texts = (await cache.keys()).map(async (request) => {
        const isOurs = name.startsWith('workbox-');
        return isOurs ? request.url : `${name} ${request.url}: ${await (await cache.match(request))?.text()}`;
      });
      return Promise.all(texts);
    };
    const cached = (await caches.keys()).map(inCache);
    const cookies = document.cookie === '' ? [] : [document.cookie];
    return [...(await Promise.all([...databases, ...cached])).flat(), ...storages, ...cookies];
  });

/** Writes down every request that a page makes from now on: its address and what it sends. */
export const allSent = (page: Page): readonly string[] => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  return sent;
};

/** No place where the phone was stands in what is kept, nor in what was sent: to eleven signs no number of one, nor, but for the places that the hunts themselves tell, a number to four decimals, an integer of 1e5 to 1e7 or a geohash. */
export const tellsNoPlace = async (page: Page, sent: readonly string[], ...hunts: readonly Hunt[]): Promise<void> => {
  const [kept, numbers] = [await allKept(page), toldNumbers()];
  const known = hunts.map((hunt) => JSON.stringify(hunt));
  const coarse = sniffer(toldPlaces(), known);
  expect(coarse.numbers).toBeGreaterThan(30);
  for (const place of ['jalon/plays/', 'jalon-copies '])
    expect(kept.filter((one) => one.startsWith(place)).join('\n')).toContain('"arrived"');
  expect(sent.length).toBeGreaterThan(10);
  expect(numbers.length).toBeGreaterThan(30);
  const fine = (text: string) => numbers.find((one) => text.includes(one));
  const leaks = [...kept, ...sent].flatMap((text) => {
    const found = fine(text) ?? coarse.found(text);
    return found === null ? [] : [`${found} in ${text.slice(0, 80)}`];
  });
  expect(leaks).toEqual([]);
};
