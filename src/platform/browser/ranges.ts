import { fault } from '../../core/lib/checked';
import type { Ranges } from '../ports';
import { loadPart, webBounds } from '../web';
import type { FetcherParts } from './fetcher';

/** Files of the page's own origin, and by https of any other that lets itself be read. Of one that doesn't nothing more is asked: to ask why would follow it to wherever it leads. */
export const createRanges = (parts: FetcherParts): Ranges => ({
  load: async (url, span, signal) => {
    const base = parts.base();
    if (!URL.canParse(url, base)) return { problem: fault('', 'url.notFound', { url }) };
    const address = new URL(url, base);
    const own = address.origin === new URL(base).origin;
    if (!own && address.protocol !== 'https:') return { problem: fault('', 'url.notHttps', { url }) };
    return loadPart(address, url, span, parts, signal);
  },
});

/** Parts of files, as the page itself loads them. */
export const browserRanges: Ranges = createRanges({
  base: () => document.baseURI,
  request: (url, init) => fetch(url, init),
  ...webBounds,
});
