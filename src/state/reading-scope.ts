/** What reading does to the map: places in view are lit, a section can narrow what is shown. */
import { type AtlasStore, refilter, type Scope } from './store.ts';

/** Lights these places; the same ones again tell nobody. */
export function lightPlaces(store: AtlasStore, lit: readonly string[]): void {
  const before = store.getState().lit;
  if (before.length === lit.length && before.every((id, at) => id === lit[at])) return;
  store.setState({ lit });
}

/** Shows only what a section names, on top of the filter; null lifts it. */
export function narrowTo(store: AtlasStore, scope: Scope | null): void {
  store.setState(state => ({ scope, result: refilter({ ...state, scope }) }));
}
