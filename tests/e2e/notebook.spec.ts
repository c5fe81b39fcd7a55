import { readFileSync } from 'node:fs';
import { PNG } from 'pngjs';
import { say } from '../../src/core/lib/language';
import { playWords, resultWords, shellWords, storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';
import { firstStages, giveHunt, goFast, playToTreasure, walkThere } from './support/player';
import { openAtOnce, press, shortest } from './support/short';

const words = playWords('fr');

test('what was found is drawn while it is found and in the notebook, which prints without a button and with its sources', {
  tag: '@phone',
}, async ({ page }) => {
  const hunt = await firstStages('nantes-heritage', 2);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.goto('./');
  await giveHunt(page, hunt);
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  await goFast(page);
  const drawnOnArrival: number[] = [];
  await playToTreasure(page, hunt, async () => {
    drawnOnArrival.push(await page.locator('.stage-list .vignette').count());
    await walkThere(page)();
  });
  expect(drawnOnArrival).toEqual([0, 1]);
  await expect(page.locator('.result-drawing .vignette')).toHaveCount(2);
  await page.getByRole('button', { name: words.print }).click();
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.getByText(say(hunt.title, 'fr'))).toBeVisible();
  const link = page.locator('.credits a').first();
  const href = await link.getAttribute('href');
  expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain(href);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(3);
});

const result = resultWords('fr');

/** The colors of a picture, each as the sum of its bytes, and that of one spot. */
const colorsOf = ({ data, width }: PNG) => {
  const at = (i: number): string => data.subarray(i, i + 3).toString('hex');
  const all = new Set(Array.from({ length: data.length / 4 }, (_, i) => at(i * 4)));
  return { all, colorAt: (x: number, y: number) => at(4 * (y * width + x)) };
};

test('the notebook is kept as a picture in the colors of the day even at night, and passed on where the device can; to call that off is no fault', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('./');
  await press(page, shellWords('fr').toNight);
  await giveHunt(page, await shortest());
  await press(page, storyWords('fr').atHome);
  await openAtOnce(page);
  const download = page.waitForEvent('download');
  await press(page, result.keepPicture);
  await expect(page.getByText(result.kept)).toBeVisible();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^ou-est-passee-la-loire-\d{4}-\d\d-\d\d\.png$/);
  const picture = PNG.sync.read(readFileSync(await file.path()));
  const { all, colorAt } = colorsOf(picture);
  expect(picture.width).toBe(1080);
  expect(picture.height).toBeGreaterThanOrEqual(1350);
  expect(all.size).toBeGreaterThan(100);
  // the feast or one of its rays above, paper below
  expect(['8ccbd9', 'a6d8e3']).toContain(colorAt(4, 4));
  expect(colorAt(4, picture.height - 4)).toBe('fdfcf7');

  // What is passed on is the same picture; a device that can is one with these two.
  await page.addInitScript(() => {
    const passedOn: string[] = [];
    const share = async ({ files }: { readonly files: readonly File[] }) => {
      passedOn.push(...files.map(({ name, type, size }) => `${name} ${type} ${size > 10_000}`));
      document.documentElement.setAttribute('data-passed-on', passedOn.join('; '));
      if (passedOn.length > 1) throw new DOMException('Share canceled', 'AbortError');
    };
    Object.assign(Navigator.prototype, { share, canShare: () => true });
  });
  await page.reload();
  for (const times of [1, 2]) {
    await press(page, result.sharePicture);
    const passed = new RegExp(`^(ou-est-passee-la-loire-[-\\d]+\\.png image/png true(; )?){${times}}$`);
    await expect(page.locator('html')).toHaveAttribute('data-passed-on', passed);
    await expect(page.getByRole('button', { name: result.sharePicture })).toBeEnabled();
    await expect(page.getByText(result.pictureFailed)).toHaveCount(0);
  }
});
