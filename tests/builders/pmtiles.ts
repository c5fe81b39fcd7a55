import { gzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { tileId } from '../../src/core/lib/pmtiles';
import type { Tile } from '../../src/core/lib/tiles';

/** A tile of one color, as its archive holds it. */
export const pngTile = (side = 256, gray = 200): Uint8Array => {
  const png = new PNG({ width: side, height: side });
  png.data.fill(gray);
  return new Uint8Array(PNG.sync.write(png));
};

/** An entry of a directory; `run` 0 leads to a leaf. */
export interface EntryWritten {
  readonly id: number;
  readonly run: number;
  readonly length: number;
  readonly offset: number;
}

const varint = (value: number): number[] => {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
};

/** A directory in its bytes, unpacked. */
export const directoryBytes = (entries: readonly EntryWritten[]): Uint8Array =>
  Uint8Array.from([
    ...varint(entries.length),
    ...entries.flatMap(({ id }, i) => varint(id - (entries[i - 1]?.id ?? 0))),
    ...entries.flatMap(({ run }) => varint(run)),
    ...entries.flatMap(({ length }) => varint(length)),
    ...entries.flatMap(({ offset }) => varint(offset + 1)),
  ]);

/** What of an archive may be otherwise than it should. */
export interface ArchiveWritten {
  readonly tiles: readonly { readonly tile: Tile; readonly bytes: Uint8Array }[];
  readonly version: number;
  /** 1 vector, 2 PNG, 3 JPEG, 4 WebP, 5 AVIF. */
  readonly type: number;
  /** 1 none, 2 gzip, 3 brotli. */
  readonly packing: number;
  readonly tilePacking: number;
  readonly metadata: object;
  /** Entries in each leaf directory; all in the root without. */
  readonly perLeaf: number | undefined;
  readonly root: Uint8Array | undefined;
}

const joined = (parts: readonly Uint8Array[]): Uint8Array => Uint8Array.from(parts.flatMap((part) => [...part]));

/** The bytes of a PMTiles archive of version 3. */
export const pmtilesOf = (given: Partial<ArchiveWritten> & Pick<ArchiveWritten, 'tiles'>): Uint8Array => {
  const { version = 3, type = 2, packing = 2, tilePacking = 1, metadata = {}, perLeaf } = given;
  const pack = (bytes: Uint8Array) => (packing === 2 ? gzipSync(bytes) : bytes);
  const sorted = [...given.tiles].sort((a, b) => tileId(a.tile) - tileId(b.tile));
  const contents = sorted.map(({ bytes }) => (tilePacking === 2 ? gzipSync(bytes) : bytes));
  let end = 0;
  const entries = sorted.map(({ tile }, i): EntryWritten => {
    const length = contents[i]?.length ?? 0;
    end += length;
    return { id: tileId(tile), run: 1, length, offset: end - length };
  });
  const groups = perLeaf
    ? Array.from({ length: Math.ceil(entries.length / perLeaf) }, (_, i) =>
        entries.slice(i * perLeaf, (i + 1) * perLeaf),
      )
    : [];
  const leaves = groups.map((group) => pack(directoryBytes(group)));
  let leafEnd = 0;
  const toLeaves = groups.map((group, i): EntryWritten => {
    const length = leaves[i]?.length ?? 0;
    leafEnd += length;
    return { id: group[0]?.id ?? 0, run: 0, length, offset: leafEnd - length };
  });
  const root = given.root ?? pack(directoryBytes(perLeaf ? toLeaves : entries));
  const told = pack(new TextEncoder().encode(JSON.stringify(metadata)));
  const leafBytes = joined(leaves);
  const header = new Uint8Array(127);
  const view = new DataView(header.buffer);
  header.set(new TextEncoder().encode('PMTiles'));
  header[7] = version;
  const spans = [root.length, told.length, leafBytes.length, end];
  let at = 127;
  for (const [i, length] of spans.entries()) {
    view.setBigUint64(8 + 16 * i, BigInt(at), true);
    view.setBigUint64(16 + 16 * i, BigInt(length), true);
    at += length;
  }
  for (const at of [72, 80, 88]) view.setBigUint64(at, BigInt(entries.length), true);
  header.set([1, packing, tilePacking, type], 96);
  const zooms = sorted.map(({ tile }) => tile.z);
  header.set([Math.min(...zooms, 30), Math.max(...zooms, 0)], 100);
  const degrees = [-180, -85, 180, 85];
  for (const [i, value] of degrees.entries()) view.setInt32(102 + 4 * i, value * 1e7, true);
  return joined([header, root, told, leafBytes, ...contents]);
};
