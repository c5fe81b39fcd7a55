/** One line of a bench's table: what was measured, by name, and its figures. */
export type Row = { readonly [column: string]: string | number };

/** A thing that is measured; `args` are the words after its name on the command line. It gives its rows, or the sentence that says what it lacks. */
export interface Bench {
  readonly name: string;
  readonly run: (args: readonly string[]) => Promise<readonly Row[] | string>;
}

/** The median of some figures. */
export const medianOf = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;

/** The median time in milliseconds of `rounds` runs, after one that warms up. */
export const medianMs = (rounds: number, work: () => void): number => {
  work();
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return medianOf(times);
};
