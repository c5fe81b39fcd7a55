import type { Page } from '@playwright/test';
import { rendererOf } from '../../bench/card';
import { playWords, settingsWords, storyWords } from '../../src/ui/messages';
import { expect, test, withoutMotion } from './fixtures';
import { firstStages, giveHunt, goFast, openSettings, playToTreasure, walkThere } from './support/player';

const words = playWords('fr');

const win = async (page: Page, look: () => Promise<void> = async () => {}): Promise<void> => {
  const hunt = await firstStages('nantes-stations', 1);
  await giveHunt(page, hunt);
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  await goFast(page);
  await look();
  await playToTreasure(page, hunt, walkThere(page));
  await expect(page.getByText('1/1', { exact: true })).toBeVisible();
};

test.setTimeout(120_000);

test.describe('with reduced motion and without WebGL', () => {
  test.use(withoutMotion);

  test('a hunt is won on the plain canvas, and what would move stands still', { tag: '@phone' }, async ({ page }) => {
    await page.addInitScript(() => {
      const draw = HTMLCanvasElement.prototype.getContext;
      HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
        return kind.startsWith('webgl') ? null : draw.call(this, kind as '2d', ...(rest as []));
      } as typeof draw;
    });
    await page.goto('./');
    await win(page, async () => expect.poll(() => rendererOf(page)).toBe('canvas'));
  });
});

test('a hunt is won where the game’s own code never comes', { tag: '@phone' }, async ({ page, complaints }) => {
  await page.route(/\/assets\/layer-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await win(page, async () => {
    await expect(page.locator('.chart-mark')).not.toHaveCount(0);
    await expect(page.locator('.chart-game canvas')).toHaveCount(0);
  });
  expect(complaints.splice(0).filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
});

test.describe('far from the hunt', () => {
  test.use({ permissions: ['geolocation'], geolocation: { latitude: 48.8566, longitude: 2.3522, accuracy: 10 } });

  test('the map is offered, and played on; its drawn chart says whose data it is from; preferred to the plan it stays so, and asks for no tile', {
    tag: '@phone',
  }, async ({ page, axe }) => {
    await page.goto('./');
    await giveHunt(page, await firstStages('nantes-stations', 2));
    await page.getByRole('button', { name: storyWords('fr').inStreet }).click();
    await expect(page.getByRole('main').getByText(words.far)).toBeVisible();
    await page.getByRole('button', { name: words.playOnMap }).click();
    await expect(page.getByText(words.far)).toHaveCount(0);
    await expect(page.getByLabel(words.pace)).toBeVisible();

    await page.getByRole('button', { name: words.landCredit('Nantes Métropole / Semitan') }).click();
    const credit = page.getByRole('dialog', { name: words.landCredits });
    await expect(credit.getByRole('link', { name: /Open Database License/ })).toBeVisible();
    await expect(credit.getByRole('link', { name: /Nantes Métropole \/ Semitan/ })).toBeVisible();
    await axe();
    await page.keyboard.press('Escape');
    await expect(credit).toHaveCount(0);

    const settings = await openSettings(page);
    await expect(settings.getByText(settingsWords('fr').noPlan)).toBeVisible();
    await settings.getByRole('radio', { name: settingsWords('fr').maps.chart }).check();
    await expect(settings.getByText(settingsWords('fr').noPlan)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(settings).toHaveCount(0);
    await page.reload();
    const asked: string[] = [];
    page.on('request', (request) => request.url().startsWith('https://data.geopf.fr') && asked.push(request.url()));
    await expect(page.getByRole('button', { name: words.landCredit('Nantes Métropole / Semitan') })).toBeVisible();
    await page.getByRole('button', { name: words.zoomOut }).click();
    await page.waitForTimeout(500);
    expect(asked).toEqual([]);
  });
});
