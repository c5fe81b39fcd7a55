import { within } from './json';

/** The CSV file of each dataset that a scenario's text names; none where the text is no scenario (`prepare` then says why). */
export const datasetPaths = (text: string): readonly (readonly [key: string, path: string])[] => {
  try {
    const { datasets } = JSON.parse(text) as { datasets?: Record<string, { path?: unknown } | null> };
    return Object.entries(datasets ?? {}).flatMap(([key, value]) =>
      typeof value?.path === 'string' && value.path !== '' ? [[key, value.path] as const] : [],
    );
  } catch {
    return [];
  }
};

/** Where a scenario says the path of a dataset. */
export const placeOfPath = (key: string): string => within(within('$.datasets', key), 'path');

/** The path of the descriptor that belongs to a CSV file: `datapackage.json` in the same folder, whatever is asked of an address. */
export const descriptorPath = (path: string): string =>
  path.replace(/[?#].*$/s, '').replace(/[^\\/]*$/, 'datapackage.json');
