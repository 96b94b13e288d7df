/** `npm run portable`: the atlas as one HTML file, to be opened from a disk. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { portablePage } from './build/portable-page.ts';
import { atlasData } from './data/compile/plugin.ts';

export default defineConfig({
  base: './',
  plugins: [
    react(),
    atlasData(fileURLToPath(new URL('.', import.meta.url)), { inline: true }),
    portablePage({ name: 'shanghai-industrial-atlas.html', limit: 6_000_000 }),
  ],
  publicDir: false,
  build: {
    outDir: 'dist-portable',
    target: 'es2022',
    assetsInlineLimit: Number.POSITIVE_INFINITY,
    cssCodeSplit: false,
    chunkSizeWarningLimit: 10_000,
    reportCompressedSize: false,
    rolldownOptions: { output: { codeSplitting: false }, checks: { pluginTimings: false } },
    modulePreload: false,
  },
});
