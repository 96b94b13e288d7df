/** Ends a build: header files and compressed copies of what has been written, the worker included. */
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { compressSite } from './compress.ts';
import { writeHeaders } from './files.ts';
import { serveUnderHeaders } from './preview.ts';

export function hostFiles(): Plugin {
  let site = '';
  let written = false;
  return {
    name: 'atlas-host-files',
    configResolved({ root, build }) {
      site = resolve(root, build.outDir);
    },
    writeBundle() {
      written = true;
    },
    // Not before every plugin has written; a build that failed has nothing to be closed.
    async closeBundle() {
      if (!written) return;
      const { faults } = await writeHeaders(site);
      for (const { field, expected } of faults) {
        this.warn(
          `config.json: ${field || 'the file'} is not sound; expected ${expected?.en ?? 'something else'}`,
        );
      }
      await compressSite(site);
    },
    configurePreviewServer: ({ middlewares, config }) =>
      serveUnderHeaders(middlewares, resolve(config.root, config.build.outDir), config.base),
  };
}
