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
