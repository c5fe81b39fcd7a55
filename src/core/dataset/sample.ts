import { type Column, cellAt, filledRows, lettersIn } from './column';
import { rowLookup } from './lookup';

/** What the guesses look at: how full a column is, and some of what fills it. */
export interface ColumnSample {
  readonly filled: number;
  /** Filled cells, spread over the column. */
  readonly cells: readonly string[];
  /** How often each different value comes among up to 20,000 filled cells, fewer where they are long, spread over the column. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many cells were counted. */
  readonly counted: number;
}

/** Columns that are longer are known by a sample. */
export const mostCounted = 20_000;
const mostLetters = 6_000_000;
const mostCells = 2000;

/** Looks through a column, whatever its length, and keeps little of it. */
export const sampleOf = (column: Column): ColumnSample => {
  const rows = filledRows(column);
  const step = Math.max(1, Math.ceil(rows.length / mostCounted), Math.ceil(lettersIn(column) / mostLetters));
  const spread: string[] = [];
  const counts = new Map<string, number>();
  for (let at = 0; at < rows.length; at += step) {
    const cell = cellAt(column, rows[at] as number);
    spread.push(cell);
    counts.set(cell, (counts.get(cell) ?? 0) + 1);
  }
  const size = Math.min(spread.length, mostCells);
  const cells = Array.from({ length: size }, (_, i) => spread[Math.floor((i * spread.length) / size)] ?? '');
  return { filled: rows.length, cells, counts, counted: spread.length };
};

/** How many different values fill a column. */
export const distinctIn = (column: Column): number => {
  const lookup = rowLookup(column.length, (row) => cellAt(column, row));
  let distinct = 0;
  for (const row of filledRows(column)) if (lookup.add(row) === row) distinct += 1;
  return distinct;
};

const longestExample = 80;
const mostExamples = 3;

/** The most frequent values, the first ones where all are as frequent, shortened to 80 characters. */
export const examplesOf = ({ counts }: ColumnSample): readonly string[] => {
  const best: [string, number][] = [];
  for (const entry of counts) {
    const at = best.findIndex(([, count]) => entry[1] > count);
    if (at >= 0) best.splice(at, 0, entry);
    else if (best.length < mostExamples) best.push(entry);
    best.length = Math.min(best.length, mostExamples);
  }
  return best.map(([value]) => shortened(value));
};

const shortened = (text: string): string => {
  if (text.length <= longestExample) return text;
  const signs = [...text.slice(0, 2 * longestExample)];
  return signs.length <= longestExample ? signs.join('') : `${signs.slice(0, longestExample - 1).join('')}…`;
};
