/** Cache Storage for Node, which has none: what the specification says of texts put under addresses. */
export const aCacheStorage = (): Pick<CacheStorage, 'open' | 'has' | 'delete' | 'keys'> => {
  const caches = new Map<string, Map<string, string>>();
  const addressOf = (request: unknown) => new URL(String(request), 'https://jalon.example').href;
  const cacheOver = (texts: Map<string, string>) => ({
    put: async (request: unknown, response: Response) => void texts.set(addressOf(request), await response.text()),
    match: async (request: unknown) => {
      const text = texts.get(addressOf(request));
      return text === undefined ? undefined : new Response(text);
    },
    delete: async (request: unknown) => texts.delete(addressOf(request)),
    keys: async () => [...texts.keys()].map((url) => new Request(url)),
  });
  return {
    open: async (name) => {
      const texts = caches.get(name) ?? new Map<string, string>();
      caches.set(name, texts);
      return cacheOver(texts) as unknown as Cache;
    },
    has: async (name) => caches.has(name),
    delete: async (name) => caches.delete(name),
    keys: async () => [...caches.keys()],
  };
};
