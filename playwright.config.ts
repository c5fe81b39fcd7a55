import { defineConfig } from '@playwright/test';
import { browserArgs, findBrowser } from './tests/browser';
import { freePort } from './tests/freePort';

// The first process chooses; its workers inherit the choice.
process.env.JALON_TEST_PORT ??= String(await freePort());
const origin = `http://127.0.0.1:${process.env.JALON_TEST_PORT}`;
const executablePath = findBrowser();
/** The network ends at the game's own server: whatever else a page asks for is not there. */
const ownServerAlone = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1';
/** What V8's last two compilers give a page that lives for seconds costs more than it spares: a tenth of all the work. */
const firstCompilersAlone = '--js-flags=--no-opt --no-maglev';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: process.env.JALON_TEST_RESULTS ?? 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // One more try on a machine that stumbles; `npm test` names each test that needed it.
  retries: 1,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `${origin}/`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    serviceWorkers: 'block',
    launchOptions: {
      args: [...browserArgs, ownServerAlone, firstCompilersAlone],
      ...(executablePath ? { executablePath } : {}),
    },
    trace: { mode: 'on-first-retry', screenshots: false, snapshots: true, sources: false },
  },
  // What does not depend on the size of the screen is tried on one of them: @phone or @desk.
  projects: [
    {
      name: 'phone',
      grepInvert: /@desk/,
      // One pixel for each CSS pixel: what is drawn finer costs a quarter more time and tells nothing more.
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    { name: 'desk', grepInvert: /@phone/, use: { viewport: { width: 1280, height: 800 } } },
  ],
  webServer: {
    command: `node node_modules/tsx/dist/cli.mjs src/apps/cli/main.ts serve --port ${process.env.JALON_TEST_PORT}`,
    url: `${origin}/`,
    reuseExistingServer: false,
  },
});
