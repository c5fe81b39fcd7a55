import { expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { shareOf } from '../../../bench/lock';
import { playWords } from '../../../src/ui/messages';
import { goFast, walkThere } from './player';

/** How much of the chart is the sky of a spectacle (0…1). */
const skyShare = async (page: Page): Promise<number> =>
  shareOf(PNG.sync.read(await page.locator('.chart').screenshot()), [140, 203, 217]);

/** Walks to the stage that is sought, and sees the spectacle of the find drawn. */
export const seesSpectacle = async (page: Page): Promise<void> => {
  const before = await skyShare(page);
  await goFast(page);
  await walkThere(page)();
  await expect(page.getByRole('heading', { name: playWords('fr').found })).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => skyShare(page)).toBeGreaterThan(before + 0.15);
};
