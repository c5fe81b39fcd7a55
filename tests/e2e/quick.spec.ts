import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Hunt } from '../../src/core/prepare/hunt';
import { makeHunt } from '../../src/core/prepare/make/make';
import { circuitWords } from '../../src/ui/messages/circuits';
import { playWords } from '../../src/ui/messages/play';
import { shellWords } from '../../src/ui/messages/shell';
import { sitesWords } from '../../src/ui/messages/sites';
import { storyWords } from '../../src/ui/messages/story';
import { csvOf, reading } from '../builders/dataset';
import { tenRows } from '../builders/scenario';
import { expect, test, withoutMotion } from './fixtures';
import { answerRight, giveFiles } from './support/player';
import { sought } from './support/sought';

test.use(withoutMotion);

const words = sitesWords('fr');
const rows = tenRows();
const keys = Object.keys(rows[0] ?? {});
const csv = csvOf([keys, ...rows.map((row) => keys.map((key) => String(row[key])))]);

/** The hunt that a kept scenario makes of the same data. */
const huntOf = (scenarioText: string) => {
  const { dataset } = reading(csv, { fileName: 'lieux.csv' });
  const { stages, audience } = JSON.parse(scenarioText) as Pick<Hunt, 'audience'> & {
    readonly stages: readonly { readonly site: { readonly id: string } }[];
  };
  const chosen = { sites: stages.map(({ site }) => site.id), path: 'lieux.csv' };
  const made = dataset && makeHunt(dataset, { ...chosen, audience });
  if (!made?.hunt) throw new Error('The scenario makes no hunt.');
  expect(scenarioText, 'the browser makes the same bytes').toBe(made.scenarioText);
  return made.hunt;
};

const keepScenario = async (page: Page): Promise<string> => {
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: words.keep }).click();
  return readFile(await (await saving).path(), 'utf8');
};

test('several teams play a hunt that was made, each on its circuit, by a file that is kept for them', {
  tag: '@desk',
}, async ({ page }) => {
  const { plan } = circuitWords('fr');
  const story = storyWords('fr');
  await giveFiles(page, { 'lieux.csv': csv });
  await page.getByRole('button', { name: words.play }).click();
  await page.getByRole('button', { name: story.plan }).click();
  await expect(page.getByRole('heading', { level: 1, name: plan.title })).toBeVisible(sought);
  await page.getByRole('combobox', { name: plan.howMany }).selectOption('4');
  await expect(page.locator('.rally-sheet')).toHaveCount(4, sought);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: plan.keep }).click();
  const kept = await readFile(await (await saving).path(), 'utf8');
  const word = (await page.locator('.rally-word strong').textContent()) ?? '';
  await giveFiles(page, { 'kept.json': kept });
  const circuit = page.getByRole('combobox', { name: story.circuit(4) });
  await expect(circuit.getByRole('option', { name: story.circuitOf(1, word) })).toBeAttached();
  await expect(page.getByRole('button', { name: story.atHome })).toBeDisabled();
  await circuit.selectOption('0');
  await page.getByRole('button', { name: story.atHome }).click();
  await expect(page).toHaveURL(/#\/play\//);
});

test('sites of a file become a hunt: a walk is suggested, changed without the map, and played', {
  tag: '@phone',
}, async ({ page, axe }) => {
  await giveFiles(page, { 'lieux.csv': csv });
  const stages = page.locator('.quick-stages li');
  await expect(stages).toHaveCount(6);
  await expect(page.locator('.sites-map canvas').first()).toBeVisible();
  await page.getByRole('radio', { name: '45 min' }).check();
  await expect(stages).toHaveCount(5);
  await page.getByRole('radio', { name: words.audiences.pupil }).check();
  await stages.nth(1).getByRole('button', { name: 'Retirer' }).click();
  await expect(stages).toHaveCount(4);
  await page.getByText(words.others).click();
  await page.getByLabel(words.search).fill('jonq');
  await page.getByRole('checkbox', { name: /Jonquet/ }).press('Space');
  await expect(stages.last()).toContainText('Jonquet');
  const play = page.getByRole('button', { name: words.play });
  await expect(play).toBeEnabled();
  await axe();
  const hunt = huntOf(await keepScenario(page));
  await play.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Les fiches envolées' })).toBeVisible();
  await page.getByRole('button', { name: storyWords('fr').atHome }).click();
  const found = page.getByRole('button', { name: playWords('fr').toQuestion });
  // the first post is where the hunt begins
  await found.click();
  await answerRight(page, hunt);
});

test('data that ships becomes a hunt around where the person is', { tag: '@phone' }, async ({ page, context }) => {
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 47.2173, longitude: -1.5418 });
  await page.goto('./');
  await page.getByRole('button', { name: shellWords('fr').make }).click();
  await page.getByRole('button', { name: /Stations de tramway/ }).click();
  await page.getByRole('radio', { name: '45 min' }).check();
  await page.getByRole('button', { name: words.aroundMe }).click();
  await expect(page.locator('.quick-stages li').first()).toContainText('Gare');
  const hunt = JSON.parse(await keepScenario(page));
  expect(hunt.datasets.sites.path).toBe('datasets/nantes-stations/data.csv');
  expect(hunt.start).toBeUndefined();
});

test('a walk leads back to where it began, gently and without a step, where that is wished', {
  tag: '@phone',
}, async ({ page, axe }) => {
  const step = (i: number): string => (i % 3 === 0 ? 'non' : 'oui');
  const marked = rows.map((row, i) => [...keys.map((key) => String(row[key])), step(i)]);
  await giveFiles(page, { 'lieux.csv': csvOf([[...keys, 'acces_pmr'], ...marked]) });
  const stages = page.locator('.quick-stages li');
  await expect(stages).toHaveCount(6);
  await page.getByRole('radio', { name: '2 h' }).check();
  await page.getByText(words.howToWalk).click();
  await page.getByRole('radio', { name: words.ends.start }).check();
  await page.getByRole('radio', { name: words.walkPaces.gentle }).check();
  await page.getByRole('radio', { name: words.access.stepFree }).check();
  await expect(stages.nth(2)).toBeVisible();
  await axe();
  const { start, walk, stages: kept } = JSON.parse(await keepScenario(page));
  expect(walk).toEqual({ metersPerSecond: 0.8, end: start });
  const free = rows.filter((_, i) => step(i) === 'oui').map(({ id }) => id);
  for (const { site } of kept) expect(free).toContain(site.id);
});
