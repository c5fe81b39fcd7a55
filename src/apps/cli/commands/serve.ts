import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { renderUnicodeCompact } from 'uqr';
import { certificateFor } from '../../../platform/node/certificate';
import { listenFrom, listenOn } from '../../../platform/node/listen';
import { lanAddresses } from '../../../platform/node/network';
import { staticFiles } from '../../../platform/node/staticFiles';
import { type Call, type Command, cannot, type ExitCode } from '../command';
import { serveWords } from '../serveWords';

const firstPort = 4173;
const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** The port asked for; null for any from 4173 upward; NaN for no port at all. */
const portOf = (given: string | undefined): number | null => {
  if (given === undefined) return null;
  return /^\d{1,5}$/.test(given) && Number(given) < 65536 ? Number(given) : Number.NaN;
};

/** Builds the game where there is none, telling what the builder tells; whether there is a game to serve now. */
const isBuilt = (call: Call, dist: string): boolean => {
  const page = join(dist, 'index.html');
  if (existsSync(page)) return true;
  call.tell(serveWords[call.language].building);
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 2] });
  return existsSync(page);
};

/** Opens the person's browser, if this machine has one to open. */
const openBrowser = (url: string): void => {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  spawn(command as string, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
};

/** A QR code in white on black, whatever the terminal's colors. */
const qrCode = (text: string): string => {
  const code = renderUnicodeCompact(text, { border: 2 });
  return process.stdout.isTTY ? code.replace(/^.*$/gm, '\x1b[40;97m$&\x1b[0m') : code;
};

const untilStopped = (server: Server): Promise<ExitCode> =>
  new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve(0));
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });

interface Opening {
  readonly server: Server;
  readonly host: string;
  readonly addresses: readonly string[];
}

const onThisMachine = (dist: string): Opening => ({
  server: createServer(staticFiles(dist)),
  host: '127.0.0.1',
  addresses: [],
});

const onTheNetwork = async (dist: string, addresses: readonly string[]): Promise<Opening> => {
  const certificate = await certificateFor(join(root, '.certificate'), addresses);
  return { server: createSecureServer(certificate, staticFiles(dist)), host: '0.0.0.0', addresses };
};

const announce = (call: Call, { addresses }: Opening, port: number): void => {
  const words = serveWords[call.language];
  if (addresses.length === 0) {
    const url = `http://127.0.0.1:${port}/`;
    call.print(words.at(url));
    if (call.options.open) openBrowser(url);
    return;
  }
  const urls = addresses.map((address) => `https://${address}:${port}/`);
  call.print(qrCode(urls[0] ?? ''));
  for (const url of urls) call.print(words.onPhone(url));
  call.print(words.warning);
  call.print(words.toStop);
};

const listen = (server: Server, host: string, wanted: number | null): Promise<number | null> =>
  wanted === null ? listenFrom(server, firstPort, host) : listenOn(server, wanted, host);

const run = async (call: Call): Promise<ExitCode> => {
  const { options, language } = call;
  const words = serveWords[language];
  const wanted = portOf(options.port);
  if (Number.isNaN(wanted)) return cannot(call, words.badPort(options.port ?? ''));
  const addresses = options.phone ? lanAddresses() : [];
  if (options.phone && addresses.length === 0) return cannot(call, words.noNetwork);
  const dist = join(root, 'dist');
  if (!isBuilt(call, dist)) return cannot(call, words.noBuild);
  const opening = options.phone ? await onTheNetwork(dist, addresses) : onThisMachine(dist);
  const port = await listen(opening.server, opening.host, wanted);
  if (port === null) return cannot(call, wanted === null ? words.noPort : words.portTaken(wanted));
  announce(call, opening, port);
  return untilStopped(opening.server);
};

/** `serve [--port N] [--open] [--phone]`: serves the built game until it is stopped. */
export const serve: Command = {
  takes: 'none',
  options: ['port', 'open', 'phone'],
  help: (language) => serveWords[language].help,
  run,
};
