import { readdirSync, readFileSync } from 'node:fs';
import { packed } from '../../bench/bundle';
import { expect, test } from './fixtures';

const firstScreen = { role: 'heading', name: 'Choisissez une chasse' } as const;

test('the first screen stands, under its name, in the language of the browser', { tag: '@phone' }, async ({
  page,
  axe,
}) => {
  await page.goto('./');
  await expect(page).toHaveTitle(/Jalon/);
  await expect(page.getByRole(firstScreen.role, { name: firstScreen.name })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await axe();
});

test('the first screen loads 75 kB at the most, neither map nor Phaser, and its policy lets nothing in by other ways, and is heard', {
  tag: '@desk',
}, async ({ page, baseURL, complaints }) => {
  const paths: string[] = [];
  page.on('response', (response) => {
    if (response.url().startsWith(baseURL ?? '') && response.ok()) paths.push(new URL(response.url()).pathname);
  });
  await page.goto('./');
  await page.waitForLoadState('networkidle');
  const bytes = await Promise.all(paths.map((path) => packed('dist', path)));
  expect(bytes.length).toBeGreaterThan(4);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(75_000);
  expect(paths.filter((path) => /\/(layer|chart|leaflet|play)-/.test(path))).toEqual([]);
  // nor does any page beside the play, the plays kept on the first screen among them
  const names = readdirSync('dist/assets');
  for (const page of ['shelved', 'story', 'Data', 'Result', 'ahead', 'tray']) {
    const code = names.filter((name) => name.startsWith(`${page}-`) && name.endsWith('.js'));
    expect(code).toHaveLength(1);
    const imports = readFileSync(`dist/assets/${code[0]}`, 'utf8').match(/(?:from|import)"[^"]+"/g) ?? [];
    expect(imports.length).toBeGreaterThan(0);
    expect(imports.filter((one) => /\/(layer|chart|leaflet|play)-/.test(one))).toEqual([]);
  }

  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("default-src 'self'");
  expect(policy).not.toContain('unsafe');
  expect(await page.locator('script:not([src]), style, [style], [onclick]').count()).toBe(0);
  expect(complaints).toEqual([]);
  const ran = await page.evaluate(() => {
    const told = (way: () => unknown): unknown => {
      try {
        return way();
      } catch (error) {
        return (error as Error).name;
      }
    };
    const script = document.createElement('script');
    return [
      told(() => Object.assign(script, { textContent: 'document.title = "taken over"' })),
      told(() => Object.assign(document.body, { innerHTML: '<b>taken over</b>' })),
      told(() => document.createElement('p').insertAdjacentHTML('beforeend', '<b>taken over</b>')),
      told(() => new Worker('elsewhere.js')),
      told(() => document.body.setAttribute('onclick', 'document.title = "taken over"')),
      document.title,
    ];
  });
  expect(ran.slice(0, -1)).toEqual(Array(5).fill('TypeError'));
  expect(ran.at(-1)).not.toContain('taken over');
  const told = (mark: string) => () => complaints.filter((one) => one.includes(mark)).length;
  await expect.poll(told('Policy broken: require-trusted-types-for')).toBe(5);
  await expect.poll(told('The action has been blocked')).toBe(5);
  complaints.splice(0);

  await page.route('https://data.geopf.fr/**', (route) => route.abort());
  await page.locator('button.card').first().click();
  await expect(page.getByRole('button', { name: 'À la maison' })).toBeVisible();
  // the story and all that a play takes, of which the layer is asked for last: each file is a turn there and back on a slow network, six at a time
  await expect.poll(() => paths.some((path) => /\/layer-/.test(path))).toBe(true);
  await page.waitForLoadState('networkidle');
  const taken = [...new Set(paths)];
  expect(taken.filter((path) => /\.(?:js|css)$/.test(path)).length).toBeLessThanOrEqual(20);
  const sizes = await Promise.all(taken.map((path) => packed('dist', path)));
  expect(sizes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(760_000);
});

test('the licences of all that a build holds are one link away', { tag: '@desk' }, async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Licences' }).click();
  const body = page.locator('body');
  await expect(body).toContainText('SIL OPEN FONT LICENSE');
  const told = ((await body.textContent()) ?? '').split('\n');
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const fonts = [...readFileSync('src/ui/styles/fonts.css', 'utf8').matchAll(/"(@fontsource\/[^/]+)/g)].map(
    ([, name]) => name,
  );
  const files = readdirSync('dist').filter((name) => name.endsWith('.js'));
  const worker = files.flatMap((name) => readFileSync(`dist/${name}`, 'utf8').match(/workbox:[a-z-]+(?=:)/g) ?? []);
  expect(new Set(fonts).size).toBe(3);
  expect(new Set(worker).size).toBeGreaterThan(2);
  const held = [...Object.keys(dependencies), ...fonts, ...worker.map((name) => name.replace(':', '-'))];
  expect(held.filter((name) => !told.some((line) => line.startsWith(`${name} `)))).toEqual([]);
});
