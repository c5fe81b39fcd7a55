import { expect, type Locator, type Page } from '@playwright/test';
import { inputOf, solutionOf } from '../../src/core/challenge';
import { type Language, say } from '../../src/core/lib/language';
import type { Position } from '../../src/core/lib/position';
import type { Hunt, HuntChallenge } from '../../src/core/prepare/hunt';
import { playWords, storyWords } from '../../src/ui/messages';
import { fingers } from '../e2e/support/hands';
import { giveHunt } from '../e2e/support/player';
import { enterRight } from '../e2e/support/reply';

/** What is read on the page, line by line, as Markdown. */
export type Lines = string[];

const textOf = async (found: Locator): Promise<string> => ((await found.first().allInnerTexts())[0] ?? '').trim();

const buttonOf = (page: Page, names: readonly string[]): Locator =>
  page.getByRole('button', { name: new RegExp(`^(${names.join('|').replaceAll('\u00a0', ' ')})`) });

/** The right answer of the question on the page, at a stage: its options come in one order for all, what is put in order or together stands as it is right. */
const solve = async (
  page: Page,
  { content }: HuntChallenge,
  here: Position,
  language: Language,
  lines: Lines,
): Promise<void> => {
  const { reply, lines: said } = solutionOf(content);
  await enterRight(page, content, here, fingers, language);
  if (inputOf(content).kind !== 'options') {
    lines.push(...said.map((line) => `   - ${say(line, language)} ✓`));
    return;
  }
  const options = await page.locator('main label:has(input[type="radio"])').allInnerTexts();
  for (const [i, option] of options.entries())
    lines.push(`   - ${option.replace(/\s+/g, ' ').trim()}${i === Number(reply) ? ' ✓' : ''}`);
};

const readQuestion = async (
  page: Page,
  challenge: HuntChallenge,
  here: Position,
  language: Language,
  lines: Lines,
): Promise<void> => {
  const words = playWords(language);
  lines.push(`1. ${(await textOf(page.getByRole('heading', { level: 2 }))).replace(/\s*\n\s*/g, ' ')}`);
  await solve(page, challenge, here, language, lines);
  await buttonOf(page, [words.confirm, words.hereItIs]).click();
  await expect(page.getByRole('heading', { name: words.right })).toBeVisible();
  await page.locator('main details').filter({ hasText: words.why }).locator('summary').click();
};

/** Plays a hunt from its story to its notebook by simulated walk, every answer right, and writes down all that is read on the way. */
export const transcribe = async (page: Page, hunt: Hunt, language: Language): Promise<Lines> => {
  const words = playWords(language);
  await page.goto('./');
  await giveHunt(page, hunt, language);
  const lines: Lines = [
    `### ${await textOf(page.getByRole('heading', { level: 1 }))}`,
    '',
    say(hunt.intro, language),
    '',
  ];
  await buttonOf(page, [storyWords(language).atHome]).click();
  await page.getByLabel(words.pace).selectOption({ label: words.paces.fast });
  const next = buttonOf(page, [words.toQuestion, words.toNextQuestion, words.toNext]);
  const treasure = buttonOf(page, [words.toTreasure]);
  for (const [i, stage] of hunt.stages.entries()) {
    const clue = page.getByRole('heading', { level: 2, name: say(stage.clue, language).replaceAll('\u00a0', ' ') });
    const first = page.getByRole('heading', { name: words.found });
    await expect(clue.or(first).first()).toBeVisible({ timeout: 30_000 });
    lines.push(`**${i + 1}.** ${say(stage.clue, language)}`, '');
    lines.push(`> ${stage.hints.map((hint) => say(hint, language)).join(' — ')}`, '');
    // A stage near the start may open while it is tapped.
    await expect(async () => {
      if (!(await first.isVisible())) await buttonOf(page, [words.walkToShort]).first().click({ timeout: 2000 });
      await expect(first).toBeVisible({ timeout: 60_000 });
    }).toPass();
    lines.push(`${say(stage.title, language)}. ${say(stage.found ?? '', language)}`.trim(), '');
    for (const challenge of stage.challenges) {
      await next.first().click();
      if (challenge.content.type !== 'find') await readQuestion(page, challenge, stage.position, language, lines);
    }
    lines.push('');
    if (i < hunt.stages.length - 1) await next.first().click();
  }
  await treasure.click();
  await expect(page.getByRole('heading', { name: say(hunt.treasure.title, language) })).toBeVisible();
  lines.push(`**${say(hunt.treasure.title, language)}.** ${say(hunt.treasure.text, language)}`, '');
  await buttonOf(page, [words.toNotebook]).click();
  const score = page.locator('main').getByText(say(hunt.outro, language));
  await expect(score.first()).toBeVisible();
  lines.push(say(hunt.outro, language), '');
  return lines;
};
