import type { Page } from '@playwright/test';
import { say } from '../../src/core/lib/language';
import { playWords, storyWords } from '../../src/ui/messages';
import { harmfulHunt } from '../builders/harmfulHunt';
import { expect, test, withoutMotion } from './fixtures';
import { giveHunt, goFast, lightHint } from './support/player';

test.use(withoutMotion);

const [words, story] = [playWords('fr'), storyWords('fr')];

const press = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();

test('a hunt each of whose texts would run a script is played from its story to its notebook, and none runs', {
  tag: '@phone',
}, async ({ page }) => {
  const hunt = harmfulHunt();
  const [dialogs, asked]: [string[], string[]] = [[], []];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  page.on('request', (request) => {
    if (/evil\.example/.test(request.url())) asked.push(request.url());
  });
  const fits = async (what: string) => {
    const wide = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(wide[0], what).toBe(wide[1]);
  };
  await page.goto('./');
  await giveHunt(page, hunt);
  await expect(page.getByText(say(hunt.intro, 'fr'), { exact: true })).toBeVisible();
  await page.locator('summary').first().click();
  await fits('story');
  await press(page, story.atHome);
  await goFast(page);
  await lightHint(page);
  await fits('walk');
  await press(page, words.walkToShort);
  await expect(page.getByRole('heading', { name: words.found })).toBeVisible();
  await press(page, words.toQuestion);
  for (const wrong of [true, false]) {
    await page
      .getByRole('radio')
      .nth(wrong ? 1 : 0)
      .check();
    await press(page, words.confirm);
  }
  await expect(page.getByRole('heading', { name: words.right })).toBeVisible();
  await fits('outcome');
  await press(page, words.toTreasure);
  await press(page, words.toNotebook);
  await expect(page.getByText(say(hunt.outro, 'fr'), { exact: true }).first()).toBeVisible();
  await fits('result');
  const links = await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol));
  expect(links.filter((protocol) => protocol !== 'https:')).toEqual([]);
  expect([await page.evaluate(() => '__ran' in window), dialogs, asked]).toEqual([false, [], []]);
});
