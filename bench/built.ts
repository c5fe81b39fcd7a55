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

/** A page as wide as a desk's, without map tiles. */
export const openDesk = async (browser: Browser): Promise<Page> => {
  const viewport = { width: 1280, height: 800 };
  const page = await browser.newPage({ viewport, locale: 'fr-FR', serviceWorkers: 'block' });
  await page.route('https://data.geopf.fr/**', (route) => route.abort());
  return page;
};
