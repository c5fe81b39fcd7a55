import Papa from 'papaparse';
import { textOfUtf8, utf8Of } from '../bytes/decoder';
import { byteQueue } from '../bytes/queue';
import { areBlank, type Cells, cellsOf } from '../table/cells';
import { type Cutters, cutCells, cutRecord, misquoted } from './cut';
import type { Dialect } from './dialect';

/** Takes one record that is not blank, whose cells are good until the next. Its number counts blank ones too: the first record of a file is 1. `strayQuote` is the cell that begins with a quote which nothing closes in its place. */
export type TakeRecord = (cells: Cells, number: number, strayQuote?: number) => void;

/** Reads records from UTF-8 that comes in pieces of any length. */
export interface RecordReader {
  push(utf8: Uint8Array): void;
  end(): void;
}

/** A record that a stray quote makes of several: where it begins, and where its stray quote is. */
interface Stray {
  readonly from: number;
  readonly quote: number;
}

/** So many stray quotes are mended one by one; a file that holds more does not mean its quotes. */
const mostStrays = 20;
/** Characters after which a record that nothing has ended yet is taken for one with a stray quote. */
const longestRecord = 8_000_000;

type ParsedRecord = {
  readonly data: string[][];
  readonly errors: Papa.ParseError[];
  readonly meta: { cursor: number };
};

/** Papa's own parser, told whether the last line is whole. `\n` ends lines that end by `\r\n` too. */
const parserOf = (dialect: Dialect, step?: (record: ParsedRecord) => void) =>
  new Papa.Parser({ delimiter: dialect.delimiter, newline: lineEnd(dialect), ...(step ? { step } : {}) });

const cuttersOf = (dialect: Dialect, quote: string): Cutters => ({
  delimiter: dialect.delimiter.charCodeAt(0),
  lineEnd: lineEnd(dialect).charCodeAt(0),
  quote: quote === '' ? -1 : quote.charCodeAt(0),
});

/**
 * Gives each record of a CSV text to `take`. Records are cut out of their bytes; from one whose quotes are not as they
 * should be, Papa reads on. A quote that swallows other records is read as a letter, and the records after it as ever.
 */
export const recordReader = (dialect: Dialect, take: TakeRecord): RecordReader => {
  const [rest, cut] = [byteQueue(), cutCells()];
  let cutters = cuttersOf(dialect, '"');
  let [tried, number, width, strays] = [0, 0, 0, 0];
  const takeCells = (cells: Cells, strayQuote?: number): void => {
    number += 1;
    if (areBlank(cells)) return;
    width ||= cells.count;
    take(cells, number, strayQuote);
  };
  const takeTexts = (texts: string[], strayQuote?: number): void =>
    takeCells(cellsOf(dialect.newline === '\r' ? texts : withoutReturn(texts)), strayQuote);
  /** Takes the whole records of the rest, as far as their quotes are as they should be. */
  const takePlain = (): boolean => {
    const bytes = rest.bytes();
    let [at, next] = [0, cutRecord(cut, bytes, 0, cutters)];
    for (; next > 0; next = cutRecord(cut, bytes, at, cutters)) {
      takeCells(cut);
      at = next;
    }
    rest.drop(at);
    return next !== misquoted;
  };
  /** Counts a stray quote: after too many of them records are cut by the delimiters only. */
  const countStray = (): void => {
    strays += 1;
    if (strays === mostStrays) cutters = cuttersOf(dialect, '');
  };
  const keep = (text: string): void => {
    rest.drop(rest.length());
    rest.push(utf8Of(text));
  };
  /** Lets Papa take the records of the rest, until too many quotes have strayed. */
  const takeCarefully = (last: boolean): void => {
    let text = textOfUtf8(rest.bytes());
    while (strays < mostStrays) {
      const { stray, cursor } = readToStray(text, dialect, last, () => width, takeTexts);
      if (stray === null) {
        keep(last ? '' : text.slice(cursor));
        return;
      }
      countStray();
      text = text.slice(strays < mostStrays ? takeStray(text, stray, dialect, takeTexts) : stray.from);
    }
    keep(text);
    takePlain();
    if (!last || rest.length() === 0) return;
    takeTexts(textOfUtf8(rest.bytes()).split(dialect.delimiter));
    keep('');
  };
  /** Whether what has grown too long to be a record began with a stray quote, which then is taken. */
  const takeTooLong = (): boolean => {
    if (rest.length() <= longestRecord) return false;
    const text = textOfUtf8(rest.bytes());
    const stray = strayOfFirst(text, dialect, width);
    if (stray === null) return false;
    countStray();
    keep(text.slice(takeStray(text, stray, dialect, takeTexts)));
    return true;
  };
  const drain = (last: boolean): void => {
    do if (!takePlain() || (last && rest.length() > 0)) takeCarefully(last);
    while (takeTooLong());
    tried = rest.length();
  };
  return {
    push: (utf8) => {
      rest.push(utf8);
      if (rest.length() >= 2 * tried) drain(false);
    },
    end: () => drain(true),
  };
};

const isAboutQuotes = ({ type }: Papa.ParseError): boolean => type === 'Quotes';

/** What is left of `\r\n` once Papa has ended the record at its `\n`. */
const withoutReturn = (cells: string[]): string[] => {
  const end = cells.length - 1;
  if (cells[end]?.endsWith('\r')) cells[end] = (cells[end] as string).slice(0, -1);
  return cells;
};

/**
 * Takes records up to one that swallows others; `stray` is null when there is none. Papa takes its fast way by itself
 * exactly where a text holds no quote, and there it gives what the slow way gives.
 */
const readToStray = (
  text: string,
  dialect: Dialect,
  last: boolean,
  width: () => number,
  take: (cells: string[], strayQuote?: number) => void,
): { readonly stray: Stray | null; readonly cursor: number } => {
  let [from, stray]: [number, Stray | null] = [0, null];
  const parser = parserOf(dialect, ({ data: [cells = []], errors, meta }) => {
    const fault = errors.find(isAboutQuotes);
    const isOpen = fault?.code === 'MissingQuotes';
    if (fault !== undefined && swallows(text.slice(from, meta.cursor), isOpen, dialect, width())) {
      stray = { from, quote: (fault.index ?? 1) - 1 };
      parser.abort();
      return;
    }
    from = meta.cursor;
    take(cells, isOpen ? cells.length - 1 : undefined);
  });
  parser.parse(text, 0, !last);
  return { stray, cursor: from };
};

/** The stray quote of a text's first record; null where it has none. */
const strayOfFirst = (text: string, dialect: Dialect, width: number): Stray | null => {
  let stray: Stray | null = null;
  const parser = parserOf(dialect, ({ errors, meta }) => {
    const fault = errors.find(isAboutQuotes);
    const isOpen = fault?.code === 'MissingQuotes';
    if (fault !== undefined && swallows(text.slice(0, meta.cursor), isOpen, dialect, width))
      stray = { from: 0, quote: (fault.index ?? 1) - 1 };
    parser.abort();
  });
  parser.parse(text, 0, false);
  return stray;
};

const lineEnd = ({ newline }: Dialect): '\r' | '\n' => (newline === '\r' ? '\r' : '\n');

/** Whether a record with a misplaced quote holds lines that are records themselves, or an open quote in its only line. */
const swallows = (record: string, isOpen: boolean, dialect: Dialect, width: number): boolean => {
  const [, ...lines] = record.split(lineEnd(dialect)).filter((line) => line.trim() !== '');
  if (lines.length === 0) return isOpen;
  return lines.some((line) => line.split(dialect.delimiter).length >= Math.max(width, 2));
};

/** Takes the record of a stray quote: what is before the quote as ever, the rest of its line by its delimiters only. */
const takeStray = (
  text: string,
  { from, quote }: Stray,
  dialect: Dialect,
  take: (cells: string[], strayQuote?: number) => void,
): number => {
  const found = text.indexOf(lineEnd(dialect), quote);
  const end = found === -1 ? text.length : found;
  const before = parsed(text.slice(from, quote), dialect).slice(0, -1);
  const after = text.slice(quote, end).split(dialect.delimiter);
  take([...before, ...after], before.length);
  return end + 1;
};

const parsed = (text: string, dialect: Dialect): readonly string[] => {
  const { data }: ParsedRecord = parserOf(dialect).parse(text, 0, false);
  return data[0] ?? [];
};
