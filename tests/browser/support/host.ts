/** Another site, on an origin of its own, whose pages may hold the atlas in a frame. */
import { once } from 'node:events';
import { createServer } from 'node:http';

export interface Host {
  /** Exactly as a browser says it, such as `http://127.0.0.1:4321`. */
  readonly origin: string;
  /** What stands at a path, such as `/` or `/page.html`; pages may come and change at any time. */
  put(path: string, html: string): void;
  close(): Promise<void>;
}

export async function startHost(): Promise<Host> {
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    // Browsers ask any site for one; its absence is not what a test is about.
    const status = page !== undefined ? 200 : pathname === '/favicon.ico' ? 204 : 404;
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8' }).end(page);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The host has no address.');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    put: (path, html) => void pages.set(path, html),
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
