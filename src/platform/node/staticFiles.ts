import { createReadStream } from 'node:fs';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { createPress, type Press } from './gzip';
import { type FoundFile, fileInside } from './inside';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2',
};

/** Names in `assets/` carry their content's hash; everything else may change under its name. */
const cacheControl = (path: string): string =>
  path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';

const pathOf = (url: string): string | null => {
  try {
    const path = decodeURIComponent(new URL(url, 'http://local').pathname);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
};

/** The file behind a path; null when there is none, or when it lies outside of `root`. */
const fileAt = async (root: string, path: string): Promise<FoundFile | null> => {
  const found = await fileInside([root], join(root, path.endsWith('/') ? `${path}index.html` : path));
  return typeof found === 'string' ? null : found;
};

const refuse = (response: ServerResponse, status: number, text: string): void => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
  response.end(text);
};

/** What tells one version of a file from another: HTTP's weak validator, as both of its encodings say the same. */
const tagOf = ({ size, writtenAt }: FoundFile): string =>
  `W/"${size.toString(36)}-${Math.trunc(writtenAt).toString(36)}"`;

/** Whether whoever asks has this version already. */
const isKnown = ({ headers }: IncomingMessage, tag: string): boolean =>
  (headers['if-none-match'] ?? '').split(',').some((one) => one.trim() === tag);

const isText = (type: string): boolean => /^(?:text\/|image\/svg|application\/(?:json|geo\+json|manifest))/.test(type);

const takesGzip = ({ headers }: IncomingMessage): boolean =>
  /(?:^|,)\s*gzip\s*(?:,|;(?!\s*q=0(?:\.0*)?\s*(?:,|$))|$)/.test(String(headers['accept-encoding'] ?? ''));

const send = async (
  request: IncomingMessage,
  response: ServerResponse,
  found: FoundFile,
  press: Press,
): Promise<unknown> => {
  const type = mediaTypes[extname(found.path)] ?? 'application/octet-stream';
  const pressed = isText(type) && takesGzip(request) ? await press(found) : null;
  if (isText(type)) response.setHeader('vary', 'accept-encoding');
  if (pressed) response.setHeader('content-encoding', 'gzip');
  response.writeHead(200, { 'content-type': type, 'content-length': pressed?.length ?? found.size });
  if (request.method === 'HEAD') return response.end();
  if (pressed) return response.end(pressed);
  return createReadStream(found.path)
    .on('error', () => response.destroy())
    .pipe(response);
};

/** Answers GET and HEAD with the files under `root`, and nothing else; texts are sent gzipped where that is understood. */
export const staticFiles = (root: string): RequestListener => {
  const press = createPress();
  return async (request, response) => {
    const { method, url = '/' } = request;
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
    const path = pathOf(url);
    const found = path === null ? null : await fileAt(root, path);
    if (path === null || !found) return refuse(response, 404, 'Not found.');
    const tag = tagOf(found);
    response.setHeader('cache-control', cacheControl(path));
    response.setHeader('etag', tag);
    response.setHeader('x-content-type-options', 'nosniff');
    if (isKnown(request, tag)) return response.writeHead(304).end();
    return send(request, response, found, press);
  };
};
