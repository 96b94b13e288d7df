/** Outlines of places: a light fill, and a line whose dash tells the grade of the position. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { GRADE_DASHES } from '../../design/grades.ts';
import { type StyleContext, stateIs, toneColour } from './context.ts';

/**
 * Sketched outlines, and whole districts that stand for a scattered zone, are hints only: they show
 * in full when their place is chosen or hovered.
 */
const sketched = ['==', ['get', 'faint'], true] as ExpressionSpecification;
const newCity = ['==', ['get', 'kind'], 'new-city'] as ExpressionSpecification;

function opacity(plain: number, sketch: number, lifted: number): ExpressionSpecification {
  return [
    'case',
    stateIs('hidden'),
    0,
    stateIs('chosen'),
    lifted,
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

export function extentAreas(context: StyleContext): LayerSpecification[] {
  const colour = toneColour(context);
  return [
    {
      id: 'extent-fill',
      type: 'fill',
      source: 'extents',
      paint: {
        'fill-color': colour,
        'fill-opacity': opacity(0.12, 0, 0.22),
        'fill-antialias': false,
      },
    },
    {
      id: 'extent-line',
      type: 'line',
      source: 'extents',
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': colour,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          8,
          ['case', newCity, 1.4, 0.5],
          12,
          ['case', stateIs('chosen'), 3, newCity, 2.4, 1.4],
        ],
        'line-dasharray': [
          'match',
          ['get', 'grade'],
          'C',
          ['literal', [...GRADE_DASHES.C]],
          'B',
          ['literal', [...GRADE_DASHES.B]],
          ['literal', [1, 0]],
        ],
        'line-opacity': opacity(0.85, 0.3, 1),
      },
    },
  ];
}
