import type { Page } from '@playwright/test';
import { playWords } from '../../src/ui/messages/play';
import { expect, test, withoutMotion } from './fixtures';
import { publishSecond, serveCopy } from './support/copy';
import { goFast, walkThere } from './support/player';
import { worksOffline } from './support/worker';

test.use({ ...withoutMotion, serviceWorkers: 'allow' });

const isSecond = async (page: Page) => (await page.locator('meta[name="build"][content="second"]').count()) === 1;

/** Waits until the version that came first is the one that answers, as it is on a second visit. */
const visitTwice = async (page: Page, address: string) => {
  await page.goto(address);
  await worksOffline(page);
  await page.reload();
  await expect(page.locator('button.card').first()).toBeVisible();
};

test('under any path of another host the same build is played; a new version is offered on the first screen, can wait, comes when it is asked for, and does not disturb a play in another tab, loaded anew or not', {
  tag: '@desk',
}, async ({ page, context }) => {
  const { origin, folder, stop } = await serveCopy('some/deep path');
  const address = `${origin}/some/deep%20path/`;
  const noticeOn = (one: Page) => one.getByText('Une nouvelle version de Jalon est prête.');
  try {
    await visitTwice(page, address);
    const notice = noticeOn(page);
    await expect(notice).toHaveCount(0);
    const second = await context.newPage();
    await second.goto(address);
    await second.locator('button.card').first().click();
    await second.getByRole('button', { name: 'À la maison' }).click();
    await expect(second.getByRole('button', { name: 'Y aller' })).toBeVisible();
    await publishSecond(folder);
    await second.reload();
    await second.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
    await expect(second.getByRole('button', { name: 'Y aller' })).toBeVisible();
    await expect(noticeOn(second)).toHaveCount(0);
    const loaded = await second.evaluate(() => performance.timeOrigin);

    await page.reload();
    await expect(notice).toBeVisible();
    expect(await isSecond(page)).toBe(false);
    await page.getByRole('button', { name: 'Plus tard' }).click();
    await expect(notice).toHaveCount(0);
    await page.reload();
    await page.getByRole('button', { name: 'Mettre à jour' }).click();
    await expect.poll(() => isSecond(page).catch(() => false)).toBe(true);
    await expect(page.locator('button.card').first()).toBeVisible();
    await expect(notice).toHaveCount(0);

    await second.waitForTimeout(1000);
    expect(await second.evaluate(() => performance.timeOrigin)).toBe(loaded);
    await expect(second.locator('.chart-game canvas')).toBeAttached();
    await goFast(second);
    await walkThere(second)();
    await second.getByRole('button', { name: playWords('fr').toQuestion }).click();
    await expect(second.getByRole('radio').first()).toBeVisible();
  } finally {
    await stop();
  }
});
