/** What to give up when nothing passes. */
import { FACETS, type Facet, type Filter } from './facets.ts';
import { applyFilter, type FilterIndex } from './filter.ts';
import { normaliseQuery } from './query.ts';
import { both } from './reach.ts';

/** A facet, the free text, the scope of a section or the distance, whose removal brings features back. */
export interface Relaxation {
  readonly clear: Facet | 'q' | 'scope' | 'within';
  readonly total: number;
}

/** Ids that scope and distance leave; one without ids doesn't narrow. */
export interface Bounds {
  readonly scope?: readonly string[] | undefined;
  readonly within?: readonly string[] | undefined;
}

/** What to give up when nothing matches, the most fruitful first. Empty when no single step helps. */
export function suggestRelaxations(
  index: FilterIndex,
  filter: Filter,
  query: string,
  { scope, within }: Bounds = {},
): Relaxation[] {
  const only = both(scope, within);
  const active = FACETS.filter(facet => filter[facet].length > 0);
  const options: Relaxation[] = active.map(facet => ({
    clear: facet,
    total: applyFilter(index, { ...filter, [facet]: [] }, query, only).total,
  }));
  const without = (clear: Relaxation['clear'], text: string, left: Bounds['scope']) =>
    options.push({ clear, total: applyFilter(index, filter, text, left).total });
  if (normaliseQuery(query)) without('q', '', only);
  if (scope) without('scope', query, within);
  if (within) without('within', query, scope);
  return options.filter(option => option.total > 0).sort((a, b) => b.total - a.total);
}
