/** A web address without a name before its host, which would lead elsewhere than it seems, and without signs that hide something. */
export const linkPattern = /^https?:\/\/[^\s\p{Cc}\p{Cf}"<>\\/?#@]+(?:[/?#][^\s\p{Cc}\p{Cf}"<>\\]*)?$/iu;

/** The https address that a link leads to; '' for whatever is no web address: a `javascript:` link must never reach a page. */
export const safeLink = (url: string): string => (linkPattern.test(url) ? url.replace(/^https?/i, 'https') : '');
