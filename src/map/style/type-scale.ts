/** Larger names, for those who read with effort (适老化). */
import type { LayerSpecification } from 'maplibre-gl';

/** A size times `scale`: MapLibre wants the zoom outermost, so there every stop is multiplied. */
function scaled(size: unknown, scale: number): unknown {
  if (typeof size === 'number') return size * scale;
  if (!Array.isArray(size)) return size;
  if (size[0] !== 'interpolate') return ['*', size, scale];
  const stops = size.slice(3).map((part, at) => (at % 2 === 1 ? scaled(part, scale) : part));
  return [...size.slice(0, 3), ...stops];
}

/** The layer with its names `scale` times as large. */
export function scaleType(layer: LayerSpecification, scale: number): LayerSpecification {
  if (scale === 1 || layer.type !== 'symbol') return layer;
  const size = scaled(layer.layout?.['text-size'], scale);
  return size === undefined
    ? layer
    : ({ ...layer, layout: { ...layer.layout, 'text-size': size } } as LayerSpecification);
}
