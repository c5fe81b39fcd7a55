import type { BrowserContext, Page } from '@playwright/test';
import { say } from '../../src/core/lib/language';
import type { Hunt } from '../../src/core/prepare/hunt';
import { keptWords, playWords, shellWords, storyWords } from '../../src/ui/messages';
import { alongWords } from '../../src/ui/messages/along';
import { smallScenario } from '../builders/scenario';
import { expect, test, withoutMotion } from './fixtures';

import { answerMap, answerTiles, seesTilesAtHand, takeAlong } from './support/along';

import { allSent, tellsNoPlace } from './support/kept';

import {
  chooseHunt,
  firstStages,
  fullScore,
  giveFiles,
  goFast,
  knownHunt,
  playToTreasure,
  startHunt,
  walkThere,
} from './support/player';
import { arriveAt } from './support/walk';
import { worksOffline } from './support/worker';

test.use(withoutMotion);

const words = playWords('fr');
const number = new Intl.NumberFormat('fr');

const seesTreasure = async (page: Page, hunt: Hunt): Promise<void> => {
  await expect(page.getByRole('heading', { name: say(hunt.treasure.title, 'fr') })).toBeVisible();
  await expect(page.locator('main')).toContainText(number.format(fullScore(hunt)));
};

/** Every source is on the page: title, publisher, licence and notice in words, and a link, a safe one, where it has an address. */
const seesSources = async (page: Page, hunt: Hunt): Promise<void> => {
  expect(hunt.credits.length).toBeGreaterThan(5);
  for (const { publisher, license, url, notice, ...credit } of hunt.credits) {
    const title = say(credit.title, 'fr');
    const source = page.getByRole('listitem').filter({ hasText: title }).first();
    for (const words of [title, publisher, license, say(notice, 'fr')]) await expect(source).toContainText(words);
    const link = source.getByRole('link', { name: title });
    if (url === '') await expect(link).toHaveCount(0);
    else await expect(link.first()).toHaveAttribute('href', url.replace(/^http:/, 'https:'));
  }
};

test.describe('in the street', () => {
  test.use({
    permissions: ['geolocation'],
    geolocation: { latitude: 47.2163, longitude: -1.54718, accuracy: 8 },
    serviceWorkers: 'allow',
  });

  /** The game opens again, address and all. */
  const opensAgain = async (page: Page): Promise<void> => {
    await page.goto('./licenses.txt');
    await expect(page.locator('body')).toContainText('SIL OPEN FONT LICENSE');
    for (const path of ['./?lang=fr', './?utm_source=poster#/', './']) {
      await page.goto(path);
      await page.reload();
      await expect(page.getByRole('heading', { name: shellWords('fr').hunts })).toBeVisible();
    }
  };

  /** A hunt of two stages at an address of another site, and its organizer's own map beside it. */
  const huntElsewhere = async (context: BrowserContext) => {
    const address = 'https://hunts.example/petite.json';
    const hunt = await firstStages('nantes-heritage', 2);
    const credit = { publisher: 'Ville', license: 'ODbL 1.0', date: '2026-11-01', url: 'https://hunts.example/' };
    const map = { pmtiles: 'petite.pmtiles', credit: { title: 'Plan de la ville', ...credit } };
    const body = JSON.stringify({ ...hunt, title: 'Petite', map });
    const parts = await answerMap(context, 'https://hunts.example/petite.pmtiles', hunt.frame);
    await context.route(address, (route) =>
      route.fulfill({ contentType: 'application/json', headers: { 'access-control-allow-origin': '*' }, body }),
    );
    return { address, parts };
  };

  const opensElsewhere = async (page: Page, address: string): Promise<void> => {
    await page.getByRole('button', { name: keptWords('fr').openThis('Petite') }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Petite' })).toBeVisible();
    await page.goto(`./?open=${address}`);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Petite' })).toBeVisible();
    await page.getByRole('button', { name: storyWords('fr').atHome }).click();
    await expect(page.locator('.chart-pin')).toBeVisible();
    await seesTilesAtHand(page);
    await expect(page.getByText(words.ownCredit('Ville, ODbL 1.0'))).toBeVisible();
  };

  test('after one visit the game opens again without a network, and a hunt that was taken along with its map is walked with GPS, from the first screen to the treasure', {
    tag: '@phone',
  }, async ({ page, context, axe }) => {
    test.setTimeout(420_000);
    const hunt = await knownHunt('nantes-stations');
    const asked = await answerTiles(context);
    const sent = allSent(page);
    await page.goto('./');
    await worksOffline(page);
    await chooseHunt(page, hunt);
    await takeAlong(page);
    const elsewhere = await huntElsewhere(context);
    await page.goto(`./?open=${elsewhere.address}`);
    await page.getByRole('button', { name: storyWords('fr').link.open }).click();
    await expect(page.getByText(storyWords('fr').mapHost.ownAsked('hunts.example'))).toBeVisible();
    expect(elsewhere.parts).toEqual([]);
    await takeAlong(page);
    const [tiles, parts] = [asked.length, elsewhere.parts.length];
    expect(parts).toBeGreaterThan(2);
    expect(tiles).toBeGreaterThan(50);
    expect(new Set(asked).size).toBe(tiles);
    await context.setOffline(true);
    await test.step('the game opens again', () => opensAgain(page));
    await test.step('so does a hunt from elsewhere, from the list and by its address', () =>
      opensElsewhere(page, elsewhere.address));
    expect(elsewhere.parts).toHaveLength(parts);
    await chooseHunt(page, hunt);
    await expect(page.getByRole('status').getByText(alongWords('fr').offline.all)).toBeVisible();
    await startHunt(page, hunt, 'inStreet');
    await seesTilesAtHand(page);
    await expect(page.getByText(words.tileCredit)).toBeVisible();
    await playToTreasure(page, hunt, (stage) => arriveAt(page, stage.position));
    await seesTreasure(page, hunt);
    await seesSources(page, hunt);
    await expect(page.getByText(words.simulatedNote)).toHaveCount(0);
    expect(asked).toHaveLength(tiles);
    await axe();
    await test.step('no place of the walk is kept or was sent', async () =>
      tellsNoPlace(page, sent, hunt, await firstStages('nantes-heritage', 2)));
  });
});

test('a hunt across the antimeridian is on one map, and walked over it', { tag: '@desk' }, async ({ page }) => {
  const place = (id: string, lng: number) => ({ id, title: id, at: { lat: -16.8, lng } });
  const base: object = JSON.parse(smallScenario());
  const scenario = { ...base, datasets: {}, stages: [place('west', 179.998), place('east', -179.998)] };
  await giveFiles(page, { 'fidji.json': JSON.stringify(scenario) });
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  await goFast(page);
  await page.getByRole('button', { name: words.toNext }).click();
  await expect(page.locator('.bar-locating')).toHaveCount(0);
  await walkThere(page)();
  await expect(page.getByRole('button', { name: words.toTreasure })).toBeVisible();
  const pin = await page.locator('.chart-pin').boundingBox();
  const map = await page.locator('.play-map-slot').boundingBox();
  expect(pin && map && pin.x > map.x && pin.x < map.x + map.width).toBe(true);
});
