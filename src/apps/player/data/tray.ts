import type { DataPackage } from '../../../core/dataset/credit/writeDescriptor';
import { type Said, saidIn, saidText } from '../../../core/dataset/said';
import type { DrawnFile, GivenFile, Settings, Workshop } from '../../../platform/ports';
import type { Gear } from '../world';
import { grouped } from './grouped';
import { type Hold, type Items, noItems, sizeOf, type Trayed } from './items';
import { layOut, trayHere } from './lying';
import { descriptorOf, load, read, understand } from './reading';

/** The data that a person gave in this sitting. */
export interface Tray {
  get(): Trayed;
  subscribe(follow: () => void): () => void;
  /** Puts files beside what lies there, and shows the first of them; `url` is where they were loaded from. */
  put(files: readonly GivenFile[], url?: string): Promise<void>;
  /** Loads what an address leads to, by way of a portal's catalogue where it is a portal's. */
  fetch(url: string): void;
  /** Goes on to the host of an item's file, which was asked about. */
  goOn(key: string): void;
  /** Takes out of the drawer what lay here when the page was left, where nothing lies here yet. */
  restore(): Promise<void>;
  show(key: string): void;
  /** Takes down what a person says of an item: it holds at once, and is kept for the next time. */
  say(key: string, said: Said): void;
  /** Takes an item away, wherever its reading is. */
  remove(key: string): void;
  clear(): void;
  workshopOf(key: string): Workshop | null;
  /** The descriptor of an item that was read, with what the person says. */
  descriptorOf(key: string): DataPackage | null;
}

type Parts = Pick<Gear, 'fetcher' | 'openWorkshop' | 'drawer'>;

/** What is kept of an item is known by its address, or by its name and size. */
const keptAs = (name: string, url: string, { content }: Pick<Hold, 'content'>): string =>
  `data ${url || `${name} ${content ? sizeOf(content) : 0}`}`;

let added = 0;

/** Adds an item with what is kept of it; answers its key. */
const add = (
  { get, publish, holds }: Items,
  { name, url = '', ...given }: { readonly name: string; readonly url?: string } & Pick<Hold, 'content' | 'descriptor'>,
  settings: Settings,
): string => {
  added += 1;
  const key = `data-${added}`;
  holds.set(key, { ...given, workshop: null, goOn: null, following: new AbortController() });
  const said = saidIn(settings.get(keptAs(name, url, given)));
  const nothing = { progress: null, asked: null, found: null, surveyed: null, problems: [], hunt: null };
  publish({ items: [...get().items, { key, name, url, said, ...nothing }] });
  return key;
};

const remove = ({ get, publish, holds }: Items, key: string): void => {
  const hold = holds.get(key);
  holds.delete(key);
  hold?.following.abort();
  hold?.workshop?.close();
  const items = get().items.filter((item) => item.key !== key);
  publish({ items, shown: get().shown === key ? (items.at(-1)?.key ?? null) : get().shown });
};

/** What of the tray would be lost with the page: an address is loaded anew. */
const drawn = ({ get, holds }: Items): readonly DrawnFile[] =>
  get().items.flatMap(({ key, name, url }) => {
    const { content, descriptor } = holds.get(key) ?? {};
    return content && url === '' ? [{ name, content, descriptor }] : [];
  });

/** A tray that nothing lies in. */
export const createTray = ({ fetcher, openWorkshop, drawer }: Parts, settings: Settings): Tray => {
  const items = noItems();
  const { get, find, holds } = items;
  const begin = (key: string, run: (hold: Hold) => Promise<void>): void => {
    const hold = holds.get(key);
    if (hold) run(hold).catch((error: unknown) => reportError(error));
  };
  const show = (key: string): void => {
    items.publish({ shown: key });
    const item = find(key);
    if (!item || item.progress || item.asked || item.found || item.problems.length > 0) return;
    begin(key, (hold) => read(items, key, hold, openWorkshop));
  };
  // What no device keeps has to be given again, as the page says.
  const keep = (): void => void drawer.put(drawn(items)).catch(() => {});
  const take = (files: readonly (DrawnFile & { readonly url?: string })[]): void => {
    const [first] = files.map((one) => add(items, one, settings));
    if (first !== undefined) show(first);
  };
  const discard = (key: string): void => {
    remove(items, key);
    keep();
  };
  return {
    get,
    subscribe: items.subscribe,
    put: async (files, url = '') => {
      const { descriptor, data } = await grouped(files);
      take(data.map((one) => ({ ...one, url, descriptor })));
      keep();
    },
    restore: async () => {
      const files = get().items.length > 0 ? [] : await drawer.look();
      if (get().items.length === 0) take(files);
    },
    fetch: (url) => {
      const key = add(items, { name: url, url, content: null, descriptor: undefined }, settings);
      items.change(key, { progress: { step: 'loading', done: 0, total: null } });
      items.publish({ shown: key });
      begin(key, async (hold) => {
        await load(items, key, hold, fetcher);
        await read(items, key, hold, openWorkshop);
      });
    },
    goOn: (key) => holds.get(key)?.goOn?.(),
    show,
    say: (key, said) => {
      const item = find(key);
      if (!item) return;
      items.change(key, { said });
      begin(key, async (hold) => {
        settings.set(keptAs(item.name, item.url, hold), saidText(said));
        if (said.encoding === item.said.encoding) await understand(items, key, hold);
        else await read(items, key, hold, openWorkshop);
      });
    },
    remove: discard,
    clear: () => {
      for (const { key } of get().items) remove(items, key);
      keep();
    },
    workshopOf: (key) => holds.get(key)?.workshop ?? null,
    descriptorOf: (key) => descriptorOf(items, key),
  };
};

/** The tray of this page: there is one, and it is empty after each loading, until it is restored. */
export const trayOf = (gear: Parts, settings: Settings): Tray => trayHere() ?? layOut(createTray(gear, settings));
