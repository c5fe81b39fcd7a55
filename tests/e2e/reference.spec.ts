import { say } from '../../src/core/lib/language';
import { playWords, shellWords, storyWords } from '../../src/ui/messages';
import { expect, test, withoutMotion } from './fixtures';
import { keyboard, tabTo } from './support/hands';
import { fullScore, goFast, knownHunt, playToTreasure, startHunt, walkThere } from './support/player';

test.use(withoutMotion);

const words = playWords('fr');
const points = (score: number): string => new Intl.NumberFormat('fr').format(score);

test('by keyboard alone a hunt with a challenge of each type is found, walked from the list and won with full marks', {
  tag: '@desk',
}, async ({ page, axe }) => {
  test.setTimeout(240_000);
  const hunt = await knownHunt('reference/grand-tour');
  const hands = keyboard(page);
  await page.goto('./');
  await hands.press(page.getByRole('link', { name: shellWords('fr').reference }));
  await hands.press(page.getByRole('button', { name: say(hunt.title, 'fr') }));
  await hands.press(page.getByRole('button', { name: storyWords('fr').atHome }));
  const pace = page.getByLabel(words.pace);
  await tabTo(page, pace);
  await page.keyboard.press('End');
  await expect(pace).toHaveValue('fast');
  await playToTreasure(page, hunt, walkThere(page, hands), hands);
  await expect(page.locator('main')).toContainText(points(fullScore(hunt)));
  await expect(page.getByText(words.simulatedNote)).toBeVisible();
  await axe();
});

test('by touch it is won with full marks too', { tag: '@phone' }, async ({ page }) => {
  test.setTimeout(240_000);
  const hunt = await knownHunt('reference/grand-tour');
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  await playToTreasure(page, hunt, walkThere(page));
  await expect(page.locator('main')).toContainText(points(fullScore(hunt)));
});

test('a hunt that forks leads by the way that was answered, to the secret stage of who earned it, and to its end', {
  tag: '@phone',
}, async ({ page, axe }) => {
  test.setTimeout(120_000);
  const hunt = await knownHunt('reference/two-ways');
  const sought: string[] = [];
  await page.goto('./#/hunt/two-ways');
  await expect(page.getByText(shellWords('fr').stages(3)).first()).toBeVisible();
  await startHunt(page, hunt, 'atHome');
  await goFast(page);
  await playToTreasure(page, hunt, async ({ id }) => {
    sought.push(id);
    if (id === 'chateau') await axe();
    await walkThere(page)();
  });
  expect(sought).toEqual(['bouffay', 'sainte-croix', 'pilori', 'chateau']);
  await expect(page.locator('main')).toContainText(points(530));
});
