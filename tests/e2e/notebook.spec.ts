import type { Page } from '@playwright/test';
import { rendererOf } from '../../bench/card';
import { say } from '../../src/core/lib/language';
import { playWords, storyWords } from '../../src/ui/messages';
import { expect, test, withoutMotion } from './fixtures';
import { firstStages, giveHunt, goFast, playToTreasure, walkThere } from './support/player';

test.use(withoutMotion);

const words = playWords('fr');

const withoutWebGl = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const draw = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
      return kind.startsWith('webgl') ? null : draw.call(this, kind as '2d', ...(rest as []));
    } as typeof draw;
  });

test('with reduced motion and without WebGL a hunt is won on the plain canvas; what was found is drawn while it is found and in the notebook, which prints without a button and with its sources', {
  tag: '@phone',
}, async ({ page }) => {
  test.setTimeout(120_000);
  const hunt = await firstStages('nantes-heritage', 2);
  await withoutWebGl(page);
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-printed', 'yes');
  });
  await page.goto('./');
  await giveHunt(page, hunt);
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  await goFast(page);
  await expect.poll(() => rendererOf(page)).toBe('canvas');
  const drawnOnArrival: number[] = [];
  await playToTreasure(page, hunt, async () => {
    drawnOnArrival.push(await page.locator('.stage-list .vignette').count());
    await walkThere(page)();
  });
  expect(drawnOnArrival).toEqual([0, 1]);
  await expect(page.getByText('2/2', { exact: true })).toBeVisible();
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
