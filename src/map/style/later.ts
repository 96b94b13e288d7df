/**
 * Sources that the first picture can do without. Of a source that nothing visible draws no tile is laid
 * out, were it only to find it empty.
 */
import type { LayerSpecification } from 'maplibre-gl';

export const LATER = ['transit', 'focus'] as const;
export type LaterSource = (typeof LATER)[number];

const isLater = (source: unknown) => LATER.some(later => later === source);

/** The layer as the first style has it. */
export function asleep(layer: LayerSpecification): LayerSpecification {
  if (!('source' in layer) || !isLater(layer.source)) return layer;
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } } as LayerSpecification;
}
