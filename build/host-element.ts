/**
 * Builds what host pages load: the script of `<shanghai-atlas>`, and its types beside it. A script of
 * its own with a lasting name; whoever pastes a line with it never changes that line again.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { build, type Plugin, type Rolldown } from 'vite';

const NAME = 'shanghai-atlas';
const SOURCE = fileURLToPath(new URL('../src/embed/element/main.ts', import.meta.url));
const TYPES = ['contract.ts', 'element/types.ts'].map(name =>
  fileURLToPath(new URL(`../src/embed/${name}`, import.meta.url)),
);

/** Imports between files that become one. */
const IMPORT = /^import type [^;]+ from '\.[^']*';\n/gmu;

/** The types of messages and element in one file, which a host's program can import. */
export async function hostTypes(): Promise<string> {
  const parts = await Promise.all(
    TYPES.map(async file => {
      const source = await readFile(file, 'utf8');
      const { outputText } = ts.transpileDeclaration(source, {
        fileName: file,
        compilerOptions: { target: ts.ScriptTarget.ESNext },
      });
      return outputText.replace(IMPORT, '').replace(/^export \{\};\n/gmu, '');
    }),
  );
  return parts.join('\n');
}

async function script(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: { input: SOURCE, output: { format: 'iife' } },
    },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

export function hostElement(): Plugin {
  return {
    name: 'atlas-host-element',
    // Not among the bundle's files: the service worker needn't put it by.
    async writeBundle({ dir }) {
      if (!dir) throw new Error('The element needs a folder to be written to.');
      await writeFile(join(dir, `${NAME}.js`), await script());
      await writeFile(join(dir, `${NAME}.d.ts`), await hostTypes());
    },
    configureServer({ middlewares }) {
      middlewares.use(`/${NAME}.js`, (_request, response, next) => {
        script().then(code => {
          response.setHeader('Content-Type', 'text/javascript');
          response.end(code);
        }, next);
      });
    },
  };
}
