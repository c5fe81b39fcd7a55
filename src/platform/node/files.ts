import { readFile, writeFile } from 'node:fs/promises';

/** The bytes of a file, or null where there is none that can be read. */
export const readBytes = (path: string): Promise<Uint8Array | null> => readFile(path).catch(() => null);

/** Writes a text as UTF-8; false where it can't be written. */
export const writeText = (path: string, text: string): Promise<boolean> =>
  writeFile(path, text).then(
    () => true,
    () => false,
  );
