/** Web Mercator onto a drawing sheet, for the static plan and for printed maps. */
import type { Geometry, Position as GeoPosition } from 'geojson';
import type { Bounds } from './model.ts';

const mercatorY = (latitude: number) =>
  Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) * (180 / Math.PI);

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** From degrees to units of the drawing, y downwards. */
  project(at: GeoPosition | readonly [number, number]): [number, number];
}

/** A sheet `width` units wide that holds the box exactly; its height follows. */
export function makeSheet([west, south, east, north]: Bounds, width: number): Sheet {
  const scale = width / (east - west);
  const top = mercatorY(north);
  return {
    width,
    height: (top - mercatorY(south)) * scale,
    project: at => [((at[0] ?? 0) - west) * scale, (top - mercatorY(at[1] ?? 0)) * scale],
  };
}

/** Metres a degree of longitude at the equator, on the sphere of Web Mercator (radius 6,378,137 m). */
const METRES_A_DEGREE = (6_378_137 * Math.PI) / 180;

interface Frame {
  readonly width: number;
  readonly height: number;
  /** Room between the box and the frame, in units. */
  readonly margin: number;
  /** Metres that the frame's width shows at least, so that a single point is not drawn too near. */
  readonly leastMetres: number;
}

export interface FramedSheet extends Sheet {
  /** Ground metres a unit in the middle of the sheet; Web Mercator is true to shape, not to size. */
  readonly metresPerUnit: number;
  /** Longitude and latitude of the middle, where the scale is taken. */
  readonly centre: readonly [number, number];
}

/** A sheet of a given size with the box in its middle, as large as margin and least width allow. */
export function frameSheet([west, south, east, north]: Bounds, frame: Frame): FramedSheet {
  const { width, height, margin, leastMetres } = frame;
  const [centreX, centreY] = [(west + east) / 2, (mercatorY(south) + mercatorY(north)) / 2];
  const middleLatitude = (360 / Math.PI) * Math.atan(Math.exp((centreY * Math.PI) / 180)) - 90;
  const metresADegree = METRES_A_DEGREE * Math.cos((middleLatitude * Math.PI) / 180);
  const scale = Math.min(
    (width - 2 * margin) / (east - west),
    (height - 2 * margin) / (mercatorY(north) - mercatorY(south)),
    (width * metresADegree) / leastMetres,
  );
  return {
    width,
    height,
    centre: [centreX, middleLatitude],
    metresPerUnit: metresADegree / scale,
    project: at => [
      width / 2 + ((at[0] ?? 0) - centreX) * scale,
      height / 2 + (centreY - mercatorY(at[1] ?? 0)) * scale,
    ],
  };
}

/** The longest round length (1, 2 or 5 by a power of ten, metres) of at most so many units. */
export function scaleBar(
  { metresPerUnit }: Pick<FramedSheet, 'metresPerUnit'>,
  mostUnits: number,
): { readonly metres: number; readonly units: number } {
  const most = metresPerUnit * mostUnits;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = power * ([5, 2].find(each => each * power <= most) ?? 1);
  return { metres, units: metres / metresPerUnit };
}

/** By what share lengths at the upper and lower edge differ from the scale, which holds in the middle. */
export function scaleDrift({ height, metresPerUnit, centre: [, middle] }: FramedSheet): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const half = (height * metresPerUnit) / 2 / METRES_A_DEGREE;
  const at = (latitude: number) => Math.cos(radians(latitude));
  return Math.max(
    ...[middle - half, middle + half].map(edge => Math.abs(at(middle) / at(edge) - 1)),
  );
}

/** The box round boxes; null for none. */
export function unite(boxes: readonly Bounds[]): Bounds | null {
  const [first, ...rest] = boxes;
  if (!first) return null;
  return rest.reduce<Bounds>(
    (all, each) => [
      Math.min(all[0], each[0]),
      Math.min(all[1], each[1]),
      Math.max(all[2], each[2]),
      Math.max(all[3], each[3]),
    ],
    first,
  );
}

function linePath(line: readonly GeoPosition[], sheet: Sheet): string {
  const points = line.map(at =>
    sheet
      .project(at)
      .map(value => value.toFixed(1))
      .join(' '),
  );
  return points.length > 0 ? `M${points.join('L')}` : '';
}

/** SVG path of a line or area; empty for points and collections. */
export function geometryPath(geometry: Geometry, sheet: Sheet): string {
  const closed = (rings: readonly GeoPosition[][]) =>
    rings.map(ring => `${linePath(ring, sheet)}Z`).join('');
  switch (geometry.type) {
    case 'LineString':
      return linePath(geometry.coordinates, sheet);
    case 'MultiLineString':
      return geometry.coordinates.map(line => linePath(line, sheet)).join('');
    case 'Polygon':
      return closed(geometry.coordinates);
    case 'MultiPolygon':
      return geometry.coordinates.map(closed).join('');
    default:
      return '';
  }
}
