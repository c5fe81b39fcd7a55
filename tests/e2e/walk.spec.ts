import { readFileSync } from 'node:fs';
import type { Position } from '../../src/core/lib/position';
import { playWords } from '../../src/ui/messages';
import { privacyWords } from '../../src/ui/messages/privacy';
import { expect, test, withoutMotion } from './fixtures';
import { allKept, allSent, tellsNoPlace } from './support/kept';
import { findsByWarmth, printsNotices, searchAndPicture, seesLocating } from './support/lastly';
import { knownHunt } from './support/player';
import { arriveAt, stand, walk } from './support/walk';

interface Written {
  readonly start: Position;
  readonly stages: readonly { readonly at: Position; readonly title: { readonly fr: string } }[];
}

const { start, stages } = JSON.parse(readFileSync('scenarios/nantes-heritage.json', 'utf8')) as Written;
const first = stages[0] as Written['stages'][number];

test.use({
  ...withoutMotion,
  permissions: ['geolocation'],
  geolocation: { latitude: start.lat, longitude: start.lng, accuracy: 8 },
});

test('in the street a phone that hardly knows where it is says so; a stage opens to who comes and stays, and not to who passes by far off; so is what is hidden found by how warm it is; where they went is neither kept nor sent, and all that is kept, pictures and hunts taken along too, is erased at once', {
  tag: '@phone',
}, async ({ page, axe }) => {
  test.setTimeout(120_000);
  const sent = allSent(page);
  const [hunt, small] = [await knownHunt('nantes-heritage'), await searchAndPicture()];
  await page.goto('./');
  await page.getByRole('button', { name: /Où est passée la Loire/ }).click();
  await page.getByRole('button', { name: 'Dans la rue' }).click();
  const found = page.getByRole('region', { name: 'Trouvé' }).getByText(first.title.fr, { exact: true });

  await seesLocating(page);
  const banner = page.locator('main').getByText(playWords('fr').imprecise);
  await stand(page, first.at, 2000, { accuracyMeters: 300 });
  await expect(banner).toHaveCount(0);
  await stand(page, first.at, 12_000, { accuracyMeters: 300 }, banner);
  await expect(banner).toBeVisible();
  await expect(found).toHaveCount(0);
  await stand(page, { lat: first.at.lat + 0.0018, lng: first.at.lng }, 4000);
  await expect(banner).toHaveCount(0);
  await expect(found).toHaveCount(0);
  await walk(page, [{ lat: first.at.lat + 0.0003, lng: first.at.lng }, first.at], { metersPerSecond: 7 });
  await arriveAt(page, first.at);
  await expect(found).toBeVisible();
  await seesLocating(page);
  await expect(page.getByRole('status')).not.toContainText('Le GPS fait une pause');
  await axe();

  await test.step('what is hidden is found by how warm it is', () => findsByWarmth(page, small));

  await test.step('neither kept nor sent, and erased', async () => {
    await tellsNoPlace(page, sent, hunt, small);

    const { erase, erased, keptHere } = privacyWords('fr');
    await page.goto('./#/privacy');
    await expect(page.getByRole('status')).toHaveText(keptHere(2));
    await axe();
    await printsNotices(page);
    await page.getByRole('button', { name: erase }).click();
    await page.getByRole('dialog').getByRole('button', { name: erase }).click();
    await expect(page.getByRole('status')).toHaveText(erased);
    const left = (await allKept(page)).filter((text) => !/^https?:/.test(text));
    expect(left).toEqual(['jalon-data/drawer/files: []']);
    await page.goto('./#/');
    await expect(page.getByRole('button', { name: /Où est passée la Loire/ })).toBeVisible();
    await expect(page.getByRole('button', { name: /^Reprendre/ })).toHaveCount(0);
  });
});
