import { closeSync, openSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a file of this name piece by piece, and clears it away when `use` is done with its path. */
export const withFile = async <T>(
  name: string,
  pieces: Iterable<string>,
  use: (file: string) => Promise<T>,
): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'jalon-made-'));
  try {
    const file = join(folder, name);
    const handle = openSync(file, 'w');
    for (const piece of pieces) writeSync(handle, piece);
    closeSync(handle);
    return await use(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
