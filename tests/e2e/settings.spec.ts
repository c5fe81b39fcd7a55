import type { Locator, Page } from '@playwright/test';
import { say } from '../../src/core/lib/language';
import { playWords, settingsWords, shellWords, storyWords } from '../../src/ui/messages';
import { expect, test, withoutMotion } from './fixtures';
import { goFast, knownHunt, openSettings, reloadAfterDialog, startHunt } from './support/player';
import { playHasRoom, storyHasRoom } from './support/room';
import { boxesOf, isRinged, isSeen, outside, overlaps, wordsCutOff } from './support/sight';

test.use(withoutMotion);

const words = playWords('fr');
const [settings, anglais] = [settingsWords('fr'), settingsWords('en')];

const gearOf = (page: Page): Locator => page.getByRole('button', { name: settings.title });
const choose = (dialog: Locator, name: string): Promise<void> => dialog.getByRole('radio', { name }).check();
const chosenIn = (dialog: Locator): Promise<readonly string[]> => dialog.locator('label:has(:checked)').allInnerTexts();

const allChanged = ['English', anglais.themes.night, anglais.maps.chart, anglais.sounds.on, anglais.hands.left];

/** Each choice holds at once on a story, and is kept. */
const holdsAtOnce = async (page: Page): Promise<void> => {
  const dialog = await openSettings(page);
  expect(await chosenIn(dialog)).toEqual([
    'Français',
    settings.themes.day,
    settings.maps.plan,
    settings.sounds.off,
    settings.hands.right,
  ]);
  await choose(dialog, settings.themes.night);
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await choose(dialog, settings.hands.left);
  await expect(page.locator('html')).toHaveAttribute('data-hand', 'left');
  await choose(dialog, settings.maps.chart);
  await choose(dialog, settings.sounds.on);
  await choose(dialog, 'English');
  const inEnglish = page.getByRole('dialog', { name: anglais.title });
  await expect(inEnglish).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await chosenIn(inEnglish)).toEqual(allChanged);
  await inEnglish.getByRole('button', { name: shellWords('en').close }).click();
  await reloadAfterDialog(page);
  expect(await chosenIn(await openSettings(page, 'en'))).toEqual(allChanged);
  await page.keyboard.press('Escape');
};

/** All that was chosen on the story holds in the play; there too each choice holds at once. */
const holdsInPlay = async (page: Page): Promise<void> => {
  await expect(page.locator('.play')).toBeVisible();
  const inEnglish = await openSettings(page, 'en');
  expect(await chosenIn(inEnglish)).toEqual(allChanged);
  await choose(inEnglish, anglais.hands.right);
  await page.keyboard.press('Escape');
  await expect(inEnglish).toHaveCount(0);
  await test.step('each part has its room', () => playHasRoom(page));
  await openSettings(page, 'en');
  await choose(page.getByRole('dialog'), 'Français');
  const dialog = page.getByRole('dialog', { name: settings.title });
  await expect(dialog).toBeVisible();
  await choose(dialog, settings.themes.day);
  await expect(page.locator('.chart')).toHaveAttribute('data-chart', 'day');
  await choose(dialog, settings.hands.left);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
};

/** How far it is to the stage, and which way: it changes as soon as the boat sails. */
const wayOf = (page: Page): Promise<string | null> => page.locator('.compass-words').textContent();

/** A dialog that a held key opens stays open, keeps the focus, closes by Escape, and gives the focus back. */
const staysOpen = async (page: Page): Promise<void> => {
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
};

test('a dialog that a held key opens stays open, keeps the focus, closes by Escape, and gives the focus back; the settings are set by keyboard alone, which steers no boat meanwhile', {
  tag: '@desk',
}, async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await startHunt(page, await knownHunt('nantes-heritage'), 'atHome');
  await test.step('a held key', () => staysOpen(page));
  await page.emulateMedia(withoutMotion.contextOptions);
  await goFast(page);
  await expect(page.locator('.compass-words')).toContainText(' m');
  const way = await wayOf(page);
  await gearOf(page).focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: settings.title });
  await expect(dialog).toBeVisible();
  for (const [group, there, back] of [
    [settings.theme, settings.themes.night, settings.themes.day],
    [settings.map, settings.maps.chart, settings.maps.plan],
    [settings.sound, settings.sounds.on, settings.sounds.off],
    [settings.hand, settings.hands.left, settings.hands.right],
  ] as const) {
    const among = dialog.getByRole('group', { name: group });
    while ((await among.locator(':focus').count()) === 0) await page.keyboard.press('Tab');
    expect(await isRinged(page.locator('dialog :focus'))).toBe(true);
    await page.keyboard.press(group === settings.hand ? 'ArrowLeft' : 'ArrowRight');
    await expect(among.getByRole('radio', { name: there })).toBeChecked();
    await page.keyboard.press(group === settings.hand ? 'ArrowDown' : 'ArrowUp');
    await expect(among.getByRole('radio', { name: back })).toBeChecked();
  }
  // A tap on its title leaves nothing in the dialog with the focus.
  await dialog.getByRole('heading').click();
  await page.keyboard.press('ArrowRight', { delay: 700 });
  expect(await wayOf(page)).toBe(way);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(gearOf(page)).toBeFocused();
  await page.keyboard.press('ArrowRight', { delay: 700 });
  await expect.poll(() => wayOf(page)).not.toBe(way);
});

/** All rows of the dialog are seen, in either language and without scrolling, and their names stand on one line each in letters twice as large. */
const isReadWhole = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 360, height: 640 });
  const dialog = await openSettings(page);
  for (const language of ['English', 'Français']) {
    await choose(page.getByRole('dialog'), language);
    await expect(dialog).toHaveCount(language === 'Français' ? 1 : 0);
    for (const row of await page.getByRole('dialog').locator('.setting, button').all())
      expect(await isSeen(row), language).toBe(true);
    const beyond = await page
      .getByRole('dialog')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(beyond, language).toBe(0);
  }
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await wordsCutOff(page)).toEqual([]);
  const lines = await dialog
    .locator('.setting span')
    .evaluateAll((spans) =>
      spans.map((one) => Math.round(one.clientHeight / Number.parseFloat(getComputedStyle(one).lineHeight))),
    );
  expect(new Set(lines)).toEqual(new Set([1]));
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
};

/** A second tab has its own dialog, which offers no lesson; what is chosen in either is kept. */
const isBesideAnother = async (page: Page, first: Locator): Promise<void> => {
  const second = await page.context().newPage();
  await second.goto(page.url());
  await expect(second.getByText(words.reader).first()).toBeVisible();
  const dialog = await openSettings(second);
  await expect(dialog.getByRole('button', { name: words.lesson.again })).toHaveCount(0);
  await expect(first.getByRole('button', { name: words.lesson.again })).toBeVisible();
  await choose(dialog, settings.themes.night);
  await choose(first, settings.hands.left);
  await second.close();
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'night');
  await expect(page.locator('html')).toHaveAttribute('data-hand', 'left');
};

/** What is opened anew at once as it closes stays open: neither the step back in the history nor the word that the one before has closed shuts it. */
const staysOpenAnew = async (page: Page): Promise<void> => {
  const dialog = await openSettings(page);
  for (const isWaited of [false, true]) {
    await dialog.evaluate(async (shut: HTMLElement, isWaited) => {
      const opener = document.querySelector<HTMLElement>(
        `button[aria-label="${shut.querySelector('h2')?.textContent}"]`,
      );
      shut.querySelector<HTMLElement>('header button')?.click();
      while (shut.isConnected) await Promise.resolve();
      if (isWaited) await new Promise((resolve) => setTimeout(resolve, 0));
      opener?.click();
    }, isWaited);
    await page.waitForTimeout(200);
    await expect(dialog).toHaveCount(1);
  }
  await page.goBack();
  await expect(dialog).toHaveCount(0);
};

/** The back button closes the settings and the list, and each gives the focus back. */
const closesByGoingBack = async (page: Page): Promise<void> => {
  const play = page.url();
  await staysOpenAnew(page);
  const dialog = await openSettings(page);
  await page.goBack();
  await expect(dialog).toHaveCount(0);
  await expect(gearOf(page)).toBeFocused();
  expect(page.url()).toBe(play);
  await openSettings(page);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  const lister = page.getByRole('button', { name: words.toList });
  const list = page.getByRole('dialog', { name: words.stageList });
  await lister.click();
  await expect(list.getByRole('listitem').first()).toBeVisible();
  await page.goBack();
  await expect(list).toHaveCount(0);
  await expect(lister).toBeFocused();
  await goFast(page);
  await lister.click();
  await list.getByRole('button', { name: words.walkToShort }).click();
  await expect(list).toHaveCount(0);
  expect(page.url()).toBe(play);
};

/** The language changes in mid-question, and what is chosen stays so. */
const changesLanguage = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: words.toQuestion }).click();
  await page.getByRole('radio').first().check();
  await choose(await openSettings(page), 'English');
  await page.keyboard.press('Escape');
  const { stages } = await knownHunt('nantes-heritage');
  const asked = stages[0]?.challenges.flatMap(({ content }) => ('ask' in content ? [say(content.ask, 'en')] : []));
  await expect(page.getByRole('heading', { name: asked?.[0] ?? 'a first question' })).toBeVisible();
  await expect(page.getByRole('radio').first()).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
};

const middleOf = async (page: Page, selector: string): Promise<number> => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on the page.`);
  return box.x + box.width / 2;
};

/** On any screen all that a left thumb needs stands left, and nothing over another. */
const standsLeft = async (page: Page): Promise<void> => {
  await expect(page.locator('.chart-game canvas')).toBeAttached();
  const untidy = async (): Promise<readonly string[]> => {
    const laid = await boxesOf(page, '.map-tools', '.chart-zoom', '.pace', '.stick', '.chart-scale');
    const over = overlaps([...laid, ...(await boxesOf(page, '.play-bar', '.lesson'))]);
    return [...over, ...(await outside(laid, page.locator('.play-map')))];
  };
  const atEachSize = async (look: (size: string, lying: boolean) => Promise<void>) => {
    for (const [width, height] of [
      [360, 640],
      [390, 844],
      [844, 390],
      [1280, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(untidy, `${width} × ${height}`).toEqual([]);
      await look(`${width} × ${height}`, width > height);
    }
  };
  await atEachSize((size) => expect(page.locator('.lesson'), size).toBeVisible());
  await page.keyboard.press('Escape');
  await expect(page.locator('.lesson')).toHaveCount(0);
  await atEachSize(async (size, lying) => {
    const map = await middleOf(page, '.play-map');
    expect(await middleOf(page, '.panel-actions .signpost'), size).toBeLessThan(await middleOf(page, '.sheet'));
    expect(await middleOf(page, '.stick'), size).toBeLessThan(map);
    expect(await middleOf(page, '.chart-zoom'), size).toBeLessThan(map);
    expect(await middleOf(page, '.map-tools'), size).toBeGreaterThan(map);
    if (lying) expect(await middleOf(page, '.sheet'), size).toBeLessThan(map);
  });
};

test('each choice in the settings holds at once, in story and play, each of which gives the room to what matters there, for a left hand too, and is kept; they are read whole, stand in each tab by themselves, close by the back button, hold back a stage that opens behind them, and leave no step behind', {
  tag: '@phone',
}, async ({ page }) => {
  test.setTimeout(240_000);
  await page.goto('./');
  await page.locator('button.card').first().click();
  await test.step('on a story', () => holdsAtOnce(page));
  await test.step('each part of the story has its room', () => storyHasRoom(page));
  await page.getByRole('button', { name: storyWords('en').atHome }).click();
  await test.step('in a play', () => holdsInPlay(page));
  await test.step('for a left hand', () => standsLeft(page));
  await choose(await openSettings(page), settings.hands.right);
  await page.keyboard.press('Escape');
  await test.step('on a small screen, and with letters twice as large', () => isReadWhole(page));
  const dialog = page.getByRole('dialog', { name: settings.title });
  await test.step('beside a second tab', () => isBesideAnother(page, dialog));
  await test.step('back', () => closesByGoingBack(page));
  await test.step('a stage opens behind them, waits there, and gets the focus', async () => {
    await openSettings(page);
    await expect(page.locator('.play')).toHaveAttribute('data-panel', 'arrival', { timeout: 20_000 });
    await choose(dialog, settings.hands.right);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('heading', { name: words.found })).toBeFocused();
  });
  await test.step('in mid-question', () => changesLanguage(page));
  await test.step('a reload leaves no step of theirs behind', async () => {
    await openSettings(page, 'en');
    await page.reload();
    await expect(page.getByRole('button', { name: anglais.title })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goBack();
    await expect(page.getByRole('button', { name: storyWords('en').atHome })).toBeVisible();
    expect(page.url()).toContain('#/hunt/nantes-heritage');
  });
});
