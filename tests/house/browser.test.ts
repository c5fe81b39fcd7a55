import { delimiter, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser, findBrowser, type Machine } from '../browser';

const own = '/cache/ms-playwright/chrome';
const env = { PATH: ['/usr/local/bin', '/usr/bin'].join(delimiter) };

/** A machine with these programs on it; `installs` says which program a command brings. */
const aMachine = (
  programs: readonly string[],
  machine: Partial<Pick<Machine, 'env' | 'isRoot'>> = {},
  installs: Readonly<Record<string, string>> = {},
) => {
  const here = new Set(programs);
  const ran: string[] = [];
  const run = (...words: readonly string[]): boolean => {
    const command = words.join(' ');
    ran.push(command);
    const brought = installs[command];
    if (brought) here.add(brought);
    return command in installs;
  };
  return { ran, env, isRoot: false, ...machine, ownBrowser: own, runs: (path: string) => here.has(path), run };
};

const chromium = '/usr/bin/chromium';
const edge = join('/usr/bin', 'microsoft-edge');
const chrome = join('/usr/local/bin', 'google-chrome');
const byApt = { 'apt-get update': '', 'apt-get install -y --no-install-recommends chromium': chromium };

describe('The browser to test with', () => {
  it('is the one that CHROMIUM_PATH gives, whatever else is here', () => {
    const given = { ...env, CHROMIUM_PATH: '/opt/mine' };
    expect(findBrowser(aMachine(['/opt/mine', chromium], { env: given }))).toBe('/opt/mine');
  });

  it('is nothing else where CHROMIUM_PATH leads nowhere', () => {
    const given = { ...env, CHROMIUM_PATH: '/opt/gone' };
    expect(() => ensureBrowser(aMachine([chromium], { env: given }))).toThrow('CHROMIUM_PATH is /opt/gone');
  });

  it('is searched where CHROMIUM_PATH is empty', () => {
    expect(findBrowser(aMachine([chromium], { env: { ...env, CHROMIUM_PATH: '' } }))).toBe(chromium);
  });

  it('is Chromium on the path before Chrome, Edge and Playwright’s own', () => {
    expect(findBrowser(aMachine([own, edge, chrome, chromium]))).toBe(chromium);
  });

  it.each([
    ['Debian’s and Ubuntu’s Chromium', '/usr/bin/chromium-browser'],
    ['Chrome on the path', chrome],
    ['Edge on the path', edge],
    ['Chrome of a Mac', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['Edge of a Mac', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
  ])('is %s before Playwright’s own', (_, path) => {
    expect(findBrowser(aMachine([own, path]))).toBe(path);
  });

  it.each(['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'])('is found on Windows under %s', (root) => {
    const path = join('C:\\Programs', 'Microsoft\\Edge\\Application\\msedge.exe');
    expect(findBrowser(aMachine([path], { env: { [root]: 'C:\\Programs' } }))).toBe(path);
  });

  it('is Playwright’s own where there is no other', () => {
    expect(findBrowser(aMachine([own]))).toBe(own);
  });

  it('is none on a bare machine', () => {
    expect(findBrowser(aMachine([]))).toBeNull();
  });
});

describe('A machine without a browser', () => {
  beforeEach(() => {
    vi.spyOn(console, 'log').mockReturnValue();
  });

  it('is left as it is when a browser is there', () => {
    const machine = aMachine([chromium, '/usr/bin/apt-get'], { isRoot: true }, byApt);
    expect(ensureBrowser(machine)).toBe(chromium);
    expect(machine.ran).toEqual([]);
  });

  it('gets Chromium by apt where root asks', () => {
    const machine = aMachine(['/usr/bin/apt-get'], { isRoot: true }, byApt);
    expect(ensureBrowser(machine)).toBe(chromium);
    expect(machine.ran).toEqual(Object.keys(byApt));
  });

  it('gets Playwright’s with its libraries where apt has no Chromium', () => {
    const withLibraries = 'npx playwright install --with-deps chromium';
    const machine = aMachine(['/usr/bin/apt-get'], { isRoot: true }, { 'apt-get update': '', [withLibraries]: own });
    expect(ensureBrowser(machine)).toBe(own);
    expect(machine.ran).toEqual([...Object.keys(byApt), withLibraries]);
  });

  it('gets Playwright’s, and no apt, where another than root asks', () => {
    const machine = aMachine(['/usr/bin/apt-get'], {}, { ...byApt, 'npx playwright install chromium': own });
    expect(ensureBrowser(machine)).toBe(own);
    expect(machine.ran).toEqual(['npx playwright install chromium']);
  });

  it('is told of when nothing can be installed', () => {
    expect(() => ensureBrowser(aMachine([], { isRoot: true }))).toThrow('No browser to test with');
    expect(() => ensureBrowser(aMachine([], {}, { 'npx playwright install chromium': '' }))).toThrow('No browser');
  });
});
