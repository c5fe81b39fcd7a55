import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { indexedDbPhotos } from '../../src/platform/browser/photos';
import { memoryPhotos } from '../../src/platform/fake/photos';
import { memoryPlays } from '../../src/platform/fake/plays';
import type { Develop } from '../../src/platform/ports';
import { withPhotos } from '../../src/platform/withPhotos';
import { aHunt } from '../builders/play';
import { photosContract } from './photos.contract';

/** A canvas is the browser's: here a picture is what says that it is one. */
const develops: Develop = async (picture) => (picture.type.startsWith('image/') ? picture : 'unreadable');

let databases = 0;
const freshName = (): string => {
  databases += 1;
  return `photos-${databases}`;
};

const throwing = (name: string) =>
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
    throw new DOMException('no', name);
  });

photosContract(
  'in memory',
  () => {
    const photos = memoryPhotos();
    return { photos, reopen: () => photos };
  },
  () => memoryPhotos({ full: true }),
);

photosContract(
  'in IndexedDB',
  () => {
    const name = freshName();
    return { photos: indexedDbPhotos(develops, name), reopen: () => indexedDbPhotos(develops, name) };
  },
  () => {
    throwing('QuotaExceededError');
    return indexedDbPhotos(develops, freshName());
  },
);

const key = { playId: 'p1', stage: 'a', challenge: 'a-q' };
const picture = new Blob(['x'], { type: 'image/jpeg' });

it('Pictures that may not be kept at all are told as refused', async () => {
  throwing('InvalidStateError');
  expect(await indexedDbPhotos(develops, freshName()).put(key, picture)).toBe('refused');
});

it('What is kept of a picture is what was developed, never what was given', async () => {
  const photos = indexedDbPhotos(async () => new Blob(['developed'], { type: 'image/jpeg' }), freshName());
  await photos.put(key, new Blob(['with a place in it'], { type: 'image/jpeg' }));
  expect(await (await photos.get(key))?.text()).toBe('developed');
});

it('Pictures go with their play, and no other', async () => {
  const [photos, kept] = [memoryPhotos(), memoryPlays()];
  const plays = withPhotos(kept, photos);
  for (const id of ['p1', 'p2']) {
    await plays.create({ id, hunt: aHunt(), huntHash: 'hash', createdWall: 0 });
    await photos.put({ ...key, playId: id }, picture);
  }
  await plays.remove('p1');
  expect([await kept.ids(), await photos.get(key)]).toEqual([['p2'], null]);
  expect(await photos.get({ ...key, playId: 'p2' })).not.toBeNull();
});
