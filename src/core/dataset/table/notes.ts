import { type Fault, type MessageValues, type Problem, warning } from '../../lib/checked';
import type { Table } from './table';

/** Row problems of one fault that are listed; the counts of a reading stay right beyond. */
const mostListed = 1000;
const longestValue = 80;

/** The number of a row in a spreadsheet, by its index. */
export const numberOf = (table: Table, row: number): number => table.numbers[row] ?? 0;

/** A warning about one row, by its number in a spreadsheet. */
export const aboutRow = (row: number, code: Fault, column: string, values: MessageValues): Problem => ({
  ...warning('', code, values),
  row,
  column,
});

/** What is odd in the shape of a table: no header, lines above it, empty titles, rows of other lengths, stray quotes. */
export const shapeProblems = (table: Table): readonly Problem[] => [
  ...(table.headed ? [] : [warning('', 'csv.noHeader', { columns: table.keys.length })]),
  ...(table.preamble > 0 ? [warning('', 'csv.preamble', { rows: table.preamble })] : []),
  ...table.unnamed.map(
    (i): Problem => ({
      ...warning('', 'csv.fieldUnnamed', { name: table.keys[i] ?? '', number: i + 1 }),
      column: table.keys[i] ?? '',
    }),
  ),
  ...table.ragged.map(({ row, cells }) => ({
    ...warning('', 'csv.rowRagged', { cells, headers: table.keys.length }),
    row,
  })),
  ...table.strayQuotes.map(({ row, column, cell }) =>
    aboutRow(row, 'csv.quoteStray', table.keys[column] ?? '', { value: cell.slice(0, longestValue) }),
  ),
];

/** At most a thousand problems of each fault, said to be of a file: a list that nobody can read helps nobody. */
export const listedIn = (file: string, problems: readonly Problem[]): readonly Problem[] => {
  const counts = new Map<Fault, number>();
  const listed = problems.filter(({ fault }) => {
    const count = (counts.get(fault) ?? 0) + 1;
    counts.set(fault, count);
    return count <= mostListed;
  });
  return listed.map((problem) => ({ ...problem, file }));
};
