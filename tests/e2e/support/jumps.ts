import { expect, type Page } from '@playwright/test';
import { storyWords } from '../../../src/ui/messages';

/** Adds up how far the page jumps by itself: layout shifts without input, as browsers count them. */
const countJumps = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const jumps = { sum: 0, what: [] as string[] };
    Object.assign(globalThis, { jumps });
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as unknown as readonly {
        readonly value: number;
        readonly hadRecentInput: boolean;
        readonly sources: readonly { readonly node: Element | null }[];
      }[]) {
        if (entry.hadRecentInput) continue;
        jumps.sum += entry.value;
        jumps.what.push(...entry.sources.map(({ node }) => `${node?.nodeName} ${node?.className} ${entry.value}`));
      }
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  });

const jumpsOf = (page: Page): Promise<{ readonly sum: number; readonly what: readonly string[] }> =>
  page.evaluate(() => (globalThis as unknown as { jumps: { sum: number; what: string[] } }).jumps);

/** Goes from the first screen by a story to the map of a play at home; nothing jumps while they come. */
export const comesWithoutJumps = async (page: Page): Promise<void> => {
  const atHome = page.getByRole('button', { name: storyWords('fr').atHome });
  await countJumps(page);
  const still = async (what: string) => {
    await page.waitForLoadState('networkidle');
    const { sum, what: moved } = await jumpsOf(page);
    expect.soft(sum, `${what}: ${moved.join('; ')}`).toBeLessThan(0.02);
  };
  await page.goto('./');
  await expect(page.locator('button.card').first()).toBeVisible();
  await still('first screen');
  await page.goto('./#/hunt/nantes-heritage');
  await page.reload();
  await expect(atHome).toBeVisible();
  await still('story');
  await atHome.click();
  await expect(page.locator('.chart-game canvas')).toBeAttached();
  await still('map');
};
