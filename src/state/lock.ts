/**
 * Facets that the host has settled. `withLock` is the one rule, and every change of the intent passes
 * it: what is settled when the page opens stays so. What a settled facet leaves out is no part of this
 * atlas at all.
 */
import { EMPTY_FILTER, FACETS, type Facet, type Filter } from '../domain/facets.ts';
import type { Intent } from './intent.ts';

/** The filter with the options of `from` in the facets of `lock`. */
function keep(filter: Filter, lock: readonly Facet[], from: Filter): Filter {
  return { ...filter, ...Object.fromEntries(lock.map(facet => [facet, from[facet]])) };
}

/** What the settled facets alone ask of a place. */
export const settledFilter = ({ filter, lock }: Pick<Intent, 'filter' | 'lock'>): Filter =>
  keep(EMPTY_FILTER, lock, filter);

/** The intent after a change, as far as what is settled allows it. */
export function withLock(before: Intent, change: Partial<Intent>): Intent {
  const { lock } = before;
  const { filter, ...rest } = change;
  const next = { ...before, ...rest, lock };
  if (!filter || filter === before.filter) return next;
  return { ...next, filter: lock.length > 0 ? keep(filter, lock, before.filter) : filter };
}

/** The facets that may be changed, in their order. */
export const openFacets = ({ lock }: Pick<Intent, 'lock'>): readonly Facet[] =>
  lock.length > 0 ? FACETS.filter(facet => !lock.includes(facet)) : FACETS;
