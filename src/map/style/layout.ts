/** The layout: belts as soft ribbons, the axis as one bold line with direction, nodes as rings. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { fadingSymbol, isPoint, named, type StyleContext, sameForAll, stateIs } from './context.ts';

type Layer = LayerSpecification;

const BELTS = ['belt-yanjiang', 'belt-yanwan', 'belt-huxi'] as const;
type Belt = (typeof BELTS)[number];

const role = (name: string) => ['==', ['get', 'role'], name] as ExpressionSpecification;

const roleOf = (name: string, part: string): ExpressionSpecification => [
  'all',
  role(name),
  ['==', ['get', 'id'], part],
];

/** The surfaces by which a belt is picked. */
export const RIBBON_LAYERS = BELTS.map(belt => `${belt}-ribbon`);

/** The line by which the axis is picked. */
export const AXIS_LINE = 'axis-line';

/** One layer a belt: a constant colour costs the map less than one by feature. */
export function beltRibbons({ palette }: StyleContext): Layer[] {
  return [
    ...BELTS.map(belt => ribbon(belt, palette.parts[belt])),
    ...BELTS.map(belt => glow(belt, palette.parts[belt])),
  ];
}

function ribbon(belt: Belt, colour: string): Layer {
  return {
    id: `${belt}-ribbon`,
    type: 'fill',
    source: 'layout',
    filter: roleOf('ribbon', belt),
    paint: {
      'fill-color': colour,
      'fill-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0.2, 11, 0.13, 13, 0.07],
      'fill-antialias': false,
    },
  };
}

function glow(belt: Belt, colour: string): Layer {
  return {
    id: `${belt}-glow`,
    type: 'line',
    source: 'layout',
    filter: roleOf('spine', belt),
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-width': ['interpolate', ['exponential', 2], ['zoom'], 8, 7, 12, 60],
      'line-opacity': ['interpolate', ['linear'], ['zoom'], 8, 0.34, 12, 0.12],
      'line-blur': ['interpolate', ['exponential', 2], ['zoom'], 8, 5, 12, 50],
    },
  };
}

export function axisLines(context: StyleContext): Layer[] {
  const { palette } = context;
  const near: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], 10, 0.95, 12.5, 0.42];
  const nearIcon = fadingSymbol(context, [10, 0.95], [12.5, 0.42]);
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
      id: AXIS_LINE,
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
        'icon-image': 'atlas-chevron',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.32, 12, 0.5],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-rotation-alignment': 'map',
      },
      paint: {
        'icon-color': sameForAll(palette.rim),
        'icon-halo-color': sameForAll(palette.rim),
        'icon-halo-width': sameForAll(0),
        'icon-opacity': nearIcon,
      },
    },
    {
      id: 'axis-tip',
      type: 'symbol',
      source: 'layout',
      filter: role('axis-end'),
      layout: {
        'icon-image': 'atlas-arrow',
        'icon-rotate': ['get', 'heading'],
        'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.9, 12, 1.4],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        'icon-rotation-alignment': 'map',
      },
      paint: {
        'icon-color': sameForAll(palette.parts.axis),
        'icon-halo-color': sameForAll(palette.rim),
        'icon-halo-width': sameForAll(1.5),
        'icon-opacity': nearIcon,
      },
    },
  ];
}

export function nodeRings({ palette }: StyleContext): Layer[] {
  const colour = sameForAll(palette.parts.nodes);
  return [
    {
      id: 'node-ring',
      type: 'symbol',
      source: 'places',
      filter: ['all', isPoint, ['==', ['get', 'node'], true]],
      layout: {
        'icon-image': 'atlas-ring',
        'icon-size': ['interpolate', ['linear'], ['zoom'], 8, 0.75, 12, 1.8],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': colour,
        'icon-halo-color': colour,
        'icon-halo-width': sameForAll(0),
        'icon-opacity': ['case', stateIs('hidden'), 0, stateIs('off'), 0.2, 1],
      },
    },
  ];
}

/** Names along the belts and the axis: short ones from afar, the printed ones nearer. */
export function layoutNames(context: StyleContext): Layer[] {
  return [...BELTS.map(belt => nameAlong(context, belt)), nameAlong(context, 'axis')];
}

function nameAlong(context: StyleContext, part: Belt | 'axis'): Layer {
  const { palette, language } = context;
  const short = named(context, 'short', 'shortEn');
  return {
    id: `${part}-name`,
    type: 'symbol',
    source: 'layout',
    filter: roleOf(part === 'axis' ? 'axis' : 'spine', part),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 380,
      'text-field': ['step', ['zoom'], short, 9.6, named(context)],
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 13, 12, 18],
      'text-letter-spacing': language === 'zh' ? 0.22 : 0.04,
      'text-max-angle': 35,
      'text-keep-upright': true,
      'text-offset': part === 'axis' ? [0, -1] : [0, 0],
      'text-padding': 1,
    },
    paint: {
      'text-color': sameForAll(palette.parts[part]),
      'text-halo-color': sameForAll(palette.halo),
      'text-halo-width': sameForAll(2),
      'text-opacity': fadingSymbol(context, [12, 1], [13.5, 0.5]),
    },
  };
}

/**
 * Layers that draw a part of the layout itself; the legend's switch takes them along. A ring says
 * that its place is a node: it goes with the nodes, whatever else the place is part of.
 */
export const PART_LAYERS: Readonly<Record<string, readonly string[]>> = {
  axis: ['axis-casing', AXIS_LINE, 'axis-direction', 'axis-tip', 'axis-name'],
  nodes: ['node-ring'],
  ...Object.fromEntries(
    BELTS.map(belt => [belt, [`${belt}-ribbon`, `${belt}-glow`, `${belt}-name`]]),
  ),
};
