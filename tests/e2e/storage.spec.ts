import { readlinkSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import type { Hunt } from '../../src/core/prepare/hunt';
import { keptWords, playWords, storyWords } from '../../src/ui/messages';
import { browserArgs, findBrowser } from '../browser';
import { expect, test, withoutMotion } from './fixtures';
import { answerRight, knownHunt, lightHint, rightOption, startHunt, toFirstQuestion } from './support/player';

test.use(withoutMotion);

const words = playWords('fr');

type Launch = (timezoneId?: string) => Promise<BrowserContext>;

const launch = (profile: string, baseURL: string, timezoneId = 'Europe/Paris'): Promise<BrowserContext> => {
  const executablePath = findBrowser();
  const options = {
    args: browserArgs,
    baseURL,
    locale: 'fr-FR',
    timezoneId,
    viewport: { width: 390, height: 844 },
    ...withoutMotion.contextOptions,
  };
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
const inProfile = async (use: (open: Launch, kill: () => () => void) => Promise<void>, baseURL = '') => {
  const profile = await mkdtemp(join(tmpdir(), 'jalon-profile-'));
  try {
    await use(
      (timezoneId) => launch(profile, baseURL, timezoneId),
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
const dieAfterTap = async (open: Launch, killer: () => () => void, hunt: Hunt) => {
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

  // On the other side of the world; the browser that comes after is back: the score stays where it was.
  const second = await open('Pacific/Auckland');
  const again = await resume(second);
  expect(await again.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone)).toBe('Pacific/Auckland');
  await expect(again.getByText(words.hintNumber(1), { exact: true })).toBeVisible();
  const lit = await again.getByText(words.hintNumber(2), { exact: true }).count();
  expect(lit).toBeGreaterThanOrEqual(shown ? 1 : 0);
  const cost = (1 + lit) * hunt.rules.hintCost;
  await expect(again.getByText(words.points(-cost)).first()).toBeAttached();
  return { delay, cost, page: again };
};

const confirm = (page: Page): Promise<void> =>
  page
    .getByRole('button', { name: new RegExp(`^${words.confirm}`) })
    .click()
    .catch(() => {});

/** Kills the browser as soon as a first answer is told to be wrong, and finds the try and the reply again. */
const dieAtWrong = async (open: Launch, killer: () => () => void, hunt: Hunt, page: Page): Promise<Page> => {
  const closed = page.context().waitForEvent('close');
  const wrong = rightOption(hunt) === 0 ? 1 : 0;
  await toFirstQuestion(page);
  await page.getByRole('radio').nth(wrong).click();
  await whenShown(page, words.notYet, killer());
  await confirm(page);
  await closed;

  const again = await resume(await open());
  await expect(again.locator('.panel-tries')).toContainText(words.triesLeft(hunt.rules.tries - 1));
  await expect(again.locator('.option.tried')).toHaveCount(1);
  await expect(again.getByRole('radio').nth(wrong)).toBeDisabled();
  return again;
};

/** Kills the browser as soon as the outcome of the first question is shown, and finds it again. */
const dieAtOutcome = async (
  open: Launch,
  killer: () => () => void,
  hunt: Hunt,
  page: Page,
  cost: number,
): Promise<void> => {
  const question = await dieAtWrong(open, killer, hunt, page);
  const closed = question.context().waitForEvent('close');
  await question.getByRole('radio').nth(rightOption(hunt)).click();
  await whenShown(question, words.right, killer());
  await confirm(question);
  await closed;

  const next = await open();
  const again = await resume(next);
  await expect(again.getByRole('heading', { name: words.right })).toBeVisible();
  const { tries, points: earned } = hunt.rules;
  const worth = Math.round(((hunt.stages[0]?.challenges[0]?.points ?? 0) * (tries - 1)) / tries);
  const points = earned.arrival + worth - (earned.wrong ?? 0) - cost;
  await expect(again.getByText(words.points(points)).first()).toBeAttached();
  await next.close();
};

test('when the browser is killed within 50 ms after a tap, it is as if before or after the tap; as soon as an outcome is shown, it is there again; the time zone moves no score', {
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
  await expect(page.locator('main').getByText(words.unsaved.forbidden)).toBeVisible();
  await toFirstQuestion(page);
  await answerRight(page, hunt);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: words.saveFile }).click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe('nantes-heritage.play.json');
  const { format, log } = JSON.parse(await readFile(await file.path(), 'utf8'));
  const types = log.map(({ event }: { readonly event: { readonly type: string } }) => event.type);
  expect([format, types]).toEqual(['jalon-play/1', ['started', 'resumed', 'arrived', 'answered']]);
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

test('where the device is full that is told at once, a play goes on, and is written as soon as there is room again', {
  tag: '@phone',
}, async ({ page, baseURL }) => {
  const hunt = await knownHunt('nantes-heritage');
  await page.goto('./');
  const device = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL ?? '');
  // before anything is kept: Chromium believes for half a minute in the room that it found last
  await device.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  await startHunt(page, hunt, 'atHome');
  const told = page.locator('main').getByText(words.unsaved.full);
  await expect(told).toBeVisible();
  await lightHint(page);
  const hint = page.locator('.hints li').filter({ hasText: words.hintNumber(1) });
  await expect(hint).toBeVisible();
  await expect(page.getByRole('button', { name: words.saveFile })).toBeVisible();
  await device.send('Storage.overrideQuotaForOrigin', { origin });
  await expect(told).toHaveCount(0);
  await page.reload();
  await expect(hint).toBeVisible();
});
