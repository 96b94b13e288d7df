/** A drawing at the positions at which its map draws everything else. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '../../../domain/model.ts';
import type { StepDrawing } from '../../../domain/story/drawing.ts';
import { toMap } from '../../datum.ts';

export function drawingOn(map: MapLibreMap, drawing: StepDrawing): StepDrawing {
  const put = (at: Position) => toMap(map, at);
  switch (drawing.kind) {
    case 'flow':
      return { ...drawing, runs: drawing.runs.map(run => run.map(put)) };
    case 'arcs':
      return {
        ...drawing,
        ties: drawing.ties.map(tie => ({ ...tie, from: put(tie.from), to: put(tie.to) })),
      };
    case 'columns':
      return { ...drawing, columns: drawing.columns.map(each => ({ ...each, at: put(each.at) })) };
  }
}
