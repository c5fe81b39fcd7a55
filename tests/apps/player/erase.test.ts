import { describe, expect, it } from 'vitest';
import { eraseAll } from '../../../src/apps/player/erase';
import { forgottenOf, penOf } from '../../../src/apps/player/logbook';
import { memoryDrawer } from '../../../src/platform/fake/drawer';
import { memoryPhotos } from '../../../src/platform/fake/photos';
import { memoryPlays } from '../../../src/platform/fake/plays';
import { memorySatchel } from '../../../src/platform/fake/satchel';
import { memorySettings } from '../../../src/platform/fake/settings';
import { fakeTabs } from '../../../src/platform/fake/writers';
import type { PlayStore } from '../../../src/platform/ports';
import { aHunt } from '../../builders/play';

const picture = { playId: 'p1', stage: 'a', challenge: 'a-q' };

/** A browser in which two plays, a choice and a file are kept. */
const aBrowser = async (plays: PlayStore = memoryPlays()) => {
  const [settings, drawer, satchel, openTab] = [memorySettings(), memoryDrawer(), memorySatchel(), fakeTabs()];
  const photos = memoryPhotos();
  await photos.put(picture, new Blob(['x'], { type: 'image/jpeg' }));
  for (const id of ['p1', 'p2']) await plays.create({ id, hunt: aHunt(), huntHash: 'hash', createdWall: 0 });
  await drawer.put([{ name: 'a.csv', blob: new Blob(['a']), said: null }] as never);
  await satchel.put({ key: 'hunt/h', hunt: aHunt(), problems: [], wall: 0 });
  await satchel.putTile('hunt/h', { z: 1, x: 0, y: 0 }, new Uint8Array(3));
  settings.set('theme', 'night');
  const kept = async () => [
    (await plays.list()).length,
    (await drawer.look()).length,
    (await satchel.list()).length + (await satchel.tiles()).length + ((await photos.get(picture)) ? 1 : 0),
    settings.get('theme'),
  ];
  return { keepers: { plays, settings, drawer, satchel, photos, writers: openTab() }, openTab, kept };
};

describe('erasing everything', () => {
  it('takes away every play, picture, file, hunt taken along and choice', async () => {
    const { keepers, kept } = await aBrowser();
    expect(await kept()).toEqual([2, 1, 3, 'night']);
    expect(await eraseAll(keepers)).toBe(true);
    expect(await kept()).toEqual([0, 0, 0, null]);
  });

  it('erases nothing while another tab plays, and everything once that tab is closed', async () => {
    const { keepers, openTab, kept } = await aBrowser();
    const release = openTab().claim(
      penOf('p2'),
      () => {},
      () => {},
    );
    expect(await eraseAll(keepers)).toBe(false);
    expect(await kept()).toEqual([2, 1, 3, 'night']);
    release();
    expect(await eraseAll(keepers)).toBe(true);
    expect(await kept()).toEqual([0, 0, 0, null]);
  });

  it('tells the other tabs of each play, before it is gone, for who would write it anew, and after, for who lists it', async () => {
    const { keepers, openTab } = await aBrowser();
    const told: string[] = [];
    const tab = openTab();
    for (const id of ['p1', 'p2'])
      tab.hear(forgottenOf(id), () => {
        told.push(id);
        void keepers.plays.ids().then((ids) => told.push(ids.includes(id) ? 'here' : 'gone'));
      });
    const { remove } = keepers.plays;
    const slow = async (id: string) => {
      await new Promise((resolve) => setTimeout(resolve, 0));
      return remove(id);
    };
    await eraseAll({ ...keepers, plays: { ...keepers.plays, remove: slow } });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(told).toEqual(['p1', 'p2', 'here', 'here', 'p1', 'p2', 'gone', 'gone']);
  });

  it('takes away a play that can’t be read, and stands in no list', async () => {
    const store = memoryPlays();
    const { keepers } = await aBrowser({ ...store, list: async () => [] });
    expect(await eraseAll(keepers)).toBe(true);
    expect(await store.ids()).toEqual([]);
  });

  it('is no success where the plays could not be taken away', async () => {
    const stubborn: PlayStore = { ...memoryPlays(), remove: () => Promise.reject(new Error('no')) };
    const { keepers, kept } = await aBrowser(stubborn);
    await expect(eraseAll(keepers)).rejects.toThrow();
    expect((await kept())[3]).toBe('night');
  });
});
