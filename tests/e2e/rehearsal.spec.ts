import { rehearsalWords } from '../../src/ui/messages/rehearsal';
import { storyWords } from '../../src/ui/messages/story';
import { expect, test } from './fixtures';

const { asked: askedOf, drawn } = storyWords('fr').mapHost;
const mapHost = 'data.geopf.fr';
const [story, words] = [storyWords('fr'), rehearsalWords('fr')];

/** Where the teams stand on the map, as the map has moved them. */
const placesOf = (dots: readonly Element[]): readonly string[] =>
  dots.map((dot) => (dot as HTMLElement).style.transform);

/** How many records the page's database holds. */
const countKept = async (): Promise<number> => {
  const [{ name = '' } = {}] = await indexedDB.databases();
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => {
      request.onsuccess = () => resolve(request.result);
    });
  const database = await settled(indexedDB.open(name));
  const stores = [...database.objectStoreNames];
  const counts = stores.map((store) => settled(database.transaction(store).objectStore(store).count()));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
};

test('a rehearsal is watched before a play begins: teams walk on the map and in words, and nothing is kept', {
  tag: '@phone',
}, async ({ page, context, axe }) => {
  const asked: string[] = [];
  await context.route(`https://${mapHost}/**`, (route) => {
    asked.push(route.request().url());
    return route.abort();
  });
  await page.goto('./');
  await page.getByRole('button', { name: /Le port a perdu sa clé/ }).click();
  await page.getByRole('button', { name: story.rehearse }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title('Le port a perdu sa clé'));
  await expect(page.getByText(words.watch.winnable)).toBeVisible();
  const dots = page.locator('.team-dot');
  await expect(dots).toHaveCount(8);
  await expect(page.getByText(drawn)).toBeVisible();
  const before = await dots.evaluateAll(placesOf);
  await page.getByRole('radio', { name: words.watch.timesFaster(120) }).check();
  await page.getByRole('button', { name: words.watch.play }).press('Enter');
  const ordinary = page.locator('.rehearsal-teams li').first();
  await expect(ordinary).toContainText(words.watch.found(1, 10));
  await page.getByRole('button', { name: words.watch.pause }).click();
  expect(await dots.evaluateAll(placesOf)).not.toEqual(before);
  await axe();
  expect(asked, 'before a tap on the button that names it').toEqual([]);
  await page.getByRole('button', { name: askedOf(mapHost) }).click();
  await expect.poll(() => asked.length).toBeGreaterThan(0);
  const moment = page.getByRole('slider', { name: words.watch.moment });
  await moment.press('End');
  await expect(ordinary).toContainText(`${words.watch.found(10, 10)} · ${words.watch.over.won}`);
  await moment.press('Home');
  await expect(ordinary).toContainText(words.watch.found(0, 10));
  await page.getByRole('button', { name: words.watch.back }).click();
  await expect(page.getByRole('button', { name: story.atHome })).toBeVisible();
  expect(await page.evaluate(countKept)).toBe(0);
});
