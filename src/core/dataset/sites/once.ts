import type { Dataset } from '../dataset';

/** What is worked out once for each dataset, when it is first asked for. */
export const once = <T>(make: (dataset: Dataset) => T): ((dataset: Dataset) => T) => onceBy((dataset) => dataset, make);

/** What is worked out once for the same places, which a dataset keeps when its columns are understood anew. */
export const oncePlaced = <T>(make: (dataset: Dataset) => T): ((dataset: Dataset) => T) =>
  onceBy(({ lat }) => lat, make);

const onceBy = <T>(keyOf: (dataset: Dataset) => object, make: (dataset: Dataset) => T) => {
  const made = new WeakMap<object, T>();
  return (dataset: Dataset): T => {
    const key = keyOf(dataset);
    const known = made.get(key);
    if (known !== undefined) return known;
    const found = make(dataset);
    made.set(key, found);
    return found;
  };
};

/** So many sites of a dataset are remembered at most. */
const mostAt = 20_000;

/** What is worked out once for each site of a dataset by its index, or for each field by its index or its key: for up to so many, then it begins anew. */
export const onceAt = <K extends number | string, T>(
  make: (dataset: Dataset, at: K) => T,
): ((dataset: Dataset, at: K) => T) => {
  const knownIn = once(() => new Map<K, T>());
  return (dataset, at) => {
    const known = knownIn(dataset);
    const told = known.get(at);
    if (told !== undefined || known.has(at)) return told as T;
    if (known.size >= mostAt) known.clear();
    const found = make(dataset, at);
    known.set(at, found);
    return found;
  };
};
