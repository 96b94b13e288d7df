/** What the brochure's map shows. */
import { bbox } from '@turf/bbox';
import type { FeatureCollection, Feature as GeoFeature } from 'geojson';
import type { Bounds, Feature } from '../model.ts';
import { type FramedSheet, frameSheet, unite } from '../plan-projection.ts';

/** The city with its islands, degrees. */
const CITY: Bounds = [120.84, 30.66, 121.98, 31.87];

/** Units of the drawings are tenths of a millimetre on paper. */
export const UNITS_PER_METRE = 10_000;

const MAP = { width: 1740, height: 1290, margin: 110 };
/** One place alone has room for a taller map. */
const TALL = { ...MAP, height: 1500 };
/** The base is made for 1:200,000; from 13 km across 174 mm it would be drawn too large. */
const LEAST_METRES = 13_000;

function boxOf(geo: GeoFeature): Bounds {
  const [west = 0, south = 0, east = 0, north = 0] = bbox(geo);
  return [west, south, east, north];
}

/** The district's outline in the base; null for none. */
export function districtShape(base: FeatureCollection, slug: string): GeoFeature | null {
  const isIt = ({ properties }: GeoFeature) =>
    properties?.layer === 'districts' && properties.slug === slug;
  return base.features.find(isIt) ?? null;
}

/** Places by point and outline, with the district where it is about one; the city where none is placed. */
export function mapSheet(features: readonly Feature[], shape: GeoFeature | null): FramedSheet {
  const boxes = features.flatMap(({ at, bounds }): Bounds[] => [
    ...(at ? [[at[0], at[1], at[0], at[1]] as const] : []),
    ...(bounds ? [bounds] : []),
  ]);
  const all = unite(shape ? [...boxes, boxOf(shape)] : boxes) ?? CITY;
  return frameSheet(all, { ...(features.length === 1 ? TALL : MAP), leastMetres: LEAST_METRES });
}

/** The whole city on a sheet of this size. */
export function citySheet(width: number, height: number, margin: number): FramedSheet {
  return frameSheet(CITY, { width, height, margin, leastMetres: 1 });
}

/** Denominator of the scale on paper, with two digits that count. */
export function paperScale({ metresPerUnit }: FramedSheet): number {
  return Number((metresPerUnit * UNITS_PER_METRE).toPrecision(2));
}
