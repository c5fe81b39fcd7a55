import type { Page } from '@playwright/test';
import { challengeTypes } from '../../src/core/challenge';
import { say } from '../../src/core/lib/language';
import { storyWords } from '../../src/ui/messages';
import { harmfulHunt } from '../builders/harmfulHunt';
import { expect, test, withoutMotion } from './fixtures';
import { giveHunt, goFast, lightHint, playToTreasure, walkThere } from './support/player';

test.use(withoutMotion);

const story = storyWords('fr');

interface Widths {
  __seen: Set<string>;
  __wide: Set<string>;
}

/** Notes of each screen that comes what it is headed by, and whether it is wider than the window. */
const watchWidths = (): void => {
  const all = window as unknown as Widths;
  all.__seen = new Set();
  all.__wide = new Set();
  const look = (): void => {
    const heading = document.querySelector('main h2')?.textContent ?? '';
    all.__seen.add(heading);
    if (document.documentElement.scrollWidth > window.innerWidth) all.__wide.add(heading);
  };
  const watch = (): void => {
    new MutationObserver(() => requestAnimationFrame(look)).observe(document.body, { childList: true, subtree: true });
  };
  document.addEventListener('DOMContentLoaded', watch);
};

/** What ran, what was asked elsewhere, and which screens were too wide. */
const harmDone = async (page: Page): Promise<unknown> => ({
  ran: await page.evaluate(() => '__ran' in window),
  wide: await page.evaluate(() => [...(window as unknown as Widths).__wide]),
  links: await page
    .locator('a[href]')
    .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).protocol).filter((one) => one !== 'https:')),
});

const none = { ran: false, wide: [], links: [] };

test('a hunt with a challenge of every type, each of whose texts would run a script, is played from its story to its notebook, and none runs', {
  tag: '@phone',
}, async ({ page, baseURL }) => {
  test.setTimeout(180_000);
  const hunt = harmfulHunt();
  const types = new Set(hunt.stages.flatMap(({ challenges }) => challenges.map(({ content }) => content.type)));
  expect([...types].sort()).toEqual(Object.keys(challengeTypes).sort());
  const [dialogs, asked]: [string[], string[]] = [[], []];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    dialog.dismiss();
  });
  const [own, maps] = [new URL(baseURL ?? '').origin, 'https://data.geopf.fr'];
  page.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url());
    if (![own, maps].includes(origin) && !/^(?:data|blob):$/.test(protocol)) asked.push(href);
  });
  await page.addInitScript(watchWidths);
  await page.goto('./');
  await giveHunt(page, hunt);
  await expect(page.getByText(say(hunt.intro, 'fr'), { exact: true })).toBeVisible();
  await page.locator('summary').first().click();
  expect(await harmDone(page)).toEqual(none);
  await page.getByRole('button', { name: story.atHome }).click();
  await goFast(page);
  await playToTreasure(page, hunt, async ({ id }) => {
    if (id === 'more') await lightHint(page);
    await walkThere(page)();
  });
  await expect(page.getByText(say(hunt.outro, 'fr'), { exact: true }).first()).toBeVisible();
  expect(await harmDone(page)).toEqual(none);
  const seen = await page.evaluate(() => [...(window as unknown as Widths).__seen]);
  const asks = hunt.stages.flatMap(({ challenges }) =>
    challenges.flatMap(({ content }) => ('ask' in content ? [say(content.ask, 'fr')] : [])),
  );
  expect(asks.filter((ask) => !seen.includes(ask))).toEqual([]);
  expect([dialogs, asked]).toEqual([[], []]);
});
