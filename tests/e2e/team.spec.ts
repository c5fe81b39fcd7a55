import type { Locator, Page } from '@playwright/test';
import { storyWords } from '../../src/ui/messages';
import { circuitWords } from '../../src/ui/messages/circuits';
import { expect, test, withoutMotion } from './fixtures';
import { sought } from './support/sought';

test.use(withoutMotion);

const story = storyWords('fr');
const { plan } = circuitWords('fr');

/** Who opens the address of twelve teams without a number says first which team this is. */
const saysWhichTeam = async (page: Page, circuit: Locator): Promise<void> => {
  await page.goto('./#/hunt/nantes-heritage/12');
  await expect(page.getByText(story.circuitFirst)).toBeVisible(sought);
  for (const name of [story.inStreet, story.atHome]) await expect(page.getByRole('button', { name })).toBeDisabled();
  await circuit.selectOption('3');
  await page.getByRole('button', { name: story.atHome }).click();
  await expect(page.locator('#clue')).toBeVisible();
};

test('who opens the address of twelve teams without a number says first which team this is; one of them opens its circuit by a link, sees its word, and may take another’s', {
  tag: '@phone',
}, async ({ page, axe }) => {
  test.setTimeout(180_000);
  const circuit = page.getByRole('combobox', { name: story.circuit(12) });
  await test.step('which team', () => saysWhichTeam(page, circuit));
  const firstClue = async (team: number): Promise<string | null> => {
    await page.goto(`./#/hunt/nantes-heritage/12/${team}`);
    await expect(circuit).toHaveValue(String(team - 1), sought);
    await page.getByRole('button', { name: story.atHome }).click();
    return page.locator('#clue').textContent();
  };
  const first = await firstClue(1);
  await page.goto('./#/hunt/nantes-heritage/12/7');
  await expect(circuit).toHaveValue('6', sought);
  const own = await page.locator('.team-shown').getByRole('status').textContent();
  await axe();
  await circuit.selectOption('3');
  await expect(page.locator('.team-shown').getByRole('status')).not.toHaveText(own ?? '');
  await circuit.selectOption('6');
  await expect(page.locator('.team-shown').getByRole('status')).toHaveText(own ?? '');
  await page.getByRole('button', { name: story.atHome }).click();
  await expect(page.locator('#clue')).not.toHaveText(first ?? '');
  const theirs = await page.locator('#clue').textContent();
  await page.reload();
  await expect(page.locator('#clue')).toHaveText(theirs ?? '');
});

test('who leads counts teams, sees who is where when, prints a sheet for each, and the address on it opens that team’s circuit', {
  tag: '@desk',
}, async ({ page, axe }) => {
  test.setTimeout(180_000);
  await page.goto('./#/hunt/nantes-heritage');
  await page.getByRole('button', { name: story.plan }).click();
  await expect(page.getByRole('heading', { level: 1, name: plan.title })).toBeFocused(sought);
  await page.getByRole('combobox', { name: plan.howMany }).selectOption('12');
  await expect(page).toHaveURL(/#\/hunt\/nantes-heritage\/12\/plan$/);
  await expect(page.locator('.rally-sheet')).toHaveCount(12, sought);
  await page.getByRole('combobox', { name: plan.team, exact: true }).selectOption({ index: 6 });
  await page.getByLabel(plan.setOff).fill('14:00');
  await expect(page.locator('.rally-stays time').first()).toHaveText(/^14:\d\d$/);
  await expect(page.locator('.rally-stages tbody tr')).toHaveCount(await page.locator('.rally-stays li').count());
  const comings = page.locator('.rally-stages td').first().getByRole('listitem');
  await expect(comings).toHaveCount(12);
  await axe();
  const word = (await page.locator('.rally-word strong').textContent()) ?? '';
  const address = await page.locator('.rally-word a').getAttribute('href');

  await page.evaluate(() => Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }));
  await page.getByRole('button', { name: plan.printTeams }).click();
  await expect(page.locator('body[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.rally-sheet')).toHaveCount(12);
  await expect(page.locator('.rally-sheet').nth(6)).toContainText(word);
  await expect(page.locator('.rally-sheet').nth(6)).toBeVisible();
  await expect(page.locator('.rally-stages')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: plan.rehearse }).click();
  await expect(page.locator('.team-dot')).toHaveCount(12, sought);
  await expect(page.locator('.rehearsal-teams > li:visible')).toHaveCount(12);
  await page.goBack();
  await expect(page).toHaveURL(/#\/hunt\/nantes-heritage\/12\/plan$/);

  await page.goto(address ?? '');
  await expect(page.getByRole('combobox', { name: story.circuit(12) })).toHaveValue('6', sought);
  await expect(page.getByRole('option', { name: story.circuitOf(7, word) })).toBeAttached();
  await page.goBack();
  await page.goBack();
  await expect(page.getByRole('button', { name: story.plan })).toBeVisible();
});
