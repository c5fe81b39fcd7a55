import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
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
  headers: Readonly<Record<string, string>> = {},
): Promise<{ status: number; headers: IncomingMessage['headers']; body: string; bytes: Buffer }> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const bytes = Buffer.concat(parts);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes.toString('utf8'), bytes });
      });
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

const gzipped = { 'accept-encoding': 'br, gzip' };

describe('What was sent before', () => {
  it('is not sent again, until it is another', async () => {
    await writeFile(join(folder, 'dist/notes.txt'), 'first');
    const { etag = '' } = (await ask('/notes.txt')).headers;
    const again = await ask('/notes.txt', 'GET', { 'if-none-match': `"other", ${etag}` });
    expect([again.status, again.body, again.headers.etag]).toEqual([304, '', etag]);
    await writeFile(join(folder, 'dist/notes.txt'), 'the second');
    expect(await ask('/notes.txt', 'GET', { 'if-none-match': etag })).toMatchObject({
      status: 200,
      body: 'the second',
    });
  });
});

describe('Gzip', () => {
  const long = 'id;nom\n'.repeat(400);

  it('is sent of a text to whoever takes it, and is that text', async () => {
    await writeFile(join(folder, 'dist/long.csv'), long);
    const { headers, bytes } = await ask('/long.csv', 'GET', gzipped);
    expect(headers).toMatchObject({
      'content-encoding': 'gzip',
      'content-length': String(bytes.length),
      vary: 'accept-encoding',
    });
    expect(gunzipSync(bytes).toString('utf8')).toBe(long);
    const head = await ask('/long.csv', 'HEAD', gzipped);
    expect([head.headers['content-length'], head.bytes.length]).toEqual([String(bytes.length), 0]);
  });

  it.each(['', 'br', 'gzip;q=0', 'x-gzip2'])('is not sent to whoever takes “%s”', async (taken) => {
    await writeFile(join(folder, 'dist/long.csv'), long);
    const { headers, body } = await ask('/long.csv', 'GET', { 'accept-encoding': taken });
    expect([headers['content-encoding'], headers.vary, body]).toEqual([undefined, 'accept-encoding', long]);
  });

  it('is not sent of what is pressed already, nor of a few bytes', async () => {
    await writeFile(join(folder, 'dist/picture.png'), Buffer.alloc(5000));
    for (const path of ['/picture.png', '/index.html'])
      expect((await ask(path, 'GET', gzipped)).headers['content-encoding']).toBeUndefined();
  });

  it('is of the text as it stands now', async () => {
    await writeFile(join(folder, 'dist/long.csv'), long);
    await ask('/long.csv', 'GET', gzipped);
    await writeFile(join(folder, 'dist/long.csv'), `${long}1;a`);
    expect(gunzipSync((await ask('/long.csv', 'GET', gzipped)).bytes).toString('utf8')).toBe(`${long}1;a`);
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
