import type { Said } from '../../../core/dataset/said';
import type { Surveyed } from '../../../core/dataset/survey';
import type { Problem } from '../../../core/lib/checked';
import type { SurveyFile, Workshop } from '../../../platform/ports';

/** How far an item is: its bytes are loaded, read, or understood anew by what a person says. */
export interface Progress {
  readonly step: 'loading' | 'reading' | 'describing';
  readonly done: number;
  /** Null where nobody knows. */
  readonly total: number | null;
}

/** One data file that was given, or an address. */
export interface Item {
  readonly key: string;
  readonly name: string;
  /** Where it was loaded from; empty for a file. */
  readonly url: string;
  readonly said: Said;
  /** The host that its file lies at, where it is another than the address names, until the person goes on. */
  readonly asked: string | null;
  /** Null while nothing is going on. */
  readonly progress: Progress | null;
  /** What was read, as the file and its descriptor tell it; null until then. */
  readonly found: Surveyed | null;
  /** The same, with what the person says. */
  readonly surveyed: Surveyed | null;
  /** Why it could not be loaded, or not be read at all. */
  readonly problems: readonly Problem[];
  /** What came from the address, where that is a hunt. */
  readonly hunt: Blob | null;
}

/** What lies in the tray, in the order in which it came, and which of it is shown. */
export interface Trayed {
  readonly items: readonly Item[];
  readonly shown: string | null;
}

/** What of an item is held for it: each has a workshop of its own, so that ending one leaves the others. */
export interface Hold {
  workshop: Workshop | null;
  content: SurveyFile['content'] | null;
  descriptor: unknown;
  /** Goes on to the host that is asked about; null while nothing is asked. */
  goOn: (() => void) | null;
  readonly following: AbortController;
}

/** How many bytes there are to read. */
export const sizeOf = (content: SurveyFile['content']): number =>
  content instanceof Blob ? content.size : Object.values(content).reduce((sum, { size }) => sum + size, 0);

/** What lies in the tray, and who follows it. */
export interface Items {
  get(): Trayed;
  subscribe(follow: () => void): () => void;
  publish(next: Partial<Trayed>): void;
  find(key: string): Item | undefined;
  change(key: string, changed: Partial<Item>): void;
  readonly holds: Map<string, Hold>;
}

/** No items. */
export const noItems = (): Items => {
  const followers = new Set<() => void>();
  let now: Trayed = { items: [], shown: null };
  const publish = (next: Partial<Trayed>): void => {
    now = { ...now, ...next };
    for (const follow of followers) follow();
  };
  return {
    get: () => now,
    subscribe: (follow) => {
      followers.add(follow);
      return () => followers.delete(follow);
    },
    publish,
    find: (key) => now.items.find((item) => item.key === key),
    change: (key, changed) =>
      publish({ items: now.items.map((item) => (item.key === key ? { ...item, ...changed } : item)) }),
    holds: new Map(),
  };
};
