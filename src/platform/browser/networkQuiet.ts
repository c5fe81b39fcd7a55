const quietMs = 3000;

/** Fulfilled when nothing of the app has been loaded for a while: what the page needs to be played comes before what is kept for later. */
export const networkQuiet = (): Promise<unknown> =>
  new Promise((resolve) => {
    let timer = setTimeout(resolve, quietMs);
    new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ name }) => name.startsWith(location.origin))) return;
      clearTimeout(timer);
      timer = setTimeout(resolve, quietMs);
    }).observe({ type: 'resource' });
  });
