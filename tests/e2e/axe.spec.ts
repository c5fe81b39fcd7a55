import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { inputOf, solutionOf } from '../../src/core/challenge';
import type { Hunt } from '../../src/core/prepare/hunt';
import { keptWords, playWords, shellWords, storyWords } from '../../src/ui/messages';
import { expect, test, withoutMotion } from './fixtures';
import { giveHunt, knownHunt, openSettings } from './support/player';
import { tooSmall } from './support/sight';

/** One stage of the stations, with a question that proves itself, a word on the spot, and all its credits. */
const shortHunt = async (): Promise<Hunt> => {
  const hunt = await knownHunt('nantes-stations');
  const stage = hunt.stages.find(({ challenges }) => challenges.some(({ proof }) => proof));
  const challenge = stage?.challenges.find(({ proof }) => proof);
  if (!stage || !challenge) throw new Error('No question of the stations proves itself.');
  return { ...hunt, stages: [{ ...stage, code: 'tram', challenges: [challenge] }], circuits: [[stage.id]] };
};

const broken = readFileSync('scenarios/nantes-heritage.json', 'utf8').replace('"mode": "trail"', '"mode": "maze"');

const giveBroken = async (page: Page, button: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const file = { name: 'hunt.json', mimeType: 'application/json', buffer: Buffer.from(broken) };
  await (await chooser).setFiles([file]);
};

for (const [language, theme, tag] of [
  ['fr', 'day', '@phone'],
  ['en', 'night', '@desk'],
] as const) {
  test(`axe finds nothing grave on any screen, in ${language} by ${theme}, whatever is pressed is 44 px wide and high, and the console stays empty`, {
    tag,
  }, async ({ page, axe, complaints }) => {
    test.setTimeout(180_000);
    const [words, shell] = [playWords(language), shellWords(language)];
    const [story, kept] = [storyWords(language), keptWords(language)];
    const press = (name: string) =>
      page
        .getByRole('button', { name: new RegExp(`^${name.replace('\u00a0', ' ')}`) })
        .first()
        .click();
    const look = (screen: string) =>
      test.step(screen, async () => {
        await axe();
        expect.soft(await tooSmall(page), screen).toEqual([]);
        expect(complaints).toEqual([]);
      });
    const hunt = await shortHunt();
    const [challenge] = hunt.stages.flatMap(({ challenges }) => challenges);
    if (!challenge || inputOf(challenge.content).kind !== 'options') throw new Error('The question offers options.');
    const right = Number(solutionOf(challenge.content).reply);

    if (tag === '@phone') await page.setViewportSize({ width: 360, height: 640 });
    else await page.emulateMedia(withoutMotion.contextOptions);
    await page.goto('./');
    if (language === 'en') await press('EN');
    if (theme === 'night') await press(shell.toNight);
    await look('first screen');
    await giveHunt(page, hunt, language);
    await page.locator('summary').first().click();
    await look('story');
    await press(story.atHome);
    await expect(page.locator('.chart-game canvas')).toBeAttached();
    await look('map');
    await openSettings(page, language);
    await look('settings');
    await page.keyboard.press('Escape');
    await press(words.hint);
    const sure = page.getByRole('button', { name: words.hintSure.replace('\u00a0', ' ') });
    await expect(sure).toBeVisible();
    expect.soft(await tooSmall(page), 'hint asked for').toEqual([]);
    // A tap sooner than that is a double tap.
    await page.waitForTimeout(600);
    await sure.click();
    // It flares as it is lit: for a moment its letters stand on the ground of the panel.
    const lit = page.locator('.hints li[data-lit]');
    await expect(lit).toBeVisible();
    await lit.evaluate((one) => Promise.allSettled(one.getAnimations().map(({ finished }) => finished)));
    await look('hint');
    await press(words.imHere);
    await page.getByLabel(words.codeLabel).fill('bus');
    await press(words.codeOpen);
    await expect(page.getByText(words.codeRefused)).toBeVisible();
    await look('other way');
    await page.getByLabel(words.codeLabel).fill('tram');
    await press(words.codeOpen);
    await look('arrival');
    await press(words.toQuestion);
    await page
      .getByRole('radio')
      .nth(right === 0 ? 1 : 0)
      .check();
    await press(words.confirm);
    await expect(page.getByText(words.notYet)).toBeVisible();
    await look('question');
    const play = page.url();
    await page.goto('./');
    await expect(page.getByRole('heading', { name: shell.running })).toBeVisible();
    await look('kept plays');
    await press(kept.forget);
    await look('forgetting');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await giveBroken(page, shell.openFile);
    await expect(page.getByText(shell.problemsTitle)).toBeVisible();
    await look('problems');
    await page.goto(play);
    await page.getByRole('radio').nth(right).check();
    await press(words.confirm);
    await page.getByText(words.why).click();
    await look('outcome');
    await press(words.toTreasure);
    await look('treasure');
    await press(words.toNotebook);
    await expect(page.getByRole('heading', { name: words.summary })).toBeVisible();
    await look('result');
  });
}
