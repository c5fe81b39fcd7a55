import type { Page } from '@playwright/test';
import { keptWords, playWords, shellWords, storyWords } from '../../src/ui/messages';
import { hostileHunt } from '../builders/hostile';
import { expect, test } from './fixtures';
import { giveHunt, goFast, lightHint } from './support/player';
import { wordsCutOff } from './support/sight';

const words = playWords('fr');
const [story, kept] = [storyWords('fr'), keptWords('fr')];

const press = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();

test('words of 500 letters are broken on every screen, and none is cut off', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(120_000);
  const allRead = async (what: string) => {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await wordsCutOff(page), `${what} at ${width} × ${height}`).toEqual([]);
    }
  };
  await page.goto('./');
  await giveHunt(page, hostileHunt());
  await page.locator('summary').click();
  await allRead('story');
  await press(page, story.atHome);
  await goFast(page);
  await lightHint(page);
  await allRead('walk');
  await press(page, words.walkToShort);
  await expect(page.getByRole('heading', { name: words.found })).toBeVisible();
  await allRead('arrival');
  await press(page, words.toQuestion);
  await page.getByRole('radio').nth(1).check();
  await allRead('question');
  await press(page, words.confirm);
  await page.getByRole('radio').first().check();
  await allRead('another try');
  await press(page, words.confirm);
  await expect(page.getByRole('heading', { name: words.right })).toBeVisible();
  await allRead('outcome');
  await press(page, words.toNext);
  await allRead('list');
  await page.goto('./');
  await expect(page.getByRole('heading', { name: shellWords('fr').running })).toBeVisible();
  await allRead('kept plays');
  await press(page, kept.forget);
  await allRead('dialog');
});
