import { gzipSync } from 'fflate';
import { PMTiles } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/core/lib/limits';
import { type Tile, tilesOf } from '../../src/core/lib/tiles';
import { type Archive, batchesOf, givenSource, openArchive, rangesSource } from '../../src/platform/archive';
import { fakeRanges } from '../../src/platform/fake/ranges';
import { directoryBytes, pmtilesOf, pngTile } from '../builders/pmtiles';

const box = { south: 47.21, west: -1.556, north: 47.213, east: -1.552 };
const tiles = tilesOf(box, 18, 500);
const { signal } = new AbortController();

/** Each tile another gray, so that one in place of another is seen. */
const full = tiles.map((tile, i) => ({ tile, bytes: pngTile(16, (i * 37) % 256) }));

const given = (bytes: Uint8Array) => openArchive(givenSource('town.pmtiles', new Blob([bytes as BlobPart])));

const opened = async (bytes: Uint8Array): Promise<Archive> => {
  const archive = await given(bytes);
  if ('fault' in archive) throw new Error(archive.fault);
  return archive;
};

const faultOf = (found: object): unknown => ('fault' in found ? found.fault : 'none');

/** All that an archive gives of these tiles, by groups. */
const readAll = async (archive: Archive, wanted: readonly Tile[] = tiles) => {
  const located = await archive.locate(wanted, signal);
  if ('fault' in located) return located.fault;
  const all = new Map<Tile, Uint8Array>();
  for (const batch of batchesOf(located)) {
    const read = await archive.read(batch, signal);
    if ('fault' in read) return read.fault;
    for (const [i, { tile }] of batch.entries()) all.set(tile, read[i] ?? new Uint8Array());
  }
  return all;
};

const reference = (bytes: Uint8Array): PMTiles =>
  new PMTiles({
    getKey: () => 'town',
    getBytes: async (offset, length) => ({ data: bytes.slice(offset, offset + length).buffer as ArrayBuffer }),
  });

describe('An archive of map tiles', () => {
  it.each([
    ['a root alone', {}],
    ['leaf directories', { perLeaf: 7 }],
    ['nothing packed', { packing: 1 }],
    ['packed tiles', { tilePacking: 2 }],
  ])('of %s gives the tiles that the reference reader gives', async (_, change) => {
    const bytes = pmtilesOf({ tiles: full, ...change });
    const [archive, known] = [await opened(bytes), reference(bytes)];
    const all = await readAll(archive);
    if (typeof all === 'string') throw new Error(all);
    expect(all.size).toBe(tiles.length);
    for (const [{ z, x, y }, tile] of all)
      expect([...tile]).toEqual([...new Uint8Array((await known.getZxy(z, x, y))?.data ?? new ArrayBuffer(0))]);
  });

  it('of vector tiles gives these, whatever they hold', async () => {
    const vectors = tiles.slice(0, 3).map((tile) => ({ tile, bytes: new Uint8Array([26, 0, tile.z]) }));
    const archive = await opened(pmtilesOf({ tiles: vectors, type: 1, tilePacking: 2 }));
    expect(archive.kind).toBe('vector');
    expect(await readAll(archive)).toEqual(new Map(vectors.map(({ tile, bytes }) => [tile, bytes])));
  });

  it('has not what lies elsewhere', async () => {
    const archive = await opened(pmtilesOf({ tiles: full.slice(3) }));
    expect(await archive.locate(tiles.slice(0, 3), signal)).toEqual([]);
    expect(
      await archive.locate(tilesOf({ south: 51.5, west: -0.1, north: 51.51, east: -0.09 }, 18, 50), signal),
    ).toEqual([]);
  });

  it('says whose it is', async () => {
    const archive = await opened(pmtilesOf({ tiles: full, metadata: { attribution: '<b>© OSM</b>' } }));
    expect(await archive.credit(signal)).toBe('© OSM');
    expect(await (await opened(pmtilesOf({ tiles: full }))).credit(signal)).toBe('');
    expect(await (await opened(pmtilesOf({ tiles: full, metadata: { attribution: 7 } }))).credit(signal)).toBe('');
  });

  it('is asked for few groups, not tile by tile', () => {
    const at = (offset: number) => ({ tile: tiles[0] as Tile, offset, length: 30_000 });
    const near = Array.from({ length: 40 }, (_, i) => at(i * 31_000));
    expect(batchesOf(near).map((batch) => batch.length)).toEqual([12, 12, 12, 4]);
    expect(batchesOf([at(0), at(1e6)])).toHaveLength(2);
    // the same bytes for two tiles: sea, say
    expect(batchesOf([at(0), at(0), at(30_000)])).toHaveLength(1);
  });
});

describe('An archive at an address', () => {
  const url = 'https://maps.example/town.pmtiles';
  const bytes = pmtilesOf({ tiles: full, perLeaf: 20 });

  it('is read in parts, and whole where its server knows none, in one request', async () => {
    for (const whole of [false, true]) {
      let asked = 0;
      const ranges = fakeRanges({ [url]: bytes }, { whole });
      const load: typeof ranges.load = (...all) => {
        asked += 1;
        return ranges.load(...all);
      };
      const archive = await openArchive(rangesSource(url, { load }));
      if ('fault' in archive) throw new Error(archive.fault);
      expect((await readAll(archive)) instanceof Map).toBe(true);
      if (whole) expect(asked).toBe(1);
      else expect(asked).toBeLessThan(30);
    }
  });

  it('says why it doesn’t come', async () => {
    const large = fakeRanges({ [url]: bytes }, { whole: true, maxBytes: 100 });
    expect(faultOf(await openArchive(rangesSource(url, large)))).toBe('file.tooLarge');
    expect(faultOf(await openArchive(rangesSource(url, fakeRanges({}))))).toBe('url.notFound');
    expect(faultOf(await openArchive(rangesSource('http://maps.example/a', fakeRanges({}))))).toBe('url.notHttps');
  });
});

describe('A hostile or broken archive', () => {
  const tile = tiles[0] as Tile;
  const alone = (root: Uint8Array, change = {}) => pmtilesOf({ tiles: full, root: gzipSync(root), ...change });
  const entry = { id: 0, run: 1, length: 10, offset: 0 };

  it.each([
    ['cut off in its tiles', pmtilesOf({ tiles: full }).slice(0, -5)],
    ['cut off in its root', pmtilesOf({ tiles: full }).slice(0, 140)],
    ['a root that is no directory', alone(new Uint8Array(4))],
    ['a root that swells to gigabytes', alone(new Uint8Array(50e6))],
    ['a leaf larger than any', alone(directoryBytes([{ ...entry, run: 0, length: 2 ** 40 }]))],
    ['a leaf beyond its end', alone(directoryBytes([{ ...entry, run: 0, offset: 2 ** 40 }]))],
    ['a tile larger than any', alone(directoryBytes([{ ...entry, run: 2 ** 40, length: limits.mapTile + 1 }]))],
    ['a tile beyond its end', alone(directoryBytes([{ ...entry, run: 2 ** 40, offset: 2 ** 45 }]))],
    [
      'tiles that are no images',
      pmtilesOf({ tiles: [{ tile, bytes: new TextEncoder().encode('<svg onload="x"/>') }] }),
    ],
    ['an image too wide to draw', pmtilesOf({ tiles: [{ tile, bytes: pngTile(limits.mapTilePixels + 1) }] })],
    ['a tile that swells', pmtilesOf({ tiles: [{ tile, bytes: new Uint8Array(limits.mapTile + 1) }], tilePacking: 2 })],
  ])('with %s is told to be damaged', async (_, bytes) => {
    const archive = await given(bytes);
    expect('fault' in archive ? archive.fault : await readAll(archive)).toBe('map.broken');
  });

  /** An archive whose every leaf is this one, told how many were read. */
  const withLeaf = async (leaf: (nth: number) => Uint8Array, root: Uint8Array) => {
    const whole = givenSource('x', new Blob([root as BlobPart]));
    let leaves = 0;
    const archive = await openArchive({
      name: 'x',
      read: async (span, ending) => {
        if (span.offset < 16_384 && span.length > 100) return whole.read(span, ending);
        leaves += 1;
        return leaf(leaves);
      },
    });
    if ('fault' in archive) throw new Error(archive.fault);
    return { fault: faultOf(await archive.locate(tiles, signal)), leaves };
  };

  it('whose leaves lead ever deeper is given up after three', async () => {
    // each leads to another, a hundred bytes on
    const deeper = (nth: number) => {
      const leaf = new Uint8Array(99);
      leaf.set(directoryBytes([{ ...entry, run: 0, offset: 20_000 + 100 * nth, length: 99 }]));
      return leaf;
    };
    const { fault, leaves } = await withLeaf(deeper, pmtilesOf({ tiles: full, perLeaf: 99_999, packing: 1 }));
    expect(fault).toBe('map.broken');
    expect(leaves).toBe(4);
  });

  it('of many heavy leaves is given up before all are read', async () => {
    // a directory of a megabyte, far less on the disk, for every leaf that is asked for
    const entries = Array.from({ length: 250_000 }, (_, id) => ({ ...entry, id: 1e9 + id }));
    const heavy = gzipSync(directoryBytes(entries));
    const { fault, leaves } = await withLeaf(() => heavy, pmtilesOf({ tiles: full, perLeaf: 1 }));
    expect(fault).toBe('map.broken');
    expect(leaves).toBeLessThan(tiles.length - 5);
  });

  it('is never asked for more bytes than a tile or a directory may have', async () => {
    const spans: number[] = [];
    const lies = [
      directoryBytes([{ ...entry, run: 0, length: 2 ** 40 }]),
      directoryBytes([{ ...entry, run: 2 ** 40, length: limits.mapTile + 1 }]),
    ];
    for (const root of lies) {
      const whole = givenSource('x', new Blob([alone(root) as BlobPart]));
      const read: typeof whole.read = (span, ending) => {
        spans.push(span.length);
        return whole.read(span, ending);
      };
      const archive = await openArchive({ name: 'x', read });
      expect('fault' in archive ? archive.fault : await readAll(archive)).toBe('map.broken');
    }
    expect(Math.max(...spans)).toBeLessThanOrEqual(limits.mapTile);
  });

  it('of vector tiles, or of something else, is refused in one word', async () => {
    expect(faultOf(await given(pmtilesOf({ tiles: full, type: 6 })))).toBe('map.kind');
    expect(faultOf(await given(new TextEncoder().encode('a;b')))).toBe('map.notArchive');
    expect(faultOf(await given(new Uint8Array()))).toBe('map.notArchive');
  });
});
