import { type Column, cellReader, filledIn, filledRows, lettersIn } from './column';
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
const mostCells = 1000;
/** So much of a long column is looked at first: where it speaks plainly, the more would say the same. */
const [firstCounted, firstLetters] = [2000, 200_000];

/** Looks through a column, whatever its length, and keeps little of it. */
export const sampleOf = (column: Column): ColumnSample => {
  const [filled, letters] = [filledIn(column), lettersIn(column)];
  const rows = filled === column.length ? undefined : filledRows(column);
  const textAt = cellReader(column);
  const counted = (most: number, ofLetters: number): ColumnSample => {
    const step = Math.max(1, Math.ceil(filled / most), Math.ceil(letters / ofLetters));
    const cells: string[] = [];
    for (let at = 0; at < filled; at += step) cells.push(textAt(rows?.[at] ?? at));
    return countedIn(filled, cells);
  };
  const isLong = filled > mostCounted || letters > mostLetters;
  const first = isLong ? counted(firstCounted, firstLetters) : undefined;
  return first !== undefined && isPlain(first) ? first : counted(mostCounted, mostLetters);
};

const countedIn = (filled: number, all: readonly string[]): ColumnSample => {
  const counts = new Map<string, number>();
  for (const cell of all) counts.set(cell, (counts.get(cell) ?? 0) + 1);
  const size = Math.min(all.length, mostCells);
  const cells = Array.from({ length: size }, (_, i) => all[Math.floor((i * all.length) / size)] ?? '');
  return { filled, cells, counts, counted: all.length };
};

/** Whether nearly all values differ, or each of a few comes again and again; beside one alone there may be others, rarely. */
const isPlain = ({ counts, counted }: ColumnSample): boolean =>
  counts.size >= counted * 0.98 || (counts.size > 1 && counts.size <= counted * 0.01);

/** How many different values fill a column. */
export const distinctIn = (column: Column): number => {
  const lookup = rowLookup(column.length, column);
  let distinct = 0;
  for (const row of filledRows(column)) if (lookup.add(row) === row) distinct += 1;
  return distinct;
};

const longestExample = 80;
const mostExamples = 3;

/** The most frequent values, the first ones where all are as frequent, shortened to 80 characters. */
export const examplesOf = ({ counts }: ColumnSample): readonly string[] => {
  const best: [string, number][] = [];
  let least = 0;
  for (const entry of counts) {
    if (entry[1] <= least) continue;
    const at = best.findIndex(([, count]) => entry[1] > count);
    best.splice(at < 0 ? best.length : at, 0, entry);
    best.length = Math.min(best.length, mostExamples);
    if (best.length === mostExamples) least = best.at(-1)?.[1] ?? 0;
  }
  return best.map(([value]) => shortened(value));
};

const shortened = (text: string): string => {
  if (text.length <= longestExample) return text;
  const signs = [...text.slice(0, 2 * longestExample)];
  return signs.length <= longestExample ? signs.join('') : `${signs.slice(0, longestExample - 1).join('')}…`;
};
