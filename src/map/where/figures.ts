/** From the store to what the tools draw. */
import type { Feature, Geometry } from 'geojson';
import { placeOf } from '../../domain/origin.ts';
import { originName } from '../../domain/origin-name.ts';
import { reachRing } from '../../domain/reach-ring.ts';
import type { State } from '../../state/store.ts';

function figure(geometry: Geometry, role: string, more: object = {}): Feature {
  return { type: 'Feature', properties: { role, ...more }, geometry };
}

function originFigures({ intent, index }: State): Feature[] {
  const at = intent.near && index ? placeOf(intent.near, index.atlas.hubs) : null;
  if (!intent.near || !index || !at) return [];
  const { name, en } = originName(intent.near, index.atlas);
  const origin = figure({ type: 'Point', coordinates: [...at] }, 'origin', { name, en });
  if (intent.within === null) return [origin];
  const ring = { type: 'LineString' as const, coordinates: reachRing(at, intent.within) };
  return [figure(ring, 'ring', { km: intent.within }), origin];
}

function measuredFigures({ tool, measuring: { shape, points } }: State): Feature[] {
  if (tool !== 'measure') return [];
  const corners = points.map(at => [...at]);
  const closed = [...corners, ...corners.slice(0, 1)];
  const isArea = shape === 'area' && corners.length > 2;
  const line = { type: 'LineString' as const, coordinates: isArea ? closed : corners };
  return [
    ...(isArea ? [figure({ type: 'Polygon', coordinates: [closed] }, 'measured-area')] : []),
    ...(corners.length > 1 ? [figure(line, 'measured-line')] : []),
    ...corners.map(coordinates => figure({ type: 'Point', coordinates }, 'corner')),
  ];
}

export const figuresOf = (state: State): Feature[] => [
  ...originFigures(state),
  ...measuredFigures(state),
];
