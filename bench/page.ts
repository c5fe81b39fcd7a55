import type { Page } from '@playwright/test';
import { dataWords } from '../src/ui/messages/data';
import { shellWords } from '../src/ui/messages/shell';
import { stopsText } from '../tests/builders/bulk';
import type { Bench, Row } from './bench';
import { openDesk, withBuiltGame } from './built';
import { drag } from './lock';
import { withFile } from './made';

const longTaskMs = 50;
const readingLimitMs = 600_000;
const restMs = 3000;

/** Lets the page note each of its tasks that a browser calls long: over 50 ms from start to end. */
const noteLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const long: number[] = [];
    Object.assign(globalThis, { long });
    new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
    });
  });

/** The long tasks since the last time they were asked for, in milliseconds. */
const longTasks = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() => (globalThis as unknown as { readonly long: number[] }).long.splice(0));

const rowOf = (what: string, doing: string, tasks: readonly number[]): Row => ({
  what,
  doing,
  [`tasks over ${longTaskMs} ms`]: tasks.length,
  'longest ms': Math.round(Math.max(0, ...tasks)),
});

const give = async (page: Page, file: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: shellWords('fr').openFile }).click();
  await (await chooser).setFiles(file);
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

const measure = async (page: Page, what: string, file: string): Promise<readonly Row[]> => {
  await noteLongTasks(page);
  await give(page, file);
  await page.getByText(dataWords('fr').columns).waitFor({ timeout: readingLimitMs });
  // What is long as the report comes is counted with the report: it is told after it is over.
  const reading = await longTasks(page);
  await page.locator('.quick-stages li').first().waitFor({ timeout: readingLimitMs });
  await page.waitForTimeout(restMs);
  const coming = await longTasks(page);
  await moveMap(page);
  const moving = await longTasks(page);
  return [
    rowOf(what, 'reading', reading),
    rowOf(what, 'report, map and walk come', coming),
    rowOf(what, 'map moved', moving),
  ];
};

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
          const desk = await openDesk(browser);
          await desk.goto(address);
          rows.push(...(await measure(desk, what, file)));
          await desk.close();
        });
      return rows;
    }),
};
