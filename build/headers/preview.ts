/** Makes Vite's preview answer as a host does that reads `_headers` and sends what is compressed already. */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Connect } from 'vite';
import { HEADER_FILES } from './files.ts';
import { mediaTypeOf } from './media-types.ts';
import { readUnderscoreHeaders } from './underscore.ts';

const ENCODINGS = [
  ['br', '.br'],
  ['gzip', '.gz'],
] as const;

function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

/** Answers from beside `file` where the browser takes that; false where there is nothing to send. */
function sendCompressed(file: string, request: IncomingMessage, response: ServerResponse): boolean {
  const { method, headers } = request;
  if ((method !== 'GET' && method !== 'HEAD') || headers.range) return false;
  const accepted = String(headers['accept-encoding'] ?? '').split(/[\s,;]+/u);
  for (const [encoding, ending] of ENCODINGS) {
    const size = accepted.includes(encoding) ? sizeOf(file + ending) : null;
    if (size === null) continue;
    response.writeHead(200, {
      'Content-Type': mediaTypeOf(file),
      'Content-Encoding': encoding,
      'Content-Length': size,
      Vary: 'Accept-Encoding',
    });
    if (method === 'HEAD') response.end();
    else createReadStream(file + ending).pipe(response);
    return true;
  }
  return false;
}

/** Path below `base`; null for what lies elsewhere or can't be read. */
function pathBelow(base: string, url = '/'): string | null {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.startsWith(base) ? `/${path.slice(base.length)}` : null;
  } catch {
    return null;
  }
}

/** @param base path below which the site is served, with a slash at both ends. */
export function serveUnderHeaders(middlewares: Connect.Server, site: string, base: string): void {
  const file = join(site, HEADER_FILES.underscore);
  if (sizeOf(file) === null) throw new Error(`There is no ${file}: run "npm run build" first.`);
  const headersOf = readUnderscoreHeaders(readFileSync(file, 'utf8'));
  middlewares.use((request, response, next) => {
    const path = pathBelow(base, request.url);
    if (path === null) return next();
    for (const [name, value] of Object.entries(headersOf(path))) response.setHeader(name, value);
    if (!sendCompressed(join(site, path), request, response)) next();
  });
}
