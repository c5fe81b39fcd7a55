import { cp, mkdtemp, rm } from 'node:fs/promises';
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
