import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { get as getPlain } from 'node:http';
import { get as getSecure } from 'node:https';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { lanAddresses } from '../../../src/platform/node/network';
import { huntIn } from './hunt';

const root = join(import.meta.dirname, '../../..');
const built = existsSync(join(root, 'dist/index.html'));
const addresses = lanAddresses();
if (!built) console.warn('SKIPPED: serving the game. It is not built: npm run build.');
else if (addresses.length === 0) console.warn('SKIPPED: serving phones. This machine is on no network.');

let child: ChildProcess | undefined;
afterEach(() => child?.kill('SIGKILL'));

/** Serves until it has said how to stop it; gives what it said. */
const serve = (...args: readonly string[]): Promise<string> => {
  const call = ['--import', 'tsx', 'src/apps/cli/main.ts', 'serve', '--lang', 'en', ...args];
  const server = spawn(process.execPath, call, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  child = server;
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('Ctrl+C to stop')) resolve(said);
    });
    server.on('exit', () => reject(new Error(`it ended: ${said}`)));
  });
};

/** The status of a page, from a server whose certificate nobody vouches for; null where nobody listens. */
const statusOf = (url: string): Promise<number | undefined | null> =>
  new Promise((resolve) => {
    const get = url.startsWith('https:') ? getSecure : getPlain;
    get(url, { rejectUnauthorized: false }, (response) => resolve(response.resume().statusCode)).on('error', () =>
      resolve(null),
    );
  });

/** Stops it as Ctrl+C does; gives its exit code. */
const interrupt = (): Promise<number | null> =>
  new Promise((resolve) => {
    child?.on('exit', resolve);
    child?.kill('SIGINT');
  });

describe.skipIf(!built)('serving the game', () => {
  it('gives it on this machine until it is stopped', async () => {
    const [url = ''] = /http:\S+/.exec(await serve('--port', '0')) ?? [];
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await statusOf(url)).toBe(200);
    expect([await interrupt(), await statusOf(url)]).toEqual([0, null]);
  });

  it('says so where the one port asked for is taken', async () => {
    const [, port = ''] = /:(\d+)\//.exec(await serve('--port', '0')) ?? [];
    const { code, told } = await huntIn({}, 'serve', '--port', port, '--lang', 'en');
    expect([code, told.includes(`Port ${port} is taken`)]).toEqual([2, true]);
  });

  it.skipIf(addresses.length === 0)(
    'gives it to phones by https, with a QR code and what they will warn of',
    async () => {
      const said = await serve('--phone', '--port', '0');
      const urls = said.match(/https:\S+/g) ?? [];
      expect(urls.map((url) => new URL(url).hostname)).toEqual(addresses);
      expect(said.split('\n').filter((line) => /^[█▀▄ ]{20,}$/.test(line)).length).toBeGreaterThan(10);
      expect(said).toContain('not private');
      expect(await statusOf(urls[0] ?? '')).toBe(200);
      expect(await interrupt()).toBe(0);
    },
  );
});
