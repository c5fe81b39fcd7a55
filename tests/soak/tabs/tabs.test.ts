import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { canonicalJson, hashText } from '../../../src/core/lib/hash';
import type { PlayRecord } from '../../../src/core/play/kept';
import { listenOn } from '../../../src/platform/node/listen';
import { staticFiles } from '../../../src/platform/node/staticFiles';
import { browserArgs, ensureBrowser } from '../../browser';
import { aHunt } from '../../builders/play';
import type { Tab } from './page';

const total = 1000;
const site = mkdtempSync(join(tmpdir(), 'jalon-tabs-'));
const server = createServer(staticFiles(site));
let origin = '';

beforeAll(async () => {
  const lib = { entry: join(import.meta.dirname, 'page.ts'), formats: ['es' as const], fileName: 'page' };
  await build({ configFile: false, publicDir: false, logLevel: 'error', build: { outDir: site, lib } });
  writeFileSync(join(site, 'index.html'), '<!doctype html><script type="module" src="page.js"></script>');
  origin = `http://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}`;
}, 60_000);
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(site, { recursive: true, force: true });
});

/** What each page has under this name. */
declare const tab: Tab;

it(`keeps each of ${total} events once that two tabs of a browser write in turns, in the play and in its copy`, async () => {
  const hunt = aHunt();
  const record: PlayRecord = { id: 'p1', hunt, huntHash: hashText(canonicalJson(hunt)), createdWall: 0 };
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  try {
    const context = await browser.newContext();
    const open = async () => {
      const page = await context.newPage();
      await page.goto(origin);
      return page;
    };
    const [first, second, third] = [await open(), await open(), await open()];
    await first.evaluate((play) => tab.create(play), record);
    const writeIn = (page: Page, number: number) =>
      page.evaluate((asked) => tab.write(asked.record, asked.number, asked.total), { record, number, total });
    const began = Date.now();
    const told = await Promise.all([writeIn(first, 1), writeIn(second, 2)]);
    const seconds = Math.round((Date.now() - began) / 1000);
    console.log(`${told[0].length} events of one tab and ${told[1].length} of the other in ${seconds} s.`);
    await expect.poll(() => third.evaluate(() => tab.copied('p1')), { timeout: 30_000 }).toBe(total);
    const read = await third.evaluate(() => tab.read('p1'));
    const kept = read?.log.map(({ event }) => (event.type === 'resumed' ? event.awayMs : null)) ?? [];
    expect(read?.damaged).toBeUndefined();
    expect(read?.log.map(({ seq }) => seq)).toEqual(Array.from({ length: total }, (_, i) => i));
    expect(new Set(kept).size).toBe(total);
    expect(new Set(kept)).toEqual(new Set(told.flat()));
    for (const numbers of told) expect(numbers.length).toBeGreaterThan(total / 4);
  } finally {
    await browser.close();
  }
});
