/** How the map stands, and what it asks: kept in the store, reported by the map. */
import type { LoadFailure } from './load.ts';
import type { AtlasStore } from './store.ts';

/** What the map reports of itself. */
export interface MapStatus {
  readonly state: 'starting' | 'ready' | 'unavailable' | 'lost';
  /** The browser has refused the map's workers, as it may in a sandbox. */
  readonly refused?: boolean;
  /** Features under the pointer or finger when there is more than one: a chooser asks which. */
  readonly choices: readonly string[];
  /** Where the chooser opens, CSS pixels from the map's top left. */
  readonly choiceAt: readonly [number, number];
  /** A file of the map that didn't come; dropping it asks the map to try again. */
  readonly failure: LoadFailure | null;
}

export const STARTING: MapStatus = {
  state: 'starting',
  choices: [],
  choiceAt: [0, 0],
  failure: null,
};

/** Several features under one click: the person chooses. `at` in CSS pixels from the map's top left. */
export function offerChoices(
  store: AtlasStore,
  choices: readonly string[],
  choiceAt: readonly [number, number],
): void {
  store.setState(({ map }) => ({ map: { ...map, choices, choiceAt } }));
}

export function closeChooser(store: AtlasStore): void {
  store.setState(state =>
    state.map.choices.length > 0 ? { map: { ...state.map, choices: [] } } : state,
  );
}

export function setMapState(store: AtlasStore, state: MapStatus['state']): void {
  store.setState(before => ({ map: { ...before.map, state } }));
}

export function setMapFailure(store: AtlasStore, failure: LoadFailure | null): void {
  store.setState(state =>
    state.map.failure === failure ? state : { map: { ...state.map, failure } },
  );
}
