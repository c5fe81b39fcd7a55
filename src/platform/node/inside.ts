import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve, sep } from 'node:path';

/** A file by its real path, with its size in bytes and when it was last written, in wall milliseconds. */
export interface FoundFile {
  readonly path: string;
  readonly size: number;
  readonly writtenAt: number;
}

const isUnder = (folder: string, path: string): boolean => {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
};

const real = (path: string): Promise<string> => realpath(path).catch(() => resolve(path));

/** The file that a path leads to, links followed; `outside` when it lies in none of the folders, whether it is there or not. */
export const fileInside = async (
  folders: readonly string[],
  path: string,
): Promise<FoundFile | 'missing' | 'outside'> => {
  const roots = [...folders.map((folder) => resolve(folder)), ...(await Promise.all(folders.map(real)))];
  try {
    const target = await real(path);
    if (!roots.some((root) => isUnder(root, target))) return 'outside';
    const found = await stat(target);
    return found.isFile() ? { path: target, size: found.size, writtenAt: found.mtimeMs } : 'missing';
  } catch {
    return 'missing';
  }
};
