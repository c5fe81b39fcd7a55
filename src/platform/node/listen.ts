import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

const tries = 50;

const listenOnce = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const fail = (error: Error) => {
      server.off('listening', begin);
      reject(error);
    };
    const begin = () => {
      server.off('error', fail);
      resolve((server.address() as AddressInfo).port);
    };
    server.once('error', fail).once('listening', begin).listen(port, host);
  });

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');

/** Listens on `port` alone (0: any free one); null when it is taken. */
export const listenOn = async (server: Server, port: number, host: string): Promise<number | null> => {
  try {
    return await listenOnce(server, port, host);
  } catch (error) {
    if (isTaken(error)) return null;
    throw error;
  }
};

/** Listens on the first free port from `first` upward; null when fifty in a row are taken. */
export const listenFrom = async (server: Server, first: number, host: string): Promise<number | null> => {
  for (let port = first; port < first + tries; port += 1) {
    const found = await listenOn(server, port, host);
    if (found !== null) return found;
  }
  return null;
};
