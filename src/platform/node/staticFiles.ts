import { createReadStream } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
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

/** Answers GET and HEAD with the files under `root`, and nothing else. */
export const staticFiles =
  (root: string): RequestListener =>
  async ({ method, url = '/' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
    const path = pathOf(url);
    const found = path === null ? null : await fileAt(root, path);
    if (path === null || !found) return refuse(response, 404, 'Not found.');
    response.writeHead(200, {
      'content-type': mediaTypes[extname(found.path)] ?? 'application/octet-stream',
      'content-length': found.size,
      'cache-control': cacheControl(path),
      'x-content-type-options': 'nosniff',
    });
    if (method === 'HEAD') return response.end();
    createReadStream(found.path)
      .on('error', () => response.destroy())
      .pipe(response);
  };
