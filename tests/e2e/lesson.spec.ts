import { playWords, storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';
import { goFast, openSettings } from './support/player';

const words = playWords('fr');
const { moments, skipAll, again } = words.lesson;

test('a first play teaches by doing, goes on after a reload, ends with Escape, and is seen again when asked', {
  tag: '@phone',
}, async ({ page, axe }) => {
  await page.goto('./#/hunt/nantes-stations');
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  const lesson = page.getByRole('complementary', { name: words.lesson.title });
  await expect(lesson).toContainText(moments.sail);
  await axe();
  const map = await page.locator('.play-map-slot').boundingBox();
  if (!map) throw new Error('There is no map.');
  await page.touchscreen.tap(map.x + map.width / 2, map.y + map.height / 2);
  await expect(lesson).toContainText(moments.pace);
  await page.reload();
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
});
