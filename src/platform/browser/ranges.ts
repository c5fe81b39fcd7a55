import { fault } from '../../core/lib/checked';
import type { Ranges } from '../ports';
import { loadPart, webBounds } from '../web';
import { type FetcherParts, whySilent } from './fetcher';

/** Files of the page's own origin, and by https of any other that lets itself be read. */
export const createRanges = (parts: FetcherParts): Ranges => ({
  load: async (url, span, signal) => {
    const base = parts.base();
    if (!URL.canParse(url, base)) return { problem: fault('', 'url.notFound', { url }) };
    const address = new URL(url, base);
    const own = address.origin === new URL(base).origin;
    if (!own && address.protocol !== 'https:') return { problem: fault('', 'url.notHttps', { url }) };
    return loadPart(address, url, span, own ? parts : { ...parts, whySilent: whySilent(parts.request) }, signal);
  },
});

/** Parts of files, as the page itself loads them. */
export const browserRanges: Ranges = createRanges({
  base: () => document.baseURI,
  request: (url, init) => fetch(url, init),
  ...webBounds,
});
