import type { Browser, Page } from '@playwright/test';
import { playWords } from '../src/ui/messages/play';
import { storyWords } from '../src/ui/messages/story';
import type { Bench, Row } from './bench';
import { openDesk, withBuiltGame } from './built';
import { drag, errorsIn, framesDuring } from './lock';

const words = playWords('fr');

type Move = (page: Page) => Promise<void>;

/** Long enough for the map and the game to come to rest. */
const restMs = 1500;
const idleMs = 2000;

const middle = { x: 840, y: 420 };

const press =
  (name: string): Move =>
  async (page) => {
    await page.getByRole('button', { name }).click();
    await page.waitForTimeout(restMs);
  };

const movements: readonly (readonly [string, Move])[] = [
  ['at rest', (page) => page.waitForTimeout(300)],
  [
    'panning',
    async (page) => {
      await drag(page, middle, { x: 160, y: 90 }, 40);
      await page.waitForTimeout(200);
      await page.mouse.up();
    },
  ],
  [
    'flung',
    async (page) => {
      await drag(page, { x: middle.x + 100, y: middle.y + 60 }, { x: -110, y: -60 }, 8);
      await page.mouse.up();
      await page.waitForTimeout(restMs);
    },
  ],
  ['zooming out', press(words.zoomOut)],
  ['zooming in', press(words.zoomIn)],
  ['flying out', press(words.showAll)],
  ['flying in', press(words.center)],
];

/** A hunt on the map, its token far from any post. */
const openHunt = async (browser: Browser, address: string): Promise<Page> => {
  const page = await openDesk(browser);
  await page.goto(address);
  await page.locator('button.card').first().click();
  // The measure looks for red bows.
  await page.getByRole('radio', { name: storyWords('fr').colors.vermilion }).check();
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  await page.locator('.chart-game canvas').waitFor({ state: 'attached' });
  await press(words.center)(page);
  return page;
};

const round = (value: number): number => Math.round(value * 100) / 100;

const measure = async (page: Page): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for (const [moving, move] of movements) {
    const { frames, places, most, median } = errorsIn(await framesDuring(page, () => move(page)));
    rows.push({ moving, 'most px': round(most), 'median px': round(median), frames, places });
  }
  await page.waitForTimeout(restMs);
  const idle = await framesDuring(page, () => page.waitForTimeout(idleMs));
  return [...rows, { moving: 'frames drawn in 2 s of idleness', frames: Math.max(0, idle.length - 1) }];
};

/** How far the game's canvas is from the map, in pixels of real frames; a zoom's figures hold the drawing's size too. */
export const map: Bench = {
  name: 'map',
  run: () => withBuiltGame(async (browser, address) => measure(await openHunt(browser, address))),
};
