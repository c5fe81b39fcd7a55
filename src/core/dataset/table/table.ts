import { limits } from '../../lib/limits';
import type { Isomorphic } from '../bytes/isomorphic';
import type { Credit } from '../dataset';
import { asText, asUtf8, type Cells } from './cells';
import { blockCells, type Column, closed, isEmpty, type OpenColumn, openColumn } from './column';
import { findHeader } from './header';

/** Where each row of a table lies: WGS84 degrees, NaN where it has no place. */
export interface Places {
  readonly lat: Float64Array;
  readonly lng: Float64Array;
}

/** What of a table is beyond the limits. */
export type Beyond = 'rows' | 'columns' | 'cells' | 'missing' | 'cell' | 'record';

/** What the size of a table is beyond, if anything, with so many cells missing from it. */
export const beyondOf = (rows: number, columns: number, missing = 0): Beyond | null => {
  if (columns > limits.columns) return 'columns';
  if (rows > limits.rows) return 'rows';
  if (rows * columns > limits.cells) return 'cells';
  return missing > limits.missingCells ? 'missing' : null;
};

/** A table column by column: cells trimmed, blank rows gone, every column as long as there are rows. */
export interface Table {
  /** One different, non-empty name for each column. */
  readonly keys: readonly string[];
  /** Whether the file names its columns. */
  readonly headed: boolean;
  /** Records above the header that belong to no column. */
  readonly preamble: number;
  /** The columns whose header was empty though they hold something, by index. */
  readonly unnamed: readonly number[];
  readonly columns: readonly Column[];
  readonly rows: number;
  /** The number of each row as a spreadsheet shows it: the first record is 1, and blank rows count. */
  readonly numbers: Uint32Array;
  /** The first of the rows that hold more or fewer cells than the header, by their number, and how many. */
  readonly ragged: readonly { readonly row: number; readonly cells: number }[];
  /** The first of the cells that begin with a quote which nothing closes, by their row's number and their column's index. */
  readonly strayQuotes: readonly { readonly row: number; readonly column: number; readonly cell: string }[];
  /** What of it was more than is read: then it holds a part alone, and is refused. */
  readonly beyond?: Beyond | null | undefined;
  /** The name of the system that all places are in, where the file says it. */
  readonly system?: string;
  /** Whose data it is, as far as the file itself says. */
  readonly credit?: Partial<Credit>;
  /** The language of its texts, a BCP 47 tag, where the file itself says it; else ''. */
  readonly language?: string;
  /** Where rows are parts of others, as platforms are of their station: the row that each belongs to, by index; −1 for none. */
  readonly partOf?: Int32Array;
  /** What makes its rows sites, where they are not yet, once it is known where they lie. */
  readonly whole?: (table: Table, places: Places) => Table;
}

/** Records by which it is told whether the first one names the columns. */
const headRecords = 100;
const mostTold = 1000;

/** Makes a table of records: the first ones are held until it is clear which of them names the columns. */
export const tableBuilder = () => {
  let head: (readonly [cells: readonly string[], number: number])[] | null = [];
  let [preamble, header] = [0, null as readonly string[] | null];
  let [columns, text]: [ReturnType<typeof columnsBuilder>, Cells] = [columnsBuilder(0), asText];
  const [ragged, strayQuotes]: [{ row: number; cells: number }[], StrayCell[]] = [[], []];
  const addRow = (cells: readonly string[], number: number): void => {
    const { width } = columns;
    if (cells.length !== width && ragged.length < mostTold && isRagged(cells, width, text))
      ragged.push({ row: number, cells: cells.length });
    columns.add(cells, number, text);
  };
  const settle = (): void => {
    if (head === null) return;
    const found = findHeader(head.map(([cells]) => cells));
    [preamble, header] = [found.preamble, found.cells];
    columns = columnsBuilder(found.width);
    const rows = head.slice(found.preamble + (header === null ? 0 : 1));
    head = null;
    for (const [cells, number] of rows) addRow(cells, number);
  };
  return {
    take: (cells: readonly string[], number: number, stray?: number): void => {
      if (stray !== undefined && strayQuotes.length < mostTold)
        strayQuotes.push({ row: number, column: stray, cell: text.textOf(cells[stray] ?? '') });
      head?.push([cells, number]);
      if (head === null) addRow(cells, number);
      else if (head.length >= headRecords) settle();
    },
    /** Whether the header is known: then cells may come as the bytes of their UTF-8. */
    isSettled: (): boolean => head === null,
    /** From now on cells come as the bytes of their UTF-8. */
    takeUtf8: (isomorphic: Isomorphic): void => {
      text = asUtf8(isomorphic);
    },
    end: (): Table => {
      settle();
      const { numbers, columns: cells, beyond } = columns.end();
      const named = nameColumns(header ?? cells.map(() => ''), cells);
      const unnamed = header === null ? [] : named.unnamed;
      const headed = header !== null;
      return {
        ...named,
        unnamed,
        headed,
        preamble,
        columns: cells,
        rows: numbers.length,
        numbers,
        ragged,
        strayQuotes,
        beyond,
      };
    },
  };
};

/** Makes columns of rows. */
const columnsBuilder = (width: number) => {
  const columns = Array.from({ length: Math.min(width, limits.columns) }, openColumn);
  let [numbers, rows]: [Uint32Array, number] = [new Uint32Array(blockCells), 0];
  let [missing, beyond] = [0, beyondOf(0, width)];
  return {
    width,
    add: (cells: readonly string[], number: number, text: Cells): void => {
      missing += Math.max(0, width - cells.length);
      beyond ??= beyondOf(rows + 1, width, missing);
      if (beyond !== null) return;
      if (rows === numbers.length) numbers = grown(numbers);
      numbers[rows] = number;
      rows += 1;
      for (let i = 0; i < width; i += 1) {
        const cell = text.trimmed(cells[i] ?? '');
        if (cell.length > limits.cellCharacters) beyond = 'cell';
        text.add(columns[i] as OpenColumn, cell);
      }
    },
    end: (): Pick<Table, 'columns' | 'numbers' | 'beyond'> => ({
      columns: columns.map(closed),
      numbers: numbers.slice(0, rows),
      beyond,
    }),
  };
};

const grown = (numbers: Uint32Array): Uint32Array => {
  const larger = new Uint32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
};

type StrayCell = Table['strayQuotes'][number];

/** A row is ragged when it is short, or when it holds something beyond the last header. */
const isRagged = (cells: readonly string[], headers: number, { trimmed }: Cells): boolean =>
  cells.length < headers || cells.slice(headers).some((cell) => trimmed(cell) !== '');

/** A name of its own for each column: `column 3` for an empty header, `name 2` for a repeated one. */
const nameColumns = (header: readonly string[], columns: readonly Column[]): Pick<Table, 'keys' | 'unnamed'> => {
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
  const holdsSomething = (i: number): boolean => !isEmpty(columns[i] as Column);
  return { keys, unnamed: names.flatMap((name, i) => (name === '' && holdsSomething(i) ? [i] : [])) };
};

const remember = (seen: Set<string>, name: string): string => {
  seen.add(name);
  return name;
};
