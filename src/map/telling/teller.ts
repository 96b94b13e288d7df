/** What a story does with the map: the camera of each step, and what moves on it. */
import type { FileAddresses } from '../../state/sources.ts';
import type { AtlasStore, State } from '../../state/store.ts';
import { lookAt } from '../follow-store.ts';
import type { MapParts } from '../parts.ts';
import { followDrawings } from './drawings/follow-drawings.ts';
import { enlarge } from './magnifier.ts';
import { showStep } from './story-camera.ts';

/** Follows what is told from now on; returns the function that stops it. */
export function startTelling(parts: MapParts, store: AtlasStore, files: FileAddresses): () => void {
  const { map } = parts;
  /** False once the audience's map was moved by hand: a change of size then leaves it alone. */
  let untouched = true;
  let opened = false;
  const show = (animate: boolean) => {
    const state = store.getState();
    if (!state.telling || !parts.styled) return;
    untouched = true;
    enlarge(map, true);
    showStep(map, state.telling.step, state, animate && opened);
    opened = true;
  };
  const byHand = (event: { originalEvent?: unknown }) => {
    if (event.originalEvent) untouched = false;
  };
  const resized = () => {
    if (!store.getState().telling) return;
    enlarge(map, true);
    if (untouched) show(false);
  };
  const end = (state: State) => {
    opened = false;
    enlarge(map, false);
    // What the person saw before stands in the intent: the map goes back there.
    lookAt(parts, state);
  };
  map.on('movestart', byHand);
  map.on('resize', resized);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.telling && state.wish !== before.wish && state.wish?.to === 'step') show(true);
    if (!state.telling && before.telling) end(state);
  });
  show(false);
  const clear = followDrawings(parts, store, files);
  return () => {
    clear();
    unsubscribe();
    map.off('movestart', byHand);
    map.off('resize', resized);
  };
}
