import type { WakeLock } from '../ports';

/** What a page has for keeping the screen lit; a browser test supplies its own. */
export interface WakeLockParts {
  /** Undefined where the browser has none. */
  readonly locks: { request(type: 'screen'): Promise<{ release(): Promise<void> }> } | undefined;
  /** Fires when the page becomes visible or hidden: the browser takes the lock from a hidden page. */
  readonly page: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
}

/** A screen that stays lit while it is held, and is asked for again whenever the page comes back; a device that refuses (its battery is low) is left in peace until then. */
export const createWakeLock = ({ locks, page }: WakeLockParts): WakeLock => ({
  hold: () => {
    const holding = new AbortController();
    const { signal } = holding;
    const ask = async () => {
      if (page.visibilityState !== 'visible') return;
      const lock = await locks?.request('screen').catch(() => undefined);
      const letGo = () => void lock?.release().catch(() => {});
      if (signal.aborted) letGo();
      else signal.addEventListener('abort', letGo);
    };
    ask();
    page.addEventListener('visibilitychange', ask, { signal });
    return () => holding.abort();
  },
});

/** This device's screen. */
export const browserWakeLock = (): WakeLock => createWakeLock({ locks: navigator.wakeLock, page: document });
