import { expect, type Locator, type Page } from '@playwright/test';
import { type Challenge, inputOf, solutionOf } from '../../../src/core/challenge';
import type { Input, InputOf, Reply } from '../../../src/core/challenge/challenge';
import { numbersOf, wordsIn } from '../../../src/core/challenge/inputs/lists';
import { shownIn } from '../../../src/core/challenge/inputs/photo';
import { placeOf } from '../../../src/core/challenge/inputs/place';
import { reportedIn } from '../../../src/core/challenge/inputs/report';
import { answeredIn } from '../../../src/core/challenge/inputs/reveal';
import { bearingDegrees, distanceMeters } from '../../../src/core/lib/geo';
import { type Language, say } from '../../../src/core/lib/language';
import type { Position } from '../../../src/core/lib/position';
import { playWords } from '../../../src/ui/messages';
import { fingers, type Hands } from './hands';
import { aPhoto } from './photo';

/** What a player enters with. */
interface Entering {
  readonly page: Page;
  readonly hands: Hands;
  readonly language: Language;
  /** Where the stage is. */
  readonly here: Position;
}

type Enter<Kind extends Input['kind']> = (entering: Entering, input: InputOf<Kind>, reply: Reply) => Promise<void>;

const write = async ({ page, hands }: Entering, text: string): Promise<void> =>
  hands.write(page.locator('main').getByRole('textbox').first(), text);

const slider = (page: Page): Locator => page.getByRole('slider');

/** Sorts by buttons: each item in turn is moved up to its place. */
const sort: Enter<'order'> = async ({ page, hands, language }, { items }, reply) => {
  const now = items.map((_, i) => i);
  for (const [place, item] of numbersOf(reply).entries())
    for (let at = now.indexOf(item); at > place; at -= 1) {
      const name = playWords(language).moveUp(say(items[item] ?? '', language));
      await hands.press(page.getByRole('button', { name, exact: true }));
      now.splice(at - 1, 0, ...now.splice(at, 1));
    }
};

const fill: Enter<'gaps'> = async (entering, { words }, reply) => {
  const { page, hands, language } = entering;
  for (const [i, word] of wordsIn(reply).entries()) {
    const gap = page.locator('.gap').nth(i);
    if (!words) await hands.write(gap, word);
    else await hands.pick(gap, words.findIndex((one) => say(one, language) === word) + 1);
  }
};

/** How a reply is entered, for each kind of input. */
const enters: { readonly [Kind in Input['kind']]: Enter<Kind> } = {
  options: ({ page, hands }, _, reply) => hands.choose(page.getByRole('radio').nth(Number(reply))),
  several: async ({ page, hands }, _, reply) => {
    for (const i of numbersOf(reply)) await hands.tick(page.getByRole('checkbox').nth(i));
  },
  number: (entering, _, reply) => write(entering, String(reply)),
  text: (entering, _, reply) => write(entering, String(reply)),
  gaps: fill,
  order: sort,
  pairs: async ({ page, hands }, _, reply) => {
    for (const [i, fellow] of numbersOf(reply).entries())
      await hands.pick(page.locator('.pairs').getByRole('combobox').nth(i), fellow + 1);
  },
  bearing: ({ page, hands }, _, reply) => hands.turn(slider(page), Number(reply)),
  /** Holds the arrow that makes it warmer, until the scale is at its end. */
  warmth: async ({ page, here }, { toward }) => {
    const post = page.locator('.warmth .scale-post').locator('..');
    const along = async (): Promise<number> =>
      Number(/\(([\d.]+)/.exec((await post.getAttribute('transform')) ?? '')?.[1]);
    await page.getByRole('heading', { level: 2 }).first().focus();
    const key = toward.lng > here.lng ? 'ArrowRight' : 'ArrowLeft';
    for (let turn = 0; turn < 60 && (await along()) < 212; turn += 1) {
      await page.keyboard.down(key);
      await page.waitForTimeout(120);
      await page.keyboard.up(key);
      await page.waitForTimeout(250);
    }
    await expect(page.locator('.warmth .compass-words')).toHaveText(playWords('fr').warmth[3] ?? '');
  },
  place: async (entering, _, reply) => {
    const [{ page, hands, here }, place] = [entering, placeOf(reply)];
    if (!place) throw new Error('A place is asked for.');
    await write(entering, String(Math.round(distanceMeters(here, place))));
    await hands.turn(slider(page), bearingDegrees(here, place));
  },
  /** By finger a picture is given, by keyboard it is told in words. */
  photo: async (entering, _, reply) => {
    const { page, hands } = entering;
    if (hands !== fingers) return write(entering, shownIn(reply)?.words ?? '');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles(await aPhoto(page));
    await expect(page.locator('.photo img')).toBeVisible();
  },
  report: async (entering, _, reply) => {
    const [{ page, hands }, said] = [entering, reportedIn(reply)];
    await hands.choose(page.getByRole('radio').nth(said ? said.category + 1 : 0));
    if (said) await write(entering, said.words);
  },
  cards: async ({ page, hands }, { pairs }) => {
    for (const pair of new Set(pairs))
      for (const [i, own] of pairs.entries())
        if (own === pair) await hands.press(page.locator('.cards-table').getByRole('button').nth(i));
  },
  scan: (entering, _, reply) => write(entering, String(reply)),
  reveal: async (entering, { choices }, reply) => {
    const { answer = '' } = answeredIn(reply) ?? {};
    if (choices) await entering.hands.choose(entering.page.getByRole('radio').nth(Number(answer)));
    else await write(entering, String(answer));
  },
  none: () => Promise.resolve(),
};

/** Enters the right reply to the question on the page; what is typed is in the language of the person. */
export const enterRight = async (
  page: Page,
  content: Challenge,
  here: Position,
  hands: Hands = fingers,
  language: Language = 'fr',
): Promise<void> => {
  const input = inputOf(content);
  const { reply, text } = solutionOf(content);
  const isTyped = input.kind === 'number' || input.kind === 'text';
  const enter = enters[input.kind] as Enter<Input['kind']>;
  await enter({ page, hands, language, here }, input, isTyped ? say(text, language) : reply);
};
