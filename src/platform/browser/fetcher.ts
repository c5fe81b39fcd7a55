import { fault } from '../../core/lib/checked';
import type { Fetcher } from '../ports';
import { loadFromWeb, trouble, unnamed, type WebParts, webBounds } from '../web';

/** What loading leans on; a test supplies its own. */
export interface FetcherParts extends WebParts {
  /** The page's address: relative addresses start there, and its origin needs no https. */
  readonly base: () => string;
}

/** A host that answers where nobody asks to read the answer lets no page read it. */
export const whySilent = (request: WebParts['request']) => (address: URL) =>
  request(address, { method: 'HEAD', mode: 'no-cors', ...unnamed }).then(
    () => 'url.closed' as const,
    () => 'url.refused' as const,
  );

/** Loads from the page's own origin, and by https from any other that lets itself be read. */
export const createFetcher = (parts: FetcherParts): Fetcher => ({
  load: async (url, watch) => {
    const base = parts.base();
    if (!URL.canParse(url, base)) return trouble(fault('', 'url.notFound', { url }));
    const address = new URL(url, base);
    const own = address.origin === new URL(base).origin;
    if (!own && address.protocol !== 'https:') return trouble(fault('', 'url.notHttps', { url }));
    return loadFromWeb(address, url, own ? parts : { ...parts, whySilent: whySilent(parts.request) }, watch);
  },
});

/** The page's own loader. */
export const browserFetcher: Fetcher = createFetcher({
  base: () => document.baseURI,
  request: (url, init) => fetch(url, init),
  ...webBounds,
});
