import { readFile, writeFile } from 'node:fs/promises';

/** Why a file can't be read. */
export type Unreadable = 'missing' | 'folder' | 'locked';

const reasons: { readonly [code: string]: Unreadable } = { ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder' };

/** The bytes of a file, or why there are none. */
export const readBytes = (path: string): Promise<Uint8Array | Unreadable> =>
  readFile(path).catch((error: NodeJS.ErrnoException) => reasons[error.code ?? ''] ?? 'locked');

/** Writes a text as UTF-8; false where it can't be written. */
export const writeText = (path: string, text: string): Promise<boolean> =>
  writeFile(path, text).then(
    () => true,
    () => false,
  );
