import type { Clock } from '../ports';

/** The part of a page that tells whether anybody sees it. */
type Seen = Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;

/** A page's own time, whose callbacks rest while nobody sees the page, and come at once when it is seen again. */
export const createClock = (page: () => Seen | undefined): Clock => ({
  monotonic: () => performance.now(),
  wall: () => Date.now(),
  every: (everyMs, callback) => {
    const seen = page();
    let timer: ReturnType<typeof setInterval> | undefined;
    const go = () => {
      clearInterval(timer);
      timer = seen?.visibilityState === 'hidden' ? undefined : setInterval(callback, everyMs);
    };
    const turn = () => {
      go();
      if (timer !== undefined) callback();
    };
    go();
    seen?.addEventListener('visibilitychange', turn);
    return () => {
      seen?.removeEventListener('visibilitychange', turn);
      clearInterval(timer);
    };
  },
});

/** The time of this page. */
export const browserClock: Clock = createClock(() => (typeof document === 'undefined' ? undefined : document));
