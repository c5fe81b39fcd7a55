import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FoundFile } from './inside';

const press = promisify(gzip);

/** Less gains nothing, more would fill the memory. */
const [leastBytes, mostBytes] = [1_000, 10_000_000];

/** A file's bytes gzipped; null where that is not worth it, or it can't be read. */
export type Press = (file: FoundFile) => Promise<Buffer | null>;

/** Presses each version of a file once, and keeps what comes of it. */
export const createPress = (): Press => {
  const kept = new Map<string, { readonly writtenAt: number; readonly bytes: Promise<Buffer | null> }>();
  return ({ path, size, writtenAt }) => {
    if (size < leastBytes || size > mostBytes) return Promise.resolve(null);
    const known = kept.get(path);
    if (known?.writtenAt === writtenAt) return known.bytes;
    const bytes = readFile(path).then(press, () => null);
    kept.set(path, { writtenAt, bytes });
    return bytes;
  };
};
