/**
 * Sources that the first picture can do without. Of a source that nothing visible draws no tile is laid
 * out, were it only to find it empty.
 */
import type { LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';

export const LATER = ['transit', 'focus'] as const;
type LaterSource = (typeof LATER)[number];

const isLater = (source: unknown) => LATER.some(later => later === source);

/** The layer as the first style has it. */
export function asleep(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer) || !isLater(layer.source)) return layer;
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
}

/** Lets the layers of `source` be drawn from now on. */
export function wake(map: MapLibreMap, source: LaterSource): void {
  for (const id of map.getLayersOrder()) {
    const layer = map.getLayer(id);
    if (layer?.source !== source || map.getLayoutProperty(id, 'visibility') !== 'none') continue;
    map.setLayoutProperty(id, 'visibility', 'visible');
  }
}
