/** The quiet base: sheet, sea, land, water, borders, roads, metro. It recedes as the map comes near. */
import type { LayerSpecification } from 'maplibre-gl';
import { type StyleContext, sameForAll } from './context.ts';

/** The base is generalised for about 1:200,000; past this zoom its lines fade. */
const FADE = { from: 11.5, to: 14 };

const fading = (opacity: number, least: number) =>
  ['interpolate', ['linear'], ['zoom'], FADE.from, opacity, FADE.to, least] as const;

type Layer = LayerSpecification;

function area(id: string, layer: string, colour: string): Layer {
  return {
    id,
    type: 'fill',
    source: 'base',
    filter: ['==', ['get', 'layer'], layer],
    paint: { 'fill-color': colour, 'fill-antialias': false },
  };
}

export function baseAreas({ palette }: StyleContext): Layer[] {
  return [
    { id: 'beyond', type: 'background', paint: { 'background-color': palette.beyond } },
    area('sea', 'sheet', palette.sea),
    area('land', 'land', palette.neighbour),
    area('city', 'districts', palette.land),
    {
      id: 'water',
      type: 'fill',
      source: 'base',
      filter: ['all', ['==', ['get', 'layer'], 'water'], ['==', ['geometry-type'], 'Polygon']],
      // Fills of a base that recedes go without the smoothing of edges: it would cost a pass more.
      paint: { 'fill-color': palette.water, 'fill-antialias': false },
    },
    {
      id: 'canals',
      type: 'line',
      source: 'base',
      filter: ['all', ['==', ['get', 'layer'], 'water'], ['==', ['get', 'kind'], 'canal']],
      minzoom: 9,
      paint: {
        'line-color': palette.water,
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 9, 0.6, 13, 3],
      },
    },
  ];
}

export function baseLines({ palette }: StyleContext): Layer[] {
  return [
    {
      id: 'roads',
      type: 'line',
      source: 'base',
      filter: ['==', ['get', 'layer'], 'expressways'],
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.road,
        'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 8, 0.7, 10, 1.4, 13, 4],
        'line-opacity': [...fading(1, 0.6)] as never,
      },
    },
    {
      id: 'metro',
      type: 'line',
      source: 'base',
      filter: ['==', ['get', 'layer'], 'metro'],
      minzoom: 9.5,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.metro,
        'line-width': ['interpolate', ['linear'], ['zoom'], 9.5, 0.6, 13, 2],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 9.5, 0, 10.2, 1, 14, 0.7],
      },
    },
    {
      id: 'borders',
      type: 'line',
      source: 'base',
      filter: ['==', ['get', 'layer'], 'districts'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.border,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.5, 12, 1.1],
        'line-opacity': [...fading(0.8, 0.3)] as never,
      },
    },
    {
      id: 'sheet-edge',
      type: 'line',
      source: 'base',
      filter: ['==', ['get', 'layer'], 'sheet'],
      paint: { 'line-color': palette.border, 'line-width': 1 },
    },
  ];
}

export function baseNames(context: StyleContext): Layer[] {
  const { palette, language } = context;
  const text = language === 'zh' ? 'name' : 'nameEn';
  const quiet = {
    'text-color': sameForAll(palette.baseText),
    'text-halo-color': sameForAll(palette.baseHalo),
    'text-halo-width': sameForAll(1.2),
  };
  return [
    {
      id: 'district-names',
      type: 'symbol',
      source: 'base',
      filter: ['==', ['get', 'layer'], 'district-name'],
      maxzoom: 12.5,
      layout: {
        'text-field': ['get', text],
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 10.5, 11, 14],
        'text-letter-spacing': language === 'zh' ? 0.25 : 0.06,
        'text-max-width': 8,
        'text-padding': 4,
        // A district is large: its name may stand aside for the names of parks.
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 2.2,
      },
      paint: { ...quiet, 'text-opacity': sameForAll(0.9) },
    },
    {
      id: 'road-names',
      type: 'symbol',
      source: 'base',
      filter: ['==', ['get', 'layer'], 'expressways'],
      minzoom: 11,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['coalesce', ['get', 'ref'], ['get', text]],
        'text-size': 10,
      },
      paint: quiet,
    },
  ];
}
