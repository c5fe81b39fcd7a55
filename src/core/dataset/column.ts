import { textOfUtf8, writeUtf8 } from './bytes';

/**
 * The cells of a column, in few large texts instead of as many strings as there are rows: of a million rows that is a
 * fourth of the memory, and nothing that the collector has to look through. Plain data: `cellAt` reads it.
 */
export interface Column {
  readonly length: number;
  readonly blocks: readonly Block[];
  /** Which of the blocks' cells are the column's, by index; null for all of them. */
  readonly rows: Uint32Array | null;
}

/**
 * Some hundred cells, one after another, and where each ends. Text that is all Latin-1 takes a byte a letter as
 * a string; any other would take two, and is kept as UTF-8.
 */
export interface Block {
  readonly text: string | Uint8Array;
  readonly ends: Uint16Array | Uint32Array;
}

const blockBits = 8;
/** Cells in each block but the last. */
export const blockCells = 2 ** blockBits;
const inBlock = blockCells - 1;
const mostIn16Bits = 0xffff;

/** The cells of a block, at most `blockCells`. */
export const blockOf = (cells: readonly string[]): Block => {
  if (cells.slice(0, few).some(isBeyondLatin)) return utf8Block(cells);
  const text = cells.join('');
  if (isBeyondLatin(text)) return utf8Block(cells);
  const ends = endsFor(cells.length, text.length);
  let end = 0;
  for (let i = 0; i < cells.length; i += 1) {
    end += (cells[i] as string).length;
    ends[i] = end;
  }
  return { text, ends };
};

/** So many cells mostly tell by themselves that a block is no Latin-1. */
const few = 8;
const isBeyondLatin = (text: string): boolean => /[^\0-\xff]/.test(text);

const endsFor = (cells: number, length: number): Uint16Array | Uint32Array =>
  length > mostIn16Bits ? new Uint32Array(cells) : new Uint16Array(cells);

/** Where blocks are written before their length is known, one after another. */
let desk = new Uint8Array(2 ** 16);

const utf8Block = (cells: readonly string[]): Block => {
  const ends = new Uint32Array(cells.length);
  let end = 0;
  cells.forEach((cell, i) => {
    if (desk.length < end + cell.length * 3) desk = enlarged(desk, 2 * (end + cell.length * 3));
    end += writeUtf8(cell, desk.subarray(end));
    ends[i] = end;
  });
  return { text: desk.slice(0, end), ends };
};

const enlarged = (bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> => {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
};

/** A column of these cells. */
export const columnOf = (cells: readonly string[]): Column => {
  const blocks = Array.from({ length: Math.ceil(cells.length / blockCells) }, (_, i) =>
    blockOf(cells.slice(i * blockCells, (i + 1) * blockCells)),
  );
  return { length: cells.length, blocks, rows: null };
};

/** The column of the cells that a function gives for each of so many rows. */
export const columnFrom = (length: number, cell: (row: number) => string): Column => {
  const blocks: Block[] = [];
  for (let from = 0; from < length; from += blockCells) {
    const size = Math.min(blockCells, length - from);
    blocks.push(blockOf(Array.from({ length: size }, (_, i) => cell(from + i))));
  }
  return { length, blocks, rows: null };
};

/** The cell of row `i`; '' beyond the column, and where there is none. */
export const cellAt = (column: Column | undefined, i: number): string => {
  if (column === undefined || !(i >= 0 && i < column.length)) return '';
  const { blocks, rows } = column;
  const at = rows === null ? i : (rows[i] as number);
  const { text, ends } = blocks[at >>> blockBits] as Block;
  const inside = at & inBlock;
  const [from, to] = [inside === 0 ? 0 : (ends[inside - 1] as number), ends[inside] as number];
  return typeof text === 'string' ? text.slice(from, to) : textOfUtf8(text.subarray(from, to));
};

/** The rows that hold something: told without reading their cells. */
export const filledRows = ({ length, blocks, rows }: Column): Uint32Array => {
  const filled = new Uint32Array(length);
  let [count, block, ends]: [number, number, Block['ends']] = [0, -1, new Uint16Array(0)];
  for (let i = 0; i < length; i += 1) {
    const at = rows === null ? i : (rows[i] as number);
    if (at >>> blockBits !== block) {
      block = at >>> blockBits;
      ends = (blocks[block] as Block).ends;
    }
    const inside = at & inBlock;
    if ((ends[inside] as number) > (inside === 0 ? 0 : (ends[inside - 1] as number))) {
      filled[count] = i;
      count += 1;
    }
  }
  return filled.subarray(0, count);
};

/** How long its texts are together, about. */
export const lettersIn = ({ blocks }: Column): number => blocks.reduce((sum, { text }) => sum + text.length, 0);

/** Whether no cell holds anything. */
export const isEmpty = ({ blocks }: Column): boolean => blocks.every(({ text }) => text.length === 0);

/** Where fewer rows than this share of a column are wanted, they are copied, so that the others are not kept. */
const fewRows = 0.5;

/** These rows of some columns, which share the texts with them where they are most of them. */
export const pickRows = (columns: readonly Column[], rows: Uint32Array): readonly Column[] =>
  columns.map((column) => {
    if (rows.length === column.length) return column;
    if (rows.length < column.length * fewRows) return columnFrom(rows.length, (i) => cellAt(column, rows[i] as number));
    const { rows: own, blocks } = column;
    return { length: rows.length, blocks, rows: own === null ? rows : rows.map((row) => own[row] as number) };
  });
