/** How a CSV file is written. */
export interface Dialect {
  readonly delimiter: string;
  readonly newline: '\n' | '\r\n' | '\r';
}

const delimiters = [',', ';', '\t', '|'] as const;
/** Characters at the beginning of a file by which its dialect is found. */
export const sampleLength = 262_144;
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

/** The first records of a file, and how many cells each has by some delimiter. */
interface Counted {
  readonly records: readonly string[];
  /** 0 for a record whose quotes the delimiter breaks. */
  readonly counts: readonly number[];
}

/** How this delimiter cuts the first records; blank lines and a record that the end of the sample cuts in two don't count. */
const cellCounts = (sample: string, delimiter: string, cut: boolean): Counted => {
  const [counts, records]: [number[], string[]] = [[], []];
  walkRecords(sample, delimiter, ({ from, at, length, cells, clean }) => {
    const record = sample.slice(from, at);
    if (record.trim() !== '' && !(cut && length === 0 && counts.length > 0)) {
      counts.push(clean ? cells : 0);
      records.push(record);
    }
    return counts.length < sampleRecords;
  });
  return { counts, records };
};

const shareOf = (counts: readonly number[], columns: number): number =>
  (counts.filter((count) => count === columns).length / counts.length) * (1 - 1 / columns);

const mostCommon = (counts: readonly number[]): number => {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  return [...times].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0];
};

/**
 * How well a delimiter explains a file, 0 … 1: the share of records that have as many cells as the header, weighed by
 * how many that is. A header in one piece explains nothing, so the decimal commas of a `;` file don't mislead; but
 * lines may stand above a header that has words alone.
 */
const fitness = ({ counts, records }: Counted): number => {
  const [first = 1, common] = [counts[0], mostCommon(counts)];
  const byFirst = first < 2 ? 0 : shareOf(counts, first);
  const head = records[counts.indexOf(common)] ?? '';
  return common < 2 || /\d/.test(head) ? byFirst : Math.max(byFirst, shareOf(counts, common));
};

const shareInOnePiece = (counts: readonly number[]): number =>
  counts.filter((count) => count === 1).length / Math.max(1, counts.length);

/** As `cellCounts`, with quotes as letters: for a file whose header has a stray one. */
const plainCounts = (sample: string, delimiter: string): Counted => {
  const lines = sample.split(/\r\n|\n|\r/);
  const records = lines.filter((line) => line.trim() !== '').slice(0, sampleRecords);
  return { records, counts: records.map((line) => line.split(delimiter).length) };
};

interface Guess {
  readonly delimiter: string;
  readonly fit: number;
}

const guessBy = (countsOf: (delimiter: string) => Counted): Guess => {
  const tried = delimiters.map((delimiter) => {
    const counted = countsOf(delimiter);
    return { delimiter, fit: fitness(counted), whole: shareInOnePiece(counted.counts) };
  });
  const [best] = tried.toSorted((a, b) => b.fit - a.fit || b.whole - a.whole);
  return best ?? { delimiter: ',', fit: 0 };
};

/** The delimiter that cuts the records alike; for a single column, the one that leaves most of them in one piece. */
const guessDelimiter = (sample: string, cut: boolean): string => {
  const guess = guessBy((delimiter) => cellCounts(sample, delimiter, cut));
  if (guess.fit > 0 || !sample.includes('"')) return guess.delimiter;
  const plain = guessBy((delimiter) => plainCounts(sample, delimiter));
  return plain.fit > 0 ? plain.delimiter : guess.delimiter;
};

/** How the records of a text end, in the order in which each way first comes: within quotes a line break ends nothing. */
const endingsOf = (text: string, delimiter: string): readonly Dialect['newline'][] => {
  if (!text.includes('\r')) return ['\n'];
  const endings = new Set<string>();
  walkRecords(text, delimiter, ({ at, length }) => {
    if (length > 0) endings.add(text.slice(at, at + length));
    return true;
  });
  return endings.size === 0 ? ['\n'] : ([...endings] as Dialect['newline'][]);
};

/** Excel's first line `sep=;`, which says the delimiter and is no record. */
const said = /^"?sep=([^\s\w"]|\t)"?[ \t]*(?:\r\n|\n|\r|$)/i;

/** How a file is written, as far as its first characters tell. */
export interface Found {
  readonly dialect: Dialect;
  /** Characters of a first line that says the delimiter and is no record. */
  readonly skip: number;
  /** Some lines end by a lone `\r`, others don't: such a text is read once its lines end alike. */
  readonly mixed: boolean;
}

/** The dialect of a file by its first characters; `cut` where they are not all of it. */
export const findDialect = (sample: string, cut: boolean): Found => {
  const [line = '', saidDelimiter] = said.exec(sample) ?? [];
  const text = sample.slice(line.length);
  const delimiter = saidDelimiter ?? guessDelimiter(text, cut);
  const endings = endingsOf(text, delimiter);
  const mixed = endings.length > 1 && endings.includes('\r');
  return { dialect: { delimiter, newline: mixed ? '\n' : (endings[0] ?? '\n') }, skip: line.length, mixed };
};

/** A text whose records all end by a line feed; what stands within quotes is left as it is. */
export const withLineFeeds = (text: string, delimiter: string): string => {
  const records: string[] = [];
  walkRecords(text, delimiter, ({ from, at }) => {
    records.push(text.slice(from, at));
    return true;
  });
  return records.join('\n');
};
