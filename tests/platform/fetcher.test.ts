import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherParts } from '../../src/platform/browser/fetcher';
import { fakeFetcher } from '../../src/platform/fake/fetcher';
import { createFetcher as createNodeFetcher, type NodeFetcherParts } from '../../src/platform/node/fetcher';
import { listenOn } from '../../src/platform/node/listen';
import { fetcherContract, loaded } from './fetcher.contract';

const maxBytes = 1000;
const longFile = Array.from({ length: 700_000 }, (_, i) => `${i}\n`).join('');
const page = '\n<!DOCTYPE html><title>Not here</title>';
const silent = 'https://silent.example/sites.csv';

const bodies: Readonly<Record<string, string>> = {
  '/jalon/data/sites.csv': 'a;b',
  '/jalon/empty.txt': '',
  '/jalon/page.csv': page,
  '/jalon/large.csv': 'x'.repeat(maxBytes + 1),
};

const answer: RequestListener = ({ url = '' }, response) => {
  if (url === '/jalon/gone') return response.writeHead(410).end();
  if (url === '/jalon/broken') return response.writeHead(500).end();
  if (url === '/jalon/stalls') return void response.writeHead(200).write('a');
  if (url === '/jalon/drips') return drip(response, 8);
  if (url === '/jalon/long.csv') return response.writeHead(200).end(longFile);
  const body = bodies[url];
  response.writeHead(body === undefined ? 404 : 200, { 'content-length': body?.length ?? 0 }).end(body);
};

const drip = (response: ServerResponse, left: number): void => {
  if (left === 0) {
    response.end();
    return;
  }
  response.write('.');
  setTimeout(() => drip(response, left - 1), 150);
};

const server = createServer(answer);
let origin = '';
let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-fetcher-'));
  for (const name of ['site/data', 'site/a é', 'shared']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'site/data/sites.csv'), 'a;b');
  writeFileSync(join(folder, 'site/empty.txt'), '');
  writeFileSync(join(folder, 'site/page.csv'), page);
  writeFileSync(join(folder, 'site/large.csv'), 'x'.repeat(maxBytes + 1));
  writeFileSync(join(folder, 'site/a é/b c.csv'), 'named');
  writeFileSync(join(folder, 'shared/empty.txt'), 'shadowed');
  writeFileSync(join(folder, 'shared/common.csv'), 'shared');
  writeFileSync(join(folder, 'secret.csv'), 'secret');
  symlinkSync(join(folder, 'secret.csv'), join(folder, 'site/linked.csv'));
  symlinkSync(join(folder, 'site'), join(folder, 'link'));
  origin = `http://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
  rmSync(folder, { recursive: true });
});

const request: FetcherParts['request'] = (url, init) =>
  url.href === silent ? Promise.reject(new TypeError('Failed to fetch')) : fetch(url, init);

const aFetcher = (over: Partial<FetcherParts> = {}) =>
  createFetcher({ base: () => `${origin}/jalon/`, request, maxBytes, patienceMs: 2000, ...over });

/** Every https address leads to the server of this test. */
const aNodeFetcher = (over: Partial<NodeFetcherParts> = {}) =>
  createNodeFetcher({
    folders: [join(folder, 'site'), join(folder, 'shared')],
    request: (url, init) => request(url.href === silent ? url : new URL(url.pathname, origin), init),
    maxBytes,
    patienceMs: 2000,
    ...over,
  });

fetcherContract('of the browser', async () => ({ fetcher: aFetcher(), silent }));

fetcherContract('of Node', async () => ({ fetcher: aNodeFetcher(), silent }));

fetcherContract('of a test', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = {
    'data/sites.csv': bytes('a;b'),
    'empty.txt': bytes(''),
    'page.csv': bytes(page),
    'large.csv': bytes('x'.repeat(maxBytes + 1)),
  };
  return { fetcher: fakeFetcher(files, [silent], maxBytes), silent };
});

describe.each([
  ['the browser', '', aFetcher],
  ['Node', 'https://web.example/jalon/', aNodeFetcher],
] as const)('The fetcher of %s, on the web', (_, site, open) => {
  it.each([
    ['gone', 'url.notFound'],
    ['broken', 'url.refused'],
    ['large.csv', 'file.tooLarge'],
    ['page.csv', 'url.webPage'],
  ])('takes a server that says %s for %s', async (path, fault) => {
    expect(await loaded(open(), `${site}${path}`)).toBe(fault);
  });

  it('gives up on a server that falls silent', async () => {
    expect(await loaded(open({ patienceMs: 50 }), `${site}stalls`)).toBe('url.refused');
  });

  it('waits for a slow server as long as it goes on', async () => {
    expect(await loaded(open({ patienceMs: 900 }), `${site}drips`)).toBe('........');
  });

  it('loads a long file whole, whatever parts it is put together from', async () => {
    expect((await loaded(open({ maxBytes: 10e6 }), `${site}long.csv`)) === longFile).toBe(true);
  });

  it('tells how far it has come, and ends when who follows it says so', async () => {
    const told: (readonly [number, number | null])[] = [];
    const following = new AbortController();
    const watch = { tell: (...bytes: [number, number | null]) => void told.push(bytes), signal: following.signal };
    expect(await open().load(`${site}data/sites.csv`, watch)).toHaveProperty('blob');
    expect(told).toEqual([[3, 3]]);
    const stalled = open().load(`${site}stalls`, { ...watch, tell: () => following.abort() });
    expect(await stalled).toMatchObject({ problem: { fault: 'url.refused' } });
    expect(await open().load(`${site}data/sites.csv`, watch)).toMatchObject({ problem: { fault: 'url.refused' } });
  });

  it('sends neither cookies nor the address of the page', async () => {
    const asked: RequestInit[] = [];
    const spy: FetcherParts['request'] = async (_, init) => {
      asked.push(init);
      return new Response('x');
    };
    await open({ request: spy }).load('https://elsewhere.example/');
    expect(asked).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer' }]);
  });
});

it('The fetcher of the browser knows a host that lets no page read from one that is not there', async () => {
  const shut: FetcherParts['request'] = async (_, { mode }) => {
    if (mode === 'no-cors') return new Response('');
    throw new TypeError('Failed to fetch');
  };
  expect(await loaded(aFetcher({ request: shut }), silent)).toBe('url.closed');
  expect(await loaded(aFetcher(), silent)).toBe('url.refused');
});

describe('The fetcher of Node, in its folders', () => {
  it.each([
    ['a é/b c.csv', 'named'],
    ['a%20%C3%A9/b%20c.csv', 'named'],
    ['data/sites.csv?now', 'a;b'],
    ['empty.txt', ''],
    ['common.csv', 'shared'],
    ['../shared/common.csv', 'shared'],
    ['data', 'url.notFound'],
    ['', 'url.notFound'],
    ['//elsewhere/sites.csv', 'url.notFound'],
    ['a%00.csv', 'url.notFound'],
    ['../secret.csv', 'file.outside'],
    ['../none.csv', 'file.outside'],
    ['../site-other/sites.csv', 'file.outside'],
    ['%2e%2e/secret.csv', 'file.outside'],
    ['/etc/hosts', 'file.outside'],
    ['linked.csv', 'file.outside'],
  ])('answers %j with %j', async (path, answer) => {
    expect(await loaded(aNodeFetcher(), path)).toBe(answer);
  });

  it('knows its folder by a link to it', async () => {
    const fetcher = aNodeFetcher({ folders: [join(folder, 'link')] });
    const answers = ['data/sites.csv', 'none.csv', '../secret.csv'].map((path) => loaded(fetcher, path));
    expect(await Promise.all(answers)).toEqual(['a;b', 'url.notFound', 'file.outside']);
  });
});
