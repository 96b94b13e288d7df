/** Another site, on an origin of its own, whose pages may hold the atlas in a frame. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';

export interface Host {
  /** Exactly as a browser says it, such as `http://127.0.0.1:4321`. */
  readonly origin: string;
  /** What stands at a path, such as `/`, `/page.html` or `/page.js`; it may come and change at any time. */
  put(path: string, text: string): void;
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export async function startHost(): Promise<Host> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    // Browsers ask any site for one; its absence is not what a test is about.
    const status = page !== undefined ? 200 : pathname === '/favicon.ico' ? 204 : 404;
    const type = TYPES[extname(pathname)] ?? 'text/html';
    response.writeHead(status, { 'Content-Type': `${type}; charset=utf-8` }).end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The host has no address.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    put: (path, text) => void pages.set(path, text),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
