import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'vite';

export interface ServeOptions {
  /** TCP port; 0 (the default) takes any free one, another number must be free. */
  port?: number;
  /** Path below which the site stands, with a slash at both ends; the root by default. */
  path?: string;
  /** Sent with every response. */
  headers?: Readonly<Record<string, string>>;
}

/** A running server. */
export interface Site {
  /** Address of the start page, ending in a slash. */
  url: string;
  /** Ends the server and cuts connections which are still open. */
  close(): Promise<void>;
}

/**
 * Serves the built site in `folder` on this machine only, compressed as a web host would.
 * An unknown path gives 404, not the start page: a missing file must not pass for a found one.
 * @throws when `folder` has no index.html, or the port is taken.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Site> {
  await access(join(folder, 'index.html')).catch(() => {
    throw new Error(`No index.html in ${folder}: build the site first (npm run build).`);
  });
  const server = await preview({
    // The project's own configuration is for building; reading it here would run its plugins.
    configFile: false,
    appType: 'mpa',
    base: options.path ?? '/',
    logLevel: 'error',
    build: { outDir: folder },
    preview: {
      host: '127.0.0.1',
      port: options.port ?? 0,
      strictPort: true,
      headers: { ...options.headers },
    },
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) {
    await server.close();
    throw new Error(`The server for ${folder} reports no address.`);
  }
  return { url, close: () => server.close() };
}
