/** Web Mercator onto a drawing sheet, for the static plan. */
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
