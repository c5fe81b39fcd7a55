import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { packPlay } from '../../src/core/play/packed';
import { writePlay } from '../../src/core/play/writePlay';
import { resultWords } from '../../src/ui/messages';
import { classWords } from '../../src/ui/messages/class';
import { oneOfEach } from '../builders/challenges';
import { classPlay } from '../builders/classPlay';
import { aChallenge, aHunt, aStage, reached, replied } from '../builders/play';
import { expect, test, withoutMotion } from './fixtures';
import { tooSmall } from './support/sight';
import { worksOffline } from './support/worker';

test.use({ ...withoutMotion, serviceWorkers: 'allow' });

/** Asks at its first stage for what the data may have wrong, too. */
const asked = [aChallenge('a-q'), aChallenge('a-o', oneOfEach.observe)];
const hunt = aHunt([
  aStage('a', 0, { title: 'The castle', challenges: asked }),
  aStage('b', 1, { title: 'The crane' }),
]);
const [no, yes] = [0, 1];
const best = classPlay(
  0,
  [reached('a'), replied('a', yes), replied('a', no, 'a-o'), reached('b'), replied('b', yes)],
  hunt,
);
const second = classPlay(
  1,
  [reached('a'), replied('a', no), replied('a', yes), replied('a', no, 'a-o'), reached('b'), replied('b', yes)],
  hunt,
);
const trial = classPlay(2, [reached('a')], hunt);

const give = async (page: Page, button: string, files: { readonly [name: string]: string }): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  const given = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  }));
  await (await chooser).setFiles(given);
};

for (const [language, tag] of [
  ['fr', '@phone'],
  ['en', '@desk'],
] as const)
  test(`the results of teams are gathered by files and codes without a network, ranked, told question by question, and taken away (${language})`, {
    tag,
  }, async ({ page, axe, context }) => {
    const words = classWords(language);
    await page.goto('./');
    if (language === 'en') await page.getByRole('button', { name: 'EN English' }).click();
    await page.goto('./#/class');
    await expect(page.getByText(words.empty)).toBeVisible();
    await axe();
    // a game that is still played shows no answers to whoever plays it
    await give(page, words.files, { 'trial.play.json': writePlay(trial) });
    await expect(page.getByText(words.later)).toBeVisible();
    await expect(page.getByText(words.answer('yes'))).toHaveCount(0);
    await give(page, words.files, { 'best.play.json': writePlay(best), 'odd.play.json': '{}' });
    const news = page.locator('.class-news');
    await expect(news.locator('li, p').first()).toContainText('340');
    await expect(news.getByText('odd.play.json')).toBeVisible();
    await worksOffline(page);
    await context.setOffline(true);

    const address = page.getByRole('textbox', { name: words.address });
    const code = async (text: string) => {
      await address.fill(text);
      await address.press('Enter');
    };
    await code(`https://another.example/#/take/${packPlay(second)}`);
    const rows = page.getByRole('row');
    await expect(rows).toHaveCount(4);
    await code(packPlay(trial));
    await code(packPlay(second));
    await expect(news).toContainText(words.already('').replace(/[\s.]*$/, ''));
    await code(packPlay(second).slice(0, -4));
    await expect(news).toContainText(words.notCode);
    await page.getByRole('button', { name: words.scan }).click();
    await expect(news).toContainText(words.trouble.unavailable);

    const points = page.locator('.class-points');
    await expect(points).toHaveText(['340', '307', '20']);
    await page.getByRole('checkbox').last().press('Space');
    await expect(page.getByText(words.counted(2, 3))).toBeVisible();
    await page.reload();
    await expect(page.locator('.class-place')).toHaveText(['1', '2', '–']);
    await expect(page.locator('.class-questions li').first()).toContainText(`${words.rate(2, 2)}, ${words.atOnce(1)}.`);
    await axe();
    expect(await tooSmall(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);

    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: words.formats.questions }).click();
    const table = await readFile(await (await saved).path(), 'utf8');
    const between = language === 'fr' ? ';' : ',';
    expect(table).toContain(['The castle', 'Which?', 2, 2, 2, 100, 50, 100, 0, 'yes', ''].join(between));
    await page.getByRole('button', { name: resultWords(language).correct }).click();
    await expect(page.getByRole('dialog').getByText(/2 (équipes sur|of) 2/)).toBeVisible();
    await page.keyboard.press('Escape');
    await page.locator('.page-bar button').first().click();
    await expect(page.getByRole('button', { name: /^(Reprendre|Resume|Continue)/ })).toHaveCount(1);
  });
