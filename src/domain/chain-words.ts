/** Which printed words put a feature into which chains. */
import type { Detail } from './model.ts';

export interface ChainWords {
  /** A chain, or a segment where the words are that exact. */
  readonly chain: string;
  readonly words: readonly string[];
}

/** Without the chains whose segment is there too: `BIO` beside `BIO.bio-drug` says nothing more. */
export const mostSpecific = (ids: readonly string[]): string[] =>
  ids.filter(id => !ids.some(other => other.startsWith(`${id}.`)));

/** Each chain or segment with its words, in the order of the data. */
export function chainWordsOf({ words }: Pick<Detail, 'words'>): ChainWords[] {
  const chains = [...new Set(words.flatMap(({ chains: ids }) => ids))];
  return mostSpecific(chains).map(chain => ({
    chain,
    words: words.filter(({ chains: ids }) => ids.includes(chain)).map(({ word }) => word),
  }));
}
