import { type AtlasStore, setIntent } from '../../state/store.ts';

/** Back to the map, as it was; the address no longer speaks of a brochure. */
export function leaveBrochure(store: AtlasStore): void {
  setIntent(store, { mode: 'explore', brochure: null, tongue: null });
}
