/**
 * Builds the service worker beside index.html, with the list of what it puts by. The worker is
 * Workbox's; its own build tools would double what `npm ci` installs, for a list of file names.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import type { PrecacheEntry } from 'workbox-precaching';

const SOURCE = fileURLToPath(new URL('../src/offline/worker.ts', import.meta.url));
/** Of public/ only what the page itself shows: all else there is the host's to change at will. */
const PUBLIC = ['icon.svg'];
/** Names that carry a hash of their content never change it. */
const HASHED = /^(?:assets|data)\/.+-[\w-]{8}\.\w+$/u;

async function entryOf(folder: string, url: string): Promise<PrecacheEntry> {
  if (HASHED.test(url)) return { url, revision: null };
  const content = await readFile(join(folder, url));
  return { url, revision: createHash('sha256').update(content).digest('hex').slice(0, 16) };
}

export function offlineWorker(): Plugin {
  return {
    name: 'atlas-offline-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (!dir) throw new Error('The worker needs a folder to be written to.');
      // Maps and schemas are for people who write code or files: the page itself never asks for them.
      const wanted = (name: string) => !/\.(?:map|schema\.json)$/u.test(name);
      const names = [...Object.keys(bundle).filter(wanted), ...PUBLIC];
      const entries = await Promise.all(names.sort().map(name => entryOf(dir, name)));
      await build({
        configFile: false,
        logLevel: 'warn',
        define: { PRECACHED: JSON.stringify(entries) },
        publicDir: false,
        build: {
          target: 'es2022',
          outDir: dir,
          emptyOutDir: false,
          // A classic script: not every browser takes a module for a service worker.
          rolldownOptions: { input: SOURCE, output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      });
    },
  };
}
