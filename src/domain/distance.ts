/** Straight lines over ground. */
import { distance } from '@turf/distance';
import type { Position } from './model.ts';

/**
 * Great-circle distance in metres (haversine on the mean earth radius, 6,371,008.8 m). At the
 * latitude of Shanghai within 0.4 % of the geodesic on the WGS-84 ellipsoid.
 */
export function metresBetween(from: Position, to: Position): number {
  return distance([...from], [...to], { units: 'meters' });
}
