/** The layout: belts as soft ribbons, the axis as one bold line with direction, nodes as rings. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { HUED_PARTS } from '../../design/palette.ts';
import { named, type StyleContext, stateIs } from './context.ts';

type Layer = LayerSpecification;

function hue({ palette }: StyleContext): ExpressionSpecification {
  const pairs = HUED_PARTS.flatMap(part => [part, palette.parts[part]]);
  return ['match', ['get', 'id'], ...pairs, palette.outside] as unknown as ExpressionSpecification;
}

const role = (name: string) => ['==', ['get', 'role'], name] as ExpressionSpecification;

export function beltRibbons(context: StyleContext): Layer[] {
  const colour = hue(context);
  return [
    {
      id: 'belt-ribbon',
      type: 'fill',
      source: 'layout',
      filter: role('ribbon'),
      paint: {
        'fill-color': colour,
        'fill-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0.2, 11, 0.13, 13, 0.07],
        'fill-antialias': false,
      },
    },
    {
      id: 'belt-glow',
      type: 'line',
      source: 'layout',
      filter: role('spine'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': ['interpolate', ['exponential', 2], ['zoom'], 8, 7, 12, 60],
        'line-blur': ['interpolate', ['exponential', 2], ['zoom'], 8, 5, 12, 50],
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0.34, 12, 0.12],
      },
    },
  ];
}

export function axisLines(context: StyleContext): Layer[] {
  const { palette } = context;
  const near = [
    'interpolate',
    ['linear'],
    ['zoom'],
    10,
    0.95,
    12.5,
    0.42,
  ] as ExpressionSpecification;
  return [
    {
      id: 'axis-casing',
      type: 'line',
      source: 'layout',
      filter: role('axis'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.rim,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 7, 12, 12],
        'line-opacity': near,
      },
    },
    {
      id: 'axis-line',
      type: 'line',
      source: 'layout',
      filter: role('axis'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.parts.axis,
        'line-width': ['interpolate', ['linear'], ['zoom'], 8, 4.5, 12, 8],
        'line-opacity': near,
      },
    },
    {
      id: 'axis-direction',
      type: 'symbol',
      source: 'layout',
      filter: role('axis'),
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 90,
        'icon-image': 'chevron',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.32, 12, 0.5],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-rotation-alignment': 'map',
      },
      paint: { 'icon-color': palette.rim, 'icon-opacity': near },
    },
    {
      id: 'axis-tip',
      type: 'symbol',
      source: 'layout',
      filter: role('axis-end'),
      layout: {
        'icon-image': 'arrow',
        'icon-rotate': ['get', 'heading'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.9, 12, 1.4],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-rotation-alignment': 'map',
      },
      paint: {
        'icon-color': palette.parts.axis,
        'icon-halo-color': palette.rim,
        'icon-halo-width': 1.5,
        'icon-opacity': near,
      },
    },
  ];
}

export function nodeRings({ palette }: StyleContext): Layer[] {
  const gone: ExpressionSpecification = stateIs('hidden');
  return [
    {
      id: 'node-ring',
      type: 'circle',
      source: 'places',
      filter: ['==', ['get', 'node'], true],
      paint: {
        'circle-color': palette.parts.nodes,
        'circle-opacity': ['case', gone, 0, 0.12],
        'circle-stroke-opacity': ['case', gone, 0, stateIs('off'), 0.2, 1],
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 8, 9, 12, 22],
        'circle-stroke-color': palette.parts.nodes,
        'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 8, 1.8, 12, 3],
      },
    },
  ];
}

/** Names along the belts and the axis: short ones from afar, the printed ones nearer. */
export function layoutNames(context: StyleContext): Layer[] {
  const { palette, language } = context;
  const short = named(context, 'short', 'shortEn');
  const full = named(context);
  return [
    {
      id: 'layout-names',
      type: 'symbol',
      source: 'layout',
      filter: ['in', ['get', 'role'], ['literal', ['axis', 'spine']]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 380,
        'text-field': ['step', ['zoom'], short, 9.6, full],
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 13, 12, 18],
        'text-letter-spacing': language === 'zh' ? 0.22 : 0.04,
        'text-max-angle': 35,
        'text-keep-upright': true,
        'text-offset': [
          'match',
          ['get', 'role'],
          'axis',
          ['literal', [0, -1]],
          ['literal', [0, 0]],
        ],
        'text-padding': 1,
      },
      paint: {
        'text-color': hue(context),
        'text-halo-color': palette.halo,
        'text-halo-width': 2,
        'text-opacity': ['interpolate', ['linear'], ['zoom'], 12, 1, 13.5, 0.5],
      },
    },
  ];
}
