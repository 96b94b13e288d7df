/**
 * The same base and the same points as the app's, drawn as plainly as it can be done: as many base
 * layers as src/map/style/base.ts has (the bench compares the numbers), then circles, then names.
 *
 * Names are part of the comparison because no map of places goes without them; but the app's first
 * view holds back the names of small places, and this page lays out all of them, as a page would
 * that nobody has tuned. `withNames: false` therefore leaves all text out, also the districts': the
 * cheapest map there is. The bench measures both and prints both.
 */
import type { FilterSpecification, LayerSpecification, StyleSpecification } from 'maplibre-gl';

export const POINT_LAYERS = ['points', 'point-names'] as const;

const of = (layer: string): FilterSpecification => ['==', ['get', 'layer'], layer];

const area = (id: string, filter: FilterSpecification, colour: string): LayerSpecification => ({
  id,
  type: 'fill',
  source: 'base',
  filter,
  paint: { 'fill-color': colour, 'fill-antialias': false },
});

const line = (
  id: string,
  filter: FilterSpecification,
  colour: string,
  minzoom = 0,
): LayerSpecification => ({
  id,
  type: 'line',
  source: 'base',
  filter,
  minzoom,
  paint: { 'line-color': colour, 'line-width': 1 },
});

const water = (test: FilterSpecification) => ['all', of('water'), test] as FilterSpecification;

const baseShapes: LayerSpecification[] = [
  { id: 'beyond', type: 'background', paint: { 'background-color': '#e9e7e1' } },
  area('sea', of('sheet'), '#d3e1e8'),
  area('land', of('land'), '#e9e6de'),
  area('city', of('districts'), '#f7f6f2'),
  area('water', water(['==', ['geometry-type'], 'Polygon']), '#c6d9e2'),
  line('canals', water(['==', ['get', 'kind'], 'canal']), '#c6d9e2', 9),
  line('roads', of('expressways'), '#dedad0'),
  line('metro', of('metro'), '#d9d5de', 9.5),
  line('borders', of('districts'), '#b9b6ad'),
  line('sheet-edge', of('sheet'), '#b9b6ad'),
];

const baseNames: LayerSpecification[] = [
  {
    id: 'district-names',
    type: 'symbol',
    source: 'base',
    filter: of('district-name'),
    layout: { 'text-field': ['get', 'name'], 'text-size': 12 },
  },
  {
    id: 'road-names',
    type: 'symbol',
    source: 'base',
    filter: of('expressways'),
    minzoom: 11,
    layout: { 'symbol-placement': 'line', 'text-field': ['get', 'ref'], 'text-size': 10 },
  },
];

const points: LayerSpecification = {
  id: POINT_LAYERS[0],
  type: 'circle',
  source: 'places',
  paint: {
    'circle-color': '#66707c',
    'circle-radius': 5,
    'circle-stroke-color': '#ffffff',
    'circle-stroke-width': 1,
  },
};

const pointNames: LayerSpecification = {
  id: POINT_LAYERS[1],
  type: 'symbol',
  source: 'places',
  layout: {
    'text-field': ['get', 'name'],
    'text-size': 12,
    'text-anchor': 'top',
    'text-offset': [0, 0.6],
  },
  paint: { 'text-color': '#22252b', 'text-halo-color': '#fdfcfa', 'text-halo-width': 1.5 },
};

export function bareStyle({ withNames }: { withNames: boolean }): StyleSpecification {
  const source = (data: string) => ({ type: 'geojson' as const, data, maxzoom: 12 });
  return {
    version: 8,
    sources: {
      base: { ...source('data/base.geojson'), tolerance: 0.3, buffer: 32 },
      places: source('data/places.geojson'),
    },
    layers: withNames ? [...baseShapes, ...baseNames, points, pointNames] : [...baseShapes, points],
  };
}
