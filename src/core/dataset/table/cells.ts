import { textOfUtf8, writeUtf8 } from '../bytes/decoder';
import { afterBlanks } from '../bytes/utf8';

/** The cells of one record as UTF-8, one after another, and where each of so many ends. Who gives them may write the next record into the same arrays. */
export interface Cells {
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
  readonly count: number;
}

/** Where cell `i` begins. */
export const startOf = ({ ends }: Cells, i: number): number => (i === 0 ? 0 : (ends[i - 1] as number));

/** The text of cell `i`; '' where there is none. */
export const textAt = (cells: Cells, i: number): string =>
  i >= 0 && i < cells.count ? textOfUtf8(cells.bytes.subarray(startOf(cells, i), cells.ends[i])) : '';

/** Reads the texts of several cells: plain ones are cut out of one. */
export const textReader = (cells: Cells): ((i: number) => string) => {
  const all = cells.bytes.subarray(0, startOf(cells, cells.count));
  const text = textOfUtf8(all);
  if (text.length !== all.length) return (i) => textAt(cells, i);
  return (i) => (i >= 0 && i < cells.count ? text.slice(startOf(cells, i), cells.ends[i]) : '');
};

/** The texts of all cells. */
export const textsOf = (cells: Cells): string[] => {
  const [read, texts]: [(i: number) => string, string[]] = [textReader(cells), []];
  for (let i = 0; i < cells.count; i += 1) texts.push(read(i));
  return texts;
};

/** Cells that hold these texts. */
export const cellsOf = (texts: readonly string[]): Cells => {
  const bytes = new Uint8Array(3 * texts.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  const ends = texts.map((text) => {
    end = writeUtf8(text, bytes, end);
    return end;
  });
  return { bytes, ends, count: ends.length };
};

/** Whether cell `i` holds nothing but blanks. */
const isBlankAt = (cells: Cells, i: number): boolean => {
  const end = cells.ends[i] as number;
  return afterBlanks(cells.bytes, startOf(cells, i), end) === end;
};

/** Whether every cell from the first or a later one on is blank. */
export const areBlank = (cells: Cells, first = 0): boolean => {
  for (let i = first; i < cells.count; i += 1) if (!isBlankAt(cells, i)) return false;
  return true;
};
