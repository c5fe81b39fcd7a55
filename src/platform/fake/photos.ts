import type { PhotoKey, Photos } from '../ports';

/** Pictures in memory; with `full` none goes in. A picture is what says that it is one. */
export const memoryPhotos = ({ full = false } = {}): Photos => {
  const kept = new Map<string, { readonly key: PhotoKey; readonly picture: Blob }>();
  const nameOf = ({ playId, stage, challenge }: PhotoKey): string => JSON.stringify([playId, stage, challenge]);
  return {
    put: async (key, picture) => {
      if (!picture.type.startsWith('image/')) return 'unreadable';
      if (full) return 'full';
      kept.set(nameOf(key), { key, picture });
      return picture;
    },
    get: async (key) => kept.get(nameOf(key))?.picture ?? null,
    remove: async (key) => void kept.delete(nameOf(key)),
    removeOf: async (playId) => {
      for (const [name, { key }] of kept) if (key.playId === playId) kept.delete(name);
    },
    clear: async () => kept.clear(),
  };
};
