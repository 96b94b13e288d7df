/** The ring round what distances start from. Drawn only on demand, so the first map goes without it. */
import { circle } from '@turf/circle';
import type { Position } from './model.ts';

/** Enough that a chord leaves the circle by less than 0.03 % of its radius. */
const CORNERS = 128;

/**
 * Closed ring of points so many kilometres from the centre, by great circles on the sphere that
 * distances are measured on: what lies inside is what the filter lets pass.
 */
export function reachRing(centre: Position, kilometres: number): [number, number][] {
  const { geometry } = circle([...centre], kilometres, { steps: CORNERS, units: 'kilometers' });
  return (geometry.coordinates[0] ?? []).map(([longitude = 0, latitude = 0]) => [
    longitude,
    latitude,
  ]);
}
