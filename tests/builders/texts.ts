/** A place in a value of JSON: the keys that lead there. */
export type Path = readonly (string | number)[];

/** Each text in a value of JSON, with its path. */
export const textsIn = (value: unknown, path: Path = []): readonly (readonly [path: Path, text: string])[] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
};

/** The same value of JSON with another one at a path. */
export const changedAt = (value: unknown, [key, ...rest]: Path, other: unknown): unknown => {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((inner, i) => (i === key ? changedAt(inner, rest, other) : inner));
  const held = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.entries(held).map(([name, inner]) => [name, name === key ? changedAt(inner, rest, other) : inner]),
  );
};
