import { type BrowserContext, expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { tiledAround } from '../../../src/apps/player/map/planIgn';
import type { Bounds } from '../../../src/core/lib/position';
import { tilesOf } from '../../../src/core/lib/tiles';
import { alongWords } from '../../../src/ui/messages/along';
import { pmtilesOf, pngTile } from '../../builders/pmtiles';

const words = alongWords('fr');

/** A tile of one color: what IGN would send, without asking IGN. */
export const blankTile = (): Buffer => {
  const tile = new PNG({ width: 256, height: 256 });
  tile.data.fill(250);
  return PNG.sync.write(tile);
};

/** Answers for IGN, to whoever asks; gives the addresses that were asked for. */
export const answerTiles = async (context: BrowserContext): Promise<readonly string[]> => {
  const asked: string[] = [];
  const body = blankTile();
  await context.route('https://data.geopf.fr/**', (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'image/png', headers: { 'access-control-allow-origin': '*' }, body });
  });
  return asked;
};

/** Takes the hunt of the story that stands along, and waits until all of it is here. */
export const takeAlong = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words.take }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: words.take }).click();
  await expect(dialog.getByRole('status')).toHaveText(words.endings.done, { timeout: 60_000 });
  await page.keyboard.press('Escape');
};

/** The map shows tiles that came from no network. */
export const seesTilesAtHand = (page: Page): Promise<void> =>
  expect(page.locator('.leaflet-tile-pane canvas.leaflet-tile-loaded').first()).toBeVisible();

/** Answers for the map of a hunt at an address, in parts as they are asked for; gives these parts. */
export const answerMap = async (
  context: BrowserContext,
  address: string,
  frame: Bounds,
): Promise<readonly string[]> => {
  const asked: string[] = [];
  const tiles = tilesOf(tiledAround(frame), 17, 400).map((tile, i) => ({ tile, bytes: pngTile(256, 150 + (i % 90)) }));
  const archive = Buffer.from(pmtilesOf({ tiles, perLeaf: 50 }));
  await context.route(address, (route) => {
    const range = route.request().headers().range ?? '';
    asked.push(range);
    const [from = 0, to = 0] = range.match(/\d+/g)?.map(Number) ?? [];
    const headers = { 'access-control-allow-origin': '*' };
    return route.fulfill({ status: 206, headers, body: archive.subarray(from, to + 1) });
  });
  return asked;
};
