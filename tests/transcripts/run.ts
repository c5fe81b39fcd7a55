import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { type Browser, chromium } from '@playwright/test';
import { build } from 'vite';
import { type Language, languages, say } from '../../src/core/lib/language';
import type { Hunt } from '../../src/core/prepare/hunt';
import { listenOn } from '../../src/platform/node/listen';
import { staticFiles } from '../../src/platform/node/staticFiles';
import { browserArgs, ensureBrowser } from '../browser';
import { makeOf, type Recipe, recipes } from './hunts';
import { transcribe } from './play';

const folder = 'docs/played';
const screens = { fr: { width: 390, height: 844 }, en: { width: 1280, height: 800 } } as const;

const playIn = async (
  browser: Browser,
  baseURL: string,
  hunt: Hunt,
  language: Language,
): Promise<readonly string[]> => {
  const context = await browser.newContext({
    ...{ baseURL, locale: language === 'fr' ? 'fr-FR' : 'en-GB', viewport: screens[language] },
    ...({ serviceWorkers: 'block', reducedMotion: 'reduce' } as const),
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', ({ message }) => complaints.push(message));
  const lines = await transcribe(page, hunt, language);
  await context.close();
  if (complaints.length > 0) throw new Error(complaints.join('\n'));
  return lines;
};

const credit = ({ credits }: Hunt): readonly string[] =>
  credits.map(({ title, publisher, license, date, url, notice }) =>
    [say(title, 'en'), publisher, license, date, url, say(notice, 'en')].filter(Boolean).join(' · '),
  );

const command = ({ file, options }: Recipe): string => {
  const path = file.startsWith('public') ? file : file.replace(/^.*\/data\//, '…/data/');
  return `npm run -s hunt -- make ${[path, ...options].join(' ')}`;
};

/** Makes the ten hunts, or those that are named, plays each in French and English, and writes down what was read. */
const write = async (names: readonly string[]): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await build({ logLevel: 'warn' });
  const server = createServer(staticFiles('dist'));
  const baseURL = `http://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}/`;
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArgs });
  try {
    for (const recipe of recipes.filter(({ name }) => names.length === 0 || names.includes(name))) {
      const hunt = await makeOf(recipe);
      const lines = [`# ${say(hunt.title, 'en')}`, '', `    ${command(recipe)}`, '', ...credit(hunt), ''];
      for (const language of languages) lines.push(...(await playIn(browser, baseURL, hunt, language)));
      await writeFile(`${folder}/${recipe.name}.md`, lines.join('\n'));
      console.log(recipe.name, hunt.stages.length);
    }
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
};

await write(process.argv.slice(2));
