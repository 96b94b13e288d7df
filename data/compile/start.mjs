/**
 * Runs the command of `cli.ts`. Its modules are put together first: reading some hundreds of files one
 * by one takes longer than all that the compiler does with the data.
 */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

const command = fileURLToPath(new URL('cli.ts', import.meta.url));
const { outputFiles } = await build({
  entryPoints: [command],
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  sourcemap: 'inline',
  sourcesContent: false,
  logLevel: 'error',
  write: false,
});
// A fault of the compiler itself is told at its line in the source.
process.setSourceMapsEnabled(true);
const run = compileFunction(outputFiles[0].text, ['require', 'module', 'exports'], {
  filename: command.replace(/\.ts$/u, '.bundle.cjs'),
});
run(createRequire(import.meta.url), { exports: {} }, {});
