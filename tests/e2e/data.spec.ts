import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { siteAt } from '../../src/core/dataset';
import { shellWords, storyWords } from '../../src/ui/messages';
import { dataWords } from '../../src/ui/messages/data';
import { sitesWords } from '../../src/ui/messages/sites';
import { csvOf, reading } from '../builders/dataset';
import { smallScenario, smallSites } from '../builders/scenario';
import { lacks, samplesAt } from '../samples';
import { expect, test, withoutMotion } from './fixtures';
import { giveFiles } from './support/player';

test.use(withoutMotion);

const sites = `${smallSites}perdu;Le phare perdu;;\n`;

/** The map of what was given asks nobody for tiles before a tap on the button that names whom. */
const asksNobodyFirst = async (page: Page, asked: readonly string[]): Promise<void> => {
  const { drawn, asked: askedOf } = storyWords('fr').mapHost;
  await expect(page.getByText(drawn)).toBeVisible();
  await expect(page.locator('.sites-map-slot[data-shown]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: askedOf('data.geopf.fr') }).click();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
};

const choose = async (page: Page, button: string, name: string, content: string): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: button }).click();
  await (await chooser).setFiles([{ name, mimeType: 'text/csv', buffer: Buffer.from(content) }]);
};

test('a file of open data is told, a guess is changed in one go, kept, and saved', { tag: '@desk' }, async ({
  page,
  context,
  axe,
}) => {
  const asked: string[] = [];
  await context.route('https://data.geopf.fr/**', (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await giveFiles(page, { 'lieux.csv': sites });
  await expect(page.getByRole('img', { name: '3 lignes = 2 lieux + 0 réunie + 1 laissée de côté' })).toBeVisible();
  await expect(page.getByText('sans coordonnées')).toBeVisible();
  await test.step('the map', () => asksNobodyFirst(page, asked));
  await expect(page.getByText('L’éditeur est inconnu.')).toBeVisible();
  await axe();
  const kind = page.getByRole('combobox', { name: 'Ce que contient « nom »' });
  await kind.selectOption('catégorie');
  await expect(page.getByText('selon vous')).toBeVisible();
  await page.getByRole('button', { name: 'Compléter' }).click();
  await page.getByLabel('Éditeur').fill('Ville de Nantes');
  await page.getByLabel('Licence').fill('Licence Ouverte 2.0');
  await axe();
  await page.getByRole('button', { name: 'Noter' }).click();
  await expect(page.getByText('L’éditeur est inconnu.')).toHaveCount(0);
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le descriptif' }).click();
  const descriptor = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
  expect(descriptor.contributors).toEqual([{ title: 'Ville de Nantes', role: 'publisher' }]);
  expect(descriptor.resources[0].schema.fields[1]).toEqual({
    name: 'nom',
    type: 'string',
    jalon: { kind: 'category' },
  });
  await page.reload();
  await expect(kind).toHaveValue('category');
  await expect(page.getByText('Ville de Nantes').first()).toBeVisible();
});

test('a second file comes beside the first, a broken one too, and the back button leads to the first screen', {
  tag: '@desk',
}, async ({ page }) => {
  await giveFiles(page, { 'lieux.csv': sites });
  await choose(page, 'Ouvrir un autre fichier', 'cassé.geojson', '{"type": "FeatureCollection", "features": [');
  await expect(page.getByRole('heading', { name: 'Ce fichier ne se lit pas' })).toBeVisible();
  await expect(page.getByText(/cassé\.geojson.*coupé/)).toBeVisible();
  await page.getByRole('button', { name: 'lieux.csv' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'lieux.csv' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Choisissez une chasse' })).toBeVisible();
});

/** A table of sites named by hostile strings, each of which is a header, and a cell below another, besides. */
const hostileTable = (strings: readonly string[]): string => {
  const rows = strings.map((one, i) => [
    `site-${i}`,
    one,
    one,
    String(47 + i / 1000),
    '-1.5',
    ...strings.map((_, k) => (k === (i + 1) % strings.length ? one : '')),
  ]);
  return csvOf([['id', 'nom', 'description', 'latitude', 'longitude', ...strings], ...rows]);
};

/** With a space wherever there is any blank: French sets narrow ones before some marks. */
const evenly = (text: string): string => text.replace(/\s+/g, ' ');

/** As many as the list of sites shows before more is asked for. */
const inOneTable = 30;

test('strings that break programs are shown as text wherever they stand, and come back', { tag: '@phone' }, async ({
  page,
}) => {
  test.skip(lacks('suites/blns', 'strings that break programs, on the screen'));
  test.setTimeout(120_000);
  const all: readonly string[] = JSON.parse(await readFile(samplesAt('suites/blns/blns.json'), 'utf8'));
  const tables = Array.from({ length: Math.ceil(all.length / inOneTable) }, (_, i) =>
    hostileTable(all.slice(i * inOneTable, (i + 1) * inOneTable)),
  );
  await giveFiles(page, Object.fromEntries(tables.map((table, i) => [`chaines-${i}.csv`, table])));
  await page.getByText(sitesWords('fr').others).click();
  let shown = 0;
  for (const [i, table] of tables.entries()) {
    await page.getByRole('button', { name: `chaines-${i}.csv`, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: `chaines-${i}.csv` })).toBeVisible();
    const { dataset, fields } = reading(table, { fileName: `chaines-${i}.csv` });
    const names = Array.from({ length: dataset?.size ?? 0 }, (_, k) => dataset && siteAt(dataset, k).name);
    await expect.poll(() => page.locator('.site-choice-list li span').allTextContents()).toHaveLength(names.length);
    const listed = await page.locator('.site-choice-list li span').allTextContents();
    expect(new Set(listed)).toEqual(new Set(names));
    const told = fields.filter(({ filled }) => filled > 0);
    await expect(page.locator('.column-told h3')).toHaveCount(told.length);
    expect(await page.locator('.column-told h3').allTextContents()).toEqual(told.map(({ key }) => key));
    const examples = (await page.locator('.column-examples').allTextContents()).map(evenly);
    for (const [k, field] of told.entries())
      for (const one of field.examples) expect(examples[k]).toContain(evenly(one));
    shown += names.length;
    const wide = await page.evaluate(() => [window.innerWidth, document.documentElement.scrollWidth]);
    expect(wide, `chaines-${i}.csv is as wide as the screen`).toEqual([390, 390]);
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer le descriptif' }).click();
    const { resources } = JSON.parse(await readFile(await (await saving).path(), 'utf8'));
    expect(resources[0].schema.fields.map(({ name }: { readonly name: string }) => name)).toEqual(
      fields.map(({ key }) => key),
    );
  }
  expect(shown).toBeGreaterThan(500);
});

const dropLarge = async (page: Page): Promise<void> => {
  const dataTransfer = await page.evaluateHandle(() => {
    const row = 'lieu;Un lieu parmi tant d’autres;47.2;-1.55\n';
    const transfer = new DataTransfer();
    transfer.items.add(new File([`id;nom;latitude;longitude\n${row.repeat(900_000)}`], 'grand.csv'));
    return transfer;
  });
  await page.locator('body').dispatchEvent('drop', { dataTransfer });
  await expect(page.getByText(/\d Mo sur \d\d Mo/)).toBeVisible();
};

test('a large file tells how far it is read, and may be stopped in the middle: what was read before is still there', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('./');
  await dropLarge(page);
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.getByRole('heading', { name: 'Choisissez une chasse' })).toBeVisible();
  await giveFiles(page, { 'lieux.csv': sites });
  await expect(page.getByRole('heading', { level: 1, name: 'lieux.csv' })).toBeVisible();
  await dropLarge(page);
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'lieux.csv' })).toBeVisible();
});

test.describe('by its address', () => {
  const portal = 'https://data.example';
  const headers = { 'access-control-allow-origin': '*' };
  const open = async (page: Page, url: string): Promise<void> => {
    await page.goto('./');
    await page.getByLabel('Adresse de la chasse ou des données').fill(url);
    await page.getByRole('button', { name: 'Ouvrir', exact: true }).click();
  };

  test('a portal’s page gives the data with whose it is, and again on reload; where a link led there, it is asked for nothing before a tap', {
    tag: '@desk',
  }, async ({ page, axe }) => {
    const metas = { default: { title: 'Les phares', publisher: 'Ville', license: 'ODbL', modified: '2026-03-31' } };
    const asked: string[] = [];
    await page.route(`${portal}/**`, (route) => {
      asked.push(route.request().url());
      return route.fulfill({
        headers,
        body: route.request().url().includes('/exports/csv') ? smallSites : JSON.stringify({ metas }),
      });
    });
    await open(page, `${portal}/explore/dataset/phares/table/`);
    await expect(page.getByRole('heading', { level: 1, name: 'Les phares' })).toBeVisible();
    await expect(page.getByText('Contient des informations de « Les phares »')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1, name: 'Les phares' })).toBeVisible();
    await test.step('by a link', async () => {
      const { title, said, open: goOn } = storyWords('fr').link;
      asked.splice(0);
      await page.goto(`./?open=${encodeURIComponent(`${portal}/explore/dataset/ports/`)}`);
      await expect(page.getByRole('heading', { name: title })).toBeVisible();
      await expect(page.getByText(said('data.example'))).toBeVisible();
      await axe();
      await page.waitForLoadState('networkidle');
      expect(asked).toEqual([]);
      await page.getByRole('button', { name: goOn }).focus();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1, name: 'Les phares' })).toBeVisible();
      expect(asked.length).toBeGreaterThan(1);
      await page.goBack();
      await expect(page.getByRole('heading', { name: shellWords('fr').hunts })).toBeVisible();
    });
    await test.step('its file at another host', async () => {
      const { title, said, open: goOn } = dataWords('fr').elsewhere;
      const resources = [{ url: 'https://files.example/ports.csv', format: 'csv' }];
      await page.route('https://www.data.gouv.fr/**', (route) =>
        route.fulfill({ headers, body: JSON.stringify({ id: 'ports', title: 'Les ports', resources }) }),
      );
      const loads: string[] = [];
      await page.route('https://files.example/**', (route) => {
        loads.push(route.request().url());
        return route.fulfill({ headers, body: smallSites });
      });
      await open(page, 'https://www.data.gouv.fr/datasets/ports/');
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(said('www.data.gouv.fr', 'files.example'))).toBeVisible();
      await axe();
      expect(loads).toEqual([]);
      await page.getByRole('button', { name: goOn }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Les ports' })).toBeVisible();
      expect(loads).toHaveLength(1);
    });
  });

  test('a host that lets no page read its file is told apart, and a hunt is known by what it holds', {
    tag: '@desk',
  }, async ({ page }) => {
    await page.route(`${portal}/**`, (route) => {
      if (route.request().url().endsWith('/hunt')) return route.fulfill({ headers, body: smallScenario('sites.csv') });
      if (route.request().url().endsWith('/sites.csv')) return route.fulfill({ headers, body: smallSites });
      if (route.request().url().endsWith('/datapackage.json')) return route.fulfill({ headers, body: '{}' });
      return route.request().method() === 'HEAD' ? route.fulfill() : route.abort();
    });
    await open(page, `${portal}/closed.csv`);
    await expect(page.getByText('n’autorise aucune autre page à lire ce fichier')).toBeVisible();
    await open(page, `${portal}/hunt`);
    await expect(page.getByRole('heading', { name: 'Petite chasse' })).toBeVisible();
  });
});
