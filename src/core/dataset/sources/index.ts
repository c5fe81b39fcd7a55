import { gtfsStops } from './gtfs';
import type { Source } from './source';

/** The list of known kinds of dataset: add one here and a file beside. */
const sources: readonly Source[] = [gtfsStops];

/** The known kind whose headers are all there; undefined for a dataset of its own kind. */
export const sourceOf = (keys: readonly string[]): Source | undefined => {
  const present = new Set(keys);
  return sources.find(({ recognizedBy }) => recognizedBy.every((key) => present.has(key)));
};
