import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

interface Given {
  readonly name: string;
  readonly text: string;
}

const scenario = readFileSync('scenarios/nantes-heritage.json', 'utf8');
const small = (dataset: string): string =>
  JSON.stringify({
    format: 'jalon-scenario/1',
    id: 'small',
    title: 'Petite chasse',
    intro: 'Allons.',
    outro: 'Voilà.',
    languages: ['fr'],
    treasure: { kind: 'chest', title: 'Le coffre', text: 'À vous.' },
    datasets: { own: { path: dataset } },
    stages: [{ id: 'a', site: { dataset: 'own', id: 'phare' }, challenges: [{ type: 'find' }] }],
  });
const good = 'id;nom;latitude;longitude\nphare;Le phare;47.2;-1.55\nmoulin;Le moulin;47.21;-1.56\n';

const give = async (page: Page, files: readonly Given[]): Promise<void> => {
  await page.goto('./');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choisir des fichiers' }).click();
  const given = files.map(({ name, text }) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) }));
  await (await chooser).setFiles(given);
};

const isTold = async (page: Page, ...parts: readonly (string | RegExp)[]): Promise<void> => {
  const told = page.getByRole('listitem').filter({ hasText: parts[0] as string | RegExp });
  for (const part of parts) await expect(told.first()).toContainText(part);
};

test('a scenario of one’s own is opened with the CSV it names, and played', async ({ page, axe }) => {
  await give(page, [
    { name: 'petite.json', text: small('lieux.csv') },
    { name: 'lieux.csv', text: good },
  ]);
  await expect(page.getByRole('heading', { name: 'Petite chasse' })).toBeVisible();
  await page.getByRole('button', { name: 'À la maison' }).click();
  await expect(page.getByRole('button', { name: 'J’y suis' })).toBeVisible();
  await axe();
});

test('a changed CSV changes the hunt', async ({ page }) => {
  const moved = good.replace('Le phare', 'Le grand phare');
  await give(page, [
    { name: 'petite.json', text: small('lieux.csv') },
    { name: 'lieux.csv', text: moved },
  ]);
  await page.getByRole('button', { name: 'À la maison' }).click();
  await expect(page.getByText('Le grand phare').first()).toBeVisible();
});

test('a broken scenario is told with its place and its mend', async ({ page, axe }) => {
  await give(page, [{ name: 'chasse.json', text: scenario.replace('"mode": "trail"', '"mode": "maze"') }]);
  await isTold(page, 'chasse.json', '$.rules.mode', 'trail');
  await axe();
});

test('JSON that is none is told with its line', async ({ page }) => {
  await give(page, [{ name: 'chasse.json', text: '{\n  "format": "jalon-scenario/1",,\n}' }]);
  await isTold(page, 'chasse.json', 'ligne 2', 'virgule');
});

test('an empty file is told to be empty', async ({ page }) => {
  await give(page, [{ name: 'vide.json', text: '' }]);
  await isTold(page, 'vide.json', 'vide');
});

test('a CSV without coordinates is told to have none', async ({ page }) => {
  await give(page, [
    { name: 'petite.json', text: small('lieux.csv') },
    { name: 'lieux.csv', text: 'id;nom\nphare;Le phare\n' },
  ]);
  await isTold(page, 'lieux.csv', 'coordonnées', 'latitude');
});

test('an empty CSV is told to be empty', async ({ page }) => {
  await give(page, [
    { name: 'petite.json', text: small('lieux.csv') },
    { name: 'lieux.csv', text: '' },
  ]);
  await isTold(page, 'lieux.csv', 'vide');
});

test('a file that is no hunt is told to be none', async ({ page }) => {
  await give(page, [{ name: 'photo.csv', text: good }]);
  await isTold(page, 'photo.csv');
});

test('an address without anything behind it is told, and may be typed again', async ({ page, complaints }) => {
  await page.goto('./?open=nowhere/chasse.json');
  await isTold(page, 'nowhere/chasse.json');
  // The browser itself writes of an address that isn't there; nothing else may stand in the console.
  expect(complaints.splice(0).filter((line) => !line.includes('404'))).toEqual([]);
  await page.getByLabel('Adresse de la chasse').fill('http://example.org/chasse.json');
  await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  await isTold(page, 'https://');
});

test('a hunt behind an https address is opened with the data beside it, and opens again on reload', async ({
  page,
}) => {
  const headers = { 'access-control-allow-origin': '*' };
  const files: Readonly<Record<string, string>> = { 'chasse.json': small('data/lieux.csv'), 'lieux.csv': good };
  const asked: string[] = [];
  await page.route('https://hunts.example/**', (route) => {
    const name = route.request().url().split('/').at(-1) ?? '';
    asked.push(name);
    const body = files[name] ?? '{"title": "Lieux"}';
    return route.fulfill({ headers, contentType: 'text/plain', body });
  });
  await page.goto(`./?open=${encodeURIComponent('https://hunts.example/a/chasse.json')}`);
  await expect(page.getByRole('heading', { name: 'Petite chasse' })).toBeVisible();
  expect(asked).toEqual(['chasse.json', 'lieux.csv', 'datapackage.json']);
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Petite chasse' })).toBeVisible();
});
