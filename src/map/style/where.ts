/**
 * What the tools draw: where distances start, how far they reach, what is being measured. These layers
 * come when they are first wanted, and go with the last figure.
 */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { named, type StyleContext } from './context.ts';

export const WHERE_SOURCE = 'where';

type Look = Pick<StyleContext, 'palette' | 'language'>;

const is = (...roles: string[]): FilterSpecification => ['in', ['get', 'role'], ['literal', roles]];

function line(id: string, role: string, colour: string, width: number): LayerSpecification {
  return {
    id,
    type: 'line',
    source: WHERE_SOURCE,
    filter: is(role),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  };
}

/** Below the places: their symbols must stay legible. */
export function reachLayers({ palette, language }: Look): LayerSpecification[] {
  const text = { 'text-color': palette.selected, 'text-halo-color': palette.halo };
  return [
    line('where-ring-casing', 'ring', palette.halo, 5),
    line('where-ring', 'ring', palette.selected, 2),
    {
      id: 'where-ring-label',
      type: 'symbol',
      source: WHERE_SOURCE,
      filter: is('ring'),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-field': ['concat', ['get', 'km'], language === 'zh' ? ' 公里' : ' km'],
        'text-size': 12,
        'text-offset': [0, -0.9],
      },
      paint: { ...text, 'text-halo-width': 2 },
    },
  ];
}

/** Above everything: these are what the person is busy with. */
export function toolLayers({ palette, language }: Look): LayerSpecification[] {
  return [
    {
      id: 'where-area',
      type: 'fill',
      source: WHERE_SOURCE,
      filter: is('measured-area'),
      paint: { 'fill-color': palette.ui.focus, 'fill-opacity': 0.16 },
    },
    line('where-measured-casing', 'measured-line', palette.halo, 6),
    line('where-measured', 'measured-line', palette.ui.focus, 2.6),
    {
      id: 'where-corners',
      type: 'circle',
      source: WHERE_SOURCE,
      filter: is('corner'),
      paint: {
        'circle-radius': 4.5,
        'circle-color': palette.halo,
        'circle-stroke-color': palette.ui.focus,
        'circle-stroke-width': 2.4,
      },
    },
    {
      id: 'where-origin',
      type: 'circle',
      source: WHERE_SOURCE,
      filter: is('origin'),
      paint: {
        'circle-radius': 9,
        'circle-color': palette.halo,
        'circle-stroke-color': palette.selected,
        'circle-stroke-width': 3,
      },
    },
    {
      id: 'where-origin-middle',
      type: 'circle',
      source: WHERE_SOURCE,
      filter: is('origin'),
      paint: { 'circle-radius': 3.4, 'circle-color': palette.selected },
    },
    {
      id: 'where-origin-name',
      type: 'symbol',
      source: WHERE_SOURCE,
      filter: is('origin'),
      layout: {
        'text-field': named({ language }),
        'text-size': 13.5,
        'text-anchor': 'top',
        'text-offset': [0, 1.1],
        'text-max-width': 12,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: {
        'text-color': palette.selected,
        'text-halo-color': palette.halo,
        'text-halo-width': 2.5,
      },
    },
  ];
}
