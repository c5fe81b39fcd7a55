import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from '@playwright/test';

/** What keeps a Chromium quiet on any machine, containers included. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
  // The last list counts: what Playwright turns off and a test could feel, then pages that Chromium keeps ready for its own window: a quarter of all its work.
  '--disable-features=HttpsUpgrades,PaintHolding,MediaRouter,OptimizationHints,PreconnectToSearch,SpareRendererForSitePerProcess,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge'];

const macApps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Every place where this machine may have a browser installed, the likeliest first. */
const installedPlaces = (env: NodeJS.ProcessEnv): readonly string[] => {
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  const onMac = macApps.map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);
  const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter((root) => root !== undefined);
  const onWindows = roots.flatMap((root) => windowsPrograms.map((program) => join(root, program)));
  return [...onPath, ...onMac, ...onWindows];
};

/** What the search for a browser asks of a machine. */
export interface Machine {
  readonly env: NodeJS.ProcessEnv;
  /** Where Playwright puts the browser that it downloads. */
  readonly ownBrowser: string;
  readonly isRoot: boolean;
  /** Whether a program is there. */
  runs(path: string): boolean;
  /** Runs a command to its end; gives whether it did well. */
  run(command: string, ...args: readonly string[]): boolean;
}

const thisMachine: Machine = {
  env: process.env,
  ownBrowser: chromium.executablePath(),
  isRoot: process.getuid?.() === 0,
  runs: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  },
  run: (command, ...args) =>
    spawnSync(command, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0,
};

/** The browser to test with; null when there is none yet. A `CHROMIUM_PATH` that leads nowhere throws. */
export const findBrowser = ({ env, ownBrowser, runs }: Machine = thisMachine): string | null => {
  const { CHROMIUM_PATH: given } = env;
  if (given && !runs(given)) throw new Error(`CHROMIUM_PATH is ${given}, where no program is.`);
  return given || ([...installedPlaces(env), ownBrowser].find(runs) ?? null);
};

const installByApt = ({ isRoot, runs, run }: Machine): boolean =>
  isRoot &&
  runs('/usr/bin/apt-get') &&
  run('apt-get', 'update') &&
  run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium');

/** Playwright's own browser, with the system's libraries that it needs where they may be installed. */
const installByPlaywright = ({ isRoot, run }: Machine): boolean =>
  (isRoot && run('npx', 'playwright', 'install', '--with-deps', 'chromium')) ||
  run('npx', 'playwright', 'install', 'chromium');

/** The browser to test with, installed first when there is none. */
export const ensureBrowser = (machine: Machine = thisMachine): string => {
  const found = findBrowser(machine);
  if (found) return found;
  console.log('No Chromium, Chrome or Edge here: installing one.');
  const installed = (installByApt(machine) || installByPlaywright(machine)) && findBrowser(machine);
  if (installed) return installed;
  throw new Error('No browser to test with: install Chromium, Chrome or Edge, or set CHROMIUM_PATH to one.');
};

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(ensureBrowser());
