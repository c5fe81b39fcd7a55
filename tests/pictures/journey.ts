import { readFileSync } from 'node:fs';
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test';
import { inputOf, solutionOf } from '../../src/core/challenge';
import { say } from '../../src/core/lib/language';
import type { Hunt, HuntChallenge } from '../../src/core/prepare/hunt';
import { keptWords, playWords, settingsWords, shellWords, storyWords, updateWords } from '../../src/ui/messages';
import { publishSecond, serveCopy } from '../e2e/support/copy';
import { giveHunt, knownHunt, lightHint, openSettings } from '../e2e/support/player';
import { worksOffline } from '../e2e/support/worker';
import type { Look, Shoot } from './camera';

const shipped = 'nantes-heritage';

/** Three stages of the shipped hunt, with a question of every type and a word on the spot. */
const shortHunt = async (): Promise<Hunt> => {
  const hunt = await knownHunt(shipped);
  const stages = ['la-porte-des-ducs', 'le-chantier-sans-fin', 'les-noms-dans-le-verre'].flatMap((id) =>
    hunt.stages.filter((stage) => stage.id === id).map((stage) => ({ ...stage, code: 'loire' })),
  );
  return { ...hunt, stages, circuits: [stages.map(({ id }) => id)] };
};

const inFiveMinutes = (hunt: Hunt): Hunt => ({ ...hunt, rules: { ...hunt.rules, minutes: 5 } });

const pressOn =
  (page: Page) =>
  (name: string): Promise<void> =>
    page
      .getByRole('button', { name: new RegExp(`^${name.replaceAll('\u00a0', ' ').replace(/[()?+]/g, '\\$&')}`) })
      .first()
      .click();

/** Comes to the first screen and puts it in this look. */
const dress = async (page: Page, { language, theme }: Look): Promise<void> => {
  await page.goto('./');
  const press = pressOn(page);
  if (language === 'en') await press('EN');
  if (theme === 'night') await press(shellWords(language).toNight);
};

const giveBroken = async (page: Page, { language }: Look): Promise<void> => {
  const text = readFileSync(`scenarios/${shipped}.json`, 'utf8')
    .replace('"mode": "trail"', '"mode": "maze"')
    .replace('"hintCost": 20', '"hintCost": "twenty"');
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page)(shellWords(language).openFile);
  const file = { name: 'chasse.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await (await chooser).setFiles([file]);
  await page.getByText(shellWords(language).problemsTitle).waitFor();
};

/** The shipped heritage with its descriptor, as a file of one's own. */
const giveData = async (page: Page, { language }: Look): Promise<void> => {
  const folder = 'public/datasets/nantes-heritage';
  const chooser = page.waitForEvent('filechooser');
  await pressOn(page)(shellWords(language).openFile);
  await (await chooser).setFiles([`${folder}/data.csv`, `${folder}/datapackage.json`]);
  await page.locator('.quick-stages li').first().waitFor();
  await page.waitForTimeout(1500);
};

const giveReply = async (page: Page, { language }: Look, content: HuntChallenge['content'], right: boolean) => {
  const { reply, text } = solutionOf(content);
  if (inputOf(content).kind === 'options') {
    const place = right ? Number(reply) : (Number(reply) + 1) % (await page.getByRole('radio').count());
    await page.getByRole('radio').nth(place).check();
  } else
    await page
      .getByRole('textbox')
      .first()
      .fill(right ? say(text, language) : `${1000 + Math.round(Math.random() * 500)}`);
  await pressOn(page)(playWords(language).confirm);
};

/** Closes the dialog, and waits until its step of the history is gone: only a machine goes elsewhere so soon. */
const closeDialog = async (page: Page): Promise<void> => {
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => history.state !== 'dialog');
};

const onEnd = (page: Page): Promise<void> => page.evaluate(() => scrollTo(0, document.body.scrollHeight));

/** The screens that stand before a play. */
const before = async (page: Page, look: Look, shoot: Shoot): Promise<void> => {
  const story = storyWords(look.language);
  const card = page.locator('button.card').first();
  await card.waitFor();
  await shoot('first', page);
  await giveBroken(page, look);
  await shoot('problems', page);
  await page.goto('./');
  await giveData(page, look);
  await shoot('data', page);
  await page.locator('.sites-map').scrollIntoViewIfNeeded();
  await shoot('sites', page);
  await onEnd(page);
  await shoot('columns', page);
  await page.goto('./#/play/unknown');
  await page.getByText(playWords(look.language).absent).waitFor();
  await shoot('absent', page);
  await page.goto('./');
  const held = page.context();
  await held.route('**/*.csv', () => {});
  await card.click();
  await page.waitForTimeout(900);
  await shoot('loading', page);
  await held.unroute('**/*.csv');
  await page.goto('./');
  await page.reload();
  await card.click();
  await page.getByRole('button', { name: story.atHome }).waitFor();
  await shoot('story', page);
  await onEnd(page);
  await shoot('story-end', page);
  await page.getByRole('button', { name: story.rehearse }).click();
  await page.locator('.team-dot').first().waitFor();
  await page.getByRole('slider').press('PageUp');
  await shoot('rehearsal', page);
};

/** The screens of a play on its way, of the whole shipped hunt. */
const underway = async (page: Page, { language }: Look, shoot: Shoot): Promise<void> => {
  const [words, story, { hands }] = [playWords(language), storyWords(language), settingsWords(language)];
  const press = pressOn(page);
  await press(story.atHome);
  await page.locator('.chart-game canvas').waitFor({ state: 'attached' });
  await page.waitForTimeout(1500);
  await shoot('map', page);
  await page.locator('.chart-credit-button').click();
  await page.getByRole('dialog').waitFor();
  await shoot('credits', page);
  await closeDialog(page);
  const dialog = await openSettings(page, language);
  await shoot('settings', page);
  await dialog.getByRole('radio', { name: hands.left }).check();
  await closeDialog(page);
  await shoot('left-hand', page);
  await (await openSettings(page, language)).getByRole('radio', { name: hands.right }).check();
  await closeDialog(page);
  await lightHint(page, language);
  await page.locator('.hints li').waitFor();
  await shoot('hint', page);
  await page.locator('.stage-list').scrollIntoViewIfNeeded();
  await shoot('list', page);
  await press(words.toList);
  await page.getByRole('dialog').waitFor();
  await shoot('list-opened', page);
  await closeDialog(page);
  const second = await page.context().newPage();
  await second.goto(page.url());
  await second.getByText(words.reader).first().waitFor();
  await shoot('second-tab', second);
  await second.close();
};

/** The screens of a short hunt played to its end. */
const toTheEnd = async (page: Page, look: Look, shoot: Shoot): Promise<void> => {
  const { language } = look;
  const [words, story] = [playWords(language), storyWords(language)];
  const press = pressOn(page);
  const hunt = await shortHunt();
  await page.goto('./');
  await giveHunt(page, hunt, language);
  await press(story.atHome);
  for (const [at, { challenges }] of hunt.stages.entries()) {
    await press(words.imHere);
    await page.getByLabel(words.codeLabel).fill('Loire');
    if (at === 0) await shoot('other-way', page);
    await press(words.codeOpen);
    await page.getByRole('heading', { name: words.found }).waitFor();
    await page.waitForTimeout(1800);
    if (at === 0) await shoot('arrival', page);
    const questions = challenges.filter(({ content }) => content.type !== 'find');
    if (questions.length > 0) await press(words.toQuestion);
    for (const [nth, { content }] of questions.entries()) {
      const wrong = at === 0 && nth === 1;
      if (at === 0 && nth === 0) {
        await giveReply(page, look, content, false);
        await page.getByText(words.notYet).waitFor();
        await shoot('another-try', page);
      } else await shoot(`question-${content.type}`, page);
      for (let tries = 0; tries < (wrong ? hunt.rules.tries : 1); tries += 1)
        await giveReply(page, look, content, !wrong);
      await page.getByRole('heading', { name: wrong ? words.wrong : words.right }).waitFor();
      if (at === 0) await shoot(wrong ? 'outcome-wrong' : 'outcome-right', page);
      await press(nth < questions.length - 1 ? words.toNextQuestion : words.toNext);
    }
  }
  await press(words.toTreasure);
  await page.waitForTimeout(2500);
  await shoot('treasure', page);
  await press(words.toNotebook);
  await page.getByRole('heading', { name: words.summary }).waitFor();
  await shoot('result', page);
  await page.locator('.podium').evaluate((podium) => podium.scrollIntoView());
  await page.waitForTimeout(2000);
  await shoot('podium', page);
  await onEnd(page);
  await shoot('result-end', page);
};

/** What is met when plays are kept, and when a part of the game does not come. */
const afterwards = async (page: Page, { language }: Look, shoot: Shoot): Promise<void> => {
  const [shell, kept] = [shellWords(language), keptWords(language)];
  await page.goto('./');
  await page.getByRole('heading', { name: shell.running }).waitFor();
  await shoot('first-kept', page);
  await pressOn(page)(kept.forget);
  await page.getByRole('dialog').waitFor();
  await shoot('dialog', page);
  await closeDialog(page);
  await page.context().route('**/assets/Story-*.js', (route) => route.abort());
  await page.goto('./#/opened');
  await page.reload();
  await page.getByText(shell.stumbled).waitFor();
  await shoot('stumbled', page);
};

/** The end of a hunt whose time is up, on a clock that runs ahead. */
const outOfTime = async (page: Page, look: Look, shoot: Shoot): Promise<void> => {
  await dress(page, look);
  await giveHunt(page, inFiveMinutes(await knownHunt(shipped)), look.language);
  await page.clock.install();
  await pressOn(page)(storyWords(look.language).atHome);
  await lightHint(page, look.language);
  await page.clock.fastForward('06:00');
  await page
    .getByRole('heading', { name: playWords(look.language).timeUp })
    .first()
    .waitFor();
  await page.clock.resume();
  await shoot('time-up', page);
};

/** What is offered on the first screen when another version has come. */
const updated = async (open: Open, look: Look, shoot: Shoot): Promise<void> => {
  const { origin, folder, stop } = await serveCopy();
  const context = await open({ serviceWorkers: 'allow', baseURL: `${origin}/` });
  try {
    const page = await context.newPage();
    await dress(page, look);
    await worksOffline(page);
    await page.reload();
    await publishSecond(folder);
    await page.reload();
    await page.getByText(updateWords(look.language).newVersion).waitFor();
    await shoot('new-version', page);
  } finally {
    await context.close();
    await stop();
  }
};

/** Opens a browser's context, as every picture wants it but for what is given. */
type Open = (over?: BrowserContextOptions) => Promise<BrowserContext>;

/** Goes through the whole game in one look, and shows each screen to the camera. */
export const journey = async (open: Open, look: Look, shoot: Shoot): Promise<void> => {
  const context = await open();
  const page = await context.newPage();
  await dress(page, look);
  await before(page, look, shoot);
  await underway(page, look, shoot);
  await toTheEnd(page, look, shoot);
  await afterwards(page, look, shoot);
  await context.close();
  const later = await open();
  await outOfTime(await later.newPage(), look, shoot);
  await later.close();
  await updated(open, look, shoot);
};
