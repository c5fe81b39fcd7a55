import { type Dialect, findDialect } from './dialect';
import { eachRecord } from './records';

/** A CSV file column by column: cells trimmed, blank rows gone, every column as long as there are rows. */
export interface Table {
  /** One different, non-empty name for each column. */
  readonly keys: readonly string[];
  /** The columns whose header was empty though they hold something, by index. */
  readonly unnamed: readonly number[];
  readonly columns: readonly (readonly string[])[];
  readonly rows: number;
  /** The number of each row as a spreadsheet shows it: the header is 1, and blank rows count. */
  readonly numbers: readonly number[];
  /** Rows that hold more or fewer cells than the header, by their number, and how many. */
  readonly ragged: readonly { readonly row: number; readonly cells: number }[];
  /** Cells that begin with a quote which nothing closes, by their row's number and their column's index. */
  readonly strayQuotes: readonly { readonly row: number; readonly column: number; readonly cell: string }[];
  readonly dialect: Dialect;
}

/** Reads CSV text in any dialect; the first row that holds something is the header. Never throws. */
export const parseCsv = (source: string): Table => {
  const { text, dialect } = findDialect(source);
  let columns: string[][] = [];
  let header: readonly string[] | undefined;
  const ragged: { row: number; cells: number }[] = [];
  const strayQuotes: { row: number; column: number; cell: string }[] = [];
  const numbers: number[] = [];
  eachRecord(text, dialect, ({ number, cells, strayQuote: column }) => {
    if (column !== undefined) strayQuotes.push({ row: number, column, cell: cells[column] ?? '' });
    if (header === undefined) {
      header = cells;
      columns = cells.map(() => []);
      return;
    }
    numbers.push(number);
    if (isRagged(cells, columns.length)) ragged.push({ row: number, cells: cells.length });
    columns.forEach((column, i) => {
      column.push(cells[i]?.trim() ?? '');
    });
  });
  return {
    ...nameColumns(header ?? [], columns),
    columns,
    rows: numbers.length,
    numbers,
    ragged,
    strayQuotes,
    dialect,
  };
};

/** A row is ragged when it is short, or when it holds something beyond the last header. */
const isRagged = (cells: readonly string[], headers: number): boolean =>
  cells.length < headers || cells.slice(headers).some((cell) => cell.trim() !== '');

/** A name of its own for each column: `column 3` for an empty header, `name 2` for a repeated one. */
const nameColumns = (
  header: readonly string[],
  columns: readonly (readonly string[])[],
): Pick<Table, 'keys' | 'unnamed'> => {
  const names = header.map((cell) => cell.trim());
  const taken = new Set(names.filter((name) => name !== ''));
  const seen = new Set<string>();
  const nextNumber = new Map<string, number>();
  const keys = names.map((name, i) => {
    const wanted = name === '' ? `column ${i + 1}` : name;
    if (!seen.has(wanted) && (name !== '' || !taken.has(wanted))) return remember(seen, wanted);
    let number = nextNumber.get(wanted) ?? 2;
    while (taken.has(`${wanted} ${number}`) || seen.has(`${wanted} ${number}`)) number += 1;
    nextNumber.set(wanted, number + 1);
    return remember(seen, `${wanted} ${number}`);
  });
  const holdsSomething = (i: number): boolean => columns[i]?.some((cell) => cell !== '') ?? false;
  return { keys, unnamed: names.flatMap((name, i) => (name === '' && holdsSomething(i) ? [i] : [])) };
};

const remember = (seen: Set<string>, name: string): string => {
  seen.add(name);
  return name;
};
