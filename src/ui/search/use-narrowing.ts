/** The other thing to do with a text: to keep in list and map only the places that it names. */
import { applyFilter } from '../../domain/filter.ts';
import { LONGEST_QUERY } from '../../domain/query.ts';
import { simplify } from '../../domain/search/fold.ts';
import type { SearchIndex } from '../../domain/search/lines.ts';
import type { Found } from '../../domain/search/search.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import type { SearchOption } from './options.ts';

/** One option, with the number of places it would leave; none where it would leave none. */
export function useNarrowing(
  index: SearchIndex | null,
  found: Found | null,
  text: string,
): SearchOption[] {
  const filterIndex = useAtlasState(state => state.index?.filter);
  const filter = useAtlasState(state => state.intent.filter);
  if (!index || !found?.query || !filterIndex) return [];
  const q = simplify(text.trim().slice(0, LONGEST_QUERY), index.fold);
  const count = applyFilter(filterIndex, filter, q).total;
  return count > 0 ? [{ kind: 'narrow', q, count }] : [];
}
