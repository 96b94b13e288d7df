/** The map on the page, for what in this room must know which ground the person sees. */
import type { Map as MapLibreMap } from 'maplibre-gl';

let seen: MapLibreMap | null = null;

/** Returns the function to call when the map goes. */
export function seeMap(map: MapLibreMap): () => void {
  seen = map;
  return () => {
    if (seen === map) seen = null;
  };
}

export const seenMap = (): MapLibreMap | null => seen;
