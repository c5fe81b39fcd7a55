import { array, assert, integer, property, record, uint8Array } from 'fast-check';
import { zxyToTileId } from 'pmtiles';
import { describe, expect, it } from 'vitest';
import { findIn, plainText, readDirectory, readHeader, tileId } from '../../../src/core/lib/pmtiles';
import { directoryBytes, pmtilesOf, pngTile } from '../../builders/pmtiles';

const tile = { z: 14, x: 8121, y: 5690 };
const aMap = (change: Partial<Parameters<typeof pmtilesOf>[0]> = {}) =>
  pmtilesOf({ tiles: [{ tile, bytes: pngTile() }], ...change });

const changed = (bytes: Uint8Array, at: number, ...values: number[]): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  copy.set(values, at);
  return copy;
};

describe('The number of a tile in a map archive', () => {
  it('is that of the reference reader, at every level', () => {
    const anyTile = integer({ min: 0, max: 24 }).chain((z) =>
      record({ x: integer({ min: 0, max: 2 ** z - 1 }), y: integer({ min: 0, max: 2 ** z - 1 }) }).map((at) => ({
        z,
        ...at,
      })),
    );
    assert(property(anyTile, (one) => tileId(one) === zxyToTileId(one.z, one.x, one.y)));
  });
});

describe('A directory of a map archive', () => {
  const step = record({
    step: integer({ min: 1, max: 1e6 }),
    run: integer({ min: 0, max: 9 }),
    length: integer({ min: 1, max: 1e6 }),
    offset: integer({ min: 0, max: 2 ** 40 }),
  });

  it('is read as it was written, and each of its tiles found, and no other', () => {
    assert(
      property(array(step, { minLength: 1, maxLength: 40 }), (steps) => {
        let id = -1;
        const entries = steps.map((one) => {
          id += one.step + 9;
          return { ...one, id };
        });
        const directory = readDirectory(directoryBytes(entries));
        if (!directory) throw new Error('It was not read.');
        for (const { id: first, run, length, offset } of entries) {
          expect(findIn(directory, first)).toEqual({ offset, length, isLeaf: run === 0 });
          if (run > 0) expect(findIn(directory, first + run)).toBeNull();
        }
        expect(findIn(directory, (entries[0]?.id ?? 0) - 1)).toBeNull();
      }),
    );
  });

  it('of any bytes is read or refused, and takes no more room than they', () => {
    assert(
      property(uint8Array({ maxLength: 300 }), (bytes) => {
        const directory = readDirectory(bytes);
        return directory === null || directory.ids.length * 4 <= bytes.length;
      }),
    );
  });

  it.each([
    ['nothing', []],
    ['a count of a billion with nothing behind', [0xff, 0xff, 0xff, 0xff, 3]],
    ['a number without an end', [1, 0xff, 0xff]],
    ['a tile twice', [2, 5, 0, 1, 1, 1, 1, 1, 1]],
    ['a tile of no bytes', [1, 5, 1, 0, 1]],
    ['a first tile right behind none', [1, 5, 1, 1, 0]],
  ])('of %s is refused', (_, bytes) => {
    expect(readDirectory(Uint8Array.from(bytes))).toBeNull();
  });
});

describe('The header of a map archive', () => {
  it('tells what the map is of', () => {
    expect(readHeader(aMap())).toMatchObject({ kind: 'image', packing: 'gzip', tilePacking: 'none', nearest: 14 });
    expect(readHeader(aMap({ type: 1, tilePacking: 2 }))).toMatchObject({ kind: 'vector', tilePacking: 'gzip' });
  });

  it.each([
    ['a file of something else', new TextEncoder().encode('id;name\n1;a\n'), 'map.notArchive'],
    ['an older version', aMap({ version: 2 }), 'map.notArchive'],
    ['one that ends too early', aMap().slice(0, 100), 'map.broken'],
    ['one packed otherwise', aMap({ packing: 3 }), 'map.packing'],
    ['tiles packed otherwise', aMap({ tilePacking: 4 }), 'map.packing'],
    ['tiles of nobody knows what', aMap({ type: 9 }), 'map.kind'],
    ['levels in the wrong order', changed(aMap(), 100, 15, 14), 'map.broken'],
    ['levels beyond all', changed(aMap(), 101, 30), 'map.broken'],
    ['a root far away', changed(aMap(), 8, 0, 0, 0, 1), 'map.broken'],
    ['a root beyond all numbers', changed(aMap(), 16, ...Array(8).fill(255)), 'map.broken'],
  ])('of %s says so', (_, bytes, why) => {
    expect(readHeader(bytes)).toBe(why);
  });
});

it('The credit of an archive is read as plain text', () => {
  expect(plainText('<a href="javascript:alert(1)">&copy; OSM</a> <b>&amp;</b>\n others')).toBe('© OSM & others');
});
