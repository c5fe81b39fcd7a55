/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
}

const delimiters = [',', ';', '\t', '|'] as const;
const sampleLength = 262_144;
const sampleRecords = 200;
const [quote, lf, cr, space] = [34, 10, 13, 32] as const;

/** A line break outside quotes, or the end of the text (`length` 0), and the record that it ends. */
interface RecordEnd {
  readonly from: number;
  readonly at: number;
  readonly length: number;
  readonly cells: number;
  /** Every quoted cell of it ends at its first single quote: rarely so by the wrong delimiter. */
  readonly clean: boolean;
}

/** Where a quoted cell ends: at a quote that only spaces part from a delimiter, a line break or the end. */
const closingQuote = (text: string, open: number, delimiter: number): { at: number; clean: boolean } => {
  let at = text.indexOf('"', open + 1);
  let clean = true;
  while (at !== -1) {
    if (text.charCodeAt(at + 1) === quote) at += 1;
    else if (endsCell(text, at + 1, delimiter)) return { at, clean };
    else clean = false;
    at = text.indexOf('"', at + 1);
  }
  return { at: text.length, clean: false };
};

const endsCell = (text: string, from: number, delimiter: number): boolean => {
  let at = from;
  while (text.charCodeAt(at) === space) at += 1;
  const code = text.charCodeAt(at);
  return at >= text.length || code === delimiter || code === lf || code === cr;
};

/** Calls `onEnd` at the end of each record, until it answers false. Any line break counts, but not within quotes. */
const walkRecords = (text: string, delimiterText: string, onEnd: (end: RecordEnd) => boolean): void => {
  const delimiter = delimiterText.charCodeAt(0);
  let [from, cells, clean, fresh] = [0, 1, true, true];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote && fresh) {
      const closing = closingQuote(text, at, delimiter);
      [at, clean] = [closing.at, clean && closing.clean];
    }
    fresh = code === delimiter;
    if (fresh) cells += 1;
    if (code !== lf && code !== cr) continue;
    const length = code === cr && text.charCodeAt(at + 1) === lf ? 2 : 1;
    if (!onEnd({ from, at, length, cells, clean })) return;
    at += length - 1;
    [from, cells, clean, fresh] = [at + 1, 1, true, true];
  }
  onEnd({ from, at: text.length, length: 0, cells, clean });
};

/**
 * How many cells each of the first records has by this delimiter, 0 for one whose quotes it breaks; blank lines and a
 * record cut in two don't count.
 */
const cellCounts = (text: string, delimiter: string): readonly number[] => {
  const sample = text.slice(0, sampleLength);
  const counts: number[] = [];
  walkRecords(sample, delimiter, ({ from, at, length, cells, clean }) => {
    const cut = length === 0 && sample.length < text.length && counts.length > 0;
    if (!cut && sample.slice(from, at).trim() !== '') counts.push(clean ? cells : 0);
    return counts.length < sampleRecords;
  });
  return counts;
};

/**
 * How well a delimiter explains a file, 0 … 1: the share of records that have as many cells as the header, weighed by
 * how many that is. A header in one piece explains nothing, so the decimal commas of a `;` file don't mislead.
 */
const fitness = (counts: readonly number[]): number => {
  const columns = counts[0] ?? 1;
  if (columns < 2) return 0;
  return (counts.filter((count) => count === columns).length / counts.length) * (1 - 1 / columns);
};

const shareInOnePiece = (counts: readonly number[]): number =>
  counts.filter((count) => count === 1).length / Math.max(1, counts.length);

/** As `cellCounts`, with quotes as letters: for a file whose header has a stray one. */
const plainCounts = (text: string, delimiter: string): readonly number[] => {
  const lines = text.slice(0, sampleLength).split(/\r\n|\n|\r/);
  const filled = lines.filter((line) => line.trim() !== '').slice(0, sampleRecords);
  return filled.map((line) => line.split(delimiter).length);
};

interface Guess {
  readonly delimiter: string;
  readonly fit: number;
}

const guessBy = (text: string, countsOf: typeof cellCounts): Guess => {
  const tried = delimiters.map((delimiter) => {
    const counts = countsOf(text, delimiter);
    return { delimiter, fit: fitness(counts), whole: shareInOnePiece(counts) };
  });
  const [best] = tried.toSorted((a, b) => b.fit - a.fit || b.whole - a.whole);
  return best ?? { delimiter: ',', fit: 0 };
};

/** The delimiter that cuts the records alike; for a single column, the one that leaves most of them in one piece. */
const guessDelimiter = (text: string): string => {
  const guess = guessBy(text, cellCounts);
  if (guess.fit > 0 || !text.includes('"')) return guess.delimiter;
  const plain = guessBy(text, plainCounts);
  return plain.fit > 0 ? plain.delimiter : guess.delimiter;
};

const hasOnly = (text: string, newline: '\n' | '\r\n' | '\r'): boolean =>
  newline === '\r\n' ? !/(?<!\r)\n|\r(?!\n)/.test(text) : !text.includes(newline === '\n' ? '\r' : '\n');

/** The places of all line breaks outside quotes. */
const lineBreaks = (text: string, delimiter: string): readonly RecordEnd[] => {
  const breaks: RecordEnd[] = [];
  walkRecords(text, delimiter, (end) => {
    if (end.length > 0) breaks.push(end);
    return true;
  });
  return breaks;
};

const withLineFeeds = (text: string, breaks: readonly RecordEnd[]): string => {
  const records = breaks.map(({ from, at }) => text.slice(from, at));
  const last = breaks.at(-1);
  return [...records, text.slice(last === undefined ? 0 : last.at + last.length)].join('\n');
};

/** Excel's first line `sep=;`, which says the delimiter and is no record. */
const said = /^"?sep=([^\s\w"]|\t)"?[ \t]*(?:\r\n|\n|\r|$)/i;

/** A text whose records all end alike, and its dialect. What stands within quotes is left as it is. */
export const findDialect = (source: string): { readonly text: string; readonly dialect: Dialect } => {
  const [line = '', saidDelimiter] = said.exec(source) ?? [];
  const text = source.slice(line.length);
  const delimiter = saidDelimiter ?? guessDelimiter(text);
  const plain = (['\n', '\r\n', '\r'] as const).find((newline) => hasOnly(text, newline));
  if (plain !== undefined) return { text, dialect: { delimiter, newline: plain } };
  const breaks = lineBreaks(text, delimiter);
  const styles = new Set(breaks.map(({ at, length }) => text.slice(at, at + length)));
  if (styles.size === 1) return { text, dialect: { delimiter, newline: [...styles][0] as Dialect['newline'] } };
  return { text: withLineFeeds(text, breaks), dialect: { delimiter, newline: '\n' } };
};
