import { storyWords } from '../../src/ui/messages';
import { expect, test } from './fixtures';

const story = storyWords('fr');

test('a team is drawn, changed as one likes, seen in play and in the list, and offered again', {
  tag: '@phone',
}, async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./#/hunt/nantes-stations');
  const name = page.locator('.team-shown').getByRole('status');
  await expect(name).toHaveText(/^(La|Le|L’)/);
  const first = await name.textContent();
  await expect
    .poll(async () => {
      await page.getByRole('button', { name: story.teamAnother }).click();
      return name.textContent();
    })
    .not.toBe(first);
  const chosen = (await name.textContent()) ?? '';
  await page.getByRole('radio', { name: story.colors.blue }).check();
  await page.getByRole('radio', { name: story.emblems.moon }).focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: story.atHome }).click();

  const whole = `${chosen}, ${story.colors.blue}, ${story.emblems.moon}`;
  await expect(page.locator('main .team-plate')).toHaveText(whole);
  await expect(page.locator('.play-bar .token')).toHaveAttribute('data-team', 'blue');
  await page.reload();
  await expect(page.locator('main .team-plate')).toHaveText(whole);
  await page.goto('./');
  await expect(page.locator('.kept .team-plate')).toHaveText(whole);
  await page.goto('./#/hunt/nantes-heritage');
  await expect(name).toHaveText(chosen);
  await expect(page.getByRole('radio', { name: story.emblems.moon })).toBeChecked();
});

test('one of twelve teams opens its circuit by a link, sees its word, and may take another’s', {
  tag: '@phone',
}, async ({ page, axe }) => {
  const circuit = page.getByRole('combobox', { name: story.circuit(12) });
  const firstClue = async (team: number): Promise<string | null> => {
    await page.goto(`./#/hunt/nantes-heritage/12/${team}`);
    await expect(circuit).toHaveValue(String(team - 1));
    await page.getByRole('button', { name: story.atHome }).click();
    return page.locator('#clue').textContent();
  };
  const first = await firstClue(1);
  await page.goto('./#/hunt/nantes-heritage/12/7');
  await expect(circuit).toHaveValue('6');
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
