import type { Page } from '@playwright/test';

/** Waits until the page's worker holds the whole game and answers for this page. */
export const worksOffline = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
  });
