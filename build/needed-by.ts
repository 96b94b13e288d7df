/** Which files of a build a page can come to, at once or later. */
import type { Rolldown } from 'vite';

/** Styles that a chunk brings along, as Vite notes them. */
const stylesOf = ({ viteMetadata }: Rolldown.OutputChunk): string[] => [
  ...((viteMetadata as { importedCss?: Set<string> } | undefined)?.importedCss ?? []),
];

/** Chunks from which none of `entries` is left out, with all that they import. */
function reached(
  entries: readonly Rolldown.OutputChunk[],
  bundle: Rolldown.OutputBundle,
): Set<Rolldown.OutputChunk> {
  const found = new Set(entries);
  // Chunks added while going through are gone through as well.
  for (const chunk of found) {
    for (const name of [...chunk.imports, ...chunk.dynamicImports]) {
      const output = bundle[name];
      if (output?.type === 'chunk') found.add(output);
    }
  }
  return found;
}

/**
 * File names of all that `page` may need: its chunks with their styles, and every asset but what only
 * other pages' chunks bring along. Data and workers are asked for by address: nothing says by whom.
 */
export function neededBy(page: string, bundle: Rolldown.OutputBundle): string[] {
  const outputs = Object.values(bundle);
  const chunks = outputs.filter(output => output.type === 'chunk');
  const assets = outputs.filter(output => output.type === 'asset');
  const isPage = ({ facadeModuleId }: Rolldown.OutputChunk) =>
    facadeModuleId?.endsWith(`/${page}`) ?? false;
  const entries = chunks.filter(isPage);
  if (entries.length === 0) throw new Error(`No chunk of the build belongs to ${page}.`);
  const needed = reached(entries, bundle);
  const styles = new Set([...needed].flatMap(stylesOf));
  const others = new Set(chunks.filter(chunk => !needed.has(chunk)).flatMap(stylesOf));
  return [
    ...[...needed].map(({ fileName }) => fileName),
    ...assets.map(({ fileName }) => fileName).filter(name => styles.has(name) || !others.has(name)),
  ];
}
