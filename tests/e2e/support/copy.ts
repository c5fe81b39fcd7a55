import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listenOn } from '../../../src/platform/node/listen';
import { staticFiles } from '../../../src/platform/node/staticFiles';

/** The built game copied under `path` of a host of its own; `folder` is where its files lie, to be changed at will. */
export const serveCopy = async (path = '') => {
  const root = await mkdtemp(join(tmpdir(), 'jalon-copy-'));
  const folder = join(root, path);
  await cp('dist', folder, { recursive: true });
  const server = createServer(staticFiles(root));
  const origin = `http://127.0.0.1:${await listenOn(server, 0, '127.0.0.1')}`;
  const stop = async () => {
    server.close();
    server.closeAllConnections();
    await rm(root, { recursive: true, force: true });
  };
  return { origin, folder, stop };
};

/** A name with another hash, of the same length. */
const renamed = (name: string): string =>
  name.replace(/-([\w-]{7})(\.\w+)$/, (_, hash: string, end: string) => `-${[...hash].reverse().join('')}${end}`);

/** All files in a folder, with their paths in it. */
const filesIn = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder, { withFileTypes: true, recursive: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Puts another build in the place of the one that is served: another page, all of whose code, styles and pictures have other names, and a worker that knows it as another. Nothing is left of the one before; gives its names. */
export const publishSecond = async (folder: string): Promise<readonly string[]> => {
  const assets = join(folder, 'assets');
  const names = await readdir(assets);
  const others = new Map(names.map((name) => [name, renamed(name)]));
  for (const [name, other] of others) await rename(join(assets, name), join(assets, other));
  for (const file of await filesIn(folder)) {
    if (!/\.(?:html|js|css|webmanifest)$/.test(file)) continue;
    const text = await readFile(file, 'utf8');
    const second = text
      .replace(/[\w.-]+-[\w-]{7}\.\w+/g, (name) => others.get(name) ?? name)
      .replace('<head>', '<head><meta name="build" content="second">')
      .replace(/(url:"index\.html",revision:")[^"]*/, '$1second');
    if (second !== text) await writeFile(file, second);
  }
  return names.filter((name) => others.get(name) !== name);
};
