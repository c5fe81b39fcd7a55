import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { playWords, resultWords, shellWords, storyWords } from '../../src/ui/messages';
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

/** The colors of a picture, and that of one spot, each as one number of three bytes. */
const colorsOf = ({ data, width }: PNG) => {
  const at = (i: number): number => data.readUIntBE(i, 3);
  const all = new Set<number>();
  for (let i = 0; i < data.length; i += 4) all.add(at(i));
  return { all, colorAt: (x: number, y: number) => at(4 * (y * width + x)) };
};

/** The notebook as a picture: in the colors of the day. */
const isKeptAsPicture = async (page: Page): Promise<void> => {
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
  expect([0x8ccbd9, 0xa6d8e3]).toContain(colorAt(4, 4));
  expect(colorAt(4, picture.height - 4)).toBe(0xfdfcf7);
};

/** The same picture, passed on, and passing on called off: that is no fault. */
const isPassedOn = async (page: Page): Promise<void> => {
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
};

test('a first play stands alone on the podium, whose steps rise once they are seen, and invites; played anew without motion, the same hunt ranks both, this one told apart; its notebook is kept as a picture of the day even at night, and passed on where the device can', {
  tag: '@phone',
}, async ({ page, axe }) => {
  test.setTimeout(120_000);
  await page.goto('./');
  await press(page, shellWords('fr').toNight);
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
  await test.step('kept as a picture', () => isKeptAsPicture(page));
  await test.step('passed on', () => isPassedOn(page));
  await expect(page.locator('.podium-steps').getByRole('listitem')).toHaveCount(2);
});
