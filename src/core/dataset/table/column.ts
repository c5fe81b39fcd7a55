import { textOfUtf8, writeUtf8 } from '../bytes/decoder';

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
const blockOf = (cells: readonly string[]): Block => {
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

const isBeyondLatin = (text: string): boolean => /[^\0-\xff]/.test(text);

const endsFor = (cells: number, length: number): Uint16Array | Uint32Array =>
  length > mostIn16Bits ? new Uint32Array(cells) : new Uint16Array(cells);

/** Writes blocks as UTF-8, one after another into arrays of so many bytes, or more where a block is longer. */
const utf8Writer = (room: number) => {
  let [bytes, start, end, ends]: [Uint8Array, number, number, number[]] = [new Uint8Array(room), 0, 0, []];
  /** Another array, with what the open block has already. */
  const makeRoom = (more: number): void => {
    const larger = new Uint8Array(Math.max(room, 2 * (end - start + more)));
    larger.set(bytes.subarray(start, end));
    [bytes, start, end] = [larger, 0, end - start];
  };
  return {
    add: (cell: string): void => {
      if (bytes.length - end < cell.length * 3) makeRoom(cell.length * 3);
      end += writeUtf8(cell, bytes.subarray(end));
      ends.push(end - start);
    },
    end: (): Block => {
      const block = { text: bytes.subarray(start, end), ends: Uint32Array.from(ends) };
      [start, ends] = [end, []];
      return block;
    },
  };
};

const utf8Block = (cells: readonly string[]): Block => {
  const writer = utf8Writer(3 * cells.reduce((sum, { length }) => sum + length, 0));
  for (const cell of cells) writer.add(cell);
  const { text, ends } = writer.end();
  return { text: text.slice(), ends };
};

/** A block of so many bytes is one of long texts: what follows one that is no Latin-1 is hardly ever otherwise. */
const longBlock = 2 ** 16;
/** Room for about so many of them is taken at once. */
const blocksAtOnce = 8;

/** Makes a column of cells that come one after another. Long texts are written at once, while a processor has them at hand. */
export const columnBuilder = () => {
  const blocks: Block[] = [];
  let writer: ReturnType<typeof utf8Writer> | undefined;
  let [held, length]: [string[], number] = [[], 0];
  const close = (): void => {
    const block = writer === undefined ? blockOf(held) : writer.end();
    blocks.push(block);
    held = [];
    if (typeof block.text === 'string' || block.text.length < longBlock) writer = undefined;
    else writer ??= utf8Writer(blocksAtOnce * block.text.length);
  };
  return {
    add: (cell: string): void => {
      if (writer !== undefined) writer.add(cell);
      else held.push(cell);
      length += 1;
      if ((length & inBlock) === 0) close();
    },
    end: (): Column => {
      if ((length & inBlock) !== 0) close();
      return { length, blocks, rows: null };
    },
  };
};

/** A column of these cells. */
export const columnOf = (cells: readonly string[]): Column => columnFrom(cells.length, (row) => cells[row] as string);

/** The column of the cells that a function gives for each of so many rows. */
export const columnFrom = (length: number, cell: (row: number) => string): Column => {
  const column = columnBuilder();
  for (let row = 0; row < length; row += 1) column.add(cell(row));
  return column.end();
};

/** The same column with other cells in some rows: the blocks of all others are shared. */
export const withCells = (column: Column, cells: ReadonlyMap<number, string>): Column => {
  if (column.rows !== null) return columnFrom(column.length, (row) => cells.get(row) ?? cellAt(column, row));
  const changed = new Set([...cells.keys()].map((row) => row >>> blockBits));
  const blocks = column.blocks.map((block, b) => {
    if (!changed.has(b)) return block;
    const from = b << blockBits;
    return blockOf(Array.from(block.ends, (_, i) => cells.get(from + i) ?? cellAt(column, from + i)));
  });
  return { ...column, blocks };
};

/** The cell of row `i`; '' beyond the column, and where there is none. */
export const cellAt = (column: Column | undefined, i: number): string => {
  if (column === undefined || !(i >= 0 && i < column.length)) return '';
  const { blocks, rows } = column;
  const at = rows === null ? i : (rows[i] as number);
  const { text, ends } = blocks[at >>> blockBits] as Block;
  const [from, to] = [startOf(ends, at & inBlock), ends[at & inBlock] as number];
  return typeof text === 'string' ? text.slice(from, to) : textOfUtf8(text.subarray(from, to));
};

/** The hash of the cell of row `i`, which is that of its text: most are read where they stand. */
export const hashAt = (column: Column | undefined, i: number): number => {
  if (column === undefined || !(i >= 0 && i < column.length)) return hashOf('');
  const { blocks, rows } = column;
  const at = rows === null ? i : (rows[i] as number);
  const { text, ends } = blocks[at >>> blockBits] as Block;
  if (typeof text !== 'string') return hashOf(cellAt(column, i));
  return hashOf(text, startOf(ends, at & inBlock), ends[at & inBlock] as number);
};

/** FNV-1a (isthe.com/chongo/tech/comp/fnv) over the code units of a text, or of a part of it, 32 bits. */
export const hashOf = (text: string, from = 0, to = text.length): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

const startOf = (ends: Block['ends'], inside: number): number => (inside === 0 ? 0 : (ends[inside - 1] as number));

/** How many rows hold something: told without reading their cells. */
export const filledIn = (column: Column): number => {
  const { blocks, rows } = column;
  if (rows === null) return blocks.reduce((count, { ends }) => count + risesIn(ends), 0);
  let count = 0;
  for (let i = 0; i < rows.length; i += 1) if (holdsAt(blocks, rows[i] as number)) count += 1;
  return count;
};

/** Whether row `i` holds something. */
export const isFilledAt = ({ length, blocks, rows }: Column, i: number): boolean =>
  i < length && holdsAt(blocks, rows === null ? i : (rows[i] as number));

const holdsAt = (blocks: readonly Block[], at: number): boolean => {
  const { ends } = blocks[at >>> blockBits] as Block;
  return (ends[at & inBlock] as number) > startOf(ends, at & inBlock);
};

const risesIn = (ends: Block['ends']): number => {
  let [rises, before] = [0, 0];
  for (let i = 0; i < ends.length; i += 1) {
    if ((ends[i] as number) > before) rises += 1;
    before = ends[i] as number;
  }
  return rises;
};

/** The rows that hold something. */
export const filledRows = (column: Column): Uint32Array => {
  const filled = new Uint32Array(filledIn(column));
  for (let [i, count] = [0, 0]; count < filled.length; i += 1) {
    if (!isFilledAt(column, i)) continue;
    filled[count] = i;
    count += 1;
  }
  return filled;
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
