/** Brings what a story needs of the map when the first one is told: the first map does without it. */
import type { FileAddresses } from '../state/sources.ts';
import type { AtlasStore } from '../state/store.ts';
import type { MapParts } from './parts.ts';

/** Returns the function that stops following. */
export function followTelling(
  parts: MapParts,
  store: AtlasStore,
  files: FileAddresses,
): () => void {
  let leave = () => {};
  let stopped = false;
  let asked = false;
  const start = () => {
    if (asked || !store.getState().telling) return;
    asked = true;
    void import('./telling/teller.ts').then(({ startTelling }) => {
      if (!stopped) leave = startTelling(parts, store, files);
    });
  };
  start();
  const unsubscribe = store.subscribe(start);
  return () => {
    stopped = true;
    unsubscribe();
    leave();
  };
}
