import type { Page } from '@playwright/test';
import { keptWords, playWords, shellWords, storyWords } from '../../src/ui/messages';
import { hostileHunt } from '../builders/hostile';
import { expect, test } from './fixtures';
import { giveHunt, goFast, knownHunt, lightHint, startHunt } from './support/player';
import { boxesOf, isRinged, isSeen, outside, overlaps, wordsCutOff } from './support/sight';

const words = playWords('fr');
const [story, kept] = [storyWords('fr'), keptWords('fr')];

const press = (page: Page, name: string): Promise<void> =>
  page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();

test('words of 500 letters are broken on every screen, and none is cut off', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(120_000);
  const allRead = async (what: string) => {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      expect(await wordsCutOff(page), `${what} at ${width} × ${height}`).toEqual([]);
    }
  };
  await page.goto('./');
  await giveHunt(page, hostileHunt());
  await page.locator('summary').click();
  await allRead('story');
  await press(page, story.atHome);
  await goFast(page);
  await lightHint(page);
  await allRead('walk');
  await press(page, words.walkToShort);
  await expect(page.getByRole('heading', { name: words.found })).toBeVisible();
  await allRead('arrival');
  await press(page, words.toQuestion);
  await page.getByRole('radio').nth(1).check();
  await allRead('question');
  await press(page, words.confirm);
  await page.getByRole('radio').first().check();
  await allRead('another try');
  await press(page, words.confirm);
  await expect(page.getByRole('heading', { name: words.right })).toBeVisible();
  await allRead('outcome');
  await press(page, words.toNext);
  await allRead('list');
  await page.goto('./');
  await expect(page.getByRole('heading', { name: shellWords('fr').running })).toBeVisible();
  await allRead('kept plays');
  await press(page, kept.forget);
  await allRead('dialog');
});

/** Goes round the page by Tab, or by these keys in turn, and names what was hidden, or had no ring, when it had the focus. */
const hiddenOnTheWay = async (page: Page, steps: number, keys = ['Tab']): Promise<readonly string[]> => {
  const hidden: string[] = [];
  for (let i = 0; i < steps; i += 1) {
    await page.keyboard.press(keys[i % keys.length] ?? 'Tab');
    const focused = page.locator(':focus');
    if ((await focused.count()) === 0) continue;
    const shown = (await isSeen(focused)) && (await isRinged(focused));
    if (!shown) hidden.push(await focused.evaluate((element) => element.outerHTML.slice(0, 80)));
  }
  return hidden;
};

/** A hint is asked for twice, not lit for who thinks better of it, and in sight when it is lit. */
const lightsHints = async (page: Page): Promise<void> => {
  const sure = page.getByRole('button', { name: words.hintSure.replace('\u00a0', ' ') });
  await press(page, words.hint);
  await expect(sure).toBeVisible();
  await page.getByRole('button', { name: words.center }).focus();
  await expect(sure).toHaveCount(0);
  await expect(page.locator('.hints li')).toHaveCount(0);
  // Two taps sooner than that are a double tap.
  await page.waitForTimeout(600);
  for (const number of [1, 2]) {
    await lightHint(page);
    const hint = page.locator('.hints li').filter({ hasText: words.hintNumber(number) });
    await expect.poll(() => isSeen(hint)).toBe(true);
    await expect(hint).toHaveCSS('animation-name', 'light');
    await expect(page.locator('.hints li')).toHaveCount(number);
    await page.waitForTimeout(600);
  }
};

test('what has the keyboard’s focus is never hidden by a bar that stays; a hint is asked for twice, and in sight when it is lit', {
  tag: '@phone',
}, async ({ page }) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('nantes-heritage');
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('./#/hunt/nantes-heritage');
  await page.locator('summary').click();
  expect(await hiddenOnTheWay(page, 40)).toEqual([]);
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  expect(await hiddenOnTheWay(page, 20)).toEqual([]);
  await test.step('hints', () => lightsHints(page));
  await press(page, words.walkToShort);
  await press(page, words.toQuestion);
  await page.getByRole('radio').nth(1).check();
  await press(page, words.confirm);
  await expect(page.getByText(words.notYet)).toBeVisible();
  await expect(page.locator('.not-yet')).toHaveCSS('animation', /0\.18s .*tip/);
  expect(await hiddenOnTheWay(page, 8, ['Tab', 'ArrowDown'])).toEqual([]);
});

test('a dialog that a held key opens stays open, keeps the focus, closes by Escape, and gives the focus back', {
  tag: '@desk',
}, async ({ page }) => {
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  const opener = page.getByRole('button', { name: words.imHere });
  await expect(opener).toBeEnabled();
  await opener.focus();
  await expect(opener).toBeFocused();
  for (let i = 0; i < 4; i += 1) {
    await page.keyboard.down('Enter');
    await page.waitForTimeout(100);
  }
  await page.keyboard.up('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  for (let i = 0; i < 6; i += 1) {
    await page.keyboard.press('Tab');
    expect(await page.locator('main .panel-actions :focus, .play-bar :focus, .play-map :focus').count()).toBe(0);
    if ((await page.locator(':focus').count()) > 0) expect(await isRinged(page.locator('dialog :focus'))).toBe(true);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(opener).toBeFocused();
});

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

const setLetters = (page: Page, size: string): Promise<void> =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
  }, size);

for (const [width, height, names] of [
  [360, 640, ['nantes-heritage', 'nantes-waterfront', 'nantes-stations']],
  [390, 844, ['nantes-waterfront']],
] as const) {
  test(`at ${width} × ${height} ${names.join(', ')} opens with boat and target in the free part of the map`, {
    tag: '@phone',
  }, async ({ page, complaints }) => {
    test.setTimeout(120_000);
    await page.route(/\/assets\/layer-[^/]*\.js$/, (route) => route.abort());
    await page.setViewportSize({ width, height });
    for (const name of names) {
      await page.goto(`./#/hunt/${name}`);
      await press(page, story.atHome);
      await expect(page.locator('.lesson')).toBeVisible();
      await expect.poll(() => hiding(page), name).toEqual([]);
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
    expect(complaints.splice(0).filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
  });
}

test('on small screens, upright or lying, the hunt stands clear of the bar, and nothing on the map lies over another', {
  tag: '@phone',
}, async ({ page, complaints }) => {
  // Without the game's own code the map draws each stage as a mark of the page.
  await page.route(/\/assets\/layer-[^/]*\.js$/, (route) => route.abort());
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  await expect(page.locator('.lesson')).toBeVisible();
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
    await expect.poll(() => stagesMarked(page), size).toBe(hunt.stages.length);
    await expect(page.locator('.chart-mark:not(:has([data-stages]))'), size).toHaveCount(1);
    await expect.poll(async () => outside(await boxesOf(page, '.chart-mark'), map), size).toEqual([]);
    const bar = await boxesOf(page, '.play-bar');
    const laid = await boxesOf(page, ...lyingOnTheMap);
    expect(overlaps([...bar, ...laid, ...(await boxesOf(page, '.chart-degree'))]), size).toEqual([]);
    expect(await outside(laid, map), size).toEqual([]);
    for (const mark of await boxesOf(page, '.chart-mark')) expect(overlaps([...bar, mark]), size).toEqual([]);
  }
  // The browser itself writes of the code that was held back.
  expect(complaints.splice(0).filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
});

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

test('with letters twice as large the map keeps its tools, and the bar its place', { tag: '@phone' }, async ({
  page,
}) => {
  const hunt = await knownHunt('nantes-stations');
  await startHunt(page, hunt, 'atHome');
  await setLetters(page, '200%');
  await expect(page.locator('.bar-clock')).toHaveText(/^2:/);
  for (const tool of [words.showAll, words.center, words.zoomIn])
    await page.getByRole('button', { name: tool }).click({ trial: true });
  await expect
    .poll(async () => overlaps(await boxesOf(page, '.play-bar', '.map-tools', '.chart-zoom', '.pace')))
    .toEqual([]);
  await page.setViewportSize({ width: 360, height: 640 });
  for (const tool of [words.toList, words.showAll])
    await page.getByRole('button', { name: tool }).click({ trial: true });
  await expect
    .poll(async () => overlaps(await boxesOf(page, '.play-bar', '.map-tools', '.chart-zoom', '.pace')))
    .toEqual([]);
});
