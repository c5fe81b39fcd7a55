import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Where a folder of samples is that are too large, or not ours, to ship: in `JALON_SAMPLES`, else in `../shared`. */
export const samplesAt = (folder: string): string => resolve(root, process.env.JALON_SAMPLES ?? '../shared', folder);

/** Whether a folder of samples is missing, which is said aloud: a test that does not run must not look like one that passes. */
export const lacks = (folder: string, what: string): boolean => {
  const missing = !existsSync(samplesAt(folder));
  if (missing) console.warn(`SKIPPED: ${what}. There is no ${samplesAt(folder)}: set JALON_SAMPLES (CONTRIBUTING.md).`);
  return missing;
};
