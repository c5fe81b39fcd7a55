import { expect, type Locator, type Page, test } from '@playwright/test';
import { PNG } from 'pngjs';
import { drag, errorPixels, errorsIn, framesDuring } from '../../bench/lock';
import { playWords } from '../../src/ui/messages/play';
import { shellWords } from '../../src/ui/messages/shell';

const words = playWords('fr');
const tileServer = 'https://data.geopf.fr/**';

/** A tile of one color: what IGN would send, without asking IGN. */
const blankTile = (): Buffer => {
  const tile = new PNG({ width: 256, height: 256 });
  tile.data.fill(250);
  return PNG.sync.write(tile);
};

const answerTiles = (page: Page) =>
  page.route(tileServer, (route) => route.fulfill({ contentType: 'image/png', body: blankTile() }));
const refuseTiles = (page: Page) => page.route(tileServer, (route) => route.abort());

const startAtHome = async (page: Page): Promise<void> => {
  await page.goto('./');
  await page.locator('button.card').first().click();
  await page.getByRole('button', { name: shellWords('fr').atHome }).click();
  await expect(page.locator('.chart-pin')).toBeVisible();
};

const gameStands = (page: Page) => expect(page.locator('.chart-game canvas')).toBeAttached();

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

/** Measured where one pixel is one CSS pixel. */
test.describe('The game above the map', { tag: '@desk' }, () => {
  test('keeps within two pixels of the map, at rest and while it is dragged', async ({ page }) => {
    await answerTiles(page);
    await startAtHome(page);
    await gameStands(page);
    await page.getByRole('button', { name: words.center }).click();
    await comesToRest(page);
    expect(errorPixels(await page.screenshot())?.error).toBeLessThanOrEqual(2);

    const frames = await framesDuring(page, () => drag(page, { x: 840, y: 420 }, { x: 160, y: 90 }, 30));
    await page.mouse.up();
    const { most, places } = errorsIn(frames);
    expect(places).toBeGreaterThan(5);
    expect(most).toBeLessThanOrEqual(2);
  });

  test('draws no frame in two seconds of idleness', async ({ page }) => {
    await refuseTiles(page);
    await startAtHome(page);
    await gameStands(page);
    await comesToRest(page);
    const idle = await framesDuring(page, () => page.waitForTimeout(2000));
    expect(idle.length - 1).toBeLessThanOrEqual(0);
    const walked = await framesDuring(page, () => page.keyboard.press('ArrowRight', { delay: 600 }));
    expect(walked.length).toBeGreaterThan(1);
  });
});

test('without the game’s own code the map draws the hunt, and the hunt goes on', async ({ page }) => {
  await refuseTiles(page);
  await page.route(/\/assets\/layer-[^/]*\.js$/, (route) => route.abort());
  await startAtHome(page);
  await expect(page.locator('.chart-mark')).not.toHaveCount(0);
  await expect(page.locator('.chart-game canvas')).toHaveCount(0);
  await page.getByLabel(words.pace).selectOption({ label: words.paces.fast });
  await page.getByRole('button', { name: words.walkToShort }).first().click();
  await expect(page.locator('.play')).not.toHaveAttribute('data-panel', 'walk', { timeout: 20_000 });
});

test('without tiles the chart is never grey, and soon stops asking for them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().startsWith('https://data.geopf.fr') && asked.push(request.url()));
  await refuseTiles(page);
  await startAtHome(page);
  await gameStands(page);
  await comesToRest(page);
  const before = asked.length;
  await page.getByRole('button', { name: words.zoomIn }).click();
  await comesToRest(page);
  expect(asked.length).toBe(before);
  await expect(page.getByText(words.tileCredit)).toBeHidden();
  await expect(page.getByRole('img', { name: words.scale })).toBeVisible();
  await expect(page.locator('.chart-degree').first()).toBeVisible();

  const png = PNG.sync.read(await page.locator('.chart').screenshot());
  const land = [246, 228, 164];
  let ashore = 0;
  for (let i = 0; i < png.data.length; i += 4)
    if (land.every((value, channel) => Math.abs((png.data[i + channel] ?? 0) - value) <= 2)) ashore += 1;
  expect(ashore / (png.width * png.height)).toBeGreaterThan(0.4);
});

test('tiles are asked for around the hunt only, and credited while they show', async ({ page }) => {
  const asked: URL[] = [];
  page.on(
    'request',
    (request) => request.url().startsWith('https://data.geopf.fr') && asked.push(new URL(request.url())),
  );
  await answerTiles(page);
  await startAtHome(page);
  await expect(page.getByText(words.tileCredit)).toBeVisible();
  for (let i = 0; i < 4; i += 1) {
    await page.getByRole('button', { name: words.zoomOut }).click();
    await comesToRest(page);
  }
  expect(asked.length).toBeGreaterThan(0);
  for (const { searchParams } of asked) {
    const wide = 2 ** Number(searchParams.get('TILEMATRIX'));
    const west = (Number(searchParams.get('TILECOL')) / wide) * 360 - 180;
    const east = west + 360 / wide;
    expect(west).toBeLessThan(-1.5);
    expect(east).toBeGreaterThan(-1.62);
  }
});

test('a tap sends the token there; then arrow keys walk it, and leave the map alone', async ({ page }) => {
  await refuseTiles(page);
  await startAtHome(page);
  await gameStands(page);
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
