import { expect, type Page } from '@playwright/test';
import { storyWords } from '../../../src/ui/messages';

const { which, whichSaid, toAsked, toDrawn } = storyWords('fr').mapHost;

/** A play that came here by no story: the host of its map is named, and asked for nothing before a tap; one leads to the drawn map, which asks nobody. */
export const namesMapFirst = async (page: Page, asked: readonly string[], choose: 'plan' | 'chart'): Promise<void> => {
  const before = asked.length;
  await expect(page.getByRole('heading', { name: which })).toBeVisible();
  await expect(page.getByText(whichSaid('data.geopf.fr', false))).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(before);
  await page.getByRole('button', { name: choose === 'plan' ? toAsked : toDrawn }).click();
  await expect(page.locator('.play-map-slot.chart')).toBeVisible();
  if (choose === 'plan') await expect.poll(() => asked.length).toBeGreaterThan(before);
  await page.waitForLoadState('networkidle');
  if (choose === 'chart') expect(asked).toHaveLength(before);
};
