/** The index as the page has it once all has arrived, made from the project's own data. */
import { compile } from '../../../data/compile/compile.ts';
import type { Reading } from '../../../src/domain/reading.ts';
import type { SearchFile } from '../../../src/domain/search/file.ts';
import { buildSearchIndex } from '../../../src/domain/search/lines.ts';
import { buildTextIndex } from '../../../src/domain/search/passages.ts';
import { once } from './judge.ts';

export function indexOf(files: ReadonlyMap<string, string>) {
  const read = <T>(name: string) => JSON.parse(files.get(name) ?? 'null') as T;
  const file = read<SearchFile>('search.json');
  const { made: index, milliseconds } = once(() => buildSearchIndex(file));
  const texts = [...files.keys()]
    .filter(name => name.startsWith('text-'))
    .map(name => {
      const reading = read<Reading>(name);
      return once(() => buildTextIndex(reading, index.fold));
    });
  return {
    file,
    index,
    texts: texts.map(({ made }) => made),
    /** What a page spends on making them ready, in milliseconds: names in one go, then each text. */
    built: { names: milliseconds, texts: texts.map(each => each.milliseconds) },
  };
}

/** @throws when the data have errors: then there is nothing to search. */
export function compileIndex(root: string) {
  const { files } = compile(root);
  if (files.size === 0) throw new Error('The data have errors: see "npm run data".');
  return { files, ...indexOf(files) };
}
