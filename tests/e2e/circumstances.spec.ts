import { playWords, settingsWords, storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';
import {
  firstStages,
  giveHunt,
  goFast,
  openSettings,
  playToTreasure,
  reloadAfterDialog,
  walkThere,
} from './support/player';

const words = playWords('fr');

test.use({ permissions: ['geolocation'], geolocation: { latitude: 48.8566, longitude: 2.3522, accuracy: 10 } });

test('far from the hunt the map is offered, and a hunt won on it, where the game’s own code never comes too; its drawn chart says whose data it is from; preferred to the plan it stays so, and asks for no tile', {
  tag: '@phone',
}, async ({ page, axe, complaints }) => {
  test.setTimeout(120_000);
  await page.route(/\/assets\/layer-[^/]*\.js$/, (route) => route.abort());
  const hunt = await firstStages('nantes-stations', 1);
  await page.goto('./');
  await giveHunt(page, hunt);
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
  await reloadAfterDialog(page);
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith('https://data.geopf.fr') && asked.push(request.url()));
  await expect(page.getByRole('button', { name: words.landCredit('Nantes Métropole / Semitan') })).toBeVisible();
  await page.getByRole('button', { name: words.zoomOut }).click();
  await page.waitForTimeout(500);
  expect(asked).toEqual([]);

  await goFast(page);
  await expect(page.locator('.chart-mark')).not.toHaveCount(0);
  await expect(page.locator('.chart-game canvas')).toHaveCount(0);
  await playToTreasure(page, hunt, walkThere(page));
  await expect(page.getByText('1/1', { exact: true })).toBeVisible();
  expect(complaints.splice(0).filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
});
