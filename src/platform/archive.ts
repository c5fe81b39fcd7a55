import { decode } from '../core/dataset/bytes/decoder';
import { type Fault, fault, type Problem } from '../core/lib/checked';
import { gunzipWithin } from '../core/lib/gunzip';
import { imageSize } from '../core/lib/imageSize';
import { parseJson } from '../core/lib/json';
import { limits } from '../core/lib/limits';
import {
  type ArchiveHeader,
  type Directory,
  findIn,
  firstBytes,
  type Packing,
  plainText,
  readDirectory,
  readHeader,
  type Span,
  tileId,
} from '../core/lib/pmtiles';
import type { Tile } from '../core/lib/tiles';
import type { Ranges } from './ports';
import { bytesOf } from './web';

/** Where the bytes of an archive come from. */
interface Source {
  /** What people know it by. */
  readonly name: string;
  /** Fewer bytes come where it ends before. */
  read(span: Span, signal: AbortSignal): Promise<Uint8Array | Problem>;
}

/** An archive that a person gave. */
export const givenSource = (name: string, blob: Blob): Source => ({
  name,
  read: ({ offset, length }) => bytesOf(blob.slice(offset, offset + length)).catch(() => fault('', 'file.unread')),
});

/** An archive at an address: the whole of it is kept in memory where its server knows no parts. */
export const rangesSource = (url: string, ranges: Ranges): Source => {
  let whole: Blob | null = null;
  return {
    name: url,
    read: async (span, signal) => {
      const cut = (blob: Blob) => bytesOf(blob.slice(span.offset, span.offset + span.length));
      if (whole) return cut(whole);
      const part = await ranges.load(url, span, signal);
      if ('problem' in part) return part.problem;
      if (!part.whole) return bytesOf(part.blob);
      whole = part.blob;
      return cut(whole);
    },
  };
};

/** A tile and where in the archive it lies. */
export interface LocatedTile extends Span {
  readonly tile: Tile;
}

/** An archive of map tiles that was opened. */
export interface Archive extends Pick<ArchiveHeader, 'farthest' | 'nearest' | 'kind'> {
  readonly name: string;
  /** Finds those of these tiles that it has, in the order in which they lie. */
  locate(tiles: readonly Tile[], signal: AbortSignal): Promise<readonly LocatedTile[] | Problem>;
  /** Reads tiles that lie beside each other at once. */
  read(tiles: readonly LocatedTile[], signal: AbortSignal): Promise<readonly Uint8Array[] | Problem>;
  /** Whose it says that it is, as plain text; '' where it doesn't say. */
  credit(signal: AbortSignal): Promise<string>;
}

const isProblem = (value: object): value is Problem => 'fault' in value;

const never = new AbortController().signal;

const unpacked = (bytes: Uint8Array, packing: Packing, most: number): Uint8Array | null => {
  if (packing === 'gzip') return gunzipWithin(bytes, most);
  return bytes.length <= most ? bytes : null;
};

/** So deep leaves lie at the most; one that leads to itself ends there. */
const mostLeaves = 3;

/** Reads directories, each once, until they are too many bytes. */
const createDirectories = (source: Source, header: ArchiveHeader) => {
  const known = new Map<number, Directory>();
  let room: number = limits.mapDirectories;
  return async (span: Span, signal: AbortSignal): Promise<Directory | Fault | Problem> => {
    const before = known.get(span.offset);
    if (before) return before;
    if (span.length > limits.mapDirectory) return 'map.broken';
    const bytes = await source.read(span, signal);
    if (!(bytes instanceof Uint8Array)) return bytes;
    const plain = bytes.length < span.length ? null : unpacked(bytes, header.packing, limits.mapDirectory);
    room -= plain?.length ?? 0;
    const directory = plain && room >= 0 ? readDirectory(plain) : null;
    if (!directory) return 'map.broken';
    known.set(span.offset, directory);
    return directory;
  };
};

/** Finds a tile from the root down; null where it is not in the archive. */
const findTile = async (
  tile: Tile,
  { root, leavesAt, tilesAt }: ArchiveHeader,
  open: ReturnType<typeof createDirectories>,
  signal: AbortSignal,
): Promise<LocatedTile | null | Fault | Problem> => {
  const id = tileId(tile);
  let span = root;
  for (let depth = 0; depth <= mostLeaves; depth += 1) {
    const directory = await open(span, signal);
    if (typeof directory === 'string' || isProblem(directory)) return directory;
    const found = findIn(directory, id);
    if (!found) return null;
    const { offset, length, isLeaf } = found;
    if (!isLeaf) return length > limits.mapTile ? 'map.broken' : { tile, offset: tilesAt + offset, length };
    span = { offset: leavesAt + offset, length };
  }
  return 'map.broken';
};

/** Whether an image may be drawn: small enough not to choke whoever draws it. */
const isDrawable = (bytes: Uint8Array): boolean => {
  const size = imageSize(bytes);
  return size !== null && Math.max(size.width, size.height) <= limits.mapTilePixels;
};

/** Tiles cut out of what was read from `start` on; null where one is damaged. What a vector tile holds is judged as it is drawn. */
const cutOut = (
  all: Uint8Array,
  start: number,
  tiles: readonly LocatedTile[],
  { tilePacking, kind }: Pick<ArchiveHeader, 'tilePacking' | 'kind'>,
) => {
  const cut: Uint8Array[] = [];
  for (const { offset, length } of tiles) {
    const packed = all.subarray(offset - start, offset - start + length);
    const plain = packed.length < length ? null : unpacked(packed, tilePacking, limits.mapTile);
    if (!plain || (kind === 'image' && !isDrawable(plain))) return null;
    cut.push(plain);
  }
  return cut;
};

const creditOf = async (source: Source, { metadata, packing }: ArchiveHeader, signal: AbortSignal): Promise<string> => {
  if (metadata.length === 0 || metadata.length > limits.mapMetadata) return '';
  const bytes = await source.read(metadata, signal);
  const plain = bytes instanceof Uint8Array ? unpacked(bytes, packing, limits.mapMetadata) : null;
  const { value } = plain ? parseJson(decode(plain).text, { keepsReserved: true }) : { value: null };
  const { attribution } = (value ?? {}) as { attribution?: unknown };
  return typeof attribution === 'string' ? plainText(attribution.slice(0, limits.text)).slice(0, limits.name) : '';
};

/** Opens an archive of map tiles by its first bytes: nothing of it is believed, and no more is read than it may have. */
export const openArchive = async (source: Source, signal: AbortSignal = never): Promise<Archive | Problem> => {
  const { name } = source;
  const because = (code: Fault): Problem => fault('', code, { url: name });
  const first = await source.read({ offset: 0, length: firstBytes }, signal);
  if (!(first instanceof Uint8Array)) return first;
  const header = readHeader(first);
  if (typeof header === 'string') return because(header);
  const { farthest, nearest, kind } = header;
  const open = createDirectories(source, header);
  return {
    ...{ name, farthest, nearest, kind },
    locate: async (tiles, ending) => {
      const located: LocatedTile[] = [];
      for (const tile of tiles) {
        const found = await findTile(tile, header, open, ending);
        if (typeof found === 'string') return because(found);
        if (found && isProblem(found)) return found;
        if (found) located.push(found);
      }
      return located.sort((a, b) => a.offset - b.offset);
    },
    read: async (tiles, ending) => {
      const offset = Math.min(...tiles.map((one) => one.offset));
      const end = Math.max(...tiles.map((one) => one.offset + one.length));
      const all = await source.read({ offset, length: end - offset }, ending);
      if (!(all instanceof Uint8Array)) return all;
      return cutOut(all, offset, tiles, header) ?? because('map.broken');
    },
    credit: (ending) => creditOf(source, header, ending).catch(() => ''),
  };
};

/** Tiles are asked for together that lie so near to each other, up to so many bytes. */
const [gapBytes, batchBytes] = [8192, 400_000];

interface Batch {
  readonly from: number;
  end: number;
  readonly tiles: LocatedTile[];
}

/** Tiles in groups that are read at once, in the order in which they lie. */
export const batchesOf = (tiles: readonly LocatedTile[]): readonly (readonly LocatedTile[])[] => {
  const batches: Batch[] = [];
  for (const one of tiles) {
    const last = batches.at(-1);
    const end = Math.max(last?.end ?? 0, one.offset + one.length);
    if (last && one.offset - last.end <= gapBytes && end - last.from <= batchBytes) {
      last.tiles.push(one);
      last.end = end;
    } else batches.push({ from: one.offset, end: one.offset + one.length, tiles: [one] });
  }
  return batches.map((batch) => batch.tiles);
};
