import { describe, expect, it } from 'vitest';
import type { PhotoKey, Photos } from '../../src/platform/ports';

/** Pictures, and how to find them again, as after the page was loaded anew. */
export interface PhotosUnderTest {
  readonly photos: Photos;
  readonly reopen: () => Photos;
}

const key: PhotoKey = { playId: 'p1', stage: 'a', challenge: 'a-q' };
const others: readonly PhotoKey[] = [
  { ...key, challenge: 'a-r' },
  { ...key, stage: 'b' },
  { ...key, playId: 'p1 ' },
  { ...key, playId: 'p2' },
];
const aPicture = (text: string) => new Blob([text], { type: 'image/jpeg' });
const textOf = async (photos: Photos, one: PhotoKey) => (await (await photos.get(one))?.text()) ?? null;

/** What every place for pictures promises. */
export const photosContract = (name: string, open: () => PhotosUnderTest, openFull: () => Photos): void => {
  describe(`The pictures ${name}`, () => {
    it('are none at first', async () => {
      expect(await open().photos.get(key)).toBeNull();
    });

    it('are found again when the page is loaded anew, the last of each question', async () => {
      const { photos, reopen } = open();
      await photos.put(key, aPicture('first'));
      const given = await photos.put(key, aPicture('second'));
      expect(given instanceof Blob && (await given.text())).toBe('second');
      expect([await textOf(reopen(), key), (await reopen().get(key))?.type]).toEqual(['second', 'image/jpeg']);
    });

    it('are removed one by one, play by play, and all at once', async () => {
      const { photos, reopen } = open();
      for (const one of [key, ...others]) await photos.put(one, aPicture('x'));
      const left = async () => {
        const found = await Promise.all([key, ...others].map((one) => reopen().get(one)));
        return found.map((one) => one !== null);
      };
      await photos.remove(key);
      expect(await left()).toEqual([false, true, true, true, true]);
      await photos.removeOf('p1');
      expect(await left()).toEqual([false, false, false, true, true]);
      await photos.clear();
      expect(await left()).toEqual([false, false, false, false, false]);
    });

    it('tell what is no picture, and where there is no room; nothing is kept of either', async () => {
      const { photos } = open();
      expect(await photos.put(key, new Blob(['x'], { type: 'text/plain' }))).toBe('unreadable');
      expect(await photos.get(key)).toBeNull();
      const full = openFull();
      expect(await full.put(key, aPicture('x'))).toBe('full');
      expect(await full.get(key)).toBeNull();
    });
  });
};
