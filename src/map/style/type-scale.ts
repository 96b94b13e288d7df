/** Larger names, for those who read with effort (适老化). */
import type { LayerSpecification } from 'maplibre-gl';

/** The layer with its names `scale` times as large. */
export function scaleType(layer: LayerSpecification, scale: number): LayerSpecification {
  const size = layer.type === 'symbol' && layer.layout?.['text-size'];
  if (!size || scale === 1) return layer;
  const times = (part: unknown) => ['*', part, scale];
  // MapLibre wants the zoom outermost: there the size at every stop is multiplied.
  const larger =
    Array.isArray(size) && size[0] === 'interpolate'
      ? size.map((part, at) => (at > 3 && at % 2 === 0 ? times(part) : part))
      : times(size);
  return { ...layer, layout: { ...layer.layout, 'text-size': larger } } as LayerSpecification;
}
