import Papa from 'papaparse';
import { type Dialect, findDialect } from './dialect';

/** A CSV file column by column: cells trimmed, blank rows gone, every column as long as there are rows. */
export interface Table {
  /** One different, non-empty name for each column. */
  readonly keys: readonly string[];
  /** The columns whose header was empty though they hold something, by index. */
  readonly unnamed: readonly number[];
  readonly columns: readonly (readonly string[])[];
  readonly rows: number;
  /** Rows that hold more or fewer cells than the header, and how many: counted from 1 after the header. */
  readonly ragged: readonly { readonly row: number; readonly cells: number }[];
  readonly dialect: Dialect;
}

/** Reads CSV text in any dialect; the first row that holds something is the header. Never throws. */
export const parseCsv = (source: string): Table => {
  const { text, dialect } = findDialect(source);
  let columns: string[][] = [];
  let header: readonly string[] | undefined;
  const ragged: { row: number; cells: number }[] = [];
  let rows = 0;
  eachRecord(text, dialect, (cells) => {
    if (header === undefined) {
      header = cells;
      columns = cells.map(() => []);
      return;
    }
    rows += 1;
    if (isRagged(cells, columns.length)) ragged.push({ row: rows, cells: cells.length });
    columns.forEach((column, i) => {
      column.push(cells[i]?.trim() ?? '');
    });
  });
  return { ...nameColumns(header ?? [], columns), columns, rows, ragged, dialect };
};

/**
 * Calls `visit` with each record that is not blank. Cells stay text: `dynamicTyping` would spoil codes, and Papa takes
 * its fast way by itself exactly where a text holds no quote.
 */
export const eachRecord = (text: string, dialect: Dialect, visit: (cells: readonly string[]) => void): void => {
  Papa.parse<string[]>(text, {
    delimiter: dialect.delimiter,
    newline: dialect.newline,
    step: ({ data }) => {
      if (data.some((cell) => cell.trim() !== '')) visit(data);
    },
  });
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
