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
    const known = made.get(key) ?? make(dataset);
    made.set(key, known);
    return known;
  };
};
