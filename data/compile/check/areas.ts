/** Points and areas on the ground. */
import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { feature, point } from '@turf/helpers';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { Geometry, MultiPolygon, Polygon, Position } from 'geojson';

export type Area = Polygon | MultiPolygon;

export const isArea = (geometry: Geometry | undefined): geometry is Area =>
  geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon';

const ringsOf = (geometry: Area): Position[][] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

const isClosed = (ring: readonly Position[]) =>
  ring.length >= 4 && String(ring[0]) === String(ring.at(-1));

/** Rings that enclose nothing because they don't end where they begin. */
export const openRings = (geometry: Area): Position[][] =>
  ringsOf(geometry).filter(ring => !isClosed(ring));

/** An area that can be measured. */
export const soundArea = (geometry: Geometry | undefined): Area | undefined =>
  isArea(geometry) && openRings(geometry).length === 0 ? geometry : undefined;

/** Metres from a point to an area; zero inside. */
export function metresOutside(at: readonly number[], geometry: Area): number {
  const from = point([...at]);
  if (booleanPointInPolygon(from, feature(geometry))) return 0;
  return Math.abs(pointToPolygonDistance(from, feature(geometry), { units: 'meters' }));
}
