import type { Credit } from '../dataset';

/** The same credits, each once: a hunt may tell of the map that its chart is drawn from. */
export const eachOnce = (credits: readonly Credit[]): readonly Credit[] => {
  const said = credits.map((credit) => JSON.stringify(credit));
  return credits.filter((_, i) => said.indexOf(said[i] ?? '') === i);
};
