import { access } from 'node:fs/promises';
import { join } from 'node:path';
import { preview } from 'vite';
import { HEADER_FILES } from '../../../build/headers/files.ts';
import { serveUnderHeaders } from '../../../build/headers/preview.ts';
import { isInstalled, type Program, serveBy } from './served-by.ts';

export type Server = Program | 'vite';

/** Vite's preview always, the others where they are installed. */
export const SERVERS: readonly Server[] = [
  'vite',
  ...(['nginx', 'caddy'] as const).filter(isInstalled),
];

export interface ServeOptions {
  /** TCP port; 0 (the default) takes any free one, another number must be free. */
  port?: number;
  /** Path below which the site stands, with a slash at both ends; the root by default. */
  path?: string;
  /** nginx where it is installed, else Vite's preview that reads `_headers`. */
  by?: Server;
}

/** A running server. */
export interface Site {
  /** Address of the start page, ending in a slash. */
  url: string;
  /** Ends the server and cuts connections which are still open. */
  close(): Promise<void>;
}

/**
 * Serves the built site in `folder` on this machine only, under the header files that lie in and
 * beside it, as a web host would.
 * An unknown path gives 404, not the start page: a missing file must not pass for a found one.
 * @throws when `folder` has no index.html or no header files, or the port is taken.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Site> {
  for (const name of ['index.html', HEADER_FILES.underscore]) {
    await access(join(folder, name)).catch(() => {
      throw new Error(`No ${name} in ${folder}: build the site first (npm run build).`);
    });
  }
  const { path = '/', port = 0, by = SERVERS.includes('nginx') ? 'nginx' : 'vite' } = options;
  return by === 'vite' ? serveByVite(folder, path, port) : serveBy(by, folder, path, port);
}

async function serveByVite(folder: string, path: string, port: number): Promise<Site> {
  const server = await preview({
    // The project's own configuration is for building; reading it here would run its plugins.
    configFile: false,
    appType: 'mpa',
    base: path,
    logLevel: 'error',
    build: { outDir: folder },
    // Who may read what is said by `_headers` alone.
    preview: { host: '127.0.0.1', port, strictPort: true, cors: false },
    plugins: [
      {
        name: 'under-headers',
        configurePreviewServer: ({ middlewares }) => serveUnderHeaders(middlewares, folder, path),
      },
    ],
  });
  const [url] = server.resolvedUrls?.local ?? [];
  if (!url) {
    await server.close();
    throw new Error(`The server for ${folder} reports no address.`);
  }
  return { url, close: () => server.close() };
}
