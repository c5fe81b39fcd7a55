import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Why a file can't be read. */
export type Unreadable = 'missing' | 'folder' | 'locked';

const reasons: { readonly [code: string]: Unreadable } = { ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder' };

const reasonOf = ({ code }: NodeJS.ErrnoException): Unreadable => reasons[code ?? ''] ?? 'locked';

/** The bytes of a file, or why there are none. */
export const readBytes = (path: string): Promise<Uint8Array | Unreadable> => readFile(path).catch(reasonOf);

const pieceBytes = 1024 * 1024;

/** Gives the bytes of a file in pieces, so that it is never whole in memory; why it can't be read, or null. */
export const eachPiece = async (path: string, take: (bytes: Uint8Array) => void): Promise<Unreadable | null> => {
  const stream = createReadStream(path, { highWaterMark: pieceBytes });
  try {
    for await (const bytes of stream.iterator() as AsyncIterable<Uint8Array>) take(bytes);
    return null;
  } catch (error) {
    return reasonOf(error as NodeJS.ErrnoException);
  }
};

/** The names of the files in a folder; none where it is no folder. */
export const filesIn = (path: string): Promise<readonly string[]> => readdir(path).catch(() => []);

/** Writes a text as UTF-8; false where it can't be written. */
export const writeText = (path: string, text: string): Promise<boolean> =>
  writeFile(path, text).then(
    () => true,
    () => false,
  );

/** Why a new file can't be written. */
export type Unwritable = 'exists' | 'locked';

/** Writes a file that isn't there yet, and the folders it needs; why it can't be written, or null. */
export const writeNew = async (path: string, content: Uint8Array): Promise<Unwritable | null> => {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content, { flag: 'wx' });
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EEXIST' ? 'exists' : 'locked';
  }
};
