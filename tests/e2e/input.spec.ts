import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { playWords } from '../../src/ui/messages';
import { smallScenario, smallSites } from '../builders/scenario';
import { expect, test, withoutMotion } from './fixtures';
import { giveFiles } from './support/player';

test.use(withoutMotion);

const words = playWords('fr');
const scenario = readFileSync('scenarios/nantes-heritage.json', 'utf8');
const isTold = async (page: Page, ...parts: readonly (string | RegExp)[]): Promise<void> => {
  const told = page.getByRole('listitem').filter({ hasText: parts[0] as string | RegExp });
  for (const part of parts) await expect(told.first()).toContainText(part);
};

test('a scenario of one’s own is opened with the CSV it names, as changed by hand, and played; its treasure opens though the network went meanwhile', {
  tag: '@phone',
}, async ({ page, context, axe, complaints }) => {
  const changed = smallSites.replace('Le phare', 'Le grand phare');
  await giveFiles(page, { 'petite.json': smallScenario('lieux.csv'), 'lieux.csv': changed });
  await expect(page.getByRole('heading', { name: 'Petite chasse' })).toBeVisible();
  await expect(
    page.getByText(/À vérifier avant de publier.*éditeur inconnu, licence inconnue, date inconnue/),
  ).toBeVisible();
  await axe();
  await page.getByRole('button', { name: 'À la maison' }).click();
  await expect(page.getByRole('button', { name: 'J’y suis' })).toBeVisible();
  await expect(page.getByText('Le grand phare').first()).toBeVisible();
  await axe();

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

test('files dropped anywhere on the page are opened', { tag: '@desk' }, async ({ page }) => {
  await page.goto('./');
  const dataTransfer = await page.evaluateHandle(
    (files) => {
      const transfer = new DataTransfer();
      for (const { name, text } of files) transfer.items.add(new File([text], name));
      return transfer;
    },
    [
      { name: 'petite.json', text: smallScenario('lieux.csv') },
      { name: 'lieux.csv', text: smallSites },
    ],
  );
  const everywhere = page.locator('body');
  const invitation = page.getByText('Lâchez les fichiers ici');
  await everywhere.dispatchEvent('dragover', { dataTransfer });
  await expect(invitation).toBeVisible();
  await everywhere.dispatchEvent('dragleave', { dataTransfer });
  await expect(invitation).toHaveCount(0);
  await everywhere.dispatchEvent('drop', { dataTransfer });
  await expect(page.getByRole('heading', { name: 'Petite chasse' })).toBeVisible();
  await page.reload();
  await expect(page.getByText(words.goneHow)).toBeVisible();
});

test('files that make no hunt are told with the place and the mend, one after another', { tag: '@desk' }, async ({
  page,
  axe,
}) => {
  await giveFiles(page, { 'chasse.json': scenario.replace('"mode": "trail"', '"mode": "maze"') });
  await isTold(page, 'chasse.json', '$.rules.mode', 'trail');
  await axe();
  await giveFiles(page, { 'chasse.json': '{\n  "format": "jalon-scenario/1",,\n}' });
  await isTold(page, 'chasse.json', 'ligne 2', 'virgule');
  await giveFiles(page, { 'vide.json': '' });
  await isTold(page, 'vide.json', 'vide');
  await giveFiles(page, { 'petite.json': smallScenario('lieux.csv'), 'lieux.csv': 'id;nom\nphare;Le phare\n' });
  await isTold(page, 'lieux.csv', 'coordonnées', 'latitude');
  await giveFiles(page, { 'petite.json': smallScenario('lieux.csv'), 'lieux.csv': '' });
  await isTold(page, 'lieux.csv', 'vide');
  await giveFiles(page, {
    'une.json': smallScenario('lieux.csv'),
    'deux.json': smallScenario('lieux.csv'),
    'lieux.csv': smallSites,
  });
  await isTold(page, 'une.json, deux.json', 'l’une après l’autre');
});

test('half an address, and one without anything behind it, are told, and may be typed again', { tag: '@desk' }, async ({
  page,
  complaints,
}) => {
  await page.goto('./?open=https://');
  await isTold(page, 'https://', 'adresse complète');
  await expect(page.getByRole('button', { name: 'Choisir des fichiers' })).toBeEnabled();
  await page.goto('./?open=nowhere/chasse.json');
  await isTold(page, 'Rien à l’adresse nowhere/chasse.json', 'vérifiez-la, lettre par lettre');
  // The browser itself writes of an address that isn't there; nothing else may stand in the console.
  expect(complaints.splice(0).filter((line) => !line.includes('404'))).toEqual([]);
  await page.getByLabel('Adresse de la chasse').fill('http://example.org/chasse.json');
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await isTold(page, 'https://');
});

test('a hunt behind an https address is opened with the data beside it, and opens again on reload', {
  tag: '@desk',
}, async ({ page }) => {
  const headers = { 'access-control-allow-origin': '*' };
  const files: Readonly<Record<string, string>> = {
    'chasse.json': smallScenario('data/lieux.csv'),
    'lieux.csv': smallSites,
  };
  const asked: string[] = [];
  await page.route('https://hunts.example/**', (route) => {
    const name = route.request().url().split('/').at(-1) ?? '';
    asked.push(name);
    const body = files[name] ?? '{"title": "Lieux"}';
    return route.fulfill({ headers, contentType: 'text/plain', body });
  });
  const goOn = async () => {
    await expect(page.getByText('Ce lien mène à hunts.example')).toBeVisible();
    await page.getByRole('button', { name: 'Ouvrir ce lien' }).click();
  };
  await page.goto(`./?open=${encodeURIComponent('https://hunts.example/a/chasse.json')}`);
  await expect(page.getByRole('heading', { name: 'Un lien vers un autre site' })).toBeVisible();
  expect(asked).toEqual([]);
  await goOn();
  await expect(page.getByRole('heading', { name: 'Petite chasse' })).toBeVisible();
  expect(asked).toEqual(['chasse.json', 'lieux.csv', 'datapackage.json']);
  await page.reload();
  await goOn();
  await expect(page.getByRole('heading', { name: 'Petite chasse' })).toBeVisible();
});

test('a host that answers with its own page is told to', { tag: '@desk' }, async ({ page }) => {
  await page.route('https://hunts.example/**', (route) =>
    route.fulfill({ headers: { 'access-control-allow-origin': '*' }, body: '<!doctype html><title>Hunts</title>' }),
  );
  await page.goto(`./?open=${encodeURIComponent('https://hunts.example/chasse.json')}`);
  await page.getByRole('button', { name: 'Ouvrir ce lien' }).click();
  await isTold(page, 'https://hunts.example/chasse.json', 'page web');
});

test.describe('when a part of the game does not come', () => {
  /** What is left when the browser's own lines of what was cut off, the failed import among them, are taken out. */
  const others = (complaints: string[]) =>
    complaints.splice(0).filter((line) => line !== '' && !line.startsWith('Failed to load resource'));

  test('opening ends with a sentence', { tag: '@desk' }, async ({ page, complaints }) => {
    await page.route('**/assets/story-*.js', (route) => route.abort());
    await page.goto('./?open=https://hunts.example/chasse.json');
    await isTold(page, 'Quelque chose a manqué');
    expect(others(complaints)).toEqual([]);
  });

  test('a page says so, and shows once it is there', { tag: '@desk' }, async ({ page, complaints }) => {
    await page.route('**/assets/story-*.js', (route) => route.abort());
    await page.goto('./');
    await page.locator('button.card').first().click();
    await expect(page.getByText('Cette page n’a pas pu s’afficher')).toBeVisible();
    await page.unroute('**/assets/story-*.js');
    await page.getByRole('button', { name: 'Réessayer' }).click();
    await expect(page.getByRole('button', { name: 'À la maison' })).toBeVisible();
    expect(others(complaints)).toEqual([]);
  });
});
