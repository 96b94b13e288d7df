/** Straight lines over ground. */
import type { Position } from './model.ts';

/** Mean earth radius in metres, as in Turf, whose circles and lengths stand beside these distances. */
const EARTH = 6_371_008.8;
const RADIANS = Math.PI / 180;

/**
 * Great-circle distance in metres by the haversine formula (R. W. Sinnott, Sky and Telescope 68, 1984).
 * At the latitude of Shanghai within 0.4 % of the geodesic on the WGS-84 ellipsoid. Written out and
 * not Turf's: it is in the first screen's way, and must measure 20,000 places within a frame or two.
 */
export function metresBetween([west, south]: Position, [east, north]: Position): number {
  const up = Math.sin(((north - south) * RADIANS) / 2);
  const across = Math.sin(((east - west) * RADIANS) / 2);
  const half = up * up + across * across * Math.cos(south * RADIANS) * Math.cos(north * RADIANS);
  return 2 * EARTH * Math.atan2(Math.sqrt(half), Math.sqrt(1 - half));
}
