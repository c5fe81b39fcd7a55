import { type BrowserContext, expect, type Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { alongWords } from '../../../src/ui/messages/along';

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
