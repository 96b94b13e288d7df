/** Keeps the links to kin in step with the store; what draws them comes when they are first wanted. */
import { type AtlasStore, languageOf, themeOf } from '../state/store.ts';
import type { MapParts } from './parts.ts';

/**
 * Returns the function that stops following. To be called after `followStore`: that restyles the map
 * for theme and language, and a new style knows no links.
 */
export function followKin(parts: MapParts, store: AtlasStore): () => void {
  let stopped = false;
  const draw = async (view = false) => {
    const { drawKin, showLinks } = await import('./kin-links.ts');
    if (stopped || !parts.styled) return;
    drawKin(parts.map, store.getState());
    if (view) showLinks(parts.map, store.getState());
  };
  parts.map.on('style.load', () => void (store.getState().kin && draw()));
  const unsubscribe = store.subscribe((state, before) => {
    const changed =
      state.intent.selected !== before.intent.selected ||
      state.base.converted !== before.base.converted ||
      themeOf(state) !== themeOf(before) ||
      languageOf(state) !== languageOf(before);
    const wished = state.wish !== before.wish && state.wish?.to === 'kin';
    if (state.kin !== before.kin || (state.kin && (changed || wished))) void draw(wished);
  });
  return () => {
    stopped = true;
    unsubscribe();
  };
}
