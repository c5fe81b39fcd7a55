import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

/** Puts another build in the place of the one that is served: another page, and a worker that knows it as another. */
export const publishSecond = async (folder: string): Promise<void> => {
  const [page, worker] = [join(folder, 'index.html'), join(folder, 'sw.js')];
  const html = await readFile(page, 'utf8');
  await writeFile(page, html.replace('<head>', '<head><meta name="build" content="second">'));
  const script = await readFile(worker, 'utf8');
  await writeFile(worker, script.replace(/(url:"index\.html",revision:")[^"]*/, '$1second'));
};
