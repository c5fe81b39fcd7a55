const watched = [Object, Array, String, Number, Function, Map, Set, RegExp, Uint8Array].map(
  ({ prototype }) => prototype,
);

/** What every object has of its own kind now: each name and what it stands for. */
export const prototypesNow = (): readonly unknown[] =>
  watched.map((prototype) =>
    Object.entries(Object.getOwnPropertyDescriptors(prototype)).map(([name, { value }]) => [name, value]),
  );
