import Papa from 'papaparse';
import type { Dialect } from './dialect';

/** One record of a CSV file. */
export interface CsvRecord {
  /** As a spreadsheet numbers its rows: the first record of the file is 1, and blank ones count. */
  readonly number: number;
  readonly cells: readonly string[];
  /** The index of the cell that begins with a quote which nothing closes in its place, where there is one. */
  readonly strayQuote?: number;
}

type Take = (cells: readonly string[], strayQuote?: number) => void;

/** A record that a stray quote makes of several: where it begins, and where its stray quote is. */
interface Stray {
  readonly from: number;
  readonly quote: number;
}

/** So many stray quotes are mended one by one; a file that holds more does not mean its quotes. */
const mostStrays = 20;

/**
 * Calls `visit` with each record that is not blank. Cells stay text: `dynamicTyping` would spoil codes. A quote that
 * swallows other records is read as a letter, and the records after it as ever.
 */
export const eachRecord = (text: string, dialect: Dialect, visit: (record: CsvRecord) => void): void => {
  let [rest, number, width] = [text, 0, 0];
  const take: Take = (cells, strayQuote) => {
    number += 1;
    if (cells.every((cell) => cell.trim() === '')) return;
    width ||= cells.length;
    visit(strayQuote === undefined ? { number, cells } : { number, cells, strayQuote });
  };
  for (let strays = 0; ; strays += 1) {
    const stray = readToStray(rest, dialect, () => width, take);
    if (stray === null) return;
    if (strays === mostStrays) {
      takeAsLetters(rest.slice(stray.from), dialect, take);
      return;
    }
    rest = rest.slice(takeStray(rest, stray, dialect, take));
  }
};

/**
 * Takes records up to one that swallows others; null when there is none. Papa takes its fast way by itself exactly
 * where a text holds no quote, and there it gives what the slow way gives.
 */
const readToStray = (text: string, { delimiter, newline }: Dialect, width: () => number, take: Take): Stray | null => {
  let [from, stray]: [number, Stray | null] = [0, null];
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    step: ({ data, errors, meta }, parser) => {
      const fault = errors.find(({ type }) => type === 'Quotes');
      const isOpen = fault?.code === 'MissingQuotes';
      const record = fault === undefined ? '' : text.slice(from, meta.cursor);
      if (fault !== undefined && swallows(record, isOpen, { delimiter, newline }, width())) {
        stray = { from, quote: (fault.index ?? 1) - 1 };
        parser.abort();
        return;
      }
      from = meta.cursor;
      take(data, isOpen ? data.length - 1 : undefined);
    },
  });
  return stray;
};

/** Whether a record with a misplaced quote holds lines that are records themselves, or an open quote in its only line. */
const swallows = (record: string, isOpen: boolean, { delimiter, newline }: Dialect, width: number): boolean => {
  const [, ...lines] = record.split(newline).filter((line) => line.trim() !== '');
  if (lines.length === 0) return isOpen;
  return lines.some((line) => line.split(delimiter).length >= Math.max(width, 2));
};

/** Takes the record of a stray quote: what is before the quote as ever, the rest of its line by its delimiters only. */
const takeStray = (text: string, { from, quote }: Stray, dialect: Dialect, take: Take): number => {
  const lineEnd = text.indexOf(dialect.newline, quote);
  const end = lineEnd === -1 ? text.length : lineEnd;
  const before = Papa.parse<string[]>(text.slice(from, quote), { ...dialect }).data[0]?.slice(0, -1) ?? [];
  takeAsLetters(text.slice(quote, end), dialect, (after) => take([...before, ...after], before.length));
  return end + dialect.newline.length;
};

/** Takes each line by its delimiters only. */
const takeAsLetters = (text: string, dialect: Dialect, take: Take): void => {
  Papa.parse<string[]>(text, { ...dialect, fastMode: true, step: ({ data }) => take(data) });
};
