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
import { classOf } from './headers/classes.ts';
import { neededBy } from './needed-by.ts';

const SOURCE = fileURLToPath(new URL('../src/offline/worker.ts', import.meta.url));
const PAGE = 'index.html';
/**
 * What the page shows besides scripts and data. Of public/ only the icon: all else there is the host's
 * to change at will. Pages for frames need their host, and so the network.
 */
const BESIDE = ['icon.svg', PAGE, 'manifest.webmanifest'];

async function entryOf(folder: string, url: string): Promise<PrecacheEntry> {
  if (classOf(url) === 'hashed') return { url, revision: null };
  const content = await readFile(join(folder, url));
  return { url, revision: createHash('sha256').update(content).digest('hex').slice(0, 16) };
}

export function offlineWorker(): Plugin {
  return {
    name: 'atlas-offline-worker',
    apply: 'build',
    async writeBundle({ dir }, bundle) {
      if (!dir) throw new Error('The worker needs a folder to be written to.');
      const needed = neededBy(PAGE, bundle).filter(name => classOf(name) === 'hashed');
      const names = [...needed, ...BESIDE];
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
