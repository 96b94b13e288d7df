/** Which scripts of a built page run before its map is there, found by following its imports. */
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';

export interface Chunk {
  /** File name without folder. */
  readonly name: string;
  readonly bytes: number;
  readonly gzip: number;
  readonly text: string;
}

const SCRIPT = /<script[^>]+type="module"[^>]*\ssrc="([^"]+)"/g;
/** How Vite writes the address of a worker built on its own. */
const WORKER = /new URL\(\s*["'`]([^"'`]+\.m?js)["'`]\s*,\s*import\.meta\.url\s*\)/g;

function importsOf(name: string, text: string, isFirst: (name: string) => boolean): string[] {
  const { module } = parseSync(name, text);
  const lazy = module.dynamicImports
    .map(({ moduleRequest }) => text.slice(moduleRequest.start + 1, moduleRequest.end - 1))
    .filter(address => isFirst(basename(address)));
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => (moduleRequest ? [moduleRequest.value] : [])),
    ),
    ...[...text.matchAll(WORKER)].map(([, address = '']) => address),
    ...lazy,
  ];
}

/**
 * Scripts of the page in `folder` that its first map needs: the entry, all that it imports
 * statically, the worker, and of the dynamic imports those that `isFirst` picks by file name.
 */
export async function chunksBeforeMap(
  folder: string,
  isFirst: (name: string) => boolean = () => false,
): Promise<Chunk[]> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const waiting = [...page.matchAll(SCRIPT)].map(([, address = '']) => join(folder, address));
  const found = new Map<string, Chunk>();
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    const content = await readFile(file);
    const text = content.toString('utf8');
    const name = basename(file);
    found.set(file, { name, bytes: content.length, gzip: gzipSync(content).length, text });
    const folderOfFile = dirname(file);
    waiting.push(...importsOf(name, text, isFirst).map(address => join(folderOfFile, address)));
  }
  return [...found.values()].sort((a, b) => b.gzip - a.gzip);
}
