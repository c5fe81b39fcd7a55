import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from '@playwright/test';
import { looks, pictureFile, sizes } from './camera';

const rowHeight = 440;

const figure = (file: string, caption: string): string =>
  `<figure><img height="${rowHeight}" src="${pathToFileURL(file)}"><figcaption>${caption}</figcaption></figure>`;

const style = `
  body { margin: 0; padding: 16px; width: max-content; background: #777; color: #fff; font: 15px sans-serif; }
  h1 { margin: 0 0 12px; font-size: 22px; }
  div { display: flex; gap: 12px; margin-bottom: 10px; }
  figure { margin: 0; }
  img { display: block; }`;

/** Lays the pictures of one screen on one sheet, a row for each look; gives the sheet's file. */
export const writeSheet = async (browser: Browser, folder: string, screen: string): Promise<string> => {
  const rows = looks.map((look) => {
    const figures = sizes.flatMap((size) => {
      const file = pictureFile(folder, screen, look, size);
      return existsSync(file) ? [figure(file, `${look.language}, ${look.theme}, ${size.join(' × ')}`)] : [];
    });
    return `<div>${figures.join('')}</div>`;
  });
  const html = join(folder, screen, 'sheet.html');
  await writeFile(html, `<!doctype html><style>${style}</style><h1>${screen}</h1>${rows.join('')}`);
  const page = await browser.newPage({ viewport: { width: 3200, height: 1000 } });
  await page.goto(pathToFileURL(html).href);
  const sheet = join(folder, `${screen}.png`);
  await page.locator('body').screenshot({ path: sheet });
  await page.close();
  return sheet;
};
