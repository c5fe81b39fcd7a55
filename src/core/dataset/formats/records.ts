import Papa from 'papaparse';
import { limits } from '../../lib/limits';
import { utf8Signs } from '../bytes/decoder';
import type { Isomorphic } from '../bytes/isomorphic';
import { asText, asUtf8, type Cells } from '../table/cells';
import type { Dialect } from './dialect';

/** Takes one record that is not blank. Its number counts blank ones too: the first record of a file is 1. `strayQuote` is the cell that begins with a quote which nothing closes in its place. */
export type TakeRecord = (cells: readonly string[], number: number, strayQuote?: number) => void;

/** Reads records from text that comes in pieces of any length. */
export interface RecordReader {
  push(text: string): void;
  /** From now on takes the UTF-8 of the text, with a sign for each byte, and gives such cells. */
  takeUtf8(isomorphic: Isomorphic): void;
  end(): void;
  /** Whether a record was longer than any may be: what follows it is not read. */
  isBeyond(): boolean;
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
const parserOf = (
  { delimiter, newline }: Dialect,
  { step, fastMode }: { step?: (record: ParsedRecord) => void; fastMode?: boolean } = {},
) => {
  const plain = newline === '\r' ? '\r' : '\n';
  return new Papa.Parser({ delimiter, newline: plain, ...(fastMode ? { fastMode } : {}), ...(step ? { step } : {}) });
};

/** Numbers records and gives those that are not blank to `take`; their cells as the bytes of their UTF-8 where these are wanted. */
const recordTaker = ({ newline }: Dialect, take: TakeRecord) => {
  let [number, width] = [0, 0];
  let [given, wanted]: [Cells, (cell: string) => string] = [asText, asText.textOf];
  const isBlank = (cell: string): boolean => given.trimmed(cell) === '';
  return {
    width: () => width,
    take: (record: string[], strayQuote?: number): void => {
      number += 1;
      const cells = newline === '\r' ? record : withoutReturn(record);
      if (cells.every(isBlank)) return;
      width ||= cells.length;
      take(wanted === asText.textOf ? cells : cells.map(wanted), number, strayQuote);
    },
    /** What the cells are from now on, and what makes of them what is wanted. */
    takes: (cells: Cells, want = asText.textOf): void => {
      [given, wanted] = [cells, want];
    },
  };
};

/** Cuts records out of a text, and gives what is left of it. */
const cutter = (dialect: Dialect, { take, width }: ReturnType<typeof recordTaker>) => {
  let [rest, strays] = ['', 0];
  /** Takes the whole records of the rest, by the delimiters only once too many quotes have strayed. */
  const takePlain = (last: boolean): boolean => {
    const fastMode = strays >= mostStrays;
    const { data, errors, meta }: ParsedRecord = parserOf(dialect, { fastMode }).parse(rest, 0, !last);
    if (errors.some(isAboutQuotes)) return false;
    for (const cells of data) take(cells);
    rest = last ? '' : rest.slice(meta.cursor);
    return true;
  };
  const takeCarefully = (last: boolean): void => {
    while (strays < mostStrays) {
      const { stray, cursor } = readToStray(rest, dialect, last, width, take);
      if (stray === null) {
        rest = last ? '' : rest.slice(cursor);
        return;
      }
      strays += 1;
      const end = strays < mostStrays ? takeStray(rest, stray, dialect, take) : stray.from;
      rest = rest.slice(end);
    }
    takePlain(last);
  };
  /** Whether what has grown too long to be a record began with a stray quote, which then is taken. */
  const takeTooLong = (): boolean => {
    const stray = rest.length > longestRecord ? strayOfFirst(rest, dialect, width()) : null;
    if (stray === null) return false;
    strays += 1;
    rest = rest.slice(takeStray(rest, stray, dialect, take));
    return true;
  };
  return {
    /** Where no quote strays; else cuts nothing, and gives null. */
    plain: (text: string, last: boolean): string | null => {
      rest = text;
      return takePlain(last) ? rest : null;
    },
    any: (text: string, last: boolean): string => {
      rest = text;
      do if (!takePlain(last)) takeCarefully(last);
      while (takeTooLong());
      return rest;
    },
  };
};

/**
 * Gives each record of a CSV text to `take`. Cells stay text: `dynamicTyping` would spoil codes. A quote that swallows
 * other records is read as a letter, and the records after it as ever.
 */
export const recordReader = (dialect: Dialect, take: TakeRecord): RecordReader => {
  const taker = recordTaker(dialect, take);
  const cut = cutter(dialect, taker);
  let [rest, tried, beyond, utf8] = [
    '',
    0,
    false,
    undefined as { readonly by: Isomorphic; readonly cells: Cells } | undefined,
  ];
  /** What the bytes of UTF-8 leave unclear is read as text: to Papa white space is none between a closing quote and what follows. */
  const cutUtf8 = ({ by, cells }: NonNullable<typeof utf8>, last: boolean): string => {
    taker.takes(cells);
    const left = rest.length > longestRecord ? null : cut.plain(rest, last);
    if (left !== null) return left;
    taker.takes(asText, (cell) => utf8Signs(cell, by));
    return utf8Signs(cut.any(cells.textOf(rest), last), by);
  };
  const drain = (last: boolean): void => {
    rest = utf8 ? cutUtf8(utf8, last) : cut.any(rest, last);
    tried = rest.length;
    beyond ||= tried > limits.recordCharacters;
    if (beyond) rest = '';
  };
  return {
    push: (text) => {
      if (beyond) return;
      rest += text;
      if (rest.length >= Math.min(2 * tried, limits.recordCharacters + 1)) drain(false);
    },
    takeUtf8: (by) => {
      [rest, utf8] = [utf8Signs(rest, by), { by, cells: asUtf8(by) }];
    },
    end: () => drain(true),
    isBeyond: () => beyond,
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
  const parser = parserOf(dialect, {
    step: ({ data: [cells = []], errors, meta }) => {
      const fault = errors.find(isAboutQuotes);
      const isOpen = fault?.code === 'MissingQuotes';
      if (fault !== undefined && swallows(text.slice(from, meta.cursor), isOpen, dialect, width())) {
        stray = { from, quote: (fault.index ?? 1) - 1 };
        parser.abort();
        return;
      }
      from = meta.cursor;
      take(cells, isOpen ? cells.length - 1 : undefined);
    },
  });
  parser.parse(text, 0, !last);
  return { stray, cursor: from };
};

/** The stray quote of a text's first record; null where it has none. */
const strayOfFirst = (text: string, dialect: Dialect, width: number): Stray | null => {
  let stray: Stray | null = null;
  const parser = parserOf(dialect, {
    step: ({ errors, meta }) => {
      const fault = errors.find(isAboutQuotes);
      const isOpen = fault?.code === 'MissingQuotes';
      if (fault !== undefined && swallows(text.slice(0, meta.cursor), isOpen, dialect, width))
        stray = { from: 0, quote: (fault.index ?? 1) - 1 };
      parser.abort();
    },
  });
  parser.parse(text, 0, false);
  return stray;
};

const lineEnd = ({ newline }: Dialect): string => (newline === '\r' ? '\r' : '\n');

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
  const before = cellsOf(text.slice(from, quote), dialect).slice(0, -1);
  const after = text.slice(quote, end).split(dialect.delimiter);
  take([...before, ...after], before.length);
  return end + 1;
};

const cellsOf = (text: string, dialect: Dialect): readonly string[] => {
  const { data }: ParsedRecord = parserOf(dialect).parse(text, 0, false);
  return data[0] ?? [];
};
