import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { fault } from '../../src/core/lib/checked';
import { say } from '../../src/core/lib/language';
import { readPlay } from '../../src/core/play/file';
import { openPacked, packPlay, unpackPlay } from '../../src/core/play/packed';
import { writePlay } from '../../src/core/play/writePlay';
import type { Hunt } from '../../src/core/prepare/hunt';
import {
  describeFault,
  keptWords,
  passWords,
  playWords,
  resultWords,
  shellWords,
  storyWords,
} from '../../src/ui/messages';
import { aWonPlay } from '../builders/wonPlay';
import { expect, test } from './fixtures';
import { answerTiles } from './support/along';
import { comesWithoutJumps } from './support/jumps';
import { allKept } from './support/kept';
import {
  answerRight,
  giveFiles,
  goFast,
  knownHunt,
  lightHint,
  rightOption,
  startHunt,
  walkThere,
} from './support/player';
import { asOnPhone, squareOf } from './support/scan';
import { hiddenOnTheWay, isSeen } from './support/sight';
import { namesMapFirst } from './support/whichMap';

const words = playWords('fr');

/** That the team has read all there is so far is on the disk: a page is shown once more where it was left sooner. */
const isReadInStore = (page: Page): Promise<void> =>
  expect
    .poll(async () => {
      const kept = await allKept(page);
      const seen = kept.find((one) => one.startsWith('jalon/plays/seen,'))?.split(': ')[1];
      return Number(seen) - kept.filter((one) => one.startsWith('jalon/plays/event,')).length;
    })
    .toBe(0);

/** The places of the wrong answers to it. */
const wrongOptions = (hunt: Hunt): readonly number[] => [0, 1, 2, 3].filter((one) => one !== rightOption(hunt));

/** The points for the first stage: its first question answered after some tries, its second at once. */
const pointsAfter = ({ rules, stages }: Hunt, hints: number, tries: number): number => {
  const [first = 0, second = 0] = stages[0]?.challenges.map(({ points }) => points) ?? [];
  const late = Math.round((first * (rules.tries - tries)) / rules.tries);
  return rules.points.arrival + late + second - hints * rules.hintCost;
};

/** A hint is asked for twice, not lit for who thinks better of it, and in sight when it is lit. */
const lightsHints = async (page: Page): Promise<void> => {
  const sure = page.getByRole('button', { name: words.hintSure.replace('\u00a0', ' ') });
  await page
    .getByRole('button', { name: new RegExp(`^${words.hint}`) })
    .first()
    .click();
  await expect(sure).toBeVisible();
  await page.getByRole('button', { name: words.center }).focus();
  await expect(sure).toHaveCount(0);
  await expect(page.locator('.hints li')).toHaveCount(0);
  // Two taps sooner than that are a double tap.
  await page.waitForTimeout(600);
  for (const number of [1, 2]) {
    await lightHint(page);
    const hint = page.locator('.hints li').filter({ hasText: words.hintNumber(number) });
    await expect.poll(() => isSeen(hint)).toBe(true);
    await expect(hint).toHaveCSS('animation-name', 'light');
    await expect(page.locator('.hints li')).toHaveCount(number);
    await page.waitForTimeout(600);
  }
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

/** A device that evicts what it keeps while it is played: that is told at once, and nothing is lost. */
const staysThoughEvicted = async (page: Page, points: number): Promise<void> => {
  // By now this tab has the pen: who only reads along keeps nothing.
  await expect(page.locator('.panel-actions .signpost')).toBeEnabled();
  const device = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await device.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,cache_storage' });
  await expect(page.locator('main').getByText(words.evicted)).toBeVisible();
  await page.getByRole('button', { name: words.understood }).click();
  await expect(page.locator('main').getByText(words.evicted)).toHaveCount(0);
  await page.reload();
  await expect(page.getByText(words.points(points)).first()).toBeAttached();
};

/** A reply that was refused is told, and hides nothing that has the focus. */
const isRefused = async (page: Page, wrong: number): Promise<void> => {
  await page.getByRole('radio').nth(wrong).check();
  await page.getByRole('button', { name: new RegExp(`^${words.confirm}`) }).click();
  await expect(page.getByText(words.notYet)).toBeVisible();
  await expect(page.locator('.not-yet')).toHaveCSS('animation', /0\.18s .*tip/);
  expect(await hiddenOnTheWay(page, 8, ['Tab', 'ArrowDown'])).toEqual([]);
};

/** A tap just where a button is, whatever is drawn over it or hears nothing there. */
const tapAt = async (page: Page, button: Locator): Promise<void> => {
  const box = await button.boundingBox();
  if (!box) throw new Error('The button is nowhere.');
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
};

/** A double tap answers once, and its second tap does not turn the page of the outcome. */
const answersOnce = async (page: Page, right: number, wrong: number, triesLeft: number): Promise<void> => {
  const confirm = page.getByRole('button', { name: new RegExp(`^${words.confirm}`) });
  await page.getByRole('radio').nth(wrong).click();
  await confirm.dblclick();
  await expect(page.getByText(words.triesLeft(triesLeft)).first()).toBeVisible();
  await page.getByRole('radio').nth(right).click();
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
  await page.clock.resume();
};

test('what has the keyboard’s focus is never hidden by a bar that stays; a hint is asked for twice, and in sight when it is lit; a double tap answers once; a page loaded anew finds everything where it was, and shows again what was not read to its end; a play is forgotten only after a question', {
  tag: '@phone',
}, async ({ page }) => {
  test.setTimeout(180_000);
  const hunt = await knownHunt('nantes-heritage');
  const [right, [refused = 0, wrong = 0]] = [rightOption(hunt), wrongOptions(hunt)];
  await page.setViewportSize({ width: 390, height: 664 });
  await page.goto('./#/hunt/nantes-heritage');
  await page.locator('summary').click();
  expect(await hiddenOnTheWay(page, 40)).toEqual([]);
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  expect(await hiddenOnTheWay(page, 20)).toEqual([]);
  await test.step('hints', () => lightsHints(page));
  await walkThere(page)();
  const found = page.getByRole('heading', { name: words.found });
  await expect(found).toBeVisible();
  await page.clock.install();
  await page.reload();
  await expect(found).toBeVisible();
  await page.getByRole('button', { name: words.toQuestion }).click();
  await test.step('a reply refused', () => isRefused(page, refused));
  await test.step('a double tap', () => answersOnce(page, right, wrong, hunt.rules.tries - 2));
  const question = page.getByText(words.question(2, 2));
  await expect(question).toBeVisible();
  await isReadInStore(page);
  await page.reload();
  await expect(question).toBeVisible();
  await answerRight(page, hunt);
  await page.reload();
  await expect(page.getByRole('heading', { name: words.right })).toBeVisible();
  const points = pointsAfter(hunt, 2, 2);
  await expect(page.getByText(words.points(points)).first()).toBeAttached();
  await test.step('evicted', () => staysThoughEvicted(page, points));
  await page.goto('./');
  await page.getByRole('button', { name: /^Reprendre/ }).click();
  await expect(page.getByText(words.points(points)).first()).toBeAttached();
  await page.goto('./');
  await test.step('forgotten', () => staysUnlessForgotten(page));
});

/** What stands in the place of a play and is none. */
const keepNonsense = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('jalon', 1);
        request.onupgradeneeded = () => request.result.createObjectStore('plays');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { transaction } = request.result
            .transaction('plays', 'readwrite')
            .objectStore('plays')
            .put('?', ['play', 'odd']);
          if (transaction) transaction.oncomplete = () => resolve();
        };
      }),
  );

test('a play that is not here is told to be elsewhere, and one that can’t be read is told, and may be forgotten', {
  tag: '@desk',
}, async ({ page }) => {
  for (const screen of ['play', 'result']) {
    await page.goto(`./#/${screen}/unknown`);
    await expect(page.getByText(words.absent)).toBeVisible();
    await page
      .getByRole('button', { name: shellWords('fr').backToHunts })
      .last()
      .click();
    await expect(page.getByRole('heading', { name: shellWords('fr').hunts })).toBeVisible();
  }
  await keepNonsense(page);
  await page.reload();
  const told = page.getByText(keptWords('fr').unread(1));
  await expect(told).toBeVisible();
  const forget = { name: keptWords('fr').forget, exact: true };
  await page.getByRole('button', forget).click();
  await page.getByRole('dialog').getByRole('button', forget).click();
  await expect(told).toHaveCount(0);
});

/** A won play of 27 stages, passed on from its result: a phone's screen shows its code large enough to be read, and it says all. */
const passesOnFromResult = async (page: Page): Promise<void> => {
  const won = aWonPlay(27);
  await giveFiles(page, { 'won.play.json': writePlay(won) });
  await expect(page).toHaveURL(/#\/result\//);
  const scan = await asOnPhone(page);
  await page.getByRole('button', { name: resultWords('fr').passOn }).click();
  const dialog = page.getByRole('dialog', { name: passWords('fr').title });
  await expect(dialog.getByText(passWords('fr').howOver)).toBeVisible();
  const code = dialog.getByRole('img', { name: passWords('fr').code });
  await expect(code).toBeInViewport({ ratio: 1 });
  const [address = '', packed = ''] = ((await scan()) ?? '').split('#/take/');
  expect(await squareOf(code)).toBeGreaterThanOrEqual(3);
  expect(packed.length).toBeGreaterThan(900);
  expect(address).toBe(new URL('./', page.url().split('#')[0]).href);
  const said = openPacked(packed);
  const { hunt, huntHash } = won.record;
  expect(said && unpackPlay(said, hunt, huntHash)?.log.length).toBe(won.log.length);
};

/** A code whose hunt is not here: it is asked of its host after a tap alone, and once more where that fails; or it is in the play's file. */
const seeksItsHunt = async (page: Page): Promise<void> => {
  const [take, won] = [passWords('fr').take, aWonPlay(2)];
  const url = 'https://hunts.example/two.json';
  const from = { hunt: url, rally: '' };
  const asked: string[] = [];
  let isThere = false;
  await page.route(url, (route) => {
    asked.push(route.request().url());
    const headers = { 'access-control-allow-origin': '*' };
    return isThere
      ? route.fulfill({ json: won.record.hunt, headers })
      : route.fulfill({ body: '<!doctype html><title>Login</title>', headers });
  });
  await page.goto(`./#/take/${packPlay({ ...won, record: { ...won.record, id: 'from-a-host', from } })}`);
  await expect(page.getByText(take.fromHost('hunts.example'))).toBeVisible();
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: take.load }).click();
  await expect(page.getByText(take.failed)).toBeVisible();
  isThere = true;
  await page.getByRole('button', { name: take.load }).click();
  await expect(page.getByText(take.titleOver(say(won.record.hunt.title, 'fr')))).toBeVisible();
  expect(asked).toEqual([url, url]);
  await page.goto(`./#/take/${packPlay(aWonPlay(3))}`);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: take.choose }).click();
  const file = { name: 'three.play.json', mimeType: 'application/json', buffer: Buffer.from(writePlay(aWonPlay(3))) };
  await (await chooser).setFiles([file]);
  await expect(page).toHaveURL(/#\/result\//);
};

test('a play comes from another device as a file, unless it was changed, and by a code, and is not overwritten; whom its map asks is told before it does; a result is passed on by a code too', {
  tag: '@desk',
}, async ({ page, context }) => {
  const asked = await answerTiles(context);
  const text = readFileSync('tests/fixtures/jalon-play-1.json', 'utf8');
  await giveFiles(page, { 'a.play.json': text.replace('"seen": 11', '"seen": 10') });
  await expect(page.getByRole('alert')).toContainText(describeFault('fr', fault('', 'play.damaged')));
  await giveFiles(page, { 'a.play.json': text });
  await expect(page).toHaveURL(/#\/result\//);
  const { value } = readPlay(text, '');
  if (!value) throw new Error('The fixture is a play.');
  const other = { ...value, log: value.log.slice(0, 4) };
  await page.goto(`./#/take/${packPlay({ ...other, record: { ...other.record, id: 'of-another-phone' } })}`);
  await page.getByRole('button', { name: passWords('fr').take.here }).click();
  await expect(page).toHaveURL(/#\/play\/of-another-phone/);
  await test.step('its map is named before it is asked', () => namesMapFirst(page, asked, 'plan'));
  await page.goto('./');
  await expect(page.getByRole('button', { name: /^Passer «/ })).toHaveCount(2);
  await page.getByRole('button', { name: /^Reprendre/ }).click();
  await expect(page.locator('.play-map-slot.chart')).toBeVisible();
  const begun = aWonPlay(4);
  await giveFiles(page, { 'begun.play.json': writePlay({ ...begun, log: begun.log.slice(0, 3) }) });
  await test.step('so is that of a file', () => namesMapFirst(page, asked, 'chart'));
  await test.step('without its hunt', () => seeksItsHunt(page));
  await test.step('from the result', () => passesOnFromResult(page));
});

test('nothing jumps while the first screen, the story and the map come; the back button leaves a play, its map just changed in size, without an error; it can be resumed, and its result leads back to it', {
  tag: '@desk',
}, async ({ page }) => {
  await test.step('all comes', () => comesWithoutJumps(page));
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
