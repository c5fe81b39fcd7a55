import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { renderUnicodeCompact } from 'uqr';
import type { Language } from '../../core/lib/language';
import { certificateFor } from '../../platform/node/certificate';
import { listenFrom, listenOn } from '../../platform/node/listen';
import { lanAddresses } from '../../platform/node/network';
import { staticFiles } from '../../platform/node/staticFiles';
import { languageOf } from './language';
import { serveWords } from './serveWords';

const firstPort = 4173;
const root = fileURLToPath(new URL('../../../', import.meta.url));

const optionKinds = {
  port: { type: 'string' },
  open: { type: 'boolean', default: false },
  phone: { type: 'boolean', default: false },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/** The options given, or null when one of them is unknown or lacks its value. */
const readOptions = (args: readonly string[]) => {
  try {
    return parseArgs({ args: [...args], options: optionKinds }).values;
  } catch {
    return null;
  }
};

/** The port asked for; null for any from 4173 upward; NaN for no port at all. */
const portOf = (given: string | undefined): number | null => {
  if (given === undefined) return null;
  return /^\d{1,5}$/.test(given) && Number(given) < 65536 ? Number(given) : Number.NaN;
};

/** Builds the game, telling what the builder tells; whether there is a game to serve now. */
const isBuilt = (dist: string, sentence: string): boolean => {
  const page = join(dist, 'index.html');
  if (existsSync(page)) return true;
  console.error(sentence);
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

const untilStopped = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    const stop = () => {
      server.close(() => resolve(0));
      server.closeAllConnections();
    };
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });

const fail = (sentence: string): 2 => {
  console.error(sentence);
  return 2;
};

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

const announce = ({ addresses }: Opening, port: number, language: Language, open: boolean): void => {
  const words = serveWords[language];
  if (addresses.length === 0) {
    const url = `http://127.0.0.1:${port}/`;
    console.log(words.at(url));
    if (open) openBrowser(url);
    return;
  }
  const urls = addresses.map((address) => `https://${address}:${port}/`);
  console.log(qrCode(urls[0] ?? ''));
  for (const url of urls) console.log(words.onPhone(url));
  console.log(words.warning);
};

const listen = (server: Server, host: string, wanted: number | null): Promise<number | null> =>
  wanted === null ? listenFrom(server, firstPort, host) : listenOn(server, wanted, host);

/** Serves the built game until it is stopped. Takes `--port N`, `--open`, `--phone`, `--lang fr|en`, `--help`; gives the exit code. */
export const serve = async (args: readonly string[]): Promise<number> => {
  const options = readOptions(args);
  const language = languageOf(args);
  const words = serveWords[language];
  if (!options) return fail(words.usage);
  if (options.help) {
    console.log(words.help);
    return 0;
  }
  const wanted = portOf(options.port);
  if (Number.isNaN(wanted)) return fail(words.badPort(options.port ?? ''));
  const addresses = options.phone ? lanAddresses() : [];
  if (options.phone && addresses.length === 0) return fail(words.noNetwork);
  const dist = join(root, 'dist');
  if (!isBuilt(dist, words.building)) return fail(words.noBuild);
  const opening = options.phone ? await onTheNetwork(dist, addresses) : onThisMachine(dist);
  const port = await listen(opening.server, opening.host, wanted);
  if (port === null) return fail(wanted === null ? words.noPort : words.portTaken(wanted));
  announce(opening, port, language, options.open);
  return untilStopped(opening.server);
};
