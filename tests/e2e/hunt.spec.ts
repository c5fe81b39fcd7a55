import type { Page } from '@playwright/test';
import { say } from '../../src/core/lib/language';
import type { Hunt } from '../../src/core/prepare/hunt';
import { playWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';
import { fullScore, goFast, type Hands, knownHunt, playToTreasure, startHunt, walkThere } from './support/player';
import { arriveAt } from './support/walk';

const words = playWords('fr');
const number = new Intl.NumberFormat('fr');

const seesTreasure = async (page: Page, hunt: Hunt): Promise<void> => {
  await expect(page.getByRole('heading', { name: say(hunt.treasure.title, 'fr') })).toBeVisible();
  await expect(page.locator('main')).toContainText(number.format(fullScore(hunt)));
};

/** Every source is on the page: publisher or title, licence, date, link. */
const seesSources = async (page: Page, hunt: Hunt): Promise<void> => {
  for (const { title, license, url } of hunt.credits) {
    await expect(page.locator('main')).toContainText(title);
    if (license) await expect(page.locator('main')).toContainText(license);
    if (url) await expect(page.locator(`a[href="${url}"]`).first()).toBeAttached();
  }
};

test.describe('in the street', () => {
  test.use({ permissions: ['geolocation'], geolocation: { latitude: 47.2163, longitude: -1.54718, accuracy: 8 } });

  test('a hunt is walked with GPS from the first screen to the treasure', { tag: '@phone' }, async ({ page, axe }) => {
    test.setTimeout(420_000);
    const hunt = await knownHunt('nantes-heritage');
    await startHunt(page, hunt, 'inStreet');
    await playToTreasure(page, hunt, (stage) => arriveAt(page, stage.position));
    await seesTreasure(page, hunt);
    await seesSources(page, hunt);
    await expect(page.getByText(words.simulatedNote)).toHaveCount(0);
    await axe();
  });
});

test('a hunt is played at home with the walk simulator, and the result says so', { tag: '@desk' }, async ({
  page,
  axe,
}) => {
  test.setTimeout(240_000);
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  await playToTreasure(page, hunt, walkThere(page));
  await seesTreasure(page, hunt);
  await expect(page.getByText(words.simulatedNote)).toBeVisible();
  await axe();
});

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

/** Tabs on until the target has the focus. */
const tabTo = async (page: Page, isThere: () => Promise<boolean>): Promise<void> => {
  for (let i = 0; i < 90; i += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never came there; it stands on: ${await focused(page)}`);
};

/** By keyboard alone: Tab to reach, Enter to press, arrows among options, letters to write. */
const keyboard = (page: Page): Hands => {
  const has = (target: Parameters<Hands['press']>[0]) => () =>
    target.first().evaluate((element) => element === document.activeElement);
  return {
    press: async (target) => {
      await expect(target.first()).toBeEnabled();
      await tabTo(page, has(target));
      await page.keyboard.press('Enter');
    },
    choose: async (option) => {
      const inGroup = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.type === 'radio');
      await tabTo(page, inGroup);
      await page.keyboard.press('Space');
      for (let i = 0; i < 8 && !(await option.isChecked()); i += 1) await page.keyboard.press('ArrowDown');
      expect(await option.isChecked()).toBe(true);
    },
    write: async (field, text) => {
      await tabTo(page, has(field));
      await page.keyboard.type(text);
    },
  };
};

test('a hunt is played by keyboard alone', { tag: '@desk' }, async ({ page }) => {
  test.setTimeout(240_000);
  const hunt = await knownHunt('nantes-stations');
  const hands = keyboard(page);
  await startHunt(page, hunt, 'atHome', hands);
  const pace = page.getByLabel(words.pace);
  await tabTo(page, () => pace.evaluate((element) => element === document.activeElement));
  await page.keyboard.press('End');
  await expect(pace).toHaveValue('fast');
  await playToTreasure(page, hunt, walkThere(page, hands), hands);
  await seesTreasure(page, hunt);
});

test('the arrow keys walk the token over the map', async ({ page }) => {
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  const away = page.getByText(/^\d.*(m|km), /).first();
  const before = await away.textContent();
  await page.getByRole('heading', { level: 2 }).first().focus();
  await page.keyboard.down('ArrowUp');
  await page.waitForTimeout(2500);
  await page.keyboard.up('ArrowUp');
  await expect(away).not.toHaveText(before ?? '');
});

test('the language changes at any time, in mid-question too', async ({ page }) => {
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  const [first] = hunt.stages;
  if (!first) throw new Error('The hunt has no stage.');
  await expect(page.getByRole('heading', { name: say(first.clue, 'fr') })).toBeVisible();
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { name: say(first.clue, 'en') })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
