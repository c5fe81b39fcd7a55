import { describe, expect, it } from 'vitest';
import type { Drawer, DrawnFile } from '../../src/platform/ports';

/** A drawer, and how to find it again, as after the page was loaded anew. */
export interface DrawerUnderTest {
  readonly drawer: Drawer;
  readonly reopen: () => Drawer;
}

const one: DrawnFile = { name: 'a.csv', content: new Blob(['a;b\n1;2\n']), descriptor: { title: 'A' } };
const feed: DrawnFile = { name: 'stops.txt', content: { 'stops.txt': new Blob(['stop_id\n']) }, descriptor: undefined };

const namesIn = async (drawer: Drawer): Promise<readonly string[]> => (await drawer.look()).map(({ name }) => name);

/** What every drawer promises. */
export const drawerContract = (name: string, open: () => DrawerUnderTest, openFull: () => Drawer): void => {
  describe(`The drawer ${name}`, () => {
    it('is empty at first', async () => {
      expect(await open().drawer.look()).toEqual([]);
    });

    it('holds files with what came beside them, in their order, when the page is loaded anew', async () => {
      const { drawer, reopen } = open();
      await drawer.put([feed, one]);
      const found = await reopen().look();
      expect(found.map(({ name: called, descriptor }) => [called, descriptor])).toEqual([
        ['stops.txt', undefined],
        ['a.csv', { title: 'A' }],
      ]);
      expect(Object.keys(found[0]?.content ?? {})).toEqual(['stops.txt']);
    });

    it('holds what was put in last, and nothing of what lay there before', async () => {
      const { drawer, reopen } = open();
      await drawer.put([one, feed]);
      await drawer.put([feed]);
      expect(await namesIn(reopen())).toEqual(['stops.txt']);
      await drawer.put([]);
      expect(await namesIn(reopen())).toEqual([]);
    });

    it('tells where nothing can be put in, and gives nothing there', async () => {
      const drawer = openFull();
      await expect(drawer.put([one])).rejects.toThrow();
      expect(await drawer.look()).toEqual([]);
    });
  });
};
