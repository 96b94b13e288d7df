import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { hostFiles } from './build/headers/plugin.ts';
import { offlineWorker } from './build/offline-worker.ts';
import { schemaFiles } from './build/schema-files.ts';
import { webManifest } from './build/web-manifest.ts';
import { atlasData } from './data/compile/plugin.ts';

/**
 * What nearly every script needs comes in two files, not in a dozen of some hundred bytes: what the
 * first map waits for, and what the page round it does.
 */
const SHARED = [
  {
    name: 'state',
    test: /vanilla\.mjs|src\/(?:state\/(?:store|site|intent|url-codec|history|known-ids|surroundings|remember)|design\/palette|domain\/(?:config\/model|facets|filter|query|origin|reach|distance|read-address))\.ts/u,
  },
  {
    name: 'shell',
    test: /src\/(?:ui\/(?:hooks\/(?:atlas|site)|lazy-view|failure\/\w+)|domain\/name-in)\.tsx?/u,
  },
];

export default defineConfig({
  // Relative addresses: the built folder works from any path of any host.
  base: './',
  plugins: [
    react(),
    atlasData(fileURLToPath(new URL('.', import.meta.url))),
    webManifest(),
    schemaFiles(),
    offlineWorker(),
    hostFiles(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // MapLibre alone is over a megabyte; `npm run size` holds the real budget, in gzip.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: ['index.html', 'embed.html'],
      checks: { pluginTimings: false },
      output: { codeSplitting: { includeDependenciesRecursively: false, groups: SHARED } },
    },
    modulePreload: { polyfill: false },
  },
  preview: { port: 4173, strictPort: false },
});
