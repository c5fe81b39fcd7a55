import { textOfUtf8, utf8Of, writeUtf8 } from '../bytes/decoder';
import type { Isomorphic } from '../bytes/isomorphic';

/**
 * The cells of a column as UTF-8, in few arrays of bytes instead of as many strings as there are rows: of a million rows
 * that is a fourth of the memory, and nothing that the collector has to look through. Plain data: `cellAt` reads it.
 */
export interface Column {
  readonly length: number;
  readonly blocks: readonly Block[];
  /** Which of the blocks' cells are the column's, by index; null for all of them. */
  readonly rows: Uint32Array | null;
}

/** A thousand cells, one after another, and where each ends. Several blocks may lie in one array. */
export interface Block {
  readonly bytes: Uint8Array;
  readonly ends: Uint16Array | Uint32Array;
}

const blockBits = 10;
/** Cells in each block but the last. */
export const blockCells = 2 ** blockBits;
const inBlock = blockCells - 1;
const mostIn16Bits = 0xffff;

/** A longer cell is written by the platform; of a shorter one that would take longer than a loop. */
const shortCell = 64;
/** Room for about so many blocks like the last is taken at once, where they are no longer than so many bytes. */
const blocksAtOnce = 8;
const blockAndMore = 1.25;
const mostAtOnce = 2 ** 18;
const fewestBytes = 32;
const fewBytes = 64;

/** A column to which cells are added one after another: each is written at once, so that the collector has nothing to keep. */
export interface OpenColumn {
  length: number;
  /** Both lists are begun with their first entry: an empty one that is added to takes room for seventeen, and a table may have a hundred thousand columns. */
  blocks: Block[];
  /** Where the cells of the open block end, which lies in these bytes from `start` to `end`. */
  ends: number[];
  bytes: Uint8Array;
  start: number;
  end: number;
}

/** A column without cells. */
export const openColumn = (): OpenColumn => ({ length: 0, blocks: [], ends: [], bytes: none, start: 0, end: 0 });

/** How cells are written, and the most bytes that one of their signs takes. */
export interface Writing {
  readonly most: number;
  /** Writes a cell behind what stands in `bytes`, and gives where it ends. */
  write(cell: string, bytes: Uint8Array, from: number): number;
}

/** Adds a cell, as it is written. */
export const addCell = (column: OpenColumn, cell: string, writing: Writing = textWriting): void => {
  if ((column.length & inBlock) === 0) beginBlock(column);
  const most = cell.length * writing.most;
  if (column.bytes.length - column.end < most) makeRoom(column, 2 * (column.end - column.start + most));
  column.end = writing.write(cell, column.bytes, column.end);
  if ((column.length & inBlock) === 0) column.ends = [column.end - column.start];
  else column.ends.push(column.end - column.start);
  column.length += 1;
  if ((column.length & inBlock) === 0) closeBlock(column);
};

/** The column of the cells that were added. */
export const closed = (column: OpenColumn): Column => {
  if ((column.length & inBlock) !== 0) closeBlock(column);
  return { length: column.length, blocks: column.blocks, rows: null };
};

/** A block is begun where it is likely to find room, so that it need not be moved. */
const beginBlock = (column: OpenColumn): void => {
  const before = column.blocks.at(-1)?.bytes.length ?? 0;
  const likely = Math.ceil(before * blockAndMore);
  if (column.bytes.length - column.end < likely)
    makeRoom(column, Math.max(likely, Math.min(before * blocksAtOnce, mostAtOnce)));
};

/** Another array of so many bytes, with what the open block has already. */
const makeRoom = (column: OpenColumn, room: number): void => {
  const { bytes, start, end } = column;
  column.bytes = new Uint8Array(Math.max(fewestBytes, room));
  if (end > start) column.bytes.set(bytes.subarray(start, end));
  column.start = 0;
  column.end = end - start;
};

const closeBlock = (column: OpenColumn): void => {
  const { bytes, start, end, ends } = column;
  const length = end - start;
  // A few bytes are copied: to share them with what follows takes longer, and more memory.
  const own = length <= fewBytes ? bytes.slice(start, end) : bytes.subarray(start, end);
  const block = { bytes: own, ends: ends.length === 1 && length <= fewBytes ? endOfOne(length) : endsIn(ends, length) };
  if (column.blocks.length === 0) column.blocks = [block];
  else column.blocks.push(block);
  column.start = end;
};

const endsIn = (ends: readonly number[], length: number): Block['ends'] =>
  length > mostIn16Bits ? new Uint32Array(ends) : new Uint16Array(ends);

const endsOfOne = Array.from({ length: fewBytes + 1 }, (_, length) => Uint16Array.of(length));

/** The end of the only cell of a block, one for all that are as long: a table of one row may have a hundred thousand columns. */
const endOfOne = (length: number): Block['ends'] => endsOfOne[length] as Uint16Array;

const none = new Uint8Array(0);

/** Text, written as UTF-8. */
const textWriting: Writing = {
  most: 3,
  write: (cell, bytes, from) => {
    if (cell.length > shortCell) return from + writeUtf8(cell, bytes.subarray(from));
    for (let i = 0; i < cell.length; i += 1) {
      const code = cell.charCodeAt(i);
      if (code >= 0x80) return from + i + writeUtf8(cell.slice(i), bytes.subarray(from + i));
      bytes[from + i] = code;
    }
    return from + cell.length;
  },
};

/** Text that has a sign for each byte of its UTF-8. */
export const utf8Writing = (isomorphic: Isomorphic): Writing => ({
  most: 1,
  write: (cell, bytes, from) => {
    if (cell.length > shortCell) isomorphic.write(cell, bytes, from);
    else for (let i = 0; i < cell.length; i += 1) bytes[from + i] = cell.charCodeAt(i);
    return from + cell.length;
  },
});

/** A column of these cells. */
export const columnOf = (cells: readonly string[]): Column => columnFrom(cells.length, (row) => cells[row] as string);

/** The column of the cells that a function gives for each of so many rows. */
export const columnFrom = (length: number, cell: (row: number) => string): Column => {
  const column = openColumn();
  for (let row = 0; row < length; row += 1) addCell(column, cell(row));
  return closed(column);
};

/** The same column with other cells in some rows: the blocks of all others are shared. */
export const withCells = (column: Column, cells: ReadonlyMap<number, string>): Column => {
  if (column.rows !== null) return columnFrom(column.length, (row) => cells.get(row) ?? cellAt(column, row));
  const [changed, textAt] = [new Set([...cells.keys()].map((row) => row >>> blockBits)), cellReader(column)];
  const blocks = column.blocks.map((block, b) => {
    if (!changed.has(b)) return block;
    const from = b << blockBits;
    const own = columnFrom(block.ends.length, (i) => cells.get(from + i) ?? textAt(from + i));
    return own.blocks[0] as Block;
  });
  return { ...column, blocks };
};

/** The cell of row `i`; '' beyond the column, and where there is none. */
export const cellAt = (column: Column | undefined, i: number): string => {
  if (column === undefined || !(i >= 0 && i < column.length)) return '';
  const at = keptAt(column, i);
  const { bytes, ends } = column.blocks[at >>> blockBits] as Block;
  const [from, to] = [startOf(ends, at & inBlock), ends[at & inBlock] as number];
  if (from === to) return '';
  return textOfUtf8(to - from === bytes.length ? bytes : bytes.subarray(from, to));
};

/** Reads the cells of rows that mostly follow one another: plain ones are decoded a block at a time. */
export const cellReader = (column: Column | undefined): ((i: number) => string) => {
  let [block, text] = [undefined as Block | undefined, ''];
  if (column === undefined) return () => '';
  return (i) => {
    if (!(i >= 0 && i < column.length)) return '';
    const at = keptAt(column, i);
    const own = column.blocks[at >>> blockBits] as Block;
    if (own !== block) [block, text] = [own, own.bytes.length < longBlock ? textOfUtf8(own.bytes) : ''];
    const [from, to] = [startOf(own.ends, at & inBlock), own.ends[at & inBlock] as number];
    if (text.length === own.bytes.length) return text.slice(from, to);
    return textOfUtf8(own.bytes.subarray(from, to));
  };
};

/** Of a longer block a cell is decoded alone: it is not often that all of them are wanted. */
const longBlock = 2 ** 16;

/** Whether two cells hold the same text: looked at from their ends, where ids and names that differ mostly do. */
export const isSameCell = (column: Column, i: number, other: Column, j: number): boolean => {
  const [at, otherAt] = [keptAt(column, i), keptAt(other, j)];
  const [block, otherBlock] = [column.blocks[at >>> blockBits] as Block, other.blocks[otherAt >>> blockBits] as Block];
  const [from, otherFrom] = [startOf(block.ends, at & inBlock), startOf(otherBlock.ends, otherAt & inBlock)];
  const length = (block.ends[at & inBlock] as number) - from;
  if ((otherBlock.ends[otherAt & inBlock] as number) - otherFrom !== length) return false;
  for (let k = length - 1; k >= 0; k -= 1) if (block.bytes[from + k] !== otherBlock.bytes[otherFrom + k]) return false;
  return true;
};

/** Reads row `i`, which the column has, where its UTF-8 stands. */
export const readAt = <T>(column: Column, i: number, read: (utf8: Uint8Array, from: number, to: number) => T): T => {
  const at = keptAt(column, i);
  const { bytes, ends } = column.blocks[at >>> blockBits] as Block;
  return read(bytes, startOf(ends, at & inBlock), ends[at & inBlock] as number);
};

/** The hash of a cell: that of its text. */
export const hashAt = (column: Column, i: number): number => readAt(column, i, hashIn);

/** The hash of a text. */
export const hashOf = (text: string): number => {
  const bytes = utf8Of(text);
  return hashIn(bytes, 0, bytes.length);
};

/** FNV-1a (isthe.com/chongo/tech/comp/fnv) over some bytes, 32 bits. */
const hashIn = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = 0x811c9dc5;
  for (let i = from; i < to; i += 1) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193);
  return hash >>> 0;
};

/** Where a row's cell is among those that are kept. */
const keptAt = ({ rows }: Column, i: number): number => (rows === null ? i : (rows[i] as number));

const startOf = (ends: Block['ends'], inside: number): number => (inside === 0 ? 0 : (ends[inside - 1] as number));

/** How many rows hold something: told without reading their cells. */
export const filledIn = (column: Column): number => {
  const { blocks, rows, length } = column;
  const [all, kept] = blocks.reduce(
    ([filled, cells], { ends }) => [filled + risesIn(ends), cells + ends.length],
    [0, 0],
  );
  if (rows === null) return all;
  if (all === 0 || all === kept) return all === 0 ? 0 : length;
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
export const lettersIn = ({ blocks }: Column): number => blocks.reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Whether no cell holds anything. */
export const isEmpty = ({ blocks }: Column): boolean => blocks.every(({ bytes }) => bytes.length === 0);

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
