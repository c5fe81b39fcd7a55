import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { listenOn } from '../src/platform/node/listen';
import { staticFiles } from '../src/platform/node/staticFiles';
import { browserArgs, ensureBrowser } from '../tests/browser';
import { type Bench, medianOf, type Row } from './bench';
import { packed } from './bundle';
import { slow4G, throughNetwork } from './slowNetwork';

const rounds = 5;
/** No map server answers; a route of Playwright's would turn the browser's cache off. */
const ownServerAlone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** Connecting, the page, its modules, the story, the map: each waits for the one before. */
const turns = 5;

interface Visit {
  /** Until the clue can be read and the map, which unrolls once when a hunt begins, follows a finger. */
  readonly ms: number;
  /** What the page itself asked for until then, as a server sends it. */
  readonly bytes: number;
  /** All that went over the network until then, the worker's too. */
  readonly passed: number;
}

/** Draws the map aside by a finger's breadth, and waits until it has followed. */
const dragMap = async (page: Page): Promise<void> => {
  const map = page.locator('.chart:not([data-rolled])');
  await map.waitFor();
  const pane = map.locator('.leaflet-map-pane');
  const before = await pane.getAttribute('style');
  const { x, y } = (await map.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(x + 195, y + 150);
  await page.mouse.down();
  await page.mouse.move(x + 155, y + 150, { steps: 2 });
  await page.mouse.up();
  await page.waitForFunction(
    (was) => document.querySelector('.leaflet-map-pane')?.getAttribute('style') !== was,
    before,
  );
};

/** Opens the page of an empty browser and starts the first hunt, without a moment's reading, until it can be played. */
const play = async (page: Page, address: string): Promise<number> => {
  const from = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page.locator('button.card').first().click();
  await page.getByRole('button', { name: 'À la maison' }).click();
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  await page.locator('.chart-pin').waitFor({ state: 'attached' });
  await dragMap(page);
  return performance.now() - from;
};

const visit = async (browser: Browser, outDir: string, port: number, network: typeof slow4G | null): Promise<Visit> => {
  const line = network && (await throughNetwork(port, network));
  const context = await browser.newContext({ locale: 'fr-FR', viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const paths = new Set<string>();
  page.on('response', (response) => !response.fromServiceWorker() && paths.add(new URL(response.url()).pathname));
  try {
    const ms = await play(page, `http://127.0.0.1:${line?.port ?? port}/`);
    const sizes = await Promise.all([...paths].map((path) => packed(outDir, path)));
    return { ms, bytes: sizes.reduce((sum, one) => sum + one, 0), passed: line?.passed() ?? 0 };
  } finally {
    await context.close();
    line?.close();
  }
};

const rowOf = (what: string, visits: readonly Visit[], { down, roundTripMs }: typeof slow4G): Row => {
  const [ms, bytes] = [medianOf(visits.map((one) => one.ms)), medianOf(visits.map((one) => one.bytes))];
  const needed = (bytes / down) * 1000 + turns * roundTripMs;
  return {
    what,
    'first load to playable, ms': Math.round(ms),
    'kB needed': Math.round(bytes / 1000),
    'kB passed': Math.round(medianOf(visits.map((one) => one.passed)) / 1000),
    'ms that they need': Math.round(needed),
    ratio: Math.round((ms / needed) * 100) / 100,
  };
};

/** How long it takes from an empty browser to a hunt that can be played, on Slow 4G, against what its bytes need. */
export const offline: Bench = {
  name: 'offline',
  run: async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'jalon-offline-'));
    await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
    const server = createServer(staticFiles(outDir));
    const port = (await listenOn(server, 0, '127.0.0.1')) ?? 0;
    const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArgs, ownServerAlone] });
    try {
      const [slow, fast]: [Visit[], Visit[]] = [[], []];
      for (let round = 0; round < rounds; round += 1) {
        slow.push(await visit(browser, outDir, port, slow4G));
        fast.push(await visit(browser, outDir, port, null));
      }
      return [rowOf('Slow 4G', slow, slow4G), rowOf('no limit', fast, slow4G)];
    } finally {
      await browser.close();
      server.close();
      await rm(outDir, { recursive: true, force: true });
    }
  },
};
