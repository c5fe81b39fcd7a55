/** What the guesses look at: how full a column is, and some of what fills it. */
export interface ColumnSample {
  readonly filled: number;
  /** Filled cells, spread over the column. */
  readonly cells: readonly string[];
  /** How often each different value comes among up to 50,000 filled cells, spread over the column. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many cells were counted. */
  readonly counted: number;
}

const mostCounted = 50_000;
const mostCells = 2000;

const filledIn = (column: readonly string[]): number => {
  let filled = 0;
  for (let i = 0; i < column.length; i += 1) if (column[i] !== '') filled += 1;
  return filled;
};

/** Looks through a column twice, whatever its length, and keeps little of it. */
export const sampleOf = (column: readonly string[]): ColumnSample => {
  const filled = filledIn(column);
  const step = Math.max(1, Math.ceil(filled / mostCounted));
  const spread: string[] = [];
  const counts = new Map<string, number>();
  let at = 0;
  for (let i = 0; i < column.length; i += 1) {
    const cell = column[i] as string;
    if (cell === '') continue;
    if (at % step === 0) {
      spread.push(cell);
      counts.set(cell, (counts.get(cell) ?? 0) + 1);
    }
    at += 1;
  }
  const size = Math.min(spread.length, mostCells);
  const cells = Array.from({ length: size }, (_, i) => spread[Math.floor((i * spread.length) / size)] ?? '');
  return { filled, cells, counts, counted: spread.length };
};

/** How many different values fill a column. */
export const distinctIn = (column: readonly string[]): number => {
  const different = new Set(column);
  return different.size - (different.has('') ? 1 : 0);
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
