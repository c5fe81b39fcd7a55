/** Some of the sentences of a language, in other words. */
export type Changed<T> = {
  readonly [K in keyof T]?: T[K] extends string | readonly string[] | ((...of: never[]) => string)
    ? T[K]
    : Changed<T[K]>;
};

/** The same words, some of them changed. */
export const changed = <T extends object>(words: T, change: Changed<T>): T => {
  const keys = Object.keys(change) as (keyof T)[];
  const parts = keys.map((key) => {
    const [own, other] = [words[key], change[key] as T[typeof key]];
    return [key, typeof own === 'object' && own !== null && other ? changed(own, other as Changed<typeof own>) : other];
  });
  return { ...words, ...(Object.fromEntries(parts) as Partial<T>) };
};
