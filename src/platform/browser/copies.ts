import type { Copies, CopyPart } from '../ports';

const partOf = (playId: string, part: CopyPart): string => `/copy/${encodeURIComponent(playId)}/${part}`;

const idIn = ({ url }: Request): string => decodeURIComponent(new URL(url).pathname.split('/')[2] ?? '');

/** Copies in Cache Storage, which browsers keep apart from their databases; rejected where there is none, as on a page without https. */
export const cacheCopies = (name = 'jalon-copies'): Copies => {
  const open = async (): Promise<Cache> => caches.open(name);
  /** To ask makes no cache. */
  const look = async (): Promise<Cache | null> => ((await caches.has(name)) ? caches.open(name) : null);
  return {
    put: async (playId, part, text) => (await open()).put(partOf(playId, part), new Response(text)),
    get: async (playId, part) => (await (await look())?.match(partOf(playId, part)))?.text() ?? null,
    ids: async () => [...new Set(((await (await look())?.keys()) ?? []).map(idIn))],
    remove: async (playId) => {
      const cache = await look();
      if (!cache) return;
      await Promise.all([cache.delete(partOf(playId, 'play')), cache.delete(partOf(playId, 'log'))]);
      if ((await cache.keys()).length === 0) await caches.delete(name);
    },
  };
};
