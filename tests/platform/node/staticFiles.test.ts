import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listenFrom, listenOn } from '../../../src/platform/node/listen';
import { staticFiles } from '../../../src/platform/node/staticFiles';

let folder = '';
let port = 0;
const server = createServer((asked, response) => staticFiles(join(folder, 'dist'))(asked, response));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'jalon-static-'));
  await mkdir(join(folder, 'dist/assets'), { recursive: true });
  await mkdir(join(folder, 'dist-other'));
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'dist-other/secret.txt'), 'secret');
  await writeFile(join(folder, 'dist/index.html'), '<p>été');
  await writeFile(join(folder, 'dist/sw.js'), '1');
  await writeFile(join(folder, 'dist/assets/a-1b2c.js'), '2');
  await writeFile(join(folder, 'dist/manifest.webmanifest'), '{}');
  await writeFile(join(folder, 'dist/été.csv'), 'a');
  await symlink(join(folder, 'secret.txt'), join(folder, 'dist/leak.txt'));
  port = (await listenOn(server, 0, '127.0.0.1')) ?? 0;
});

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path exactly as written, which fetch would tidy up. */
const ask = (
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: IncomingMessage['headers']; body: string }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

describe('The static server', () => {
  it('gives the page at its root, with or without a query', async () => {
    for (const path of ['/', '/index.html', '/?open=https%3A%2F%2Fexample.org%2Fa.json']) {
      expect(await ask(path)).toMatchObject({ status: 200, body: '<p>été' });
    }
  });

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/assets/a-1b2c.js', 'text/javascript; charset=utf-8'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
    ['/%C3%A9t%C3%A9.csv', 'text/csv; charset=utf-8'],
  ])('says what %s is', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  it('lets be kept for good only what carries its hash', async () => {
    expect((await ask('/assets/a-1b2c.js')).headers['cache-control']).toContain('immutable');
    expect((await ask('/')).headers['cache-control']).toBe('no-cache');
    expect((await ask('/sw.js')).headers['cache-control']).toBe('no-cache');
  });

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/..%5csecret.txt',
    '/../dist-other/secret.txt',
    '/..%2fdist-other%2fsecret.txt',
    '/leak.txt',
    '//etc/passwd',
    '/index.html%00.txt',
    '/%E0%A4%A',
    '/assets',
    '/none.txt',
  ])('has nothing at %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  it('answers HEAD without a body, and nothing but GET and HEAD', async () => {
    expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
    expect((await ask('/', 'POST')).status).toBe(405);
  });
});

describe('Listening', () => {
  it('goes on to the next port when one is taken', async () => {
    const next = createServer();
    const found = await listenFrom(next, port, '127.0.0.1');
    next.close();
    expect(found).toBeGreaterThan(port);
  });

  it('leaves nothing hanging on the server for the ports that were taken', async () => {
    const next = createServer();
    const listeners = next.listenerCount('listening');
    for (let i = 0; i < 3; i += 1) expect(await listenOn(next, port, '127.0.0.1')).toBeNull();
    expect([next.listenerCount('listening'), next.listenerCount('error')]).toEqual([listeners, 0]);
  });

  it('says so when the one port asked for is taken', async () => {
    expect(await listenOn(createServer(), port, '127.0.0.1')).toBeNull();
  });
});
