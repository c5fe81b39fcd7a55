import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFetcher, type FetcherParts } from '../../src/platform/browser/fetcher';
import { fakeFetcher } from '../../src/platform/fake/fetcher';
import { listenOn } from '../../src/platform/node/listen';
import { fetcherContract, loaded } from './fetcher.contract';

const maxBytes = 1000;
const silent = 'https://silent.example/sites.csv';

const bodies: Readonly<Record<string, string>> = {
  '/jalon/data/sites.csv': 'a;b',
  '/jalon/empty.txt': '',
  '/jalon/large.csv': 'x'.repeat(maxBytes + 1),
};

const answer: RequestListener = ({ url = '' }, response) => {
  if (url === '/jalon/gone') return response.writeHead(410).end();
  if (url === '/jalon/broken') return response.writeHead(500).end();
  if (url === '/jalon/stalls') return void response.writeHead(200).write('a');
  if (url === '/jalon/drips') return drip(response, 6);
  const body = bodies[url];
  response.writeHead(body === undefined ? 404 : 200).end(body);
};

const drip = (response: ServerResponse, left: number): void => {
  if (left === 0) {
    response.end();
    return;
  }
  response.write('.');
  setTimeout(() => drip(response, left - 1), 40);
};

const server = createServer(answer);
let origin = '';

beforeAll(async () => {
  origin = `http://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const request: FetcherParts['request'] = (url, init) =>
  url.href === silent ? Promise.reject(new TypeError('Failed to fetch')) : fetch(url, init);

const aFetcher = (over: Partial<FetcherParts> = {}) =>
  createFetcher({ base: () => `${origin}/jalon/`, request, maxBytes, patienceMs: 2000, ...over });

fetcherContract('of the browser', async () => ({ fetcher: aFetcher(), silent }));

fetcherContract('of a test', async () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  const files = {
    'data/sites.csv': bytes('a;b'),
    'empty.txt': bytes(''),
    'large.csv': bytes('x'.repeat(maxBytes + 1)),
  };
  return { fetcher: fakeFetcher(files, [silent], maxBytes), silent };
});

describe('The fetcher of the browser', () => {
  it.each([
    ['gone', 'url.notFound'],
    ['broken', 'url.refused'],
  ])('takes a server that says %s for %s', async (path, fault) => {
    expect(await loaded(aFetcher(), path)).toBe(fault);
  });

  it('gives up on a server that falls silent', async () => {
    expect(await loaded(aFetcher({ patienceMs: 50 }), 'stalls')).toBe('url.refused');
  });

  it('waits for a slow server as long as it goes on', async () => {
    expect(await loaded(aFetcher({ patienceMs: 150 }), 'drips')).toBe('......');
  });

  it('sends neither cookies nor the address of the page', async () => {
    const asked: RequestInit[] = [];
    const spy: FetcherParts['request'] = async (_, init) => {
      asked.push(init);
      return new Response('x');
    };
    await aFetcher({ request: spy }).load('https://elsewhere.example/');
    expect(asked).toMatchObject([{ credentials: 'omit', referrerPolicy: 'no-referrer' }]);
  });
});
