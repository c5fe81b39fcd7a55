/** Rows found by what they hold. */
export interface Lookup {
  /** The first row added that holds what this one does: the row itself where none did. */
  add(row: number): number;
  /** The first row added that holds this text; −1 for none. */
  find(text: string): number;
}

/** A lookup of at most so many rows: numbers alone (a table of open addresses), no text is kept. */
export const rowLookup = (most: number, textAt: (row: number) => string): Lookup => {
  const size = 2 ** Math.ceil(Math.log2(2 * most + 2));
  const [rows, hashes] = [new Int32Array(size), new Uint32Array(size)];
  const slotOf = (text: string, hash: number): number => {
    let slot = hash & (size - 1);
    while (rows[slot] !== 0 && !(hashes[slot] === hash && textAt((rows[slot] as number) - 1) === text))
      slot = (slot + 1) & (size - 1);
    return slot;
  };
  return {
    add: (row) => {
      const text = textAt(row);
      const hash = hashOf(text);
      const slot = slotOf(text, hash);
      if (rows[slot] === 0) [rows[slot], hashes[slot]] = [row + 1, hash];
      return (rows[slot] as number) - 1;
    },
    find: (text) => (rows[slotOf(text, hashOf(text))] as number) - 1,
  };
};

/** FNV-1a (isthe.com/chongo/tech/comp/fnv) over the code units of a text, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};
