import { copyFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { listenOn } from '../../src/platform/node/listen';
import { staticFiles } from '../../src/platform/node/staticFiles';
import { browserArgs, ensureBrowser } from '../browser';
import { camera, type Look, looks, pictureFile } from './camera';
import { journey } from './journey';
import { writeMarks } from './marks';
import { writeSheet } from './sheet';

const folder = 'pictures';

/** What `docs/` shows of the game: under which name, screen, look, size. */
const shown = [
  ['map', 'map', { language: 'fr', theme: 'day' }, [390, 844]],
  ['arrival', 'arrival', { language: 'en', theme: 'day' }, [390, 844]],
  ['result', 'result', { language: 'en', theme: 'night' }, [390, 844]],
  ['desk', 'map', { language: 'en', theme: 'day' }, [1280, 800]],
  ['data', 'data', { language: 'en', theme: 'day' }, [1280, 800]],
] as const;

const copyToDocs = async (): Promise<void> => {
  for (const [name, screen, look, size] of shown)
    await copyFile(pictureFile(folder, screen, look, size), `docs/${name}.png`);
};

const visit = async (browser: Browser, baseURL: string, look: Look, wanted: (screen: string) => boolean) => {
  const options = {
    baseURL,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  } as const;
  const taken = new Set<string>();
  const take = camera(folder, look, wanted);
  await journey(
    (over) => browser.newContext({ ...options, ...over }),
    look,
    async (screen, page) => {
      if (wanted(screen)) taken.add(screen);
      await take(screen, page);
    },
  );
  return taken;
};

/** Takes every screen, or those that are named, into one contact sheet each; `docs` names those that `docs/` shows. */
const takePictures = async (given: readonly string[]): Promise<void> => {
  const forDocs = given.includes('docs');
  const names = forDocs ? shown.map(([, screen]) => screen) : given;
  const wanted = (screen: string): boolean => names.length === 0 || names.includes(screen);
  if (names.length === 0) await rm(folder, { recursive: true, force: true });
  await build({ logLevel: 'warn' });
  const server = createServer(staticFiles('dist'));
  const baseURL = `http://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}/`;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  try {
    const screens = new Set<string>();
    const pairs =
      names.every((name) => name === 'marks') && names.length > 0 ? [] : [looks.slice(0, 2), looks.slice(2)];
    for (const pair of pairs)
      for (const taken of await Promise.all(pair.map((look) => visit(browser, baseURL, look, wanted))))
        for (const screen of taken) screens.add(screen);
    for (const screen of screens) console.log(await writeSheet(browser, folder, screen));
    if (wanted('marks')) console.log(await writeMarks(browser, folder));
    if (forDocs) await copyToDocs();
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

await takePictures(process.argv.slice(2));
