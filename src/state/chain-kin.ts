/** Which chain of a place is drawn as links: asked for in its panel, no part of the address. */
import type { AtlasStore } from './store.ts';

export function showKin(store: AtlasStore, of: string, chain: string): void {
  store.setState({ kin: { of, chain } });
}

export function hideKin(store: AtlasStore): void {
  if (store.getState().kin) store.setState({ kin: null });
}
