import type { Page } from '@playwright/test';
import { say } from '../../src/core/lib/language';
import { limits } from '../../src/core/lib/limits';
import { playWords, shellWords, storyWords } from '../../src/ui/messages';
import { photoWords } from '../../src/ui/messages/photo';
import { expect, test, withoutMotion } from './fixtures';
import { keyboard, tabTo } from './support/hands';
import { keptPhotos } from './support/photo';
import { fullScore, goFast, knownHunt, playToTreasure, startHunt, walkThere } from './support/player';
import { stand } from './support/walk';

test.use(withoutMotion);

const words = playWords('fr');
const points = (score: number): string => new Intl.NumberFormat('fr').format(score);

/** There is no map, whatever is asked of it: neither seen, nor touched, nor read aloud. */
const takeMapAway = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.play-map-slot, .map-back { display: none !important; }');
    document.adoptedStyleSheets = [sheet];
  });
};

test('by keyboard alone, and by the list alone without a map, a hunt with a challenge of each type is found, walked and won with full marks', {
  tag: '@desk',
}, async ({ page, axe }) => {
  test.setTimeout(240_000);
  const hunt = await knownHunt('reference/grand-tour');
  const hands = keyboard(page);
  await takeMapAway(page);
  await page.goto('./');
  await hands.press(page.getByRole('link', { name: shellWords('fr').reference }));
  await hands.press(page.getByRole('button', { name: say(hunt.title, 'fr') }));
  await hands.press(page.getByRole('button', { name: storyWords('fr').atHome }));
  const pace = page.getByLabel(words.pace);
  await tabTo(page, pace);
  await page.keyboard.press('End');
  await expect(pace).toHaveValue('fast');
  await expect(page.locator('.play-map-slot')).toBeHidden();
  await playToTreasure(page, hunt, walkThere(page, hands), hands);
  await expect(page.locator('main')).toContainText(points(fullScore(hunt)));
  await expect(page.getByText(words.simulatedNote)).toBeVisible();
  await axe();
});

test('by touch it is won with full marks too; its picture is kept small, upright and without its place, and can be deleted', {
  tag: '@phone',
}, async ({ page }) => {
  test.setTimeout(240_000);
  const hunt = await knownHunt('reference/grand-tour');
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  await playToTreasure(page, hunt, walkThere(page));
  await expect(page.locator('main')).toContainText(points(fullScore(hunt)));
  await expect(page.getByRole('img', { name: photoWords('fr').alt })).toBeVisible();
  const [kept, ...more] = await keptPhotos(page);
  expect(more).toEqual([]);
  expect([kept?.width, kept?.height]).toEqual([960, 1280]);
  expect(kept?.bytes).toBeLessThan(limits.photoKept);
  expect(kept?.text).not.toMatch(/Exif|GPS/);
  await page.getByRole('button', { name: photoWords('fr').erase }).click();
  await expect(page.getByText(photoWords('fr').gone)).toBeVisible();
  expect(await keptPhotos(page)).toEqual([]);
});

test('a hunt that forks leads by the way that was answered, to the secret stage of who earned it, and to its end', {
  tag: '@phone',
}, async ({ page, axe }) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('reference/two-ways');
  const sought: string[] = [];
  await page.goto('./#/hunt/two-ways');
  await expect(page.getByText(shellWords('fr').stages(3)).first()).toBeVisible();
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  await playToTreasure(page, hunt, async ({ id }) => {
    sought.push(id);
    if (id === 'chateau') await axe();
    await walkThere(page)();
  });
  // the boat lies at the first, which may be found before anybody looks for it
  expect(sought.filter((id) => id !== 'bouffay')).toEqual(['sainte-croix', 'pilori', 'chateau']);
  await expect(page.locator('main')).toContainText(points(530));
});

test('against the bell all posts but the last are found in any order, and it is home in time, by keyboard from the list', {
  tag: '@desk',
}, async ({ page, axe }) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('reference/the-bell');
  const hands = keyboard(page);
  await startHunt(page, hunt, 'atHome', hands);
  await goFast(page);
  await playToTreasure(page, hunt, walkThere(page, hands), hands);
  await axe();
  await expect(page.locator('main')).toContainText(points(fullScore(hunt)));
});

test('against the bell a pause stops the clock and hides all, over a reload too; who wants home before may end there, or elsewhere for what it costs', {
  tag: '@phone',
}, async ({ page, axe }) => {
  const hunt = await knownHunt('reference/the-bell');
  const end = page.getByRole('button', { name: new RegExp(`^${words.end}`) });
  await startHunt(page, hunt, 'atHome');
  await page.getByRole('button', { name: words.pause }).click();
  const paused = page.getByRole('heading', { name: words.paused });
  await expect(paused).toBeFocused();
  await expect(page.locator('.play-map-slot')).toBeHidden();
  const clock = await page.locator('.bar-clock').textContent();
  await axe();
  await page.reload();
  await expect(paused).toBeVisible();
  await expect(page.getByText(say(hunt.stages[0]?.clue ?? '', 'fr'))).toHaveCount(0);
  await expect(page.locator('.bar-clock')).toHaveText(clock ?? '');
  await page.getByRole('button', { name: words.endPause }).click();
  await page.getByRole('button', { name: words.home }).click();
  // so soon after that tap another would belong to it
  await page.waitForTimeout(600);
  await end.click();
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: words.endSure.replace('\u00a0', ' ') }).click();
  await expect(page.getByText(words.score(-150, fullScore(hunt)))).toBeVisible();
});

test('by radar no post is on the map nor in the list before it is found: how warm it is leads there, in the street', {
  tag: '@phone',
}, async ({ page, context, axe }) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('reference/by-radar');
  await context.grantPermissions(['geolocation']);
  await stand(page, hunt.start, 500);
  await startHunt(page, hunt, 'inStreet');
  const [first] = hunt.stages;
  if (!first) throw new Error('The hunt has no stage.');
  await expect(page.locator('.compass-words')).toHaveText(words.warmth[2] ?? '');
  await expect(page.locator('.needle-head')).toHaveCount(0);
  await axe();
  await playToTreasure(page, hunt, async ({ position }) => {
    await stand(page, position, 20_000, {}, page.getByRole('heading', { name: words.found }));
  });
  await expect(page.locator('main')).toContainText(points(fullScore(hunt)));
});

test('in a relay the phone is passed on before anything is shown, and the hunt is won', { tag: '@phone' }, async ({
  page,
  axe,
}) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('reference/the-relay');
  await startHunt(page, hunt, 'atHome');
  await expect(page.getByRole('heading', { name: words.seat(1) })).toBeVisible();
  await expect(page.getByText(say(hunt.stages[0]?.clue ?? '', 'fr'))).toHaveCount(0);
  await axe();
  await page.getByRole('button', { name: words.takePhone }).click();
  await goFast(page);
  await playToTreasure(page, hunt, walkThere(page));
  await expect(page.locator('main')).toContainText(points(fullScore(hunt)));
});

test('a post that has its hours says when it opens, and opens by itself at that hour; or it is played all the same', {
  tag: '@phone',
}, async ({ page, axe }) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('reference/the-hours');
  const sought: string[] = [];
  await page.clock.setFixedTime('2026-11-27T10:00:00+01:00');
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  await expect(page.locator('.stage-rows')).toContainText('Ouvre demain à 14\u00a0h');
  const travel = async ({ id }: { readonly id: string }) => {
    sought.push(id);
    await walkThere(page)();
  };
  await playToTreasure(page, hunt, travel, undefined, async () => {
    await expect(page.getByRole('heading', { name: 'Ouvre demain à 14\u00a0h' })).toBeVisible();
    await axe();
    await page.clock.setFixedTime('2026-11-28T14:00:00+01:00');
    await expect(page.getByText(words.openedAtHour)).toBeVisible({ timeout: 15_000 });
  });
  expect(sought).toEqual(['croix', 'chateau', 'psallette']);
  await expect(page.locator('main')).toContainText(points(fullScore(hunt)));
});

test('in a duel each answers in turn, and the result tells who was the better', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('reference/the-duel');
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  await playToTreasure(page, hunt, walkThere(page));
  await expect(page.locator('main')).toContainText(points(fullScore(hunt)));
  for (const side of words.sides)
    await expect(page.locator('.duel .chip').filter({ hasText: side })).toContainText(points(300));
  await expect(page.getByText(words.duelDrawn)).toBeVisible();
});
