const quietMs = 3000;

/** Fulfilled when nothing of the app has been loaded for a while: what the page needs to be played comes before what is kept for later. */
export const networkQuiet = (): Promise<unknown> =>
  new Promise((resolve) => {
    const wait = () =>
      setTimeout(() => {
        observer.disconnect();
        resolve(null);
      }, quietMs);
    const observer = new PerformanceObserver((list) => {
      if (!list.getEntries().some(({ name }) => name.startsWith(location.origin))) return;
      clearTimeout(timer);
      timer = wait();
    });
    let timer = wait();
    observer.observe({ type: 'resource' });
  });
