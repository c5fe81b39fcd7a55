import { fault } from '../../core/lib/checked';
import { limits } from '../../core/lib/limits';
import type { Fetcher } from '../ports';
import { loaded } from '../web';

const origin = 'https://jalon.example';

/** A web that holds only these files, by path or by whole address; `silent` addresses refuse to be read. */
export const fakeFetcher = (
  files: Readonly<Record<string, Uint8Array>>,
  silent: readonly string[] = [],
  maxBytes: number = limits.fileBytes,
): Fetcher => {
  const held = new Map(Object.entries(files).map(([url, bytes]) => [new URL(url, origin).href, bytes]));
  const load: Fetcher['load'] = async (url, watch) => {
    const address = URL.canParse(url, origin) ? new URL(url, origin) : null;
    if (!address) return { problem: fault('', 'url.notFound', { url }) };
    if (address.protocol !== 'https:') return { problem: fault('', 'url.notHttps', { url }) };
    if (silent.includes(url)) return { problem: fault('', 'url.refused', { url }) };
    const bytes = held.get(address.href);
    if (!bytes) return { problem: fault('', 'url.notFound', { url }) };
    if (bytes.length > maxBytes) {
      return { problem: fault('', 'file.tooLarge', { url, megabytes: maxBytes / 1e6 }) };
    }
    watch?.tell(bytes.length, bytes.length);
    return watch?.signal.aborted
      ? { problem: fault('', 'url.refused', { url }) }
      : loaded(new Blob([bytes as BlobPart]), url);
  };
  return { load };
};
