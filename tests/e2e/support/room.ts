import { expect, type Locator, type Page } from '@playwright/test';
import { playWords, storyWords } from '../../../src/ui/messages';
import { setLetters } from './letters';

const [inPlay, before] = [playWords('en'), storyWords('en')];

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name: name.replaceAll('\u00a0', ' ') });

/** Where it is drawn, in CSS pixels. */
export const boxOf = async (element: Locator) => {
  const box = await element.boundingBox();
  if (!box) throw new Error('Nothing is drawn there.');
  return box;
};

/** Both ways to play a hunt are in sight on a story in English, on phones lying and upright and on a desk. */
export const storyHasRoom = async (page: Page): Promise<void> => {
  const bothInSight = async () => {
    for (const name of [before.inStreet, before.atHome]) await expect(button(page, name)).toBeInViewport({ ratio: 1 });
  };
  await page.setViewportSize({ width: 844, height: 390 });
  await bothInSight();
  await setLetters(page, '200%');
  for (const [width, height] of [
    [360, 640],
    [1280, 800],
  ] as const) {
    await page.setViewportSize({ width, height });
    await bothInSight();
  }
  await setLetters(page, '');
};

/** On a tablet the map has most of a play in English; on a wide desk the actions stand in one row and stay there. */
export const playHasRoom = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 820, height: 1180 });
  await expect(button(page, inPlay.imHere)).toBeVisible();
  const [sheet, clue] = [await boxOf(page.locator('.sheet')), await boxOf(page.locator('#clue'))];
  expect(sheet.height / 1180).toBeLessThan(0.35);
  expect(clue.width).toBeLessThanOrEqual(640);
  await page.setViewportSize({ width: 1920, height: 1080 });
  const { y } = await boxOf(button(page, inPlay.hint));
  expect((await boxOf(button(page, inPlay.imHere))).y).toBe(y);
  const still = await boxOf(button(page, inPlay.imHere));
  await button(page, inPlay.hint).click();
  await expect(button(page, inPlay.hintSure)).toBeVisible();
  expect(await boxOf(button(page, inPlay.imHere))).toEqual(still);
};
