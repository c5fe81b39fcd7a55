import { expect, it } from 'vitest';
import { createRanges } from '../../src/platform/browser/ranges';
import { fakeRanges } from '../../src/platform/fake/ranges';
import { rangesContract } from './ranges.contract';

const bytes = Uint8Array.from({ length: 100 }, (_, i) => i);
const silent = 'https://silent.example/map.pmtiles';

interface Asked {
  readonly range: string | null;
  readonly credentials: RequestCredentials | undefined;
  readonly referrerPolicy: ReferrerPolicy | undefined;
}

/** A web as a browser asks it, whose server may know no parts. */
const web =
  (whole: boolean, asked: Asked[] = []) =>
  async (url: URL, init: RequestInit) => {
    const range = new Headers(init.headers).get('range');
    asked.push({ range, credentials: init.credentials, referrerPolicy: init.referrerPolicy });
    if (url.href.startsWith('https://silent.example/') || init.signal?.aborted) throw new TypeError('Failed to fetch');
    if (!url.pathname.endsWith('/map.pmtiles')) return new Response('', { status: 404 });
    if (whole) return new Response(bytes);
    const [from = 0, to = 0] = (range ?? '').match(/\d+/g)?.map(Number) ?? [];
    return from < bytes.length
      ? new Response(bytes.slice(from, to + 1), { status: 206 })
      : new Response('', { status: 416 });
  };

const over = (request: ReturnType<typeof web>, maxBytes = 1000) =>
  createRanges({ base: () => 'https://jalon.example/play/', request, maxBytes, patienceMs: 1000 });

rangesContract('in memory', async (whole) => ({
  ranges: fakeRanges({ 'map.pmtiles': bytes }, { whole, silent: [silent] }),
  silent,
}));

rangesContract('of a browser', async (whole) => ({ ranges: over(web(whole)), silent }));

const part = { offset: 10, length: 5 };
const { signal } = new AbortController();

it('A part is asked for by its bytes, without cookies or referrer', async () => {
  const asked: Asked[] = [];
  await over(web(false, asked)).load('map.pmtiles', part, signal);
  expect(asked).toEqual([{ range: 'bytes=10-14', credentials: 'omit', referrerPolicy: 'no-referrer' }]);
});

it('A server that leads on to another address is not followed, and told apart', async () => {
  const led: (RequestRedirect | undefined)[] = [];
  const leading = async (_: URL, { redirect }: RequestInit) => {
    led.push(redirect);
    return { type: 'opaqueredirect', status: 0, ok: false, headers: new Headers() } as Response;
  };
  expect(await over(leading).load('https://a.example/map.pmtiles', part, signal)).toMatchObject({
    problem: { fault: 'url.leadsOn', values: { url: 'https://a.example/map.pmtiles' } },
  });
  expect(led).toEqual(['manual']);
});

it('A server that lets itself not be read is asked once: whoever asks it why is led on', async () => {
  let asks = 0;
  const shut = async () => {
    asks += 1;
    throw new TypeError('Failed to fetch');
  };
  expect(await over(shut).load('https://a.example/map.pmtiles', part, signal)).toMatchObject({
    problem: { fault: 'url.refused' },
  });
  expect(asks).toBe(1);
});

it('A server that sends more than a part, or a whole file beyond all limits, is not listened to', async () => {
  const chatty = async () => new Response(bytes, { status: 206 });
  expect(await over(chatty).load('map.pmtiles', part, signal)).toMatchObject({ problem: { fault: 'file.tooLarge' } });
  expect(await over(web(true), 99).load('map.pmtiles', part, signal)).toMatchObject({
    problem: { fault: 'file.tooLarge' },
  });
});
