import type { GivenFile } from '../ports';

/** Folders in folders are gone through so far: data lies no deeper, and whoever drops a whole disk meant something else. */
const mostDeep = 4;

const fileOf = async (entry: FileSystemFileEntry): Promise<GivenFile> => {
  const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
  return { name: file.name, blob: file };
};

/** What lies in a folder: browsers give it in portions, the last of which is empty. */
const listOf = async (folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> => {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all.sort((a, b) => (a.name < b.name ? -1 : 1));
    all.push(...some);
  }
};

/** The files among these, and those in the folders among them; what a system keeps for itself, by a dot before its name, is not meant. */
export const filesWithin = async (
  entries: readonly FileSystemEntry[],
  deep = mostDeep,
): Promise<readonly GivenFile[]> => {
  const found: GivenFile[] = [];
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    if (entry.isFile) found.push(await fileOf(entry as FileSystemFileEntry));
    else if (deep > 0) found.push(...(await filesWithin(await listOf(entry as FileSystemDirectoryEntry), deep - 1)));
  }
  return found;
};
