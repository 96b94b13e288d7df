/** What the brochure's map shows. */
import { bbox } from '@turf/bbox';
import type { FeatureCollection, Feature as GeoFeature } from 'geojson';
import type { Bounds, Feature } from '../model.ts';
import { type FramedSheet, frameSheet, unite } from '../plan-projection.ts';
import type { Subject } from './subject.ts';

/** The city with its islands, degrees. */
const CITY: Bounds = [120.84, 30.66, 121.98, 31.87];

/** Units of the drawings are tenths of a millimetre on paper. */
const UNITS_PER_METRE = 10_000;

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

const pointBox = ({ at }: Feature): Bounds[] => (at ? [[at[0], at[1], at[0], at[1]]] : []);
const outlineBox = ({ bounds }: Feature): Bounds[] => (bounds ? [bounds] : []);

/**
 * The boxes that the map must hold. A district's places may reach far beyond it, a chain's may be as
 * wide as a belt: there the points are enough. What the person picked is shown as a whole.
 */
function boxesOf(subject: Subject, features: readonly Feature[], shape: GeoFeature | null) {
  const points = features.flatMap(pointBox);
  if (shape) return [...points, boxOf(shape)];
  if (subject.kind !== 'chain') return [...points, ...features.flatMap(outlineBox)];
  return points.length > 0 ? points : features.flatMap(outlineBox);
}

/** `shape` is the district's, where the brochure is about one; the whole city where nothing is placed. */
export function mapSheet(
  subject: Subject,
  features: readonly Feature[],
  shape: GeoFeature | null,
): FramedSheet {
  const box = unite(boxesOf(subject, features, shape)) ?? CITY;
  return frameSheet(box, { ...(features.length === 1 ? TALL : MAP), leastMetres: LEAST_METRES });
}

/** Whether the box of a shape reaches into the sheet. */
export function reachesInto(sheet: FramedSheet, shape: GeoFeature): boolean {
  const [west, south, east, north] = boxOf(shape);
  const [left, bottom] = sheet.project([west, south]);
  const [right, top] = sheet.project([east, north]);
  return right > 0 && left < sheet.width && bottom > 0 && top < sheet.height;
}

/** The whole city on a sheet of this size. */
export function citySheet(width: number, height: number, margin: number): FramedSheet {
  return frameSheet(CITY, { width, height, margin, leastMetres: 1 });
}

/** Denominator of the scale on paper, with two digits that count. */
export function paperScale({ metresPerUnit }: FramedSheet): number {
  return Number((metresPerUnit * UNITS_PER_METRE).toPrecision(2));
}
