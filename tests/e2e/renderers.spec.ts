import { readdir } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { packed } from '../../bench/bundle';
import { pretendCard, type Renderer, rendererOf } from '../../bench/card';
import { errorPixels } from '../../bench/lock';
import { playWords, storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';
import { goFast, walkThere } from './support/player';

const words = playWords('fr');

test('the game’s own code, Phaser and all, is 140 kB at the most', { tag: '@desk' }, async () => {
  const files = (await readdir('dist/assets')).filter((name) => /^layer-.*\.js$/.test(name));
  expect(files).toHaveLength(1);
  const bytes = await packed('dist', `/assets/${files[0]}`);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(140_000);
});

const sky = [140, 203, 217];

/** How much of the chart is the sky of a spectacle (0…1). */
const skyShare = async (page: Page): Promise<number> => {
  const { data, width, height } = PNG.sync.read(await page.locator('.chart').screenshot());
  let blue = 0;
  for (let i = 0; i < data.length; i += 4)
    if (sky.every((value, channel) => Math.abs((data[i + channel] ?? 0) - value) <= 2)) blue += 1;
  return blue / (width * height);
};

const names: { readonly [renderer in Renderer]: string } = {
  webgl: 'a graphics card',
  canvas: 'the plain canvas',
};

for (const renderer of ['webgl', 'canvas'] as const)
  test(`${names[renderer]} draws the boat, the walk and the spectacle of a find`, { tag: '@desk' }, async ({
    page,
  }) => {
    await pretendCard(page, renderer);
    await page.goto('./');
    await page.locator('button.card').first().click();
    await page.getByRole('radio', { name: storyWords('fr').colors.vermilion }).check();
    await page.getByRole('button', { name: storyWords('fr').atHome }).click();
    await expect.poll(() => rendererOf(page)).toBe(renderer);
    await page.getByRole('button', { name: words.center }).click();
    await expect.poll(async () => errorPixels(await page.screenshot())?.error).toBeLessThanOrEqual(2);
    const before = await skyShare(page);
    await goFast(page);
    await walkThere(page)();
    await expect(page.getByRole('heading', { name: words.found })).toBeVisible({ timeout: 30_000 });
    await expect.poll(() => skyShare(page)).toBeGreaterThan(before + 0.15);
  });
