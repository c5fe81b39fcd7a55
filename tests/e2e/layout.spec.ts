import type { Locator, Page } from '@playwright/test';
import { playWords, storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';

const story = storyWords('fr');

/** Adds up how far the page jumps by itself: layout shifts without input, as browsers count them. */
const countJumps = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const jumps = { sum: 0, what: [] as string[] };
    Object.assign(globalThis, { jumps });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node: Element | null }[];
      }[]) {
        if (entry.hadRecentInput) continue;
        jumps.sum += entry.value;
        jumps.what.push(...entry.sources.map(({ node }) => `${node?.nodeName} ${node?.className} ${entry.value}`));
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });

const jumpsOf = (page: Page): Promise<{ readonly sum: number; readonly what: readonly string[] }> =>
  page.evaluate(() => (globalThis as unknown as { jumps: { sum: number; what: string[] } }).jumps);

test('nothing jumps while the first screen, the story and the map come', async ({ page }) => {
  await countJumps(page);
  const still = async (what: string) => {
    await page.waitForLoadState('networkidle');
    const { sum, what: moved } = await jumpsOf(page);
    expect.soft(sum, `${what}: ${moved.join('; ')}`).toBeLessThan(0.02);
  };
  await page.goto('./');
  await expect(page.locator('button.card').first()).toBeVisible();
  await still('first screen');
  await page.goto('./#/hunt/nantes-heritage');
  await page.reload();
  await expect(page.getByRole('button', { name: story.atHome })).toBeVisible();
  await still('story');
  await page.getByRole('button', { name: story.atHome }).click();
  await expect(page.locator('.chart-game canvas')).toBeAttached();
  await still('map');
});

const boxOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (!box) throw new Error('Nothing is drawn there.');
  return box;
};

test('every screen gives the room to what matters there', { tag: '@phone' }, async ({ page }) => {
  const [inPlay, before] = [playWords('en'), storyWords('en')];
  const button = (name: string) => page.getByRole('button', { name: name.replaceAll('\u00a0', ' ') });
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('./');
  await button('English').click();
  await page.locator('button.card').first().click();
  for (const name of [before.inStreet, before.atHome]) await expect(button(name)).toBeInViewport({ ratio: 1 });
  const enlarge = (size: string) =>
    page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), size);
  await enlarge('200%');
  for (const [width, height] of [
    [360, 640],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const name of [before.inStreet, before.atHome]) await expect(button(name)).toBeInViewport({ ratio: 1 });
  }
  await enlarge('');
  await page.setViewportSize({ width: 820, height: 1180 });
  await button(before.atHome).click();
  await expect(button(inPlay.imHere)).toBeVisible();
  const [sheet, clue] = [await boxOf(page.locator('.sheet')), await boxOf(page.locator('#clue'))];
  expect(sheet.height / 1180).toBeLessThan(0.35);
  expect(clue.width).toBeLessThanOrEqual(640);
  await page.setViewportSize({ width: 1920, height: 1080 });
  const { y } = await boxOf(button(inPlay.hint));
  expect((await boxOf(button(inPlay.imHere))).y).toBe(y);
  const still = await boxOf(button(inPlay.imHere));
  await button(inPlay.hint).click();
  await expect(button(inPlay.hintSure)).toBeVisible();
  expect(await boxOf(button(inPlay.imHere))).toEqual(still);
});

test('beside a clock and thousands of points the bar keeps to one row, its post whole or not there', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('./#/hunt/nantes-waterfront');
  await page.getByRole('button', { name: story.atHome }).click();
  await expect(page.locator('.bar-time')).toBeVisible();
  await page.evaluate(() => {
    const [found, points] = document.querySelectorAll('.bar-plate [aria-hidden="true"]:is(span)');
    if (found && points) [found.textContent, points.textContent] = ['10/10', '1 420'];
  });
  for (const width of [360, 390, 844, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const plates = await Promise.all((await page.locator('.bar-plate').all()).map(boxOf));
    expect(new Set(plates.map(({ y }) => y)).size, `rows at ${width}`).toBe(1);
    const post = await page.locator('.bar-progress .progress-post').boundingBox();
    expect(post === null || post.width > 50, `post at ${width}: ${post?.width}`).toBe(true);
  }
});
