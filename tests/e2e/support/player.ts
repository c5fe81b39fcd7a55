import { expect, type Locator, type Page } from '@playwright/test';
import { openFile } from '../../../src/apps/cli/open';
import { isOpen, solutionOf } from '../../../src/core/challenge';
import { type Language, say } from '../../../src/core/lib/language';
import type { Hunt, HuntChallenge, HuntStage } from '../../../src/core/prepare/hunt';
import { dialogState } from '../../../src/ui/components/dialogEntry';
import { playWords, settingsWords, shellWords, storyWords } from '../../../src/ui/messages';
import { fingers, type Hands } from './hands';
import { enterRight } from './reply';

const words = playWords('fr');

const prepareHunt = async (name: string): Promise<Hunt> => {
  const opened = await openFile(`scenarios/${name}.json`);
  if (typeof opened === 'string' || !opened.hunt) throw new Error(`${name} makes no hunt.`);
  return opened.hunt;
};

const prepared = new Map<string, Promise<Hunt>>();

/** The hunt that a shipped scenario makes, prepared once: a player who knows every answer. */
export const knownHunt = (name: string): Promise<Hunt> => {
  const hunt = prepared.get(name) ?? prepareHunt(name);
  prepared.set(name, hunt);
  return hunt;
};

/** The first stages of a shipped hunt, as a hunt of their own. */
export const firstStages = async (name: string, count: number): Promise<Hunt> => {
  const hunt = await knownHunt(name);
  const stages = hunt.stages.slice(0, count);
  return { ...hunt, stages, circuits: [stages.map(({ id }) => id)] };
};

/** Chooses a hunt on the first screen. */
export const chooseHunt = async (page: Page, hunt: Hunt, hands = fingers): Promise<void> => {
  await page.goto('./');
  await hands.press(page.getByRole('button', { name: say(hunt.title, 'fr') }));
};

/** Starts a hunt that ships, by the address of its story unless that stands already. */
export const startHunt = async (page: Page, hunt: Hunt, way: 'inStreet' | 'atHome', hands = fingers): Promise<void> => {
  const story = `#/hunt/${hunt.id}`;
  if (!page.url().endsWith(story)) await page.goto(`./${story}`);
  await hands.press(page.getByRole('button', { name: storyWords('fr')[way] }));
  await expect(page).toHaveURL(/#\/play\//);
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
};

const handOver = async (
  page: Page,
  files: Readonly<Record<string, string>>,
  language: Language,
  hands: Hands,
): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await hands.press(page.getByRole('button', { name: shellWords(language).openFile }));
  const given = Object.entries(files).map(([name, text]) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  }));
  await (await chooser).setFiles(given);
};

/** Goes to the first screen and gives it files of these names and texts. */
export const giveFiles = async (page: Page, files: Readonly<Record<string, string>>): Promise<void> => {
  await page.goto('./');
  await handOver(page, files, 'fr', fingers);
};

/** Opens a hunt that the player has as a file, from the first screen as it stands. */
export const giveHunt = async (page: Page, hunt: Hunt, language: Language = 'fr', hands = fingers): Promise<void> => {
  await handOver(page, { 'hunt.json': JSON.stringify(hunt) }, language, hands);
  await expect(page.getByRole('button', { name: storyWords(language).atHome })).toBeVisible();
};

const goOnButton = (page: Page): Locator =>
  page.getByRole('button', {
    name: new RegExp(`^(${[words.toQuestion, words.toNextQuestion, words.goOn, words.toNext].join('|')})`),
  });

const anyway = (page: Page): Locator => page.getByRole('button', { name: words.openAnyway });
const treasureButton = (page: Page): Locator => page.getByRole('button', { name: words.toTreasure });
const confirmButton = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(`^(${words.confirm}|${words.hereItIs.replace('\u00a0', ' ')})`) });

/** The challenge on the screen, and its stage: told apart by the stage's title where two stages ask the same. */
const questionOn = async (page: Page, hunt: Hunt): Promise<{ stage: HuntStage; challenge: HuntChallenge }> => {
  const ask = (await page.getByRole('heading', { level: 2 }).first().textContent()) ?? '';
  const place = (await page.locator('.panel-over').first().textContent()) ?? '';
  const asking = hunt.stages.flatMap((stage) =>
    stage.challenges
      .filter(({ content }) => 'ask' in content && say(content.ask, 'fr') === ask)
      .map((challenge) => ({ stage, challenge })),
  );
  const found = asking.find(({ stage: { title } }) => place.startsWith(say(title, 'fr'))) ?? asking[0];
  if (!found) throw new Error(`No stage asks: ${ask}`);
  return found;
};

/** Gives the right answer to the question on the screen. */
export const answerRight = async (page: Page, hunt: Hunt, hands = fingers): Promise<void> => {
  const { stage, challenge } = await questionOn(page, hunt);
  await enterRight(page, challenge.content, stage.position, hands);
  await hands.press(confirmButton(page));
  await expect(
    page.getByRole('heading', { name: isOpen(challenge.content) ? words.noted : words.right }),
  ).toBeVisible();
};

/** Lights the next hint: taps once, and again when it is asked for its cost. A tap sooner than that is a double tap. */
export const lightHint = async (page: Page, language: Language = 'fr'): Promise<void> => {
  const { hint, hintSure } = playWords(language);
  await page.getByRole('button', { name: new RegExp(`^${hint}`) }).click();
  await page.waitForTimeout(600);
  await page.getByRole('button', { name: hintSure.replace('\u00a0', ' ') }).click();
};

/** The stage whose clue is on the screen. */
export const stageSought = async (page: Page, hunt: Hunt): Promise<HuntStage> => {
  const clue = await page.getByRole('heading', { level: 2 }).first().textContent();
  const stage = hunt.stages.find((one) => say(one.clue, 'fr') === clue);
  if (!stage) throw new Error(`No stage has the clue: ${clue}`);
  return stage;
};

/** Sees the treasure open beside the map, and goes on to the notebook. */
const openTreasure = async (page: Page, hunt: Hunt, hands: typeof fingers): Promise<void> => {
  await hands.press(treasureButton(page));
  await expect(page.getByRole('heading', { name: say(hunt.treasure.title, 'fr') })).toBeVisible();
  await hands.press(page.getByRole('button', { name: words.toNotebook }));
};

/** Plays on until the treasure is open: travels, goes on, answers; where all that is left is closed, waits as it is told. */
export const playToTreasure = async (
  page: Page,
  hunt: Hunt,
  travel: (stage: HuntStage) => Promise<void>,
  hands = fingers,
  wait: () => Promise<void> = () => hands.press(anyway(page)),
): Promise<void> => {
  const next = goOnButton(page).or(confirmButton(page)).or(treasureButton(page));
  const walking = page.getByRole('button', { name: words.imHere });
  const handed = page.getByRole('button', { name: words.takePhone });
  for (let turn = 0; turn < 120; turn += 1) {
    await expect(next.or(walking).or(handed).or(anyway(page)).first()).toBeVisible({ timeout: 20_000 });
    if (await treasureButton(page).isVisible()) return openTreasure(page, hunt, hands);
    if (await handed.isVisible()) await hands.press(handed);
    else if (await anyway(page).isVisible()) await wait();
    else if (await goOnButton(page).isVisible()) await hands.press(goOnButton(page));
    else if (await confirmButton(page).isVisible()) await answerRight(page, hunt, hands);
    else {
      await travel(await stageSought(page, hunt));
      await expect(page.getByRole('heading', { name: words.found })).toBeVisible({ timeout: 30_000 });
    }
  }
  throw new Error('The treasure was not reached in 120 turns.');
};

/** Lets the simulated walk go fast to the stage that is sought; where the boat lies there already, it is found meanwhile. */
export const walkThere =
  (page: Page, hands = fingers) =>
  async (): Promise<void> => {
    const there = page.getByRole('button', { name: words.walkToShort });
    const ends = [hands.press(there.first()), page.getByRole('heading', { name: words.found }).waitFor()];
    for (const end of ends) end.catch(() => {}); // the one that comes too late
    await Promise.race(ends);
  };

/** Sets the pace of the simulated walk. */
export const goFast = (page: Page): Promise<string[]> =>
  page.getByLabel(words.pace).selectOption({ label: words.paces.fast });

/** From a play at home just begun to its first question, which is a choice. */
export const toFirstQuestion = async (page: Page): Promise<void> => {
  await goFast(page);
  await walkThere(page)();
  await page.getByRole('button', { name: words.toQuestion }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
};

/** The place of the right answer to the first question, which is a choice. */
export const rightOption = ({ stages }: Hunt): number => {
  const content = stages[0]?.challenges[0]?.content;
  if (content?.type !== 'choice') throw new Error('The first question is a choice.');
  return Number(solutionOf(content).reply);
};

/** The most that a hunt can give, when no hint is taken and every answer is right at once. */
export const fullScore = (hunt: Hunt): number =>
  hunt.stages.reduce(
    (sum, { challenges }) => challenges.reduce((all, { points }) => all + points, sum + hunt.rules.points.arrival),
    0,
  );

/** Loads a page anew on which a dialog was just closed: a step back over its entry of the history would cut the loading off. */
export const reloadAfterDialog = async (page: Page): Promise<void> => {
  await expect.poll(() => page.evaluate(() => history.state)).not.toBe(dialogState);
  await page.reload();
};

/** Opens the settings of the page as it stands, and gives their dialog. */
export const openSettings = async (page: Page, language: Language = 'fr'): Promise<Locator> => {
  const name = settingsWords(language).title;
  await page.getByRole('button', { name }).click();
  const dialog = page.getByRole('dialog', { name });
  await expect(dialog).toBeVisible();
  return dialog;
};
