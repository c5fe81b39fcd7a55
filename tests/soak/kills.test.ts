import { mkdtempSync, readlinkSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inputOf, isOpen, replyLines } from '../../src/core/challenge';
import { say } from '../../src/core/lib/language';
import { seededRandom } from '../../src/core/lib/random';
import { replay, untriedChallenge } from '../../src/core/play/evolve';
import type { LogEntry } from '../../src/core/play/kept';
import type { Play } from '../../src/core/play/play';
import { standing } from '../../src/core/play/standing';
import type { Hunt } from '../../src/core/prepare/hunt';
import { listenOn } from '../../src/platform/node/listen';
import { staticFiles } from '../../src/platform/node/staticFiles';
import { playWords, storyWords } from '../../src/ui/messages';
import { browserArgs, ensureBrowser } from '../browser';
import { goFast, knownHunt } from '../e2e/support/player';

const kills = Number(process.env.JALON_KILLS ?? 200);
const words = playWords('fr');
const folder = mkdtempSync(join(tmpdir(), 'jalon-kills-'));
const [site, profile] = [join(folder, 'site'), join(folder, 'profile')];
const server = createServer(staticFiles(site));
let origin = '';

beforeAll(async () => {
  await build({ logLevel: 'error', build: { outDir: site } });
  origin = `http://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}`;
}, 240_000);
afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** What the screen shows of a play: its points, the stages found, the hints of the clue that is read. */
interface Shown {
  readonly points: number;
  readonly found: number;
  readonly hints: number | null;
  readonly panel: string;
  /** The question that is asked, what the screen says of the tries that are left, and which of its options were tried. */
  readonly asked: { readonly ask: string; readonly left: string; readonly tried: readonly number[] } | null;
  /** How the last reply came out, and what the team gave where that isn't the answer. */
  readonly outcome: { readonly title: string; readonly given: string | null } | null;
}

/** Reports what the screen shows, each time it changes. */
const report = () => {
  const numberIn = (selector: string): number =>
    Number.parseInt((document.querySelector(selector)?.textContent ?? '').replace('−', '-').replace(/\s/g, ''), 10);
  let last = '';
  const look = () => {
    const panel = document.querySelector<HTMLElement>('.play')?.dataset.panel;
    if (panel === undefined) return;
    const hints = panel === 'walk' ? document.querySelectorAll('.hints li').length : null;
    const [points, found] = [
      numberIn('.bar-plate.gold > span[aria-hidden]'),
      numberIn('.bar-progress > span:last-child'),
    ];
    const textOf = (selector: string): string => document.querySelector(selector)?.textContent ?? '';
    const tried = [...document.querySelectorAll('.options .option')].flatMap((one, i) =>
      one.classList.contains('tried') ? [i] : [],
    );
    const asked = panel === 'question' ? { ask: textOf('#question'), left: textOf('.panel-tries'), tried } : null;
    const given = document.querySelector('.solution .given')?.textContent ?? null;
    const outcome = panel === 'outcome' ? { title: textOf('#outcome'), given } : null;
    const shown = JSON.stringify({ points, found, hints, panel, asked, outcome });
    if (shown === last) return;
    last = shown;
    (globalThis as unknown as { isShown: (shown: string) => void }).isShown(shown);
  };
  const heard = (globalThis as unknown as { tapIsHeard: () => void }).tapIsHeard;
  addEventListener('click', () => heard(), { capture: true });
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
};

const launch = (): Promise<BrowserContext> =>
  chromium.launchPersistentContext(profile, {
    executablePath: ensureBrowser(),
    args: [...browserArgs, '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    baseURL: `${origin}/`,
    locale: 'fr-FR',
    viewport: { width: 390, height: 844 },
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });

/** Kills the browser, a group of processes, at once, as a phone’s system does it: no farewell, no flush. */
const killer = (): (() => void) => {
  const [id] = /\d+$/.exec(readlinkSync(join(profile, 'SingletonLock'))) ?? [];
  return () => process.kill(-Number(id), 'SIGKILL');
};

/** The log of a play as the browser finds it again. */
const keptLog = (page: Page, playId: string): Promise<readonly LogEntry[]> =>
  page.evaluate(async (id) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('jalon'));
    const range = IDBKeyRange.bound(['event', id], ['event', id, []]);
    const log = await answer<LogEntry[]>(database.transaction('plays').objectStore('plays').getAll(range));
    database.close();
    return log;
  }, playId);

/** A text as it is compared: spaces are set otherwise on the screen. */
const bare = (text: string): string => text.replace(/\s/g, '');

const shownOf = (hunt: Hunt, play: Play): Pick<Shown, 'points' | 'found' | 'hints'> => {
  const { points, found, open } = standing(hunt, play, play.at);
  return { points, found, hints: play.stages.get(open[0]?.id ?? '')?.hints ?? 0 };
};

/** Whether a play has the tries left, and has tried, what the screen says of a question. */
const isAsked = (hunt: Hunt, play: Play, { ask, left, tried }: NonNullable<Shown['asked']>): boolean =>
  hunt.stages.some(({ id, challenges }) =>
    challenges.some(({ id: challenge, content }) => {
      if (!('ask' in content) || bare(say(content.ask, 'fr')) !== bare(ask)) return false;
      const { tries, replies, closed } = play.stages.get(id)?.challenges.get(challenge) ?? untriedChallenge;
      const isTold = bare(left).endsWith(bare(words.triesLeft(hunt.rules.tries - tries)));
      const options = new Set(inputOf(content).kind === 'options' ? replies.map(Number) : []);
      return !closed && isTold && tried.length === options.size && tried.every((one) => options.has(one));
    }),
  );

/** Whether the last thing that happened in a log is an answer that came out as the screen says. */
const cameOut = (hunt: Hunt, log: readonly LogEntry[], { title, given }: NonNullable<Shown['outcome']>): boolean => {
  const last = log.map(({ event }) => event).findLast(({ type }) => type === 'answered');
  if (last?.type !== 'answered') return false;
  const stage = hunt.stages.find(({ id }) => id === last.stage);
  const content = stage?.challenges.find(({ id }) => id === last.challenge)?.content;
  if (!content) return false;
  const isWell = bare(title) === bare(isOpen(content) ? words.noted : words.right);
  const said = replyLines(content, last.reply).map((line) => bare(say(line, 'fr')));
  return isWell === (last.mark === 1) && (given === null || bare(given).startsWith(said.join('')));
};

/** Whether a log has passed through what was shown. */
const holds = (hunt: Hunt, log: readonly LogEntry[], { asked, outcome, ...shown }: Shown): boolean =>
  log.some((_, i) => {
    const passed = log.slice(0, i + 1);
    const play = replay(passed.map(({ event }) => event));
    const then = shownOf(hunt, play);
    if (then.points !== shown.points || then.found !== shown.found) return false;
    if (shown.hints !== null && then.hints !== shown.hints) return false;
    return (!asked || isAsked(hunt, play, asked)) && (!outcome || cameOut(hunt, passed, outcome));
  });

/** The same, but once. */
const once = (act: () => void): (() => void) => {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
};

/** What is drawn is drawn from this: told as it begins and ends, and given again it draws the same. */
const seed = process.env.JALON_SEED ?? String(Date.now());
const random = seededRandom(seed);
const draw = (limit: number): number => random.below(limit);
const button = (page: Page, name: string) =>
  page
    .getByRole('button', { name: new RegExp(`^(${name.replaceAll('\u00a0', ' ').replace(/[?!()]/g, '\\$&')})`) })
    .first();

/** What may be tapped on the screen as it stands, and the tap itself. */
const nextTap = async (page: Page): Promise<readonly [kind: string, tap: () => Promise<void>]> => {
  const panel = await page.locator('.play').getAttribute('data-panel');
  // A stage may ask no question: whatever leads on from an arrival or an outcome is their one way on.
  if (panel === 'arrival' || panel === 'outcome')
    return ['to the next', () => page.locator('.sheet .panel-actions button').first().click()];
  if (panel === 'question') {
    await page.locator('.panel input:enabled').first().waitFor();
    // What was tried already can't be chosen again.
    const options = page.locator('input[type=radio]:enabled');
    const free = await options.count();
    if (free > 0) await options.nth(draw(free)).check();
    else
      await page
        .getByRole('textbox')
        .first()
        .fill(`${1000 + draw(1000)}`);
    return ['an answer', () => button(page, words.confirm).click()];
  }
  if (panel === 'walk' && draw(3) === 0 && (await button(page, words.hint).isEnabled())) {
    await button(page, words.hint).click();
    await page.waitForTimeout(500);
    return ['a hint', () => button(page, words.hintSure).click()];
  }
  await goFast(page);
  return ['an arrival', () => button(page, words.walkToShort).click()];
};

/** The next tap to die around: most pages are turned without harm, for what is to be lost comes behind them. */
const worthwhile = async (page: Page): ReturnType<typeof nextTap> => {
  for (let turned = 0; turned < 4; turned += 1) {
    const next = await nextTap(page);
    if (!next[0].startsWith('to the') || draw(5) === 0) return next;
    await next[1]();
    await page.waitForTimeout(500);
  }
  return nextTap(page);
};

const begin = async (page: Page): Promise<void> => {
  await page.goto('./#/hunt/nantes-heritage');
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  await page.waitForURL(/#\/play\//);
};

it(`finds again all that the screen has shown, of ${kills} plays killed around a tap`, {
  timeout: 3_600_000,
}, async () => {
  console.log(`The seed is ${seed}: JALON_SEED=${seed} draws the same again.`);
  const hunt = await knownHunt('nantes-heritage');
  const [kinds, lost]: [Map<string, number>, string[]] = [new Map(), []];
  let [playId, acknowledged, tried] = ['', 0, 0];
  let onTap = () => {};
  let onArrival = () => {};
  let screens: Shown[] = [];
  let read: readonly LogEntry[] = [];
  for (let killed = 0; killed < kills; ) {
    const context = await launch();
    const closed = context.waitForEvent('close', { timeout: 60_000 });
    closed.catch(() => {});
    try {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.exposeFunction('isShown', (text: string) => {
        const shown: Shown = JSON.parse(text);
        screens.push(shown);
        acknowledged += 1;
        if (shown.outcome || (shown.asked?.tried.length ?? 0) > 0) tried += 1;
        if (shown.panel === 'arrival') onArrival();
      });
      await page.exposeFunction('tapIsHeard', () => onTap());
      await page.addInitScript(report);
      if (playId === '') await begin(page);
      else await page.goto(`./#/play/${playId}`);
      playId = /#\/play\/(.*)$/.exec(page.url())?.[1] ?? '';
      await page.locator('.play[data-panel]').waitFor({ timeout: 30_000 });
      const log = await keptLog(page, playId);
      for (const screen of screens.splice(0)) if (!holds(hunt, log, screen)) lost.push(JSON.stringify({ screen, log }));
      if (read.some(({ seq, event }) => JSON.stringify(log[seq]?.event) !== JSON.stringify(event)))
        lost.push('an event that was read before');
      read = log;
      if ((await page.locator('.play').getAttribute('data-panel')) === 'over') {
        [playId, screens, read] = ['', [], []];
        await context.close();
        continue;
      }
      const [kind, tap] = await worthwhile(page);
      const die = once(killer());
      // Some die just before the tap, or on their way, most within 200 ms after it was heard, or after the arrival was shown.
      setTimeout(die, draw(6) === 0 ? draw(4000) : 20_000);
      if (kind === 'an arrival') onArrival = () => setTimeout(die, draw(200));
      else onTap = () => setTimeout(die, draw(200));
      tap().catch(() => {});
      await closed;
      [onTap, onArrival] = [() => {}, () => {}];
      killed += 1;
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      if (killed % 10 === 0)
        console.log(`${killed} kills, ${acknowledged} screens, ${lost.length} lost, ${log.length} events`);
    } catch (error) {
      // A machine that stumbles over a page is no loss: it is looked at again.
      console.log(String(error).slice(0, 300));
      await context.close().catch(() => {});
    }
  }
  console.log(
    `${kills} kills around taps (${[...kinds].map(([kind, n]) => `${n} ${kind}`).join(', ')}): of ${acknowledged} screens shown, ${tried} with a try or a reply, ${lost.length} lost; the seed was ${seed}.`,
  );
  expect(lost, `the seed was ${seed}`).toEqual([]);
  expect(tried).toBeGreaterThan(kills / 20);
});
