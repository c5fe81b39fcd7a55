import type { Writers } from '../ports';

/** What a page has for speaking with its other tabs; undefined where the browser has none. */
export interface WriterParts {
  readonly locks: Pick<LockManager, 'request' | 'query'> | undefined;
  readonly channel: Pick<BroadcastChannel, 'postMessage' | 'addEventListener' | 'removeEventListener'> | undefined;
}

/** One tab's wish to write: `write` begins and lasts until the release. */
interface Turn {
  readonly signal: AbortSignal;
  write(): Promise<void>;
  read(): void;
}

const openTurn = (signal: AbortSignal, onWriter: () => void, onReader: () => void): Turn => {
  const released = new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
  let writing = false;
  return {
    signal,
    write: () => {
      if (!writing && !signal.aborted) {
        writing = true;
        onWriter();
      }
      return signal.aborted ? Promise.resolve() : released;
    },
    read: () => {
      if (!signal.aborted) onReader();
    },
  };
};

/** Takes the lock if it is free, else reads until it is. */
const takeTurn = async (locks: Pick<LockManager, 'request'>, name: string, turn: Turn): Promise<void> => {
  const free = await locks.request(name, { ifAvailable: true }, async (lock) => {
    if (lock) await turn.write();
    return lock !== null;
  });
  if (free) return;
  turn.read();
  await locks.request(name, { signal: turn.signal }, () => turn.write());
};

/** One writer by Web Locks, news by BroadcastChannel. A browser without locks, or that forbids them, makes a writer. */
export const createWriters = ({ locks, channel }: WriterParts): Writers => ({
  claim: (name, onWriter, onReader) => {
    const claim = new AbortController();
    const turn = openTurn(claim.signal, onWriter, onReader);
    const taken = locks ? takeTurn(locks, name, turn) : Promise.reject(new Error('No Web Locks.'));
    taken.catch(() => turn.write());
    return () => claim.abort();
  },
  tell: (name) => channel?.postMessage(name),
  hear: (name, onChange) => {
    const listen = ({ data }: MessageEvent<unknown>) => {
      if (data === name) onChange();
    };
    channel?.addEventListener('message', listen);
    return () => channel?.removeEventListener('message', listen);
  },
  isTaken: async (name) => {
    const found = await locks?.query().catch(() => null);
    return found?.held?.some((lock) => lock.name === name) ?? false;
  },
});

/** The tabs of this browser. */
export const webLockWriters = (): Writers =>
  createWriters({
    locks: navigator.locks,
    channel: typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('jalon'),
  });
