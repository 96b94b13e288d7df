import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { firstChunks } from './build/first-chunks.ts';
import { firstScript } from './build/first-script.ts';
import { hostFiles } from './build/headers/plugin.ts';
import { hostElement } from './build/host-element.ts';
import { offlineWorker } from './build/offline-worker.ts';
import { schemaFiles } from './build/schema-files.ts';
import { webManifest } from './build/web-manifest.ts';
import { atlasData } from './data/compile/plugin.ts';

export default defineConfig({
  // Relative addresses: the built folder works from any path of any host.
  base: './',
  plugins: [
    react(),
    atlasData(fileURLToPath(new URL('.', import.meta.url))),
    firstScript(),
    webManifest(),
    schemaFiles(),
    hostElement(),
    offlineWorker(),
    hostFiles(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    // MapLibre alone is over a megabyte; `npm run size` holds the real budget, in gzip.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      input: ['index.html', 'embed.html', 'embed-builder.html'],
      output: { codeSplitting: { groups: firstChunks() } },
      checks: { pluginTimings: false },
    },
    modulePreload: { polyfill: false },
  },
  preview: { port: 4173, strictPort: false },
});
