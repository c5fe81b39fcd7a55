import { fileURLToPath, pathToFileURL } from 'node:url';
import { fault } from '../../core/lib/checked';
import type { Fetcher } from '../ports';
import { loaded, loadFromWeb, trouble, type WebParts, webBounds } from '../web';
import { readBytes } from './files';
import { type FoundFile, fileInside } from './inside';

/** What loading leans on; a test supplies its own. */
export interface NodeFetcherParts extends WebParts {
  /** Where a path may start, the nearest first; nothing outside of them is read. */
  readonly folders: readonly string[];
  /** Whether this machine's own servers may be asked by `http:`: a person may name one, a scenario may not. */
  readonly ownMachine?: boolean;
}

/** The file that a path means in a folder, read as a browser reads it: `%20` is a space, `?` ends it; none where it means no file. */
const pathsIn = (folder: string, url: string): readonly string[] => {
  try {
    return [fileURLToPath(new URL(url, pathToFileURL(`${folder}/`)))];
  } catch {
    return [];
  }
};

const fromFolders = async (url: string, { folders, maxBytes }: NodeFetcherParts) => {
  const paths = folders.flatMap((folder) => pathsIn(folder, url));
  const found = await Promise.all(paths.map((path) => fileInside(folders, path)));
  if (found[0] === 'outside') return trouble(fault('', 'file.outside', { url }));
  const file = found.find((one): one is FoundFile => typeof one === 'object');
  if (!file) return trouble(fault('', 'url.notFound', { url }));
  if (file.size > maxBytes) return trouble(fault('', 'file.tooLarge', { url, megabytes: maxBytes / 1e6 }));
  const bytes = await readBytes(file.path);
  return typeof bytes === 'string'
    ? trouble(fault('', 'url.notFound', { url }))
    : loaded(new Blob([bytes as BlobPart]), url);
};

const isOwnMachine = ({ protocol, hostname }: URL): boolean =>
  protocol === 'http:' && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/** Loads a path from the first of the folders that has it, and an address by https. */
export const createFetcher = (parts: NodeFetcherParts): Fetcher => ({
  load: async (url, watch) => {
    if (!URL.canParse(url)) return fromFolders(url, parts);
    const address = new URL(url);
    const isSafe = address.protocol === 'https:' || (parts.ownMachine === true && isOwnMachine(address));
    if (!isSafe) return trouble(fault('', 'url.notHttps', { url }));
    return loadFromWeb(address, url, parts, watch);
  },
});

/** The loader of the command line. */
export const fetcherFrom = (folders: readonly string[], ownMachine = false): Fetcher =>
  createFetcher({ folders, ownMachine, request: (url, init) => fetch(url, init), ...webBounds });
