/** Tiles that are pictures: one layer a kind of tile. */
import type { SourceSpecification } from 'maplibre-gl';
import { type BasePart, FOREIGN } from './loaded.ts';
import { asTile, fullAddress } from './request.ts';

interface Tiles {
  readonly name: string;
  readonly tiles: readonly string[];
  readonly tileSize: number;
  readonly minzoom: number;
  readonly maxzoom: number;
}

/** The first lies lowest. */
export function rasterPart(all: readonly Tiles[]): BasePart {
  const sources = all.map(({ name, tiles, ...rest }): [string, SourceSpecification] => [
    FOREIGN + name,
    { type: 'raster', tiles: tiles.map(each => asTile(fullAddress(each))), ...rest },
  ]);
  return {
    sources: Object.fromEntries(sources),
    layers: all.map(({ name }) => ({
      id: FOREIGN + name,
      type: 'raster',
      source: FOREIGN + name,
      paint: { 'raster-fade-duration': 0 },
    })),
  };
}
