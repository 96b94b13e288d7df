/** Keeps the links to kin in step with the store; what draws them comes when they are first wanted. */
import { type AtlasStore, languageOf, themeOf } from '../state/store.ts';
import type { MapParts } from './parts.ts';

/**
 * Returns the function that stops following. To be called after `followStore`: that restyles the map
 * for theme and language, and a new style knows no links.
 */
export function followKin(parts: MapParts, store: AtlasStore): () => void {
  let stopped = false;
  const draw = async () => {
    const { drawKin } = await import('./kin-links.ts');
    if (!stopped && parts.styled) drawKin(parts.map, store.getState());
  };
  parts.map.on('style.load', () => void (store.getState().kin && draw()));
  const unsubscribe = store.subscribe((state, before) => {
    const changed =
      state.intent.selected !== before.intent.selected ||
      themeOf(state) !== themeOf(before) ||
      languageOf(state) !== languageOf(before);
    if (state.kin !== before.kin || (state.kin && changed)) void draw();
  });
  return () => {
    stopped = true;
    unsubscribe();
  };
}
