import { fault } from '../../core/lib/checked';
import type { Ranges } from '../ports';

const origin = 'https://jalon.example';

/** Files by path or by whole address; with `whole` a server that knows no parts, which gives files of `maxBytes` at the most; `silent` addresses refuse to be read. */
export const fakeRanges = (
  files: Readonly<Record<string, Uint8Array>>,
  { whole = false, maxBytes = Number.POSITIVE_INFINITY, silent = [] as readonly string[] } = {},
): Ranges => {
  const held = new Map(Object.entries(files).map(([url, bytes]) => [new URL(url, origin).href, bytes]));
  return {
    load: async (url, { offset, length }, signal) => {
      const address = URL.canParse(url, origin) ? new URL(url, origin) : null;
      if (!address) return { problem: fault('', 'url.notFound', { url }) };
      if (address.protocol !== 'https:') return { problem: fault('', 'url.notHttps', { url }) };
      if (silent.includes(url) || signal.aborted) return { problem: fault('', 'url.refused', { url }) };
      const bytes = held.get(address.href);
      if (!bytes) return { problem: fault('', 'url.notFound', { url }) };
      if (whole && bytes.length > maxBytes)
        return { problem: fault('', 'file.tooLarge', { url, megabytes: maxBytes / 1e6 }) };
      const part = whole ? bytes : bytes.subarray(offset, offset + length);
      return { blob: new Blob([part as BlobPart]), whole };
    },
  };
};
