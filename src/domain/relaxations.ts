/** What to give up when nothing passes. */
import { FACETS, type Facet, type Filter } from './facets.ts';
import { applyFilter, type FilterIndex } from './filter.ts';
import { normaliseQuery } from './query.ts';

/** A facet, the free text or the scope of a section, whose removal would bring features back. */
export interface Relaxation {
  readonly clear: Facet | 'q' | 'scope';
  readonly total: number;
}

/** What to give up when nothing matches, the most fruitful first. Empty when no single step helps. */
export function suggestRelaxations(
  index: FilterIndex,
  filter: Filter,
  query: string,
  only?: readonly string[],
): Relaxation[] {
  const active = FACETS.filter(facet => filter[facet].length > 0);
  const options: Relaxation[] = active.map(facet => ({
    clear: facet,
    total: applyFilter(index, { ...filter, [facet]: [] }, query, only).total,
  }));
  if (normaliseQuery(query))
    options.push({ clear: 'q', total: applyFilter(index, filter, '', only).total });
  if (only) options.push({ clear: 'scope', total: applyFilter(index, filter, query).total });
  return options.filter(option => option.total > 0).sort((a, b) => b.total - a.total);
}
