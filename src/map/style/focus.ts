/** What is chosen or hovered, drawn above all else: the ring of uncertainty and the name. */
import type { LayerSpecification } from 'maplibre-gl';
import { named, type StyleContext } from './context.ts';

export function uncertaintyRing({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'uncertainty',
      type: 'line',
      source: 'focus',
      filter: ['==', ['get', 'role'], 'uncertainty'],
      paint: { 'line-color': palette.selected, 'line-width': 1.4, 'line-dasharray': [2, 2] },
    },
  ];
}

export function focusName(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const paint = {
    'text-color': palette.selected,
    'text-halo-color': palette.halo,
    'text-halo-width': 2.5,
  };
  return [
    {
      id: 'lit-names',
      type: 'symbol',
      source: 'focus',
      filter: ['==', ['get', 'role'], 'lit'],
      layout: {
        'text-field': named(context),
        'text-size': 13,
        // Many at once: they give way to one another.
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 1.2,
        'text-max-width': 11,
      },
      paint,
    },
    {
      id: 'focus-name',
      type: 'symbol',
      source: 'focus',
      filter: ['==', ['get', 'role'], 'name'],
      layout: {
        'text-field': named(context),
        'text-size': 14,
        'text-anchor': 'bottom',
        'text-offset': [0, -0.9],
        'text-max-width': 16,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint,
    },
  ];
}
