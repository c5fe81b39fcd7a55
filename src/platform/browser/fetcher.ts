import { fault, type Problem } from '../../core/lib/checked';
import type { Fetcher } from '../ports';

/** What loading leans on; a test supplies its own. */
export interface FetcherParts {
  /** The page's address: relative addresses start there, and its origin needs no https. */
  readonly base: () => string;
  readonly request: (url: URL, init: RequestInit) => Promise<Response>;
  readonly maxBytes: number;
  /** The longest silence before loading is given up. */
  readonly patienceMs: number;
}

type Loaded = Awaited<ReturnType<Fetcher['load']>>;

const addressOf = (url: string, base: string): URL | null => {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
};

const trouble = (problem: Problem): Loaded => ({ problem });

/** Collects the chunks of a body; null when they are more than `maxBytes`. */
const collect = async (body: ReadableStream<Uint8Array>, maxBytes: number, onChunk: () => void) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    onChunk();
    size += next.value.length;
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(next.value);
  }
  return join(chunks, size);
};

const join = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
};

const request = async (address: URL, url: string, parts: FetcherParts): Promise<Loaded> => {
  const patience = new AbortController();
  let timer = setTimeout(() => patience.abort(), parts.patienceMs);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => patience.abort(), parts.patienceMs);
  };
  try {
    const response = await parts.request(address, {
      signal: patience.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (response.status === 404 || response.status === 410) return trouble(fault('', 'url.notFound', { url }));
    if (!response.ok) return trouble(fault('', 'url.refused', { url }));
    const bytes = response.body ? await collect(response.body, parts.maxBytes, wait) : new Uint8Array();
    if (!bytes) return trouble(fault('', 'file.tooLarge', { url, megabytes: parts.maxBytes / 1e6 }));
    return { bytes };
  } catch {
    return trouble(fault('', 'url.refused', { url }));
  } finally {
    clearTimeout(timer);
  }
};

/** Loads from the page's own origin, and by https from any other that lets itself be read. */
export const createFetcher = (parts: FetcherParts): Fetcher => ({
  load: async (url) => {
    const base = parts.base();
    const address = addressOf(url, base);
    if (!address) return trouble(fault('', 'url.notFound', { url }));
    const own = address.origin === new URL(base).origin;
    if (!own && address.protocol !== 'https:') return trouble(fault('', 'url.notHttps', { url }));
    return request(address, url, parts);
  },
});

/** The page's own loader. */
export const browserFetcher: Fetcher = createFetcher({
  base: () => document.baseURI,
  request: (url, init) => fetch(url, init),
  maxBytes: 200e6,
  patienceMs: 30_000,
});
