/** The one store: intent, loaded data, and what follows from both. Framework-free. */
import { createStore } from 'zustand/vanilla';
import { buildFilterIndex, type FilterIndex, type FilterResult, applyFilter } from '../domain/filter.ts';
import type { Atlas, Feature } from '../domain/model.ts';
import { INITIAL_INTENT, type Intent } from './intent.ts';
import type { LoadFailure } from './load.ts';

export interface AtlasIndex {
  readonly atlas: Atlas;
  readonly byId: ReadonlyMap<string, Feature>;
  readonly filter: FilterIndex;
}

/** What the map reports of itself. */
export interface MapStatus {
  readonly state: 'starting' | 'ready' | 'unavailable' | 'lost';
  /** Features under the pointer or finger when there is more than one: a chooser asks which. */
  readonly choices: readonly string[];
  /** Where the chooser opens, CSS pixels from the map's top left. */
  readonly choiceAt: readonly [number, number];
}

export interface State {
  readonly intent: Intent;
  readonly index: AtlasIndex | null;
  readonly failure: LoadFailure | null;
  readonly result: FilterResult | null;
  readonly hovered: string | null;
  readonly map: MapStatus;
}

const INITIAL_STATE: State = {
  intent: INITIAL_INTENT,
  index: null,
  failure: null,
  result: null,
  hovered: null,
  map: { state: 'starting', choices: [], choiceAt: [0, 0] },
};

export function createAtlasStore(intent: Intent = INITIAL_INTENT) {
  return createStore<State>(() => ({ ...INITIAL_STATE, intent }));
}

export type AtlasStore = ReturnType<typeof createAtlasStore>;

export function indexAtlas(atlas: Atlas): AtlasIndex {
  return {
    atlas,
    byId: new Map(atlas.features.map(feature => [feature.id, feature])),
    filter: buildFilterIndex(atlas.features),
  };
}

/** Sets part of the intent; the filter's result follows in the same update, so no view lags. */
export function setIntent(store: AtlasStore, change: Partial<Intent>): void {
  store.setState(state => {
    const intent = { ...state.intent, ...change };
    const refilter = intent.filter !== state.intent.filter || intent.q !== state.intent.q;
    const result =
      refilter && state.index
        ? applyFilter(state.index.filter, intent.filter, intent.q)
        : state.result;
    return { intent, result };
  });
}

/** Takes in the data; ids in the intent that the data doesn't know have been dropped by the caller. */
export function setAtlas(store: AtlasStore, atlas: Atlas, intent: Intent): void {
  const index = indexAtlas(atlas);
  store.setState({
    index,
    intent,
    failure: null,
    result: applyFilter(index.filter, intent.filter, intent.q),
  });
}
