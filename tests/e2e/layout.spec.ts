import type { Page } from '@playwright/test';
import { playWords, storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';
import { setLetters } from './support/letters';
import { goFast, knownHunt, startHunt } from './support/player';
import { boxOf } from './support/room';
import { boxesOf, outside, overlaps } from './support/sight';

const words = playWords('fr');
const story = storyWords('fr');

const press = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();

const lyingOnTheMap = ['.map-tools', '.chart-zoom', '.pace', '.stick button', '.chart-scale'];

/** For how many stages the marks on the map stand: those that would hide one another are gathered in one. */
const stagesMarked = async (page: Page): Promise<number> => {
  const marks = page.locator('.chart-mark [data-stages]');
  const counts = await marks.evaluateAll((all) => all.map((mark) => mark.getAttribute('data-stages')));
  return counts.reduce((sum, count) => sum + Number(count), 0);
};

/** A map that is being fitted to a new size comes to rest: its marks stand where they stood half a second before. */
const comesToRest = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      const before = JSON.stringify(await boxesOf(page, '.chart-mark'));
      await page.waitForTimeout(500);
      return JSON.stringify(await boxesOf(page, '.chart-mark')) === before;
    })
    .toBe(true);

/** What lies on the map or beside it, one by one: what a mark could hide under. */
const controls =
  '.play-bar > *, .map-tools button, .chart-button, .pace, .stick button, .chart-legend, .lesson, .sheet';

const boat = '.chart-mark:not(:has([data-stages]))';
const target = '.chart-mark:has([data-sought])';
const boatAndTarget = [boat, target];

/** Under what boat and target hide: the drawings themselves, without the blank around them. */
const hiding = (page: Page, needed = boatAndTarget): Promise<readonly string[]> =>
  page.evaluate(
    ([over, marks]) => {
      const blank = 8;
      return marks.flatMap((what) => {
        const mark = document.querySelector(what)?.getBoundingClientRect();
        if (!mark) return [`no ${what}`];
        return [...document.querySelectorAll(over)].flatMap((one) => {
          const { left, top, right, bottom, width } = one.getBoundingClientRect();
          const across = mark.left + blank < right && left < mark.right - blank;
          const down = mark.top + blank < bottom && top < mark.bottom - blank;
          return width > 0 && across && down ? [`${what} under ${one.className}`] : [];
        });
      });
    },
    [controls, needed] as const,
  );

/** At any size the hunt stands clear of the bar, and nothing on the map lies over another. */
const standsClear = async (page: Page, stages: number): Promise<void> => {
  for (const [width, height] of [
    [360, 640],
    [390, 844],
    [844, 390],
    [667, 375],
  ] as const) {
    const size = `${width} × ${height}`;
    await page.setViewportSize({ width, height });
    const map = page.locator('.play-map');
    await comesToRest(page);
    await page.getByRole('button', { name: words.showAll }).click();
    await expect.poll(() => stagesMarked(page), size).toBe(stages);
    await expect(page.locator('.chart-mark:not(:has([data-stages]))'), size).toHaveCount(1);
    await expect.poll(async () => outside(await boxesOf(page, '.chart-mark'), map), size).toEqual([]);
    const bar = await boxesOf(page, '.play-bar');
    const laid = await boxesOf(page, ...lyingOnTheMap);
    expect(overlaps([...bar, ...laid, ...(await boxesOf(page, '.chart-degree'))]), size).toEqual([]);
    expect(await outside(laid, map), size).toEqual([]);
    for (const mark of await boxesOf(page, '.chart-mark')) expect(overlaps([...bar, mark]), size).toEqual([]);
  }
};

/** Beside a clock and thousands of points the bar keeps to one row, its post whole or not there. */
const keepsOneRow = async (page: Page): Promise<void> => {
  await expect(page.locator('.bar-time')).toBeVisible();
  await page.evaluate(() => {
    const [found, points] = document.querySelectorAll('.bar-plate [aria-hidden="true"]:is(span)');
    if (found && points) [found.textContent, points.textContent] = ['10/10', '1 420'];
  });
  for (const width of [360, 390, 844, 1024, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const plates = await Promise.all((await page.locator('.bar-plate').all()).map(boxOf));
    expect(new Set(plates.map(({ y }) => y)).size, `rows at ${width}`).toBe(1);
    const post = await page.locator('.bar-progress .progress-post').boundingBox();
    expect(post === null || post.width > 50, `post at ${width}: ${post?.width}`).toBe(true);
  }
};

for (const [width, height, names, besides] of [
  [
    360,
    640,
    ['nantes-heritage', 'nantes-waterfront', 'nantes-stations'],
    'upright or lying the hunt stands clear of the bar, and nothing on the map lies over another',
  ],
  [
    390,
    844,
    ['nantes-waterfront'],
    'beside a clock and thousands of points the bar keeps to one row, its post whole or not there',
  ],
] as const) {
  test(`at ${width} × ${height} ${names.join(', ')} opens with boat and target in the free part of the map; ${besides}`, {
    tag: '@phone',
  }, async ({ page, complaints }) => {
    test.setTimeout(120_000);
    // Without the game's own code the map draws each stage as a mark of the page.
    await page.route(/\/assets\/layer-[^/]*\.js$/, (route) => route.abort());
    await page.setViewportSize({ width, height });
    for (const name of names) {
      await page.goto(`./#/hunt/${name}`);
      await press(page, story.atHome);
      await expect(page.locator('.lesson')).toBeVisible();
      await expect.poll(() => hiding(page), name).toEqual([]);
      if (name !== 'nantes-heritage') continue;
      const { length } = (await knownHunt(name)).stages;
      await test.step('the hunt stands clear', () => standsClear(page, length));
      await page.setViewportSize({ width, height });
    }
    await page.setViewportSize({ width: height, height: width });
    await expect.poll(() => hiding(page), 'turned').toEqual([]);
    await page.setViewportSize({ width, height });
    await page.keyboard.press('Escape');
    await setLetters(page, '200%');
    await expect(page.locator('.stick')).toBeVisible();
    await expect.poll(() => hiding(page), 'in large letters').toEqual([]);
    await setLetters(page, '');
    await goFast(page);
    await press(page, words.walkToShort);
    await press(page, words.toQuestion);
    // On a small phone a long question leaves room for the tools alone.
    if (height > 700) await expect.poll(() => hiding(page, [boat]), 'arrived').toEqual([]);
    expect(overlaps(await boxesOf(page, '.sheet', '.map-tools', '.chart-zoom'))).toEqual([]);
    if (names.length === 1) await test.step('the bar keeps to one row', () => keepsOneRow(page));
    // The browser itself writes of the code that was held back.
    expect(complaints.splice(0).filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
  });
}

/** What of banner, clue and actions lies over another, or out of the sheet as it stands. */
const covered = async (page: Page): Promise<readonly string[]> => {
  const boxes = await boxesOf(page, '.sheet > .notice', '.panel h2', '.panel-actions .button');
  if (boxes.length !== 4) return [`${boxes.length} of banner, clue and two actions`];
  return [...overlaps(boxes), ...(await outside(boxes, page.locator('.sheet')))];
};

test('on small screens, upright or lying, the clue is read below a banner that stays, clear of the actions, and the target seen above', {
  tag: '@phone',
}, async ({ page, context, complaints }) => {
  await page.route(/\/assets\/layer-[^/]*\.js$/, (route) => route.abort());
  await startHunt(page, await knownHunt('nantes-heritage'), 'inStreet');
  await expect(page.locator('main').getByText(words.refused)).toBeVisible();
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.locator('main').getByText(words.reader)).toBeVisible();
  for (const [width, height] of [
    [360, 640],
    [390, 844],
    [844, 390],
  ] as const)
    for (const one of [page, second]) {
      await one.setViewportSize({ width, height });
      await expect.poll(() => covered(one), `${width} × ${height}`).toEqual([]);
      if (one === page) await expect.poll(() => hiding(one, [target]), `${width} × ${height}`).toEqual([]);
    }
  // The browser itself writes of the code that was held back.
  expect(complaints.splice(0).filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
});
