import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { browserArgs, ensureBrowser } from '../tests/browser';

/** Builds the game, serves it, opens a browser, and clears all of it away when `use` is done; `address` ends in a slash. */
export const withBuiltGame = async <T>(use: (browser: Browser, address: string) => Promise<T>): Promise<T> => {
  const outDir = await mkdtemp(join(tmpdir(), 'jalon-built-'));
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs] });
  try {
    return await use(browser, server.resolvedUrls?.local[0] ?? '');
  } finally {
    await browser.close();
    await server.close();
    await rm(outDir, { recursive: true, force: true });
  }
};

const withoutTiles = async (page: Page): Promise<Page> => {
  await page.route('https://data.geopf.fr/**', (route) => route.abort());
  return page;
};

const common = { locale: 'fr-FR', serviceWorkers: 'block' } as const;

/** A page as wide as a desk's, without map tiles. */
export const openDesk = async (browser: Browser): Promise<Page> =>
  withoutTiles(await browser.newPage({ viewport: { width: 1280, height: 800 }, ...common }));

/** A page as large as a phone's, whose own thread is so many times slower than this machine's, without map tiles. */
export const openPhone = async (browser: Browser, slower: number): Promise<Page> => {
  const viewport = { width: 390, height: 844 };
  const page = await browser.newPage({ viewport, deviceScaleFactor: 2, isMobile: true, hasTouch: true, ...common });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return withoutTiles(page);
};
