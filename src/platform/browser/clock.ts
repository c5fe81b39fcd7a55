import type { Clock } from '../ports';

/** The page's own time. */
export const browserClock: Clock = {
  monotonic: () => performance.now(),
  wall: () => Date.now(),
  every: (everyMs, callback) => {
    const timer = setInterval(callback, everyMs);
    return () => clearInterval(timer);
  },
};
