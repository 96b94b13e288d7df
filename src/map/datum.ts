/**
 * How positions are drawn on a map: as they are, in WGS-84, unless its base lies in another datum. Data,
 * address and tools hold WGS-84 alone; whatever crosses to the map or back goes through here.
 */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, Position } from '../domain/model.ts';

export interface Datum {
  readonly toMap: (at: Position) => Position;
  readonly fromMap: (at: Position) => Position;
  readonly data: (given: FeatureCollection) => FeatureCollection;
  /** Files of the map, converted, by the name of their source. */
  readonly files: Readonly<Record<string, FeatureCollection>>;
}

const datums = new WeakMap<MapLibreMap, Datum>();

/** Null: WGS-84. Whatever is on the map already has to be put there anew. */
export function setDatum(map: MapLibreMap, datum: Datum | null): void {
  if (datum) datums.set(map, datum);
  else datums.delete(map);
}

export const toMap = (map: MapLibreMap, at: Position): Position => datums.get(map)?.toMap(at) ?? at;

export const fromMap = (map: MapLibreMap, at: Position): Position =>
  datums.get(map)?.fromMap(at) ?? at;

export const dataOn = (map: MapLibreMap, data: FeatureCollection): FeatureCollection =>
  datums.get(map)?.data(data) ?? data;

/** What a source of the map is to be fed with in place of its file. */
export const fileOn = (map: MapLibreMap, source: string, file: string) =>
  datums.get(map)?.files[source] ?? file;

/** Both corners by one function, such as one of the above. */
export function cornersBy(by: (at: Position) => Position, bounds: Bounds): Bounds {
  const [west, south, east, north] = bounds;
  return [...by([west, south]), ...by([east, north])];
}
