import type { Page } from '@playwright/test';
import { playWords, resultWords, storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';
import { giveHunt } from './support/player';
import { openAtOnce, press, shortest } from './support/short';

const [words, result, story] = [playWords('fr'), resultWords('fr'), storyWords('fr')];

/** How much moves on the podium. */
const motions = (page: Page): Promise<number> =>
  page.locator('.podium').evaluate((one) => one.getAnimations({ subtree: true }).length);

/** Sees the steps rise, and stand there in the end with all that was on them. */
const risesOnceSeen = async (page: Page): Promise<void> => {
  const podium = page.locator('.podium');
  await podium.scrollIntoViewIfNeeded();
  await expect.poll(() => motions(page), { intervals: [20] }).toBeGreaterThan(0);
  await expect.poll(() => motions(page)).toBe(0);
  const [block, stander] = [podium.locator('.podium-block'), podium.locator('.podium-stander')];
  const [under, over] = [await block.boundingBox(), await stander.boundingBox()];
  expect(under && over && over.y < under.y && over.y + over.height > under.y).toBe(true);
};

test('a first play stands alone on the podium, whose steps rise once they are seen, and invites; played anew without motion, the same hunt ranks both, this one told apart', {
  tag: '@phone',
}, async ({ page, axe }) => {
  await page.goto('./');
  await giveHunt(page, await shortest());
  await press(page, story.atHome);
  await openAtOnce(page);
  await risesOnceSeen(page);
  await expect(page.getByText(result.firstHere)).toBeVisible();
  await expect(page.locator('.podium-steps').getByRole('listitem')).toHaveCount(1);
  const team = (await page.locator('.team-plate strong').first().textContent()) ?? '';
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await press(page, words.again);
  await expect(page.getByRole('region', { name: story.team }).getByRole('status')).toHaveText(team);
  await press(page, story.atHome);
  await openAtOnce(page);
  const steps = page.locator('.podium-steps').getByRole('listitem');
  await expect(steps).toHaveCount(2);
  await expect(steps.filter({ hasText: result.thisPlay })).toHaveCount(1);
  await expect(steps.first()).toContainText(result.simulatedWalk);
  await page.locator('.podium-steps').scrollIntoViewIfNeeded();
  expect(await motions(page)).toBe(0);
  await axe();
  await page.reload();
  await expect(page.locator('.podium-steps').getByRole('listitem')).toHaveCount(2);
});
