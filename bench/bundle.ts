import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { listenOn } from '../src/platform/node/listen';
import { staticFiles } from '../src/platform/node/staticFiles';
import { browserArgs, ensureBrowser } from '../tests/browser';
import type { Bench, Row } from './bench';

/** Each moment of a visit, and what a person does to come to it. */
const moments: readonly (readonly [moment: string, come: (page: Page) => Promise<unknown>])[] = [
  ['before the first interaction', (page) => page.goto('./')],
  [
    'the story of a hunt',
    async (page) => {
      await page.locator('button.card').first().click();
      await page.getByRole('button', { name: 'À la maison' }).waitFor();
    },
  ],
  [
    'the map, the play, Phaser',
    async (page) => {
      await page.getByRole('button', { name: 'À la maison' }).click();
      await page.locator('.chart-game canvas').waitFor({ state: 'attached' });
    },
  ],
];

type Kind = 'app' | 'Phaser' | 'data' | 'fonts and pictures';

const kindOf = (path: string): Kind => {
  if (/\/layer-[^/]+\.js$/.test(path)) return 'Phaser';
  if (path.endsWith('/') || ['.html', '.js', '.css'].includes(extname(path))) return 'app';
  return ['.json', '.csv'].includes(extname(path)) ? 'data' : 'fonts and pictures';
};

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

/** What is packed already: a server sends it as it is, and packs the rest. */
const sentAsItIs = /\.(woff2|png|jpg|webp)$/;

/** Bytes of a built file, by the path of its address, as a server sends it. */
export const packed = async (outDir: string, path: string): Promise<number> => {
  const body = await readFile(join(outDir, path.endsWith('/') ? `${path}index.html` : decodeURIComponent(path)));
  return sentAsItIs.test(path) ? body.length : gzipSync(body).length;
};

const rowOf = async (moment: string, paths: readonly string[], outDir: string): Promise<Row> => {
  const sums: Record<Kind, number> = { app: 0, Phaser: 0, data: 0, 'fonts and pictures': 0 };
  for (const path of paths) sums[kindOf(path)] += await packed(outDir, path);
  const columns = Object.entries(sums).map(([kind, bytes]) => [`${kind} kB`, kilobytes(bytes)]);
  return { moment, requests: paths.length, ...Object.fromEntries(columns) };
};

/** A chunk by its name, without the hash of what is in it. */
const chunkName = (path: string): string => basename(path).replace(/-[\w-]{8}(?=\.\w+$)/, '') || 'index.html';

/** The code that a moment loads, chunk by chunk, the largest first. */
const chunksOf = async (moment: string, paths: readonly string[], outDir: string): Promise<readonly Row[]> => {
  const code = paths.filter((path) => ['app', 'Phaser'].includes(kindOf(path)));
  const chunks = await Promise.all(
    code.map(async (path) => ({ moment, chunk: chunkName(path), bytes: await packed(outDir, path) })),
  );
  return chunks.sort((a, b) => b.bytes - a.bytes);
};

const visit = async (page: Page, origin: string, outDir: string): Promise<readonly Row[]> => {
  const fresh: string[] = [];
  const rows: Row[] = [];
  const chunks: Row[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(origin) && response.ok()) fresh.push(new URL(response.url()).pathname);
  });
  for (const [moment, come] of moments) {
    await come(page);
    await page.waitForLoadState('networkidle');
    const paths = fresh.splice(0);
    rows.push(await rowOf(moment, paths, outDir));
    chunks.push(...(await chunksOf(moment, paths, outDir)));
  }
  return [...rows, ...chunks];
};

const measure = async (outDir: string): Promise<readonly Row[]> => {
  const server = createServer(staticFiles(outDir));
  const origin = `http://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}`;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  try {
    const page = await browser.newPage({ baseURL: origin, locale: 'fr-FR', serviceWorkers: 'block' });
    await page.route('https://data.geopf.fr/**', (route) => route.abort());
    return await visit(page, origin, outDir);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

/** What a real browser loads at each moment of a visit, gzipped, by kind and then by chunk; 1 kB is 1,000 bytes. */
export const bundle: Bench = {
  name: 'bundle',
  run: async () => {
    const outDir = await mkdtemp(join(tmpdir(), 'jalon-bundle-'));
    try {
      await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
      return await measure(outDir);
    } finally {
      await rm(outDir, { recursive: true, force: true });
    }
  },
};
