/** Outlines of places: a light fill, and a line whose dash tells the grade of the position. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { GRADE_DASHES } from '../../design/grades.ts';
import { type StyleContext, stateIs, toneColour } from './context.ts';

/** An outline too small for the zoom says nothing that the symbol on it doesn't. */
const isOutline: ExpressionSpecification = [
  'all',
  ['==', ['geometry-type'], 'Polygon'],
  ['<=', ['get', 'from'], ['zoom']],
];

/**
 * Sketched outlines, and whole districts that stand for a scattered zone, are hints only: they show
 * in full when their place is chosen or hovered.
 */
const sketched: ExpressionSpecification = ['==', ['get', 'faint'], true];

/** Chosen comes before hidden, as with symbols: the chosen place shows, whatever is switched off. */
function opacity(plain: number, sketch: number, lifted: number): ExpressionSpecification {
  return [
    'case',
    stateIs('chosen'),
    lifted,
    stateIs('hidden'),
    0,
    stateIs('hover'),
    lifted,
    stateIs('lit'),
    lifted,
    stateIs('off'),
    0.03,
    sketched,
    sketch,
    plain,
  ];
}

/**
 * One layer a dash: a dash by feature would be laid out again for every tile. A line without gaps is
 * a dash too, so that all are drawn by one program.
 */
function outline(
  context: StyleContext,
  id: string,
  dash: readonly number[],
  grades: readonly string[],
): LayerSpecification {
  const { palette } = context;
  return {
    id,
    type: 'line',
    source: 'places',
    filter: ['all', isOutline, ['in', ['get', 'grade'], ['literal', [...grades]]]],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': ['case', stateIs('chosen'), palette.selected, toneColour(context)],
      'line-width': ['interpolate', ['linear'], ['zoom'], 8, 0.8, 12, 1.8],
      'line-opacity': opacity(0.85, 0.3, 1),
      'line-dasharray': dash.length > 0 ? [...dash] : [1, 0],
    },
  };
}

export function extentAreas(context: StyleContext): LayerSpecification[] {
  return [
    {
      id: 'extent-fill',
      type: 'fill',
      source: 'places',
      filter: isOutline,
      paint: {
        'fill-color': toneColour(context),
        'fill-opacity': opacity(0.12, 0, 0.22),
        'fill-antialias': false,
      },
    },
    outline(context, 'extent-line-coarse', GRADE_DASHES.C, ['C', 'D']),
    outline(context, 'extent-line-fair', GRADE_DASHES.B, ['B']),
    outline(context, 'extent-line-sure', GRADE_DASHES.A, ['A']),
  ];
}
