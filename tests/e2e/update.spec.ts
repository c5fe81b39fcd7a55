import type { Page } from '@playwright/test';
import { storyWords } from '../../src/ui/messages';
import { resultWords } from '../../src/ui/messages/result';
import { aHunt, aStage } from '../builders/play';
import { expect, test, withoutMotion } from './fixtures';
import { publishSecond, serveCopy } from './support/copy';
import { giveHunt, goFast, playToTreasure, walkThere } from './support/player';
import { worksOffline } from './support/worker';

const [story, kept] = [storyWords('fr'), resultWords('fr')];

/** One stage to walk to, with a question. */
const hunt = {
  ...aHunt([aStage('a', 0, { hints: [] })]),
  start: { lat: 47.1994, lng: -1.55 },
};

/** The code that a play may load later, by the names of its files. */
const lateParts = ['Result', 'picture', 'ahead', 'CorrectionsDialog', 'archive', 'printPlate', 'codeReader', 'ZzFX'];

/** The addresses of what has been loaded, of these names. */
const loadedOf = (page: Page, names: readonly string[]): Promise<readonly string[]> =>
  page.evaluate((wanted) => {
    const all = performance.getEntriesByType('resource').map(({ name }) => name);
    return wanted.flatMap((name) => all.find((one) => one.includes(`/${name}-`) && one.endsWith('.js')) ?? []);
  }, names);

/** What can't be had of these modules. */
const lacking = (page: Page, addresses: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(async (all) => {
    const tried = await Promise.allSettled(all.map((one) => import(one)));
    return all.filter((_, i) => tried[i]?.status === 'rejected');
  }, addresses);

test.use({ ...withoutMotion, serviceWorkers: 'allow' });

const isSecond = async (page: Page) => (await page.locator('meta[name="build"][content="second"]').count()) === 1;

/** Waits until the version that came first is the one that answers, as it is on a second visit. */
const visitTwice = async (page: Page, address: string) => {
  await page.goto(address);
  await worksOffline(page);
  await page.reload();
  await expect(page.locator('button.card').first()).toBeVisible();
};

test('under any path of another host the same build is played; a new version is offered on the first screen, can wait, comes when it is asked for, and a play in another tab, loaded anew or not, goes on to its notebook though nothing of its version is left', {
  tag: '@desk',
}, async ({ page, context, request }) => {
  const { origin, folder, stop } = await serveCopy('some/deep path');
  const address = `${origin}/some/deep%20path/`;
  const noticeOn = (one: Page) => one.getByText('Une nouvelle version de Jalon est prête.');
  try {
    await visitTwice(page, address);
    const notice = noticeOn(page);
    await expect(notice).toHaveCount(0);
    const second = await context.newPage();
    await second.goto(address);
    await giveHunt(second, hunt);
    await second.getByRole('button', { name: story.atHome }).click();
    await expect(second.getByRole('button', { name: 'Y aller' })).toBeVisible();
    const left = await publishSecond(folder);
    expect(left.length).toBeGreaterThan(30);
    expect(
      (await Promise.all(left.map((name) => request.head(`${address}assets/${name}`)))).map((one) => one.ok()),
    ).not.toContain(true);
    await second.reload();
    await second.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting !== null);
    await expect(second.getByRole('button', { name: 'Y aller' })).toBeVisible();
    await expect(noticeOn(second)).toHaveCount(0);
    const loaded = await second.evaluate(() => performance.timeOrigin);
    await expect.poll(async () => (await loadedOf(second, lateParts)).length).toBe(lateParts.length);
    const late = await loadedOf(second, lateParts);

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
    expect(
      await second.evaluate((all) => Promise.all(all.map(async (one) => Boolean(await caches.match(one)))), late),
    ).not.toContain(true);
    expect(await lacking(second, late)).toEqual([]);
    await goFast(second);
    await playToTreasure(second, hunt, walkThere(second));
    await expect(second.getByText(String(hunt.outro)).first()).toBeVisible();
    const download = second.waitForEvent('download');
    await second.getByRole('button', { name: kept.keepPicture }).click();
    expect((await download).suggestedFilename()).toMatch(/\.png$/);
    await second.getByRole('button', { name: kept.passOn }).click();
    await expect(second.getByRole('dialog')).toBeVisible();
  } finally {
    await stop();
  }
});
