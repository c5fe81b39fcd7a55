import { readlinkSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Locator, type Page } from '@playwright/test';
import { solutionOf } from '../../src/core/challenge';
import type { Hunt } from '../../src/core/prepare/hunt';
import { keptWords, playWords, shellWords, storyWords } from '../../src/ui/messages';
import { browserArgs, findBrowser } from '../browser';
import { smallScenario, smallSites } from '../builders/scenario';
import { expect, test } from './fixtures';
import {
  answerRight,
  chooseHunt,
  giveFiles,
  goFast,
  knownHunt,
  lightHint,
  startHunt,
  walkThere,
} from './support/player';

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

/** A play is forgotten only after a question, which Escape, the cross and a tap beside it close. */
const staysUnlessForgotten = async (page: Page): Promise<void> => {
  const kept = page.getByRole('button', { name: /^Reprendre/ });
  const forget = page.getByRole('button', { name: /^Oublier/ });
  const question = page.getByRole('dialog');
  const closings = [
    () => page.keyboard.press('Escape'),
    () => question.getByRole('button', { name: shellWords('fr').close }).click(),
    () => page.mouse.click(4, 4),
  ];
  for (const close of closings) {
    await forget.click();
    await expect(question).toBeVisible();
    await close();
    await expect(question).toHaveCount(0);
    await expect(kept).toBeVisible();
    await expect(forget).toBeFocused();
  }
  await forget.click();
  await question.getByRole('button', { name: keptWords('fr').forget }).click();
  await expect(kept).toHaveCount(0);
};

test('a page loaded anew finds everything where it was, and shows again what was not read to its end; a play is forgotten only after a question', {
  tag: '@phone',
}, async ({ page }) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  await lightHint(page);
  await goFast(page);
  await walkThere(page)();
  const found = page.getByRole('heading', { name: words.found });
  await expect(found).toBeVisible();
  await page.reload();
  await expect(found).toBeVisible();
  await page.getByRole('button', { name: words.toQuestion }).click();
  await answerRight(page, hunt);
  await page.reload();
  await expect(page.getByRole('heading', { name: words.right })).toBeVisible();
  const points = hunt.rules.points.arrival + (hunt.stages[0]?.challenges[0]?.points ?? 0) - hunt.rules.hintCost;
  await expect(page.getByText(words.points(points)).first()).toBeAttached();
  await page.getByRole('button', { name: words.toNextQuestion }).click();
  const question = page.getByText(words.question(2, 2));
  await expect(question).toBeVisible();
  await page.reload();
  await expect(question).toBeVisible();
  await page.goto('./');
  await page.getByRole('button', { name: /^Reprendre/ }).click();
  await expect(page.getByText(words.points(points)).first()).toBeAttached();
  await page.goto('./');
  await test.step('forgotten', () => staysUnlessForgotten(page));
});

test('a play that is not here is told to be elsewhere', { tag: '@desk' }, async ({ page }) => {
  for (const screen of ['play', 'result']) {
    await page.goto(`./#/${screen}/unknown`);
    await expect(page.getByText(words.absent)).toBeVisible();
    await page
      .getByRole('button', { name: shellWords('fr').backToHunts })
      .last()
      .click();
    await expect(page.getByRole('heading', { name: shellWords('fr').hunts })).toBeVisible();
  }
});

test('the back button leaves a play, its map just changed in size, without an error; it can be resumed, and its result leads back to it', {
  tag: '@desk',
}, async ({ page }) => {
  const hunt = await knownHunt('nantes-heritage');
  await chooseHunt(page, hunt);
  await startHunt(page, hunt, 'atHome');
  await expect(page.locator('.chart-game canvas')).toBeAttached();
  const play = page.url();
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.goBack();
  await expect(page.getByRole('button', { name: storyWords('fr').atHome })).toBeVisible();
  // What the map that is gone would still do, it does by now; an error of it fails the test.
  await page.waitForTimeout(400);
  await page.goBack();
  await expect(page.getByRole('button', { name: /^Reprendre/ })).toBeVisible();
  await page.goto(play.replace('#/play/', '#/result/'));
  await expect(page.getByText(words.timeUp)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: words.unfinished })).toBeVisible();
  await page.getByRole('button', { name: keptWords('fr').resume }).click();
  await expect(page.getByRole('button', { name: words.imHere })).toBeVisible();
});

/** A tap just where a button is, whatever is drawn over it or hears nothing there. */
const tapAt = async (page: Page, button: Locator): Promise<void> => {
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is nowhere.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

test('a double tap answers once, and its second tap does not turn the page of the outcome', { tag: '@phone' }, async ({
  page,
}) => {
  const hunt = await knownHunt('nantes-heritage');
  await page.clock.install();
  await startHunt(page, hunt, 'atHome');
  await toFirstQuestion(page);
  const confirm = page.getByRole('button', { name: new RegExp(`^${words.confirm}`) });
  const wrong = rightOption(hunt) === 0 ? 1 : 0;
  await page.getByRole('radio').nth(wrong).click();
  await confirm.dblclick();
  await expect(page.getByText(words.triesLeft(hunt.rules.tries - 1)).first()).toBeVisible();
  await page.getByRole('radio').nth(rightOption(hunt)).click();
  // Time stands still: the second tap comes at once, however slow this machine is.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await confirm.click();
  const outcome = page.getByRole('heading', { name: words.right });
  const onwards = page.getByRole('button', { name: words.toNextQuestion });
  await expect(outcome).toBeVisible();
  await tapAt(page, onwards);
  await page.clock.runFor(100);
  await expect(outcome).toBeVisible();
  await page.clock.runFor(300);
  await tapAt(page, onwards);
  await expect(outcome).toHaveCount(0);
});

test('of two tabs one plays and the other reads along, until it may take over; a third may not forget what is played', {
  tag: '@desk',
}, async ({ page, context }) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  const [second, third] = [await context.newPage(), await context.newPage()];
  await third.goto('./');
  const forget = third.getByRole('button', { name: /^Oublier/ });
  await expect(third.getByText(keptWords('fr').openElsewhere)).toBeVisible();
  await expect(forget).toBeDisabled();
  await second.goto(page.url());
  await expect(second.getByText(words.reader).first()).toBeVisible();
  const stick = second.getByRole('group', { name: words.simulator });
  await expect(stick).toHaveCount(0);
  await page.bringToFront();
  await toFirstQuestion(page);
  await expect(second.getByRole('radio').first()).toBeDisabled();
  await answerRight(page, hunt);
  await expect(second.getByRole('heading', { name: words.right })).toBeVisible();
  await expect(second.getByRole('button', { name: words.toNextQuestion })).toBeDisabled();
  const points = hunt.rules.points.arrival + (hunt.stages[0]?.challenges[0]?.points ?? 0);
  await expect(second.getByText(words.points(points)).first()).toBeAttached();
  await page.close();
  await expect(second.getByText(words.reader).filter({ visible: true })).toHaveCount(0);
  await expect(second.getByText(words.points(points)).first()).toBeAttached();
  await second.getByRole('button', { name: words.toNextQuestion }).click();
  await answerRight(second, hunt);
  await second.getByRole('button', { name: words.toNext }).click();
  await expect(stick).toBeVisible();
  await expect(forget).toBeDisabled();
  await second.close();
  // A browser frees the lock of a closed tab a moment after it is gone: this one asks again when it is looked at.
  await expect(async () => {
    await third.evaluate(() => dispatchEvent(new Event('focus')));
    await expect(forget).toBeEnabled({ timeout: 1000 });
  }).toPass({ timeout: 15_000 });
  await forget.click();
  await third
    .getByRole('dialog')
    .getByRole('button', { name: keptWords('fr').forget, exact: true })
    .click();
  await expect(third.getByRole('button', { name: /^Reprendre/ })).toHaveCount(0);
});

test('where nothing can be kept a play says so, goes on, and is there again for who comes back to it', {
  tag: '@phone',
}, async ({ page }) => {
  await page.addInitScript(() => {
    const open = () => {
      throw new DOMException('Storage is forbidden.', 'SecurityError');
    };
    Object.defineProperty(IDBFactory.prototype, 'open', { value: open });
  });
  const hunt = await knownHunt('nantes-heritage');
  await startHunt(page, hunt, 'atHome');
  await expect(page.locator('main').getByText(words.unsaved)).toBeVisible();
  await toFirstQuestion(page);
  await answerRight(page, hunt);
  const heldBack = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const question = await heldBack;
  expect(question.type()).toBe('beforeunload');
  await question.dismiss();
  await page.goBack();
  await expect(page.getByRole('button', { name: storyWords('fr').atHome })).toBeVisible();
  await page.goForward();
  await expect(page.getByRole('heading', { name: words.right })).toBeVisible();
});

test('the treasure opens though the network went while the hunt was played', { tag: '@phone' }, async ({
  page,
  context,
  complaints,
}) => {
  await giveFiles(page, { 'petite.json': smallScenario(), 'lieux.csv': smallSites });
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  const onwards = page.getByRole('button', { name: words.toTreasure });
  await expect(onwards).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await onwards.click();
  await page.getByRole('button', { name: words.toNotebook }).click();
  await expect(page.getByText(words.simulatedNote)).toBeVisible();
  // The browser itself writes of what it could not fetch, a font at the most.
  expect(complaints.splice(0).filter((line) => !line.startsWith('Failed to load resource'))).toEqual([]);
});

test.describe('when the browser is killed', () => {
  const launch = (profile: string, baseURL: string): Promise<BrowserContext> => {
    const executablePath = findBrowser();
    const options = { args: browserArgs, baseURL, locale: 'fr-FR', viewport: { width: 390, height: 844 } };
    return chromium.launchPersistentContext(profile, { ...options, ...(executablePath ? { executablePath } : {}) });
  };
  /** What kills the browser, a group of processes, at once, as a phone’s system does it: no farewell, no flush. */
  const killerOf = (profile: string): (() => void) => {
    const [id] = /\d+$/.exec(readlinkSync(join(profile, 'SingletonLock'))) ?? [];
    return () => process.kill(-Number(id), 'SIGKILL');
  };
  const resume = async (context: BrowserContext): Promise<Page> => {
    const page = await context.newPage();
    await page.goto('./');
    await page.getByRole('button', { name: /^Reprendre/ }).click();
    await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
    return page;
  };
  const inProfile = async (
    use: (open: () => Promise<BrowserContext>, kill: () => () => void) => Promise<void>,
    baseURL = '',
  ) => {
    const profile = await mkdtemp(join(tmpdir(), 'jalon-profile-'));
    try {
      await use(
        () => launch(profile, baseURL),
        () => killerOf(profile),
      );
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  };

  /** Calls back from the page as soon as a text is on it. */
  const whenShown = async (page: Page, text: string, callBack: () => void): Promise<void> => {
    await page.exposeFunction('textIsShown', callBack);
    await page.evaluate((awaited) => {
      const shown = (globalThis as unknown as { textIsShown: () => void }).textIsShown;
      const look = () => {
        if (!document.body.textContent?.includes(awaited)) return;
        observer.disconnect();
        shown();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    }, text);
  };

  /** Calls back from the page as soon as it has heard a tap, with the moment of the tap by the device's date. */
  const whenTapped = async (page: Page, callBack: (tappedAt: number) => void): Promise<void> => {
    await page.exposeFunction('tapIsHeard', callBack);
    await page.evaluate(() => {
      const heard = (globalThis as unknown as { tapIsHeard: (at: number) => void }).tapIsHeard;
      const tell = ({ timeStamp }: Event) => heard(performance.timeOrigin + timeStamp);
      addEventListener('click', tell, { capture: true, once: true });
    });
  };

  /** Kills the browser just after a tap for a second hint; gives how long after, and the play as it is found again. */
  const dieAfterTap = async (open: () => Promise<BrowserContext>, killer: () => () => void, hunt: Hunt) => {
    const first = await open();
    const page = await first.newPage();
    const closed = first.waitForEvent('close');
    await startHunt(page, hunt, 'atHome');
    await lightHint(page);
    await expect(page.getByText(words.hintNumber(1), { exact: true })).toBeVisible();
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: new RegExp(`^${words.hint}`) }).click();
    await page.waitForTimeout(600);
    const hint = page.getByRole('button', { name: words.hintSure.replace('\u00a0', ' ') });
    let [shown, delay] = [false, Number.POSITIVE_INFINITY];
    const kill = killer();
    await whenShown(page, words.hintNumber(2), () => {
      shown = true;
    });
    await whenTapped(page, (tappedAt) => {
      kill();
      delay = Date.now() - tappedAt;
    });
    await hint.click().catch(() => {});
    await closed;

    const second = await open();
    const again = await resume(second);
    await expect(again.getByText(words.hintNumber(1), { exact: true })).toBeVisible();
    const lit = await again.getByText(words.hintNumber(2), { exact: true }).count();
    expect(lit).toBeGreaterThanOrEqual(shown ? 1 : 0);
    const cost = (1 + lit) * hunt.rules.hintCost;
    await expect(again.getByText(words.points(-cost)).first()).toBeAttached();
    return { delay, cost, page: again };
  };

  /** Kills the browser as soon as the outcome of the first question is shown, and finds it again. */
  const dieAtOutcome = async (
    open: () => Promise<BrowserContext>,
    killer: () => () => void,
    hunt: Hunt,
    page: Page,
    cost: number,
  ): Promise<void> => {
    const closed = page.context().waitForEvent('close');
    await toFirstQuestion(page);
    await page.getByRole('radio').nth(rightOption(hunt)).click();
    await whenShown(page, words.right, killer());
    await page
      .getByRole('button', { name: new RegExp(`^${words.confirm}`) })
      .click()
      .catch(() => {});
    await closed;

    const next = await open();
    const again = await resume(next);
    await expect(again.getByRole('heading', { name: words.right })).toBeVisible();
    const points = hunt.rules.points.arrival + (hunt.stages[0]?.challenges[0]?.points ?? 0) - cost;
    await expect(again.getByText(words.points(points)).first()).toBeAttached();
    await next.close();
  };

  test('within 50 ms after a tap, it is as if before or after the tap; as soon as an outcome is shown, it is there again', {
    tag: '@phone',
  }, async ({ baseURL }) => {
    test.setTimeout(240_000);
    const hunt = await knownHunt('nantes-heritage');
    // On a busy machine a kill may come too late to tell anything: it holds all the same, and another is tried.
    let late = Number.POSITIVE_INFINITY;
    for (let i = 0; i < 5 && late >= 50; i += 1)
      await inProfile(async (open, killer) => {
        const { delay, cost, page } = await dieAfterTap(open, killer, hunt);
        late = delay;
        if (late < 50) await dieAtOutcome(open, killer, hunt, page, cost);
        else await page.context().close();
      }, baseURL);
    expect(late).toBeLessThan(50);
  });
});
