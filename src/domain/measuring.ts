/** Length and area of what is drawn on the map, on the sphere of Turf's mean earth radius. */
import { area } from '@turf/area';
import { kinks } from '@turf/kinks';
import { length } from '@turf/length';
import type { Feature, LineString, Polygon } from 'geojson';
import type { Position } from './model.ts';

const line = (points: readonly Position[]): Feature<LineString> => ({
  type: 'Feature',
  properties: {},
  geometry: { type: 'LineString', coordinates: points.map(at => [...at]) },
});

/** The corners as a ring: the first once more at the end. */
const polygon = (corners: readonly Position[]): Polygon => ({
  type: 'Polygon',
  coordinates: [[...corners, ...corners.slice(0, 1)].map(at => [...at])],
});

/** Metres along the points; 0 for fewer than two. */
export function lengthOf(points: readonly Position[]): number {
  return points.length < 2 ? 0 : length(line(points), { units: 'meters' });
}

/** Metres round the corners and back to the first. */
export function perimeterOf(corners: readonly Position[]): number {
  return lengthOf([...corners, ...corners.slice(0, 1)]);
}

/**
 * Square metres inside the corners; 0 for fewer than three, and null where the edges cross, since
 * such a figure has no inside to speak of.
 */
export function areaOf(corners: readonly Position[]): number | null {
  if (corners.length < 3) return 0;
  const inside = polygon(corners);
  return kinks(inside).features.length > 0 ? null : area(inside);
}
