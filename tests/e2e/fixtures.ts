import { test as base, expect } from '@playwright/test';
import { graveFindings } from './support/axe';
import { collectComplaints } from './support/complaints';

interface Fixtures {
  /** Errors in the console, errors thrown, policies broken: whatever is in it when a test ends fails the test. */
  readonly complaints: string[];
  /** Looks at the page as it stands; a serious finding of axe fails the test. */
  readonly axe: () => Promise<void>;
}

/** Playwright's test that fails on any error of the page. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints = await collectComplaints(context, new URL(baseURL ?? '').origin);
      await use(complaints);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
  axe: async ({ page }, use) => {
    await use(async () => expect(await graveFindings(page)).toEqual([]));
  },
});

/** For tests whose subject is not motion: without a graphics card, what moves costs a tenth to a quarter of the work of a page. */
export const withoutMotion = { contextOptions: { reducedMotion: 'reduce' } } as const;

export { expect };
