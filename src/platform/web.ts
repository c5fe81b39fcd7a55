import { decode } from '../core/dataset/bytes/decoder';
import { fault, type Problem } from '../core/lib/checked';
import { limits } from '../core/lib/limits';
import type { Span } from '../core/lib/pmtiles';
import type { Fetcher, LoadedPart, Watch } from './ports';

/** What loading from the web leans on; a test supplies its own. */
export interface WebParts {
  readonly request: (url: URL, init: RequestInit) => Promise<Response>;
  readonly maxBytes: number;
  /** The longest silence before loading is given up. */
  readonly patienceMs: number;
  /** Says why nothing came of a request, where more can be known than that it was refused. */
  readonly whySilent?: (address: URL) => Promise<'url.refused' | 'url.closed'>;
}

type Loaded = Awaited<ReturnType<Fetcher['load']>>;

/** The bounds of every loader; a file of more bytes is no dataset to walk with. */
export const webBounds = { maxBytes: limits.fileBytes, patienceMs: 30_000 } as const;

/** What a loader answers instead of bytes. */
export const trouble = (problem: Problem): Loaded => ({ problem });

/** All bytes of a blob, or of as much of it as is wanted. */
export const bytesOf = async (blob: Blob, most = blob.size): Promise<Uint8Array> =>
  new Uint8Array(await blob.slice(0, most).arrayBuffer());

/** A file as a loader answers it; many hosts answer for one that they don't have with a page of theirs, as if all were well. */
export const loaded = async (blob: Blob, url: string): Promise<Loaded> =>
  /^\s*<(!doctype html|html)\b/i.test(decode(await bytesOf(blob, 200)).text)
    ? trouble(fault('', 'url.webPage', { url }))
    : { blob };

const partBytes = 2e6;

/** Collects the chunks of a body, part by part: a browser takes long to put a whole file away. Null when they are more than `maxBytes`. */
const collect = async (body: ReadableStream<Uint8Array>, maxBytes: number, onChunk: (size: number) => void) => {
  const parts: Blob[] = [];
  let chunks: BlobPart[] = [];
  let size = 0;
  const putAway = (): void => {
    parts.push(new Blob(chunks));
    chunks = [];
  };
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    onChunk(size);
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(next.value as BlobPart);
    if (size > (parts.length + 1) * partBytes) putAway();
  }
  putAway();
  return new Blob(parts);
};

/** Nobody is told who asks, nor from which page. */
export const unnamed = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const satisfies RequestInit;

type Asked = Pick<WebParts, 'request' | 'patienceMs' | 'whySilent'>;

/** How what an address answers is taken: as the file itself, or as a part of it; a problem where it can't be. */
type Taking<T> = (response: Response, onChunk: (size: number) => void) => Promise<T | { readonly problem: Problem }>;

/** Asks an address without cookies or referrer, as long as something comes; a problem names it as `url`, the way its author wrote it. */
const ask = async <T>(
  address: URL,
  url: string,
  init: RequestInit,
  { request, patienceMs, whySilent }: Asked,
  take: Taking<T>,
  watch?: Watch,
): Promise<T | { readonly problem: Problem }> => {
  const patience = new AbortController();
  watch?.signal.addEventListener('abort', () => patience.abort());
  if (watch?.signal.aborted) patience.abort();
  let timer = setTimeout(() => patience.abort(), patienceMs);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => patience.abort(), patienceMs);
  };
  let answered = false;
  try {
    const response = await request(address, { signal: patience.signal, ...unnamed, ...init });
    answered = true;
    if (response.status === 404 || response.status === 410) return { problem: fault('', 'url.notFound', { url }) };
    const length = Number(response.headers.get('content-length')) || null;
    return await take(response, (size) => {
      wait();
      watch?.tell(size, length !== null && length >= size ? length : null);
    });
  } catch {
    const why = answered || patience.signal.aborted ? 'url.refused' : await whySilent?.(address);
    return { problem: fault('', why ?? 'url.refused', { url }) };
  } finally {
    clearTimeout(timer);
  }
};

const refused = (url: string) => ({ problem: fault('', 'url.refused', { url }) });

const tooLarge = (url: string, maxBytes: number) => ({
  problem: fault('', 'file.tooLarge', { url, megabytes: maxBytes / 1e6 }),
});

/** Loads the file at an address. */
export const loadFromWeb = (address: URL, url: string, parts: WebParts, watch?: Watch): Promise<Loaded> =>
  ask<Extract<Loaded, { readonly blob: Blob }>>(
    address,
    url,
    {},
    parts,
    async (response, onChunk) => {
      if (!response.ok) return refused(url);
      const blob = response.body ? await collect(response.body, parts.maxBytes, onChunk) : new Blob();
      return blob ? loaded(blob, url) : tooLarge(url, parts.maxBytes);
    },
    watch,
  );

/** Loads so many bytes of the file at an address, or the whole of it, where its server knows no parts. It is not followed to another address: whose that is was never named. */
export const loadPart = (
  address: URL,
  url: string,
  { offset, length }: Span,
  parts: WebParts,
  signal: AbortSignal,
): Promise<LoadedPart> =>
  ask<Extract<LoadedPart, { readonly blob: Blob }>>(
    address,
    url,
    { headers: { range: `bytes=${offset}-${offset + length - 1}` }, redirect: 'manual' },
    parts,
    async (response, onChunk) => {
      if (response.type === 'opaqueredirect') return { problem: fault('', 'url.leadsOn', { url }) };
      // nothing lies there: the file is shorter
      if (response.status === 416) return { blob: new Blob(), whole: false };
      if (!response.ok) return refused(url);
      const whole = response.status !== 206;
      const most = whole ? parts.maxBytes : length;
      const blob = response.body ? await collect(response.body, most, onChunk) : new Blob();
      return blob ? { blob, whole } : tooLarge(url, most);
    },
    { tell: () => {}, signal },
  );
