/** Places: one symbol each, shape by kind, colour by layout or chain group, size by tier. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { isPoint, named, type StyleContext, sameForAll, stateIs, toneColour } from './context.ts';

/** The chosen place first: from the list it may be chosen while its part is switched off. */
const visible: ExpressionSpecification = [
  'case',
  stateIs('chosen'),
  1,
  stateIs('hidden'),
  0,
  stateIs('hover'),
  1,
  stateIs('lit'),
  1,
  stateIs('off'),
  0.16,
  1,
];

const byTier = (first: number, second: number, third: number): ExpressionSpecification => [
  'match',
  ['get', 'tier'],
  1,
  first,
  2,
  second,
  third,
];

/** A glow below the places that the text in view names, in the colour that marks words in texts. */
export function litPlaces({ palette }: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'lit-places',
      type: 'circle',
      source: 'focus',
      filter: ['==', ['get', 'role'], 'glow'],
      paint: {
        'circle-color': palette.ui.mark,
        'circle-radius': ['interpolate', ['linear'], ['zoom'], 8, 11, 13, 19],
        'circle-stroke-color': palette.ui.accent,
        'circle-stroke-width': 2,
      },
    },
  ];
}

export function placeSymbols(context: StyleContext): LayerSpecification[] {
  const { palette } = context;
  return [
    {
      id: 'places',
      type: 'symbol',
      source: 'places',
      filter: isPoint,
      layout: {
        'icon-image': ['concat', 'atlas-kind-', ['get', 'kind']],
        'icon-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          8,
          byTier(0.5, 0.3, 0.2),
          10,
          byTier(0.72, 0.5, 0.36),
          12,
          byTier(1, 0.82, 0.62),
          14,
          byTier(1.15, 1, 0.82),
        ],
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
        // Tier 1 is drawn last, above the others.
        'symbol-sort-key': ['-', 4, ['get', 'tier']],
      },
      paint: {
        'icon-color': toneColour(context),
        'icon-halo-color': [
          'case',
          ['any', stateIs('chosen'), stateIs('hover')],
          palette.selected,
          palette.rim,
        ],
        'icon-halo-width': ['case', ['any', stateIs('chosen'), stateIs('hover')], 2.4, 1.3],
        'icon-opacity': visible,
      },
    },
    {
      id: 'place-glyphs',
      type: 'symbol',
      source: 'places',
      minzoom: 11.5,
      filter: ['all', isPoint, ['!=', ['get', 'glyph'], ''], ['<=', ['get', 'tier'], 2]],
      layout: {
        'text-field': ['get', 'glyph'],
        'text-size': ['interpolate', ['linear'], ['zoom'], 11.5, 9, 14, 13],
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': palette.rim, 'text-opacity': visible },
    },
  ];
}

/** Name of a place: the reader's language first, the other below where there is room. */
function nameField(context: StyleContext): ExpressionSpecification {
  const first = named(context);
  const second = named(context, 'en', 'name');
  const small = { 'font-scale': 0.8 };
  const brand = named(context, 'brand', 'brandEn');
  const alone = [
    'case',
    ['has', 'brand'],
    ['format', first, {}, '\n', {}, brand, small],
    ['format', first, {}],
  ];
  const both = [
    'case',
    ['has', 'brand'],
    ['format', first, {}, '\n', {}, brand, small],
    ['format', first, {}, '\n', {}, second, small],
  ];
  return ['step', ['zoom'], alone, 12.6, both] as unknown as ExpressionSpecification;
}

function labels(
  context: StyleContext,
  id: string,
  tier: ExpressionSpecification,
  minzoom: number,
): LayerSpecification {
  const { palette, language } = context;
  return {
    id,
    type: 'symbol',
    source: 'places',
    minzoom,
    filter: tier,
    layout: {
      'text-field': nameField(context),
      'text-size': ['interpolate', ['linear'], ['zoom'], 8, 11, 12, byTier(13.5, 12.5, 11.5)],
      'text-max-width': language === 'zh' ? 9 : 11,
      'text-line-height': 1.15,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': ['interpolate', ['linear'], ['zoom'], 8, 0.65, 13, 1.1],
      'text-justify': 'auto',
      'text-padding': 2,
      'symbol-sort-key': ['case', ['==', ['get', 'kind'], 'anchor-area'], 0, ['get', 'tier']],
    },
    paint: {
      'text-color': sameForAll(palette.label),
      'text-halo-color': sameForAll(palette.halo),
      'text-halo-width': sameForAll(1.5),
      // The name of what is chosen or hovered is drawn above, by the focus layer.
      'text-opacity': [
        'case',
        ['any', ...(['hidden', 'off', 'chosen', 'hover', 'lit'] as const).map(stateIs)],
        0,
        1,
      ],
    },
  };
}

export const LABEL_LAYERS = ['labels-3', 'labels-2', 'labels-1'] as const;

/** Filter of a label layer before a list of passing places narrows it. */
export const LABEL_TIERS: Readonly<Record<(typeof LABEL_LAYERS)[number], ExpressionSpecification>> =
  {
    'labels-3': ['all', isPoint, ['==', ['get', 'tier'], 3]],
    'labels-2': ['all', isPoint, ['==', ['get', 'tier'], 2]],
    'labels-1': ['all', isPoint, ['==', ['get', 'tier'], 1]],
  };

export function placeLabels(context: StyleContext): LayerSpecification[] {
  return [
    labels(context, 'labels-3', LABEL_TIERS['labels-3'], 11.8),
    labels(context, 'labels-2', LABEL_TIERS['labels-2'], 10.2),
    labels(context, 'labels-1', LABEL_TIERS['labels-1'], 0),
  ];
}
