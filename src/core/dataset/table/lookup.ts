import { type Column, cellAt, hashAt, hashOf, isFilledAt, isSameCell } from './column';

/** Rows found by what they hold. */
export interface Lookup {
  /** The first row added that holds what this one does: the row itself where none did. */
  add(row: number): number;
  /** The first row added that holds this text; −1 for none. */
  find(text: string): number;
  /** The first row added that holds what row `i` of a column does; −1 for none. */
  findCell(column: Column, i: number): number;
}

/** A lookup of at most so many rows of a column: numbers alone (a table of open addresses), no text is kept. Where a cell holds nothing, the row holds what `otherwise` says. */
export const rowLookup = (most: number, column: Column | undefined, otherwise = (_row: number) => ''): Lookup => {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const rows = new Int32Array(size);
  const next = (slot: number): number => (slot + 1) & (size - 1);
  const rowIn = (slot: number): number => (rows[slot] as number) - 1;
  const isFilled = (row: number): boolean => column !== undefined && isFilledAt(column, row);
  const textAt = (row: number): string => cellAt(column, row) || otherwise(row);
  /** The slot of what holds this text, or where it goes. */
  const slotOfText = (hash: number, text: string): number => {
    let slot = hash & (size - 1);
    while (rows[slot] !== 0 && textAt(rowIn(slot)) !== text) slot = next(slot);
    return slot;
  };
  const holdsCell = (row: number, other: Column, i: number): boolean =>
    isFilled(row) ? isSameCell(column as Column, row, other, i) : otherwise(row) === cellAt(other, i);
  const slotOfCell = (hash: number, other: Column, i: number): number => {
    let slot = hash & (size - 1);
    while (rows[slot] !== 0 && !holdsCell(rowIn(slot), other, i)) slot = next(slot);
    return slot;
  };
  return {
    add: (row) => {
      const own = isFilled(row) ? column : undefined;
      const hash = own === undefined ? hashOf(otherwise(row)) : hashAt(own, row);
      const slot = own === undefined ? slotOfText(hash, otherwise(row)) : slotOfCell(hash, own, row);
      if (rows[slot] !== 0) return rowIn(slot);
      rows[slot] = row + 1;
      return row;
    },
    find: (text) => rowIn(slotOfText(hashOf(text), text)),
    findCell: (other, i) => rowIn(slotOfCell(hashAt(other, i), other, i)),
  };
};
