/** Sources that the first style has asleep (style/later.ts). */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { LaterSource } from './style/later.ts';

/** Lets the layers of `source` be drawn from now on. */
export function wake(map: MapLibreMap, source: LaterSource): void {
  for (const id of map.getLayersOrder()) {
    const layer = map.getLayer(id);
    if (layer?.source !== source || map.getLayoutProperty(id, 'visibility') !== 'none') continue;
    map.setLayoutProperty(id, 'visibility', 'visible');
  }
}
