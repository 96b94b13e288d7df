/** Which places a file is about, in the order in which they stand in the list. */
import { listRows } from '../domain/list-rows.ts';
import type { Feature } from '../domain/model.ts';
import { languageOf, type State } from './store.ts';

export const TAKINGS = ['filter', 'shortlist', 'selected', 'all'] as const;
export type Taking = (typeof TAKINGS)[number];

type Seen = Pick<State, 'index' | 'intent' | 'result' | 'distances' | 'surroundings'>;

function listed(state: State, passes: Uint8Array): Feature[] {
  const { index, intent, distances } = state;
  if (!index) return [];
  const { sort, filter } = intent;
  const order = { sort, language: languageOf(state), parts: filter.layout, distances };
  return listRows(index.atlas, passes, order).flatMap(row =>
    row.kind === 'feature' ? [row.feature] : [],
  );
}

/** Empty while there are no data. The shortlist keeps its own order. */
export function featuresTaken(state: State, taking: Taking): Feature[] {
  const { index, intent, result } = state;
  if (!index) return [];
  const byId = (ids: readonly string[]) =>
    ids.flatMap(id => {
      const feature = index.byId.get(id);
      return feature ? [feature] : [];
    });
  switch (taking) {
    case 'filter':
      return result ? listed(state, result.passes) : [];
    case 'shortlist':
      return byId(intent.compare);
    case 'selected':
      return byId(intent.selected ? [intent.selected] : []);
    case 'all':
      return listed(state, new Uint8Array(index.atlas.features.length).fill(1));
  }
}

/** How many places that would be, without putting them in order. */
export function countTaken({ index, intent, result }: Seen, taking: Taking): number {
  if (!index) return 0;
  if (taking === 'filter') return result?.total ?? 0;
  if (taking === 'all') return index.atlas.features.length;
  const ids = taking === 'shortlist' ? intent.compare : [intent.selected ?? ''];
  return ids.filter(id => index.byId.has(id)).length;
}
