/**
 * Pages with a map begin with a script of their own, before all others have come: it starts the map's
 * worker. Vite makes one script of all that stand in a page and runs it when all it needs is there, so
 * this one, a file by itself (first-chunks.ts), is named in the page as well.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('../src/map/first-worker.ts', import.meta.url));
const PAGES = ['/index.html', '/embed.html'];

export function firstScript(): Plugin {
  return {
    name: 'atlas-first-script',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { path, bundle }) {
        if (!bundle || !PAGES.includes(path)) return [];
        const script = Object.values(bundle).find(
          file => file.type === 'chunk' && file.moduleIds.includes(SOURCE),
        );
        if (!script) throw new Error(`No script was built of ${SOURCE}.`);
        const attrs = {
          type: 'module',
          async: true,
          fetchpriority: 'high',
          src: `./${script.fileName}`,
        };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}
