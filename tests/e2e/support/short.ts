import { expect, type Page } from '@playwright/test';
import type { Hunt } from '../../../src/core/prepare/hunt';
import { playWords, resultWords } from '../../../src/ui/messages';
import { knownHunt } from './player';

const words = playWords('fr');

/** One stage of the shipped hunt, with a word on the spot and nothing asked. */
export const shortest = async (): Promise<Hunt> => {
  const hunt = await knownHunt('nantes-heritage');
  const find = { id: 'find', content: { type: 'find' }, points: 0, credits: [] } as const;
  const stages = hunt.stages.slice(0, 1).map((stage) => ({ ...stage, code: 'loire', challenges: [find] }));
  return { ...hunt, stages, circuits: [stages.map(({ id }) => id)] };
};

/** Presses the first button of this name. */
export const press = (page: Page, name: string) => page.getByRole('button', { name }).first().click();

/** From the first panel of a play to its result. */
export const openAtOnce = async (page: Page): Promise<void> => {
  await press(page, words.imHere);
  await page.getByLabel(words.codeLabel).fill('Loire');
  await press(page, words.codeOpen);
  await press(page, words.toTreasure);
  await press(page, words.toNotebook);
  await expect(page.getByRole('heading', { name: resultWords('fr').podium })).toBeVisible();
};
