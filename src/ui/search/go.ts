/** Where each result leads. */
import type { Facet } from '../../domain/facets.ts';
import type { SearchEntry } from '../../domain/search/file.ts';
import { type AtlasStore, setIntent } from '../../state/store.ts';
import { openFeature, openReading } from '../actions.ts';
import type { SearchOption } from './options.ts';

/** Only this option of the facet; what else filters stays, and is seen beside the list. */
function filterBy(store: AtlasStore, facet: Facet, option: string): void {
  const { filter } = store.getState().intent;
  setIntent(store, { mode: 'explore', filter: { ...filter, [facet]: [option] } });
}

function openIndicator(store: AtlasStore, id: string): void {
  const board = { mode: 'board' as const, indicator: id };
  setIntent(store, board);
}

function openEntry(store: AtlasStore, { type, id }: SearchEntry): void {
  if (type === 'feature') openFeature(store, id, { focusPanel: true });
  else if (type === 'district') filterBy(store, 'district', id);
  else if (type === 'document') openReading(store, id);
  else if (type === 'indicator') openIndicator(store, id);
  else filterBy(store, 'chain', id);
}

/** Carries out an option. "More" is the list's own affair. */
export function goTo(store: AtlasStore, option: Exclude<SearchOption, { kind: 'more' }>): void {
  if (option.kind === 'name') openEntry(store, option.hit.entry.source);
  else if (option.kind === 'narrow') setIntent(store, { mode: 'explore', q: option.q });
  else openReading(store, option.hit.doc, option.hit.start, option.hit.end);
}
