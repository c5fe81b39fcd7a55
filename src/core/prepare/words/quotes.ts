/** A text in the quotes of a language; what stands in them already stays. */
const quotedIn =
  (open: string, close: string) =>
  (text: string): string =>
    text.startsWith(open) && text.endsWith(close) ? text : `${open}${text}${close}`;

/** French quotes. Narrow no-break spaces are not in every font: they take the wide one. */
export const frQuoted = quotedIn('«\u00a0', '\u00a0»');

/** English quotes. */
export const enQuoted = quotedIn('“', '”');
