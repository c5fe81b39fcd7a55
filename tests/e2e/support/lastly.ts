import { expect, type Page } from '@playwright/test';
import { destinationPosition } from '../../../src/core/lib/geo';
import type { Language } from '../../../src/core/lib/language';
import type { Hunt, HuntChallenge } from '../../../src/core/prepare/hunt';
import { playWords, storyWords } from '../../../src/ui/messages';
import { alongWords } from '../../../src/ui/messages/along';
import { privacyWords } from '../../../src/ui/messages/privacy';
import { aPhoto, keptPhotos } from './photo';
import { firstStages, giveHunt } from './player';
import { isSeen, wordsCutOff } from './sight';
import { arriveAt, stand, walk } from './walk';

const words = playWords('fr');

/** A hunt of one stage: something hidden 25 m away, then a picture. Its map is drawn. */
export const searchAndPicture = async (): Promise<Hunt> => {
  const hunt = await firstStages('nantes-heritage', 1);
  const [stage] = hunt.stages;
  if (!stage) throw new Error('The hunt has no stage.');
  const { lat, lng } = destinationPosition(stage.position, 25, 70);
  const at = { lat: Number(lat.toFixed(5)), lng: Number(lng.toFixed(5)) };
  const asked = (id: string, content: HuntChallenge['content']): HuntChallenge => ({
    ...{ id, content, points: 100, credits: [] },
  });
  const challenges = [
    asked('hidden', { type: 'search', ask: 'Où est la fontaine ?', at, withinMeters: 15, name: 'La fontaine' }),
    asked('picture', { type: 'photo', ask: 'Que voyez-vous ?' }),
  ];
  return { ...hunt, title: 'Petite', map: 'drawn', stages: [{ ...stage, challenges }] };
};

/** That the place of the device is read is in sight. */
export const seesLocating = async (page: Page): Promise<void> => {
  await expect(page.locator('.bar-locating')).toBeVisible();
  expect(await isSeen(page.locator('.bar-locating'))).toBe(true);
};

const confirms = (page: Page) =>
  page
    .getByRole('button', { name: new RegExp(`^(${words.confirm}|${words.hereItIs.replace('\u00a0', ' ')})`) })
    .click();

/** Takes the hunt along, and plays it in the street by what the receiver says: comes to its stage, finds what is hidden by how warm it is, takes a picture. */
export const findsByWarmth = async (page: Page, hunt: Hunt): Promise<void> => {
  const [{ position, challenges } = { position: hunt.start, challenges: [] }] = hunt.stages;
  const [hidden] = challenges.flatMap(({ content }) => (content.type === 'search' ? [content] : []));
  if (!hidden) throw new Error('Nothing is hidden.');
  await page.goto('./');
  await giveHunt(page, hunt);
  await page.getByRole('button', { name: alongWords('fr').take }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: alongWords('fr').take })
    .click();
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(/ici|sur cet appareil/);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: storyWords('fr').inStreet }).click();
  await arriveAt(page, position);
  await page.getByRole('button', { name: words.toQuestion }).click();
  const warm = page.locator('.warmth .compass-words');
  await expect(warm).toBeVisible();
  await expect(warm).not.toHaveText(words.warmth[3] ?? '');
  await seesLocating(page);
  await walk(page, [position, hidden.at], { metersPerSecond: 7 });
  await stand(page, hidden.at, 10_000, {}, warm.filter({ hasText: words.warmth[3] ?? '' }));
  await expect(warm).toHaveText(words.warmth[3] ?? '');
  await confirms(page);
  await expect(page.getByRole('heading', { name: words.right })).toBeVisible();
  await page.getByRole('button', { name: words.toNextQuestion }).click();
  const pick = page.locator('input[type=file]').first();
  await pick.setInputFiles(await aPhoto(page));
  await expect(page.locator('.photo img')).toBeVisible();
  await confirms(page);
  await expect(page.getByRole('heading', { name: words.noted })).toBeVisible();
  expect(await keptPhotos(page)).toHaveLength(1);
};

/** The notices as they are printed in both languages, by night too. */
export const printsNotices = async (page: Page): Promise<void> => {
  const speak = async (language: Language): Promise<void> => {
    await page.evaluate((chosen) => localStorage.setItem('jalon.language', chosen), language);
    await page.reload();
    await expect(page.getByRole('heading', { name: privacyWords(language).families })).toBeVisible();
  };
  await speak('en');
  await areInPrint(page, 'en');
  await speak('fr');
  await areInPrint(page, 'fr');
};

/** Every sentence in print, dark and large enough to be read on white, nothing cut off, and nothing to press. */
const areInPrint = async (page: Page, language: Language): Promise<void> => {
  const { lead, forPlayers, forFamilies } = privacyWords(language);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'night' }));
  const printed = (await page.locator('body').allInnerTexts()).join('\n');
  for (const sentence of [lead, ...forPlayers, ...forFamilies.flatMap(({ asked, said }) => [asked, said])])
    expect(printed).toContain(sentence);
  expect(await wordsCutOff(page)).toEqual([]);
  await expect(page.locator('button:visible, input:visible')).toHaveCount(0);
  const told = await page.locator('.privacy :is(h1, h2, p, li, dt, dd):visible').evaluateAll((all) =>
    all.map((one) => {
      const { color, fontSize } = getComputedStyle(one);
      return {
        lightest: Math.max(...(color.match(/\d+/g)?.slice(0, 3).map(Number) ?? [255])),
        size: Number.parseFloat(fontSize),
      };
    }),
  );
  expect(Math.max(...told.map(({ lightest }) => lightest))).toBeLessThan(90);
  // 10 points
  expect(Math.min(...told.map(({ size }) => size))).toBeGreaterThan(13.3);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'day' }));
};
