import { within } from '../lib/json';
import { limits } from '../lib/limits';

/** The CSV file of each dataset that a scenario's text names; none where the text is no scenario, or names too many (`prepare` then says why). */
export const datasetPaths = (text: string): readonly (readonly [key: string, path: string])[] => {
  try {
    const { datasets } = JSON.parse(text) as { datasets?: Record<string, { path?: unknown } | null> };
    const all = Object.entries(datasets ?? {});
    if (all.length > limits.datasets) return [];
    return all.flatMap(([key, value]) =>
      typeof value?.path === 'string' && value.path !== '' ? [[key, value.path] as const] : [],
    );
  } catch {
    return [];
  }
};

/** The datasets of a scenario's text that sites come from: all but the drawn map that its barriers are taken from. */
export const sitePaths = (text: string): ReturnType<typeof datasetPaths> => {
  const paths = datasetPaths(text);
  if (paths.length === 0) return [];
  const { walk } = JSON.parse(text) as { walk?: { barriers?: { dataset?: unknown } | null } | null };
  return paths.filter(([key]) => key !== walk?.barriers?.dataset);
};

/** Where a scenario says the path of a dataset. */
export const placeOfPath = (key: string): string => within(within('$.datasets', key), 'path');

/** The path of the descriptor that belongs to a CSV file: `datapackage.json` in the same folder, whatever is asked of an address. */
export const descriptorPath = (path: string): string => {
  const own = path.replace(/[?#].*$/s, '');
  // the host of an address without a path is no file in a folder
  return /^\w+:\/\/[^\\/]*$/.test(own) ? `${own}/datapackage.json` : own.replace(/[^\\/]*$/, 'datapackage.json');
};
