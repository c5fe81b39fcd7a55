import type { Locator, Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { pretendCard, rendererOf } from '../../bench/card';
import { drag, errorPixels, errorsIn, framesDuring, shareOf } from '../../bench/lock';
import { playWords } from '../../src/ui/messages/play';
import { storyWords } from '../../src/ui/messages/story';
import { expect, test } from './fixtures';
import { answerTiles } from './support/along';
import { comesWithoutJumps } from './support/jumps';
import { seesSpectacle } from './support/spectacle';
import { stand } from './support/walk';

const words = playWords('fr');
const tileServer = 'https://data.geopf.fr/**';

const refuseTiles = (page: Page) => page.route(tileServer, (route) => route.abort());

/** Starts the first hunt of the list, and gives its title. */
const startAtHome = async (page: Page): Promise<string> => {
  await page.goto('./');
  const card = page.locator('button.card').first();
  const title = (await card.locator('strong').textContent()) ?? '';
  await card.click();
  // The measure of the lock looks for red bows.
  await page.getByRole('radio', { name: storyWords('fr').colors.vermilion }).check();
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  await expect(page.locator('.chart-pin')).toBeVisible();
  return title;
};

const gameStands = (page: Page) => expect(page.locator('.chart-game canvas')).toBeAttached();

/** Whatever has still to come has come: lettering, land, the end of the opening. The first frame of a watch is always sent. */
const growsStill = (page: Page): Promise<void> =>
  expect
    .poll(async () => (await framesDuring(page, () => page.waitForTimeout(700))).length, { timeout: 30_000 })
    .toBeLessThanOrEqual(1);

/** The chart comes to rest: its degrees stand where they stood half a second before. */
const comesToRest = async (page: Page): Promise<void> => {
  const look = async () =>
    JSON.stringify([await page.locator('.chart-degree').allTextContents(), await middleOf(page.locator('.chart-pin'))]);
  await expect
    .poll(async () => {
      const before = await look();
      await page.waitForTimeout(500);
      return (await look()) === before;
    })
    .toBe(true);
};

const middleOf = async (locator: Locator): Promise<{ x: number; y: number }> => {
  const box = await locator.boundingBox();
  if (!box) throw new Error('It is not to be seen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const apart = (a: { x: number; y: number }, b: { x: number; y: number }): number => Math.hypot(a.x - b.x, a.y - b.y);

/** Counts how often the game is drawn, on the plain canvas; to be called before the page is opened. */
const countDrawings = async (page: Page): Promise<() => Promise<number>> => {
  await page.addInitScript(() => {
    const { clearRect } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      if (this.canvas.closest('.chart-game')) {
        const { dataset } = document.documentElement;
        dataset.drawings = String(Number(dataset.drawings ?? 0) + 1);
      }
      clearRect.apply(this, box);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.drawings ?? 0));
};

/** What a page sees of another tab that is shown before it, or of a phone that is put away. */
const turnAway = (page: Page, hidden: boolean): Promise<void> =>
  page.evaluate((away) => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => away });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);

/** Zooms out as far as it goes. Far away from the hunt there is nothing to show: the last step out is soon taken. */
const zoomOutToTheEnd = (page: Page): Promise<void> => {
  const wider = page.getByRole('button', { name: words.zoomOut });
  return expect(async () => {
    if (await wider.isEnabled()) await wider.click();
    await comesToRest(page);
    await expect(wider).toBeDisabled({ timeout: 100 });
  }).toPass();
};

const areAroundTheHunt = (asked: readonly URL[]): void => {
  expect(asked.length).toBeGreaterThan(0);
  for (const { searchParams } of asked) {
    const wide = 2 ** Number(searchParams.get('TILEMATRIX'));
    const west = (Number(searchParams.get('TILECOL')) / wide) * 360 - 180;
    const east = west + 360 / wide;
    expect(west).toBeLessThan(-1.5);
    expect(east).toBeGreaterThan(-1.62);
  }
};

/** Measured where one pixel is one CSS pixel. */
test.describe('The game above the map', { tag: '@desk' }, () => {
  test('keeps within two pixels of the map, at rest and while it is dragged; tiles are asked for around the hunt only, and credited while they show', async ({
    page,
  }) => {
    test.setTimeout(120_000);
    const asked: URL[] = [];
    page.on(
      'request',
      (request) => request.url().startsWith('https://data.geopf.fr') && asked.push(new URL(request.url())),
    );
    await answerTiles(page.context());
    await startAtHome(page);
    await gameStands(page);
    await expect(page.getByText(words.tileCredit)).toBeVisible();
    await page.getByRole('button', { name: words.center }).click();
    await comesToRest(page);
    expect(errorPixels(await page.screenshot())?.error).toBeLessThanOrEqual(2);

    const frames = await framesDuring(page, () => drag(page, { x: 840, y: 420 }, { x: 160, y: 90 }, 30));
    await page.mouse.up();
    const { most, places } = errorsIn(frames);
    expect(places).toBeGreaterThan(5);
    expect(most).toBeLessThanOrEqual(2);

    await page.getByRole('button', { name: words.center }).evaluate((button: HTMLElement) => {
      button.click();
      const end = performance.now() + 1300;
      while (performance.now() < end);
    });
    await comesToRest(page);
    expect(errorPixels(await page.screenshot())?.error, 'on a machine that stops for a second').toBeLessThanOrEqual(2);

    await test.step('zoomed out', () => zoomOutToTheEnd(page));
    areAroundTheHunt(asked);
  });
});

test('fixes that tremble by a meter while the team stands still draw nothing', { tag: '@desk' }, async ({ page }) => {
  await refuseTiles(page);
  const drawings = await countDrawings(page);
  const place = { lat: 47.21, lng: -1.553 };
  await page.context().grantPermissions(['geolocation']);
  await page.context().setGeolocation({ latitude: place.lat, longitude: place.lng, accuracy: 8 });
  await page.goto('./');
  await page.locator('button.card').first().click();
  await page.getByRole('button', { name: storyWords('fr').inStreet }).click();
  await expect(page.locator('.chart-pin')).toBeVisible();
  await gameStands(page);
  await stand(page, place, 3000);
  await growsStill(page);
  const before = await drawings();
  expect(before).toBeGreaterThan(0);
  await stand(page, place, 3000, { fixEveryMs: 300 });
  expect(await drawings()).toBe(before);
  await stand(page, { ...place, lat: place.lat + 0.0001 }, 600);
  await expect.poll(drawings).toBeGreaterThan(before);
});

/** The hunt's title stands in the chart's block, which makes way for the boat, and comes again. */
const makesWay = async (page: Page, block: Locator): Promise<void> => {
  const [from, to] = [await middleOf(page.locator('.chart-pin')), await middleOf(block)];
  const half = { x: (to.x - from.x) / 2, y: (to.y - from.y) / 2 };
  await drag(page, { x: 840, y: 420 }, half, 8);
  await page.mouse.up();
  await comesToRest(page);
  await drag(page, { x: 840, y: 420 }, half, 8);
  await page.waitForTimeout(200);
  await page.mouse.up();
  await expect(block).toBeHidden();
  await page.getByRole('button', { name: words.showAll }).click();
  await expect(block).toBeVisible();
};

/** Land, water and shallows are drawn. */
const isDrawn = async (page: Page): Promise<void> => {
  const png = PNG.sync.read(await page.locator('.chart').screenshot());
  expect(shareOf(png, [246, 228, 164]), 'land').toBeGreaterThan(0.4);
  expect(shareOf(png, [183, 223, 230]), 'water').toBeGreaterThan(0.005);
  expect(shareOf(png, [140, 203, 217]), 'shallows').toBeGreaterThan(0.005);
};

/** What is refused is soon asked for no more; the chart itself shows all that a map needs. */
const stopsAsking = async (page: Page, asked: readonly string[]): Promise<void> => {
  // What a map that is fitted anew no longer wants is neither had nor refused: one more step, and it is sure of it.
  await comesToRest(page);
  await page.getByRole('button', { name: words.zoomIn }).click();
  await comesToRest(page);
  const before = asked.length;
  await page.getByRole('button', { name: words.zoomIn }).click();
  await comesToRest(page);
  expect(asked.length).toBe(before);
  await expect(page.getByText(words.tileCredit)).toBeHidden();
  await expect(page.getByRole('img', { name: words.scale })).toBeVisible();
  await expect(page.locator('.chart-degree').first()).toBeVisible();
};

/** Nothing is drawn while nothing moves, nor while nobody sees the page, though the walk goes on. */
const drawsWhenNeeded = async (page: Page, drawings: () => Promise<number>): Promise<void> => {
  await growsStill(page);
  const idle = await framesDuring(page, () => page.waitForTimeout(2000));
  expect(idle.length - 1).toBeLessThanOrEqual(0);
  const walked = await framesDuring(page, () => page.keyboard.press('ArrowRight', { delay: 600 }));
  expect(walked.length).toBeGreaterThan(1);
  await page.getByRole('button', { name: words.center }).click();
  await comesToRest(page);
  const started = await drawings();
  await page.keyboard.down('ArrowRight');
  await expect.poll(drawings).toBeGreaterThan(started);
  await turnAway(page, true);
  const [before, from] = [await drawings(), await middleOf(page.locator('.chart-pin'))];
  await page.waitForTimeout(1200);
  expect(apart(from, await middleOf(page.locator('.chart-pin')))).toBeGreaterThan(0.5);
  expect(await drawings()).toBe(before);
  await page.keyboard.up('ArrowRight');
  await turnAway(page, false);
  await expect.poll(drawings).toBeGreaterThan(before);
  await expect.poll(async () => errorPixels(await page.screenshot())?.error).toBeLessThanOrEqual(2);
};

test('without tiles the chart is never grey, and soon stops asking for them; on a desk the hunt’s title stands in its block, which makes way for the boat; nothing is drawn while nothing moves, nor while nobody sees the page, though the walk goes on; then the plain canvas draws the boat where the team is, the walk and the spectacle of a find', {
  tag: '@desk',
}, async ({ page }) => {
  test.setTimeout(120_000);
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith('https://data.geopf.fr') && asked.push(request.url()));
  await refuseTiles(page);
  await pretendCard(page, 'canvas');
  const drawings = await countDrawings(page);
  const title = await startAtHome(page);
  await gameStands(page);
  expect(await rendererOf(page)).toBe('canvas');
  const block = page.locator('.chart-title');
  await expect(block).toHaveText(title);
  await expect(block).toBeVisible();
  await comesToRest(page);
  await isDrawn(page);
  await makesWay(page, block);
  await test.step('it stops asking', () => stopsAsking(page, asked));
  // Beside the tools of the walk the block would have no room.
  await page.getByRole('button', { name: words.showAll }).click();
  await expect(block).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 700 });
  await expect(block).toBeHidden();
  await page.setViewportSize({ width: 1280, height: 800 });
  await test.step('it draws when needed', () => drawsWhenNeeded(page, drawings));
  await test.step('it draws a find', () => seesSpectacle(page));
});

test('nothing jumps while the first screen, the story and the map come; a tap sends the token there; then arrow keys walk it, and leave the map alone', {
  tag: '@phone',
}, async ({ page }) => {
  await refuseTiles(page);
  await test.step('all comes', () => comesWithoutJumps(page));
  await page.getByRole('button', { name: words.center }).click();
  await comesToRest(page);
  await page.getByLabel(words.pace).selectOption({ label: words.paces.fast });
  const pin = page.locator('.chart-pin');
  const start = await middleOf(pin);
  const goal = { x: start.x + 30, y: start.y + 30 };
  await page.mouse.click(goal.x, goal.y);
  await expect.poll(async () => apart(await middleOf(pin), goal)).toBeLessThanOrEqual(2);
  await comesToRest(page);

  const degrees = page.locator('.chart-degree').first();
  const [held, before] = [await middleOf(degrees), await middleOf(pin)];
  await page.keyboard.press('ArrowUp', { delay: 500 });
  await comesToRest(page);
  const after = await middleOf(pin);
  expect(after.y).toBeLessThan(before.y - 5);
  expect(Math.abs(after.x - before.x)).toBeLessThanOrEqual(2);
  expect(await middleOf(degrees)).toEqual(held);
});
