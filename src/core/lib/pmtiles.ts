import type { Fault } from './checked';
import type { Bounds } from './position';
import type { Tile } from './tiles';

/** So many bytes from one place on. */
export interface Span {
  readonly offset: number;
  readonly length: number;
}

/** What a tile of a map archive is. */
export type TileKind = 'image' | 'vector';

/** How something is packed. */
export type Packing = 'none' | 'gzip';

/** What the first bytes of a map archive say (https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md). */
export interface ArchiveHeader {
  readonly root: Span;
  readonly metadata: Span;
  /** Where the offsets of leaf directories and of tiles begin. */
  readonly leavesAt: number;
  readonly tilesAt: number;
  /** How directories and metadata are packed, and how tiles are. */
  readonly packing: Packing;
  readonly tilePacking: Packing;
  readonly kind: TileKind;
  readonly farthest: number;
  readonly nearest: number;
  readonly bounds: Bounds;
}

/** Header and root directory lie in so many bytes of every archive. */
export const firstBytes = 16_384;
const headerBytes = 127;
/** Beyond, the number of a tile is no whole number of JavaScript; maps of towns end at 20. */
const mostZoom = 24;

const packings: Readonly<Record<number, Packing>> = { 1: 'none', 2: 'gzip' };
const kinds: Readonly<Record<number, TileKind>> = { 1: 'vector', 2: 'image', 3: 'image', 4: 'image', 5: 'image' };

const degreesAt = (view: DataView, at: number): number => view.getInt32(at, true) / 1e7;

const boundsOf = (view: DataView): Bounds => ({
  west: degreesAt(view, 102),
  south: degreesAt(view, 106),
  east: degreesAt(view, 110),
  north: degreesAt(view, 114),
});

const numberAt = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

const spanAt = (view: DataView, at: number): Span => ({ offset: numberAt(view, at), length: numberAt(view, at + 8) });

const isSafe = ({ offset, length }: Span): boolean => Number.isSafeInteger(offset + length);

/** Whether what the header says of places and zoom levels can be so. */
const isSound = ({ root, metadata, leavesAt, tilesAt, farthest, nearest }: ArchiveHeader): boolean =>
  root.length > 0 &&
  root.offset >= headerBytes &&
  root.offset + root.length <= firstBytes &&
  isSafe(metadata) &&
  Number.isSafeInteger(leavesAt) &&
  Number.isSafeInteger(tilesAt) &&
  farthest <= nearest &&
  nearest <= mostZoom;

/** The header of a map archive from its first bytes, or what is wrong with it. */
export const readHeader = (bytes: Uint8Array): ArchiveHeader | Fault => {
  const isArchive = String.fromCharCode(...bytes.subarray(0, 7)) === 'PMTiles' && bytes[7] === 3;
  if (!isArchive) return 'map.notArchive';
  if (bytes.length < headerBytes) return 'map.broken';
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const packing = packings[view.getUint8(97)];
  // an archive of images need not say that they are not packed once more
  const tilePacking = view.getUint8(98) === 0 ? 'none' : packings[view.getUint8(98)];
  if (!packing || !tilePacking) return 'map.packing';
  const kind = kinds[view.getUint8(99)];
  if (!kind) return 'map.kind';
  const header: ArchiveHeader = {
    root: spanAt(view, 8),
    metadata: spanAt(view, 24),
    leavesAt: numberAt(view, 40),
    tilesAt: numberAt(view, 56),
    packing,
    tilePacking,
    kind,
    farthest: view.getUint8(100),
    nearest: view.getUint8(101),
    bounds: boundsOf(view),
  };
  return isSound(header) ? header : 'map.broken';
};

/** A directory: entries by rising tile number, each for `runs` tiles that follow each other, or, with 0, for a leaf directory. */
export interface Directory {
  readonly ids: Float64Array;
  readonly runs: Float64Array;
  readonly lengths: Float64Array;
  readonly offsets: Float64Array;
}

/** Reads numbers of seven bits a byte; NaN from where one is cut off or too large to be whole. */
const numbersIn = (bytes: Uint8Array): (() => number) => {
  let at = 0;
  return () => {
    let [value, weight] = [0, 1];
    for (let byte = bytes[at++]; byte !== undefined; byte = bytes[at++]) {
      value += (byte & 0x7f) * weight;
      if (value > Number.MAX_SAFE_INTEGER) return Number.NaN;
      if (byte < 0x80) return value;
      weight *= 128;
    }
    return Number.NaN;
  };
};

/** Each entry takes at least so many bytes. */
const leastEntryBytes = 4;

/** A directory from its unpacked bytes; null where it is none. */
export const readDirectory = (bytes: Uint8Array): Directory | null => {
  const next = numbersIn(bytes);
  const count = next();
  if (!(count >= 1 && count <= bytes.length / leastEntryBytes)) return null;
  const column = (read: (before: number, i: number) => number): Float64Array => {
    const values = new Float64Array(count);
    for (let i = 0; i < count; i += 1) values[i] = read(values[i - 1] ?? 0, i);
    return values;
  };
  const ids = column((before, i) => {
    const step = next();
    return i > 0 && step === 0 ? Number.NaN : before + step;
  });
  const runs = column(next);
  const lengths = column(() => next() || Number.NaN);
  // 0 says: right behind the entry before
  const offsets = column((before, i) => {
    const said = next();
    if (said > 0) return said - 1;
    return i > 0 ? before + (lengths[i - 1] ?? Number.NaN) : Number.NaN;
  });
  const isWhole = [ids, runs, lengths, offsets].every((values) => values.every(Number.isSafeInteger));
  return isWhole ? { ids, runs, lengths, offsets } : null;
};

/** What a directory says of a tile: where it lies, or where the leaf is that may know; null where it is not in the archive. */
export const findIn = (directory: Directory, id: number): (Span & { readonly isLeaf: boolean }) | null => {
  const { ids, runs, lengths, offsets } = directory;
  let [low, high] = [0, ids.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((ids[middle] ?? 0) <= id) low = middle + 1;
    else high = middle - 1;
  }
  const [first, run] = [ids[high], runs[high]];
  if (first === undefined || run === undefined) return null;
  if (run > 0 && id - first >= run) return null;
  return { offset: offsets[high] ?? 0, length: lengths[high] ?? 0, isLeaf: run === 0 };
};

/** The number of a tile in an archive: those of the levels before come first, each level along Hilbert's curve. */
export const tileId = ({ z, x, y }: Tile): number => {
  let id = (4 ** z - 1) / 3;
  let [column, row] = [x, y];
  for (let side = 2 ** (z - 1); side >= 1; side /= 2) {
    const [right, below] = [Number(column >= side), Number(row >= side)];
    id += side * side * ((3 * right) ^ below);
    column -= right * side;
    row -= below * side;
    if (below === 1) continue;
    if (right === 1) [column, row] = [side - 1 - column, side - 1 - row];
    [column, row] = [row, column];
  }
  return id;
};

/** Text of HTML without its marks: archives write their credit so. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&copy;', '©')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
