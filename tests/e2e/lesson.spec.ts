import type { Page } from '@playwright/test';
import { playWords, storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';
import { setLetters } from './support/letters';
import { goFast, openSettings } from './support/player';
import { boxesOf, overlaps } from './support/sight';

const [words, story] = [playWords('fr'), storyWords('fr')];
const { moments, skipAll, again } = words.lesson;

const nameOf = (page: Page) => page.locator('.team-shown').getByRole('status');

/** Another team is drawn and changed; gives its name. */
const drawTeam = async (page: Page): Promise<string> => {
  const name = nameOf(page);
  await expect(name).toHaveText(/^(La|Le|L’)/);
  const first = await name.textContent();
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: story.teamAnother }).click();
      return name.textContent();
    })
    .not.toBe(first);
  await page.getByRole('radio', { name: story.colors.blue }).check();
  await page.getByRole('radio', { name: story.emblems.moon }).focus();
  await page.keyboard.press('Space');
  return (await name.textContent()) ?? '';
};

/** With letters twice as large the map keeps its tools, and the bar its place. */
const keepsItsTools = async (page: Page): Promise<void> => {
  const canBePressed = async (tools: readonly string[]) => {
    for (const tool of tools) await page.getByRole('button', { name: tool }).click({ trial: true });
    await expect
      .poll(async () => overlaps(await boxesOf(page, '.play-bar', '.map-tools', '.chart-zoom', '.pace')))
      .toEqual([]);
  };
  await setLetters(page, '200%');
  await expect(page.locator('.bar-clock')).toHaveText(/^2:/);
  await canBePressed([words.showAll, words.center, words.zoomIn]);
  await page.setViewportSize({ width: 360, height: 640 });
  await canBePressed([words.toList, words.showAll]);
  await setLetters(page, '');
  await page.setViewportSize({ width: 390, height: 844 });
};

test('a team is drawn, changed as one likes, seen in play and in the list, and offered again; its first play keeps its tools in letters twice as large, teaches by doing, goes on after a reload, ends with Escape, and is seen again when asked', {
  tag: '@phone',
}, async ({ page, axe }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./#/hunt/nantes-stations');
  const chosen = await test.step('a team', () => drawTeam(page));
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: story.atHome }).click();
  const whole = `${chosen}, ${story.colors.blue}, ${story.emblems.moon}`;
  await expect(page.locator('main .team-plate')).toHaveText(whole);
  await expect(page.locator('.play-bar .token')).toHaveAttribute('data-team', 'blue');

  const lesson = page.getByRole('complementary', { name: words.lesson.title });
  await expect(lesson).toContainText(moments.sail);
  await test.step('in large letters', () => keepsItsTools(page));
  await axe();
  const map = await page.locator('.play-map-slot').boundingBox();
  if (!map) throw new Error('There is no map.');
  await page.touchscreen.tap(map.x + map.width / 2, map.y + map.height / 2);
  await expect(lesson).toContainText(moments.pace);
  await page.reload();
  await expect(page.locator('main .team-plate')).toHaveText(whole);
  await expect(lesson).toContainText(moments.pace);
  await goFast(page);
  await expect(lesson).toContainText(moments.come);
  await page.keyboard.press('Escape');
  await expect(lesson).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('button', { name: words.imHere })).toBeVisible();
  await expect(lesson).toHaveCount(0);
  await (await openSettings(page)).getByRole('button', { name: again }).click();
  await expect(lesson).toContainText(moments.sail);
  await page.getByRole('button', { name: skipAll }).click();
  await expect(lesson).toHaveCount(0);

  await page.goto('./');
  await expect(page.locator('.kept .team-plate')).toHaveText(whole);
  await page.goto('./#/hunt/nantes-heritage');
  await expect(nameOf(page)).toHaveText(chosen);
  await expect(page.getByRole('radio', { name: story.emblems.moon })).toBeChecked();
});
