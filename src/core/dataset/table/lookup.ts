import { type Column, cellAt, hashAt, hashOf } from './column';

/** Rows found by what they hold. */
export interface Lookup {
  /** The first row added that holds what this one does: the row itself where none did. */
  add(row: number): number;
  /** The first row added that holds this text; −1 for none. */
  find(text: string): number;
}

/** A lookup of at most so many rows of a column: numbers alone (a table of open addresses), no text is kept. Where a cell holds nothing, the row holds what `otherwise` says. */
export const rowLookup = (most: number, column: Column | undefined, otherwise = (_row: number) => ''): Lookup => {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const [rows, hashes] = [new Int32Array(size), new Uint32Array(size)];
  const next = (slot: number): number => (slot + 1) & (size - 1);
  const rowIn = (slot: number): number => (rows[slot] as number) - 1;
  const textAt = (row: number): string => cellAt(column, row) || otherwise(row);
  const hashOfRow = (row: number): number => {
    const hash = hashAt(column, row);
    return hash === hashOfNothing ? hashOf(textAt(row)) : hash;
  };
  return {
    add: (row) => {
      const hash = hashOfRow(row);
      let slot = hash & (size - 1);
      for (; rows[slot] !== 0; slot = next(slot))
        if (hashes[slot] === hash && textAt(rowIn(slot)) === textAt(row)) return rowIn(slot);
      [rows[slot], hashes[slot]] = [row + 1, hash];
      return row;
    },
    find: (text) => {
      const hash = hashOf(text);
      let slot = hash & (size - 1);
      for (; rows[slot] !== 0; slot = next(slot))
        if (hashes[slot] === hash && textAt(rowIn(slot)) === text) return rowIn(slot);
      return -1;
    },
  };
};

const hashOfNothing = hashOf('');
