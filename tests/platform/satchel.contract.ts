import { describe, expect, it } from 'vitest';
import type { Satchel, TakenHunt } from '../../src/platform/ports';
import { aHunt } from '../builders/play';

/** A satchel, and how to find it again, as after the page was loaded anew. */
export interface SatchelUnderTest {
  readonly satchel: Satchel;
  readonly reopen: () => Satchel;
}

const taken = (key: string, wall = 0): TakenHunt => ({ key, hunt: aHunt(), problems: [], wall });
const tile = { z: 14, x: 8121, y: 5690 };
const beside = { z: 14, x: 8122, y: 5690 };
const bytes = (...all: number[]) => new Uint8Array(all);

const bytesIn = async (blob: Blob | null) => blob && [...new Uint8Array(await blob.arrayBuffer())];

/** What every satchel promises. */
export const satchelContract = (name: string, open: () => SatchelUnderTest, openFull: () => Satchel): void => {
  describe(`The satchel ${name}`, () => {
    it('is empty at first', async () => {
      const { satchel } = open();
      expect([await satchel.list(), await satchel.tiles()]).toEqual([[], []]);
      expect([await satchel.read('a'), await satchel.tile(tile)]).toEqual([null, null]);
    });

    it('holds hunts, oldest first, each under its key once, when the page is loaded anew', async () => {
      const { satchel, reopen } = open();
      await satchel.put(taken('b', 2));
      await satchel.put(taken('a', 3));
      await satchel.put(taken('a', 1));
      expect((await reopen().list()).map(({ key, wall }) => [key, wall])).toEqual([
        ['a', 1],
        ['b', 2],
      ]);
      expect(await reopen().read('b')).toEqual(taken('b', 2));
    });

    it('holds each tile once, and counts its bytes', async () => {
      const { satchel, reopen } = open();
      await satchel.put(taken('a'));
      await satchel.putTile('a', tile, bytes(1));
      await satchel.putTile('a', tile, bytes(1, 2, 3));
      await satchel.putTile('a', beside, bytes());
      const found = await reopen().tiles();
      expect(found).toHaveLength(2);
      expect(found).toEqual(
        expect.arrayContaining([
          { ...tile, bytes: 3 },
          { ...beside, bytes: 0 },
        ]),
      );
      expect(await bytesIn(await reopen().tile(tile))).toEqual([1, 2, 3]);
      expect(await reopen().tile({ z: 1, x: 8121, y: 5690 })).toBeNull();
    });

    it('tells the tiles of an organizer’s map from IGN’s and from those of other maps', async () => {
      const { satchel, reopen } = open();
      const [own, other] = [
        { ...tile, of: 'https://maps.example/town.pmtiles' },
        { ...tile, of: 'b' },
      ];
      await satchel.put(taken('a'));
      await satchel.putTile('a', tile, bytes(1));
      await satchel.putTile('a', own, bytes(1, 2));
      await satchel.putTile('a', other, bytes(1, 2, 3));
      expect(await bytesIn(await reopen().tile(tile))).toEqual([1]);
      expect(await bytesIn(await reopen().tile(own))).toEqual([1, 2]);
      expect(await reopen().tiles()).toEqual(
        expect.arrayContaining([
          { ...tile, bytes: 1 },
          { ...own, bytes: 2 },
          { ...other, bytes: 3 },
        ]),
      );
      await satchel.remove('a', [own]);
      expect((await reopen().tiles()).map(({ bytes: size }) => size).sort()).toEqual([1, 3]);
    });

    it('takes no tile in for a hunt that is not there, or no longer', async () => {
      const { satchel } = open();
      await expect(satchel.putTile('a', tile, bytes(1))).rejects.toThrow();
      await satchel.put(taken('a'));
      await satchel.remove('a', []);
      await expect(satchel.putTile('a', tile, bytes(1))).rejects.toThrow();
      expect(await satchel.tiles()).toEqual([]);
    });

    it('takes out a hunt, the tiles that are named, and nothing else', async () => {
      const { satchel, reopen } = open();
      for (const key of ['a', 'b']) await satchel.put(taken(key));
      for (const one of [tile, beside]) await satchel.putTile('a', one, bytes(1));
      await satchel.remove('a', [tile]);
      expect((await reopen().list()).map(({ key }) => key)).toEqual(['b']);
      expect(await reopen().tiles()).toEqual([{ ...beside, bytes: 1 }]);
    });

    it('is emptied at once', async () => {
      const { satchel, reopen } = open();
      await satchel.put(taken('a'));
      await satchel.putTile('a', tile, bytes(1));
      await satchel.clear();
      expect([await reopen().list(), await reopen().tiles()]).toEqual([[], []]);
    });

    it('tells where nothing can be put in', async () => {
      await expect(openFull().put(taken('a'))).rejects.toThrow();
    });
  });
};
