import type { Page } from '@playwright/test';

/** Sets all letters to a size of CSS, as a person's browser does; an empty one gives back what was. */
export const setLetters = (page: Page, size: string): Promise<void> =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);
