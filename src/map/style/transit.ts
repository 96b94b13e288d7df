/** Metro stations, airports, ports and stations: orientation for the near view. */
import type { LayerSpecification } from 'maplibre-gl';
import { named, type StyleContext } from './context.ts';

export function transit(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  const quiet = {
    'text-color': palette.baseText,
    'text-halo-color': palette.baseHalo,
    'text-halo-width': 1.2,
  };
  return [
    {
      id: 'stations',
      type: 'circle',
      source: 'transit',
      minzoom: 11,
      filter: ['==', ['get', 'kind'], 'metro'],
      paint: {
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 11, 1.6, 14, 3.4],
        'circle-color': palette.land,
        'circle-stroke-color': palette.border,
        'circle-stroke-width': 1,
      },
    },
    {
      id: 'station-names',
      type: 'symbol',
      source: 'transit',
      minzoom: 12.8,
      filter: ['==', ['get', 'kind'], 'metro'],
      layout: {
        'text-field': named(context, 'name', 'nameEn'),
        'text-size': 10,
        'text-anchor': 'top',
        'text-offset': [0, 0.5],
        'text-optional': true,
      },
      paint: quiet,
    },
    {
      id: 'hubs',
      type: 'symbol',
      source: 'transit',
      minzoom: 8.5,
      filter: ['in', ['get', 'kind'], ['literal', ['airport', 'rail', 'port']]],
      layout: {
        'icon-image': ['concat', 'atlas-hub-', ['get', 'kind']],
        'icon-size': 0.5,
        'icon-allow-overlap': true,
        'text-field': named(context, 'name', 'nameEn'),
        'text-size': 10.5,
        'text-anchor': 'top',
        'text-offset': [0, 0.7],
        'text-optional': true,
        'text-max-width': 8,
      },
      paint: { ...quiet, 'icon-color': palette.baseText },
    },
  ];
}
