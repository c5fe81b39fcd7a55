import { decode } from '../core/dataset/bytes/decoder';
import { fault, type Problem } from '../core/lib/checked';
import type { Fetcher, Watch } from './ports';

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
export const webBounds = { maxBytes: 200e6, patienceMs: 30_000 } as const;

/** What a loader answers instead of bytes. */
export const trouble = (problem: Problem): Loaded => ({ problem });

/** Bytes as a loader answers them; many hosts answer for a file that they don't have with a page of theirs, as if all were well. */
export const loaded = (bytes: Uint8Array, url: string): Loaded =>
  /^\s*<(!doctype html|html)\b/i.test(decode(bytes.subarray(0, 200)).text)
    ? trouble(fault('', 'url.webPage', { url }))
    : { bytes };

const join = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const bytes = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
};

/** Collects the chunks of a body; null when they are more than `maxBytes`. */
const collect = async (body: ReadableStream<Uint8Array>, maxBytes: number, onChunk: (size: number) => void) => {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = body.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    size += next.value.length;
    onChunk(size);
    if (size > maxBytes) {
      reader.cancel().catch(() => {});
      return null;
    }
    chunks.push(next.value);
  }
  return join(chunks, size);
};

/** Nobody is told who asks, nor from which page. */
export const unnamed = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const satisfies RequestInit;

/** Loads the bytes at an address without cookies or referrer; a problem names it as `url`, the way its author wrote it. */
export const loadFromWeb = async (address: URL, url: string, parts: WebParts, watch?: Watch): Promise<Loaded> => {
  const patience = new AbortController();
  watch?.signal.addEventListener('abort', () => patience.abort());
  if (watch?.signal.aborted) patience.abort();
  let timer = setTimeout(() => patience.abort(), parts.patienceMs);
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => patience.abort(), parts.patienceMs);
  };
  let answered = false;
  try {
    const response = await parts.request(address, { signal: patience.signal, ...unnamed });
    answered = true;
    if (response.status === 404 || response.status === 410) return trouble(fault('', 'url.notFound', { url }));
    if (!response.ok) return trouble(fault('', 'url.refused', { url }));
    const length = Number(response.headers.get('content-length')) || null;
    const onChunk = (size: number) => {
      wait();
      watch?.tell(size, length !== null && length >= size ? length : null);
    };
    const bytes = response.body ? await collect(response.body, parts.maxBytes, onChunk) : new Uint8Array();
    if (!bytes) return trouble(fault('', 'file.tooLarge', { url, megabytes: parts.maxBytes / 1e6 }));
    return loaded(bytes, url);
  } catch {
    const why = answered || patience.signal.aborted ? 'url.refused' : await parts.whySilent?.(address);
    return trouble(fault('', why ?? 'url.refused', { url }));
  } finally {
    clearTimeout(timer);
  }
};
