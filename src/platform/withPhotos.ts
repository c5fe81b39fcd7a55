import type { Photos, PlayStore } from './ports';

/** The same plays, each of which takes the pictures that were taken in it along when it is removed. */
export const withPhotos = (plays: PlayStore, photos: Pick<Photos, 'removeOf'>): PlayStore => ({
  ...plays,
  remove: async (playId) => {
    await Promise.all([plays.remove(playId), photos.removeOf(playId)]);
  },
});
