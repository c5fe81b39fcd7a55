import type { Browser, Page } from '@playwright/test';
import { shellWords } from '../src/ui/messages/shell';
import { stopsText } from '../tests/builders/bulk';
import type { Bench, Row } from './bench';
import { openDesk, openPhone, withBuiltGame } from './built';
import { drag } from './lock';
import { withFile } from './made';
import { longTasks, type Task } from './tasks';

const longMs = 50;
const told = 6;
const slower = 4;
const readingLimitMs = 600_000;
const restMs = 3000;

const rowOf = (what: string, doing: string, tasks: readonly Task[]): Row => ({
  what,
  doing,
  [`tasks over ${longMs} ms`]: tasks.length,
  [`${told} longest: ms (own)`]: tasks
    .slice(0, told)
    .map(({ lasted, own }) => `${Math.round(lasted)} (${Math.round(own)})`)
    .join(', '),
  'most own ms': Math.round(Math.max(0, ...tasks.map(({ own }) => own))),
});

/** Opens the dialog that asks for files. What the tool puts into the page to press buttons and to measure is there by then, and no task of the page's. */
const openDialog = async (page: Page) => {
  await page.locator('main').scrollIntoViewIfNeeded();
  await page.locator('main').boundingBox();
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: shellWords('fr').openFile }).click();
  return chooser;
};

/** Over the map: dragged to and fro, nearer and farther. */
const moveMap = async (page: Page): Promise<void> => {
  const map = page.locator('.sites-map');
  await map.scrollIntoViewIfNeeded();
  const box = await map.boundingBox();
  if (!box) throw new Error('The map is not on the page.');
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const by of [1, -1, 1, -1]) {
    await drag(page, middle, { x: 140 * by, y: 60 * by }, 20);
    await page.mouse.up();
    await page.mouse.wheel(0, -240 * by);
    await page.waitForTimeout(600);
  }
};

const walkComes = async (page: Page): Promise<void> => {
  await page.locator('.quick-stages li').first().waitFor({ timeout: readingLimitMs });
  await page.waitForTimeout(restMs);
};

const measure = async (page: Page, what: string, file: string): Promise<readonly Row[]> => {
  const dialog = await openDialog(page);
  const reading = await longTasks(page, longMs, async () => {
    await dialog.setFiles(file);
    await page.locator('.tally').waitFor({ timeout: readingLimitMs });
  });
  const coming = await longTasks(page, longMs, () => walkComes(page));
  const moving = await longTasks(page, longMs, () => moveMap(page));
  return [
    rowOf(what, 'reading, report comes', reading),
    rowOf(what, 'map and walk come', coming),
    rowOf(what, 'map moved', moving),
  ];
};

const screens: readonly (readonly [name: string, open: (browser: Browser) => Promise<Page>])[] = [
  ['desk', openDesk],
  [`phone, ${slower} times slower`, (browser) => openPhone(browser, slower)],
];

/** Whether the page stays smooth while a large file is read, told and shown on the map: the tasks that would hold it up. */
export const page: Bench = {
  name: 'page',
  run: () =>
    withBuiltGame(async (browser, address) => {
      const rows: Row[] = [];
      for (const [what, count] of [
        ['100,000 stops', 100_000],
        ['1,000,000 stops', 1_000_000],
      ] as const)
        await withFile('stops.txt', stopsText(count), async (file) => {
          for (const [screen, open] of screens) {
            const shown = await open(browser);
            await shown.goto(address);
            rows.push(...(await measure(shown, `${what}, ${screen}`, file)));
            await shown.close();
          }
        });
      return rows;
    }),
};
