/** One query over names and texts. Pure, and quick enough to run at every keystroke. */
import { type Query, readQuery, type SearchIndex } from './lines.ts';
import { findNames, findNearNames, type NameGroup } from './names.ts';
import { findPassages, type PassageHit, type TextIndex } from './passages.ts';

export interface Found {
  /** Null when nothing that can be searched for was typed. */
  readonly query: Query | null;
  readonly names: readonly NameGroup[];
  readonly passages: readonly PassageHit[];
  /** True when nothing answers as typed, and these names are only near to it. */
  readonly near: boolean;
}

export function search(index: SearchIndex, texts: readonly TextIndex[], typed: string): Found {
  const query = readQuery(typed, index.fold);
  if (!query) return { query, names: [], passages: [], near: false };
  const names = findNames(index, query);
  const passages = findPassages(texts, query);
  if (names.length > 0 || passages.length > 0) return { query, names, passages, near: false };
  const near = findNearNames(index, query);
  return { query, names: near, passages, near: near.length > 0 };
}
