import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { solutionOf } from '../../src/core/challenge';
import type { Hunt } from '../../src/core/prepare/hunt';
import { playWords, shellWords } from '../../src/ui/messages';
import { browserArgs, findBrowser } from '../browser';
import { expect, test } from './fixtures';
import { answerRight, goFast, knownHunt, playToTreasure, startHunt, walkThere } from './support/player';

const words = playWords('fr');

const toFirstQuestion = async (page: Page): Promise<void> => {
  await goFast(page);
  await walkThere(page)();
  await page.getByRole('button', { name: words.toQuestion }).click();
  await expect(page.getByRole('radio').first()).toBeVisible();
};

/** The place of the right answer to the first question, which is a choice. */
const rightOption = ({ stages }: Hunt): number => {
  const content = stages[0]?.challenges[0]?.content;
  if (content?.type !== 'choice') throw new Error('The first question is a choice.');
  return Number(solutionOf(content).reply);
};

test('a page loaded anew in the middle finds everything where it was', async ({ page }) => {
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  await page.getByRole('button', { name: new RegExp(`^${words.hint}`) }).click();
  await toFirstQuestion(page);
  await answerRight(page, hunt);
  await page.reload();
  const points = hunt.rules.points.arrival + (hunt.stages[0]?.challenges[0]?.points ?? 0) - hunt.rules.hintCost;
  await expect(page.getByText(words.points(points)).first()).toBeAttached();
  await page.goto('./');
  await page.getByRole('button', { name: /^Reprendre/ }).click();
  await expect(page.getByText(words.points(points)).first()).toBeAttached();
});

test('the back button leaves a play, which can be resumed', async ({ page }) => {
  const hunt = await knownHunt('nantes-stations');
  await startHunt(page, hunt, 'atHome');
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Reprendre/ })).toBeVisible();
});

test('a double tap answers once', async ({ page }) => {
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  await toFirstQuestion(page);
  const wrong = rightOption(hunt) === 0 ? 1 : 0;
  await page.getByRole('radio').nth(wrong).click({ force: true });
  await page.getByRole('button', { name: new RegExp(`^${words.confirm}`) }).dblclick();
  await expect(page.getByText(words.triesLeft(hunt.rules.tries - 1)).first()).toBeVisible();
});

test('of two tabs one plays and the other reads along, until it may take over', async ({ page, context }) => {
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  const second = await context.newPage();
  await second.goto(page.url());
  await expect(second.getByText(words.reader).first()).toBeVisible();
  await toFirstQuestion(page);
  await answerRight(page, hunt);
  const points = hunt.rules.points.arrival + (hunt.stages[0]?.challenges[0]?.points ?? 0);
  await expect(second.getByText(words.points(points)).first()).toBeAttached();
  await page.close();
  await expect(second.getByText(words.reader).filter({ visible: true })).toHaveCount(0);
  await expect(second.getByText(words.points(points)).first()).toBeAttached();
});

test.describe('without a network', () => {
  test.use({ serviceWorkers: 'allow' });

  test('a whole hunt is played after one visit', { tag: '@phone' }, async ({ page, context }) => {
    test.setTimeout(240_000);
    const hunt = await knownHunt('nantes-stations');
    await page.goto('./');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await context.setOffline(true);
    await startHunt(page, hunt, 'atHome');
    await goFast(page);
    await playToTreasure(page, hunt, walkThere(page));
    await expect(page.getByText(words.simulatedNote)).toBeVisible();
  });
});

test.describe('when the browser is killed', () => {
  const launch = (profile: string, baseURL: string): Promise<BrowserContext> => {
    const executablePath = findBrowser();
    const options = { args: browserArgs, baseURL, locale: 'fr-FR', viewport: { width: 390, height: 844 } };
    return chromium.launchPersistentContext(profile, { ...options, ...(executablePath ? { executablePath } : {}) });
  };
  /** The whole browser at once, as a phone's system does it: no farewell, no flush. */
  const kill = (profile: string): void => {
    execFileSync('pkill', ['-9', '-f', profile]);
  };
  const resume = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.goto('./');
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    return page;
  };

  test('within 50 ms after a tap, nothing that was shown is lost', { tag: '@phone' }, async ({ baseURL }) => {
    test.setTimeout(180_000);
    const hunt = await knownHunt('nantes-heritage');
    const arrival = hunt.rules.points.arrival;
    const answer = hunt.stages[0]?.challenges[0]?.points ?? 0;
    const profile = await mkdtemp(join(tmpdir(), 'jalon-profile-'));
    try {
      const first = await launch(profile, baseURL ?? '');
      const page = await first.newPage();
      await startHunt(page, hunt, 'atHome');
      await toFirstQuestion(page);
      await page.getByRole('radio').nth(rightOption(hunt)).click({ force: true });
      await page.getByRole('button', { name: new RegExp(`^${words.confirm}`) }).click({ noWaitAfter: true });
      kill(profile);

      const second = await launch(profile, baseURL ?? '');
      const again = await resume(second);
      const shown = again.getByText(words.points(arrival)).or(again.getByText(words.points(arrival + answer)));
      await expect(shown.first()).toBeAttached();
      await expect(again.getByRole('button', { name: shellWords('fr').inStreet })).toHaveCount(0);
      const tapWasLost = (await again.getByText(words.points(arrival + answer)).count()) === 0;
      if (tapWasLost) await answerRight(again, hunt);
      await expect(again.getByText(words.points(arrival + answer)).first()).toBeAttached();
      kill(profile);

      const third = await launch(profile, baseURL ?? '');
      const last = await resume(third);
      await expect(last.getByText(words.points(arrival + answer)).first()).toBeAttached();
      await third.close();
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });
});
