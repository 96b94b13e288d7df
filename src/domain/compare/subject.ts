/** What the cells are made from: a place with its details, and the vocabulary to name things by. */
import type { Atlas, Detail, DocumentSummary, Feature } from '../model.ts';
import type { Cell, Gap, Named } from './table.ts';

export interface Subject {
  readonly feature: Feature;
  readonly detail: Detail;
}

/** Look-ups that all rows share. */
export interface Naming {
  readonly atlas: Atlas;
  readonly feature: (id: string) => Feature | undefined;
  readonly document: (id: string) => DocumentSummary | undefined;
}

export const gap = (why: Gap): Cell => ({ kind: 'gap', why });

export const named = ({ id, name, en }: Named): Named => ({ id, name, en });

/** A cell of names, or the gap where there are none. */
export function namesOr(names: readonly Named[], why: Gap): Cell {
  return names.length > 0 ? { kind: 'names', names } : gap(why);
}
