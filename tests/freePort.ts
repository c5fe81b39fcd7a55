import { createServer } from 'node:http';
import { listenOn } from '../src/platform/node/listen';

/** A port of this machine that is free now. */
export const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await listenOn(server, 0, '127.0.0.1');
  await new Promise((resolve) => server.close(resolve));
  return port ?? 0;
};
