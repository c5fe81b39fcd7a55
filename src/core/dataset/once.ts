import type { Dataset } from './dataset';

/** What is worked out once for each dataset, when it is first asked for. */
export const once = <T>(make: (dataset: Dataset) => T): ((dataset: Dataset) => T) => {
  const made = new WeakMap<Dataset, T>();
  return (dataset) => {
    const known = made.get(dataset) ?? make(dataset);
    made.set(dataset, known);
    return known;
  };
};
