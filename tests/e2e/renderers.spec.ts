import { readdir } from 'node:fs/promises';
import { packed } from '../../bench/bundle';
import { pretendCard, rendererOf } from '../../bench/card';
import { errorPixels } from '../../bench/lock';
import { playWords, storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';
import { seesSpectacle } from './support/spectacle';

test('the game’s own code, Phaser and all, is 140 kB at the most', { tag: '@desk' }, async () => {
  const files = (await readdir('dist/assets')).filter((name) => /^layer-.*\.js$/.test(name));
  expect(files).toHaveLength(1);
  const bytes = await packed('dist', `/assets/${files[0]}`);
  expect(bytes).toBeGreaterThan(20_000);
  expect(bytes).toBeLessThanOrEqual(140_000);
});

test('a graphics card draws the boat, the walk and the spectacle of a find', { tag: '@desk' }, async ({ page }) => {
  await pretendCard(page, 'webgl');
  await page.goto('./');
  await page.locator('button.card').first().click();
  await page.getByRole('radio', { name: storyWords('fr').colors.vermilion }).check();
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  await expect.poll(() => rendererOf(page)).toBe('webgl');
  await page.getByRole('button', { name: playWords('fr').center }).click();
  await expect.poll(async () => errorPixels(await page.screenshot())?.error).toBeLessThanOrEqual(2);
  await seesSpectacle(page);
});
