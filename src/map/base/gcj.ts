/**
 * GCJ-02, in which most Chinese web maps are drawn: some 500 m off WGS-84 in Shanghai, by no constant
 * amount. What is ours is converted; a base is never shifted.
 */
import gcoord from 'gcoord';
import type { FeatureCollection, GeoJSON } from 'geojson';
import type { Position } from '../../domain/model.ts';
import type { FileAddresses } from '../../state/sources.ts';
import type { Datum } from '../datum.ts';
import { getJson } from './request.ts';

export const toGcj = ([longitude, latitude]: Position): Position =>
  gcoord.transform([longitude, latitude], gcoord.WGS84, gcoord.GCJ02) as [number, number];

export const fromGcj = ([longitude, latitude]: Position): Position =>
  gcoord.transform([longitude, latitude], gcoord.GCJ02, gcoord.WGS84) as [number, number];

type Nested = readonly (number | Nested)[];

/** Every pair of degrees within lists of lists; heights stay. */
function coordinatesBy(by: (at: Position) => Position, nested: Nested): Nested {
  const [first, second, ...rest] = nested;
  if (typeof first !== 'number' || typeof second !== 'number') {
    return nested.map(each => (typeof each === 'number' ? each : coordinatesBy(by, each)));
  }
  return [...by([first, second]), ...rest];
}

/** The same data at other positions; nothing that was given is changed. */
export function movedBy<T extends GeoJSON>(by: (at: Position) => Position, data: T): T {
  if (data.type === 'FeatureCollection') {
    return { ...data, features: data.features.map(each => movedBy(by, each)) };
  }
  if (data.type === 'Feature') {
    return data.geometry ? { ...data, geometry: movedBy(by, data.geometry) } : data;
  }
  if (data.type === 'GeometryCollection') {
    return { ...data, geometries: data.geometries.map(each => movedBy(by, each)) };
  }
  return { ...data, coordinates: coordinatesBy(by, data.coordinates as Nested) };
}

/** What is drawn above a base. The built-in base itself is hidden by then. */
const DRAWN = ['places', 'layout', 'transit'] as const;

/** @throws NoBase when a file of the map doesn't come. */
export async function gcjDatum(files: FileAddresses): Promise<Datum> {
  const moved = DRAWN.map(async name => {
    const data = (await getJson(
      files[`${name}.geojson`] ?? `${name}.geojson`,
    )) as FeatureCollection;
    return [name, movedBy(toGcj, data)] as const;
  });
  return {
    toMap: toGcj,
    fromMap: fromGcj,
    data: given => movedBy(toGcj, given),
    files: Object.fromEntries(await Promise.all(moved)),
  };
}
