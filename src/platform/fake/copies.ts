import type { Copies } from '../ports';

/** Copies in memory; with `full` a place that nothing goes into. */
export const memoryCopies = ({ full = false } = {}): Copies => {
  const texts = new Map<string, string>();
  const key = (playId: string, part: string) => JSON.stringify([playId, part]);
  return {
    put: async (playId, part, text) => {
      if (full) throw new DOMException('There is no room.', 'QuotaExceededError');
      texts.set(key(playId, part), text);
    },
    get: async (playId, part) => texts.get(key(playId, part)) ?? null,
    ids: async () => [...new Set([...texts.keys()].map((one) => JSON.parse(one)[0] as string))],
    remove: async (playId) => {
      texts.delete(key(playId, 'play'));
      texts.delete(key(playId, 'log'));
    },
  };
};
