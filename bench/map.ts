import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { playWords } from '../src/ui/messages/play';
import { shellWords } from '../src/ui/messages/shell';
import { browserArgs, ensureBrowser } from '../tests/browser';
import type { Bench, Row } from './bench';
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
  const viewport = { width: 1280, height: 800 };
  const page = await browser.newPage({ viewport, locale: 'fr-FR', serviceWorkers: 'block' });
  await page.route('https://data.geopf.fr/**', (route) => route.abort());
  await page.goto(address);
  await page.locator('button.card').first().click();
  await page.getByRole('button', { name: shellWords('fr').atHome }).click();
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
  run: async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'jalon-map-'));
    await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
    const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
    try {
      return await measure(await openHunt(browser, server.resolvedUrls?.local[0] ?? ''));
    } finally {
      await browser.close();
      await server.close();
      await rm(outDir, { recursive: true, force: true });
    }
  },
};
