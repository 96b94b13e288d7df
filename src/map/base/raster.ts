/** Tiles that are pictures: one layer a kind of tile. */
import type { SourceSpecification } from 'maplibre-gl';
import { FOREIGN, type LoadedBase } from './loaded.ts';
import { asTile, fullAddress } from './request.ts';

interface Tiles {
  readonly name: string;
  readonly tiles: readonly string[];
  readonly tileSize: number;
  readonly minzoom: number;
  readonly maxzoom: number;
}

/** Zoom of the map from which MapLibre asks for pictures of a zoom: it counts in 512 pixels and rounds. */
export const coarsestPictures = (minzoom: number, tileSize: number): number =>
  minzoom - Math.log2(512 / tileSize) - 0.5;

/** The first lies lowest. */
export function rasterBase(all: readonly Tiles[]): LoadedBase {
  const sources = all.map(({ name, tiles, ...rest }): [string, SourceSpecification] => [
    FOREIGN + name,
    { type: 'raster', tiles: tiles.map(each => asTile(fullAddress(each))), ...rest },
  ]);
  const part = {
    sources: Object.fromEntries(sources),
    layers: all.map(({ name }) => ({
      id: FOREIGN + name,
      type: 'raster' as const,
      source: FOREIGN + name,
      paint: { 'raster-fade-duration': 0 },
    })),
  };
  const coarsest = all.map(({ minzoom, tileSize }) => coarsestPictures(minzoom, tileSize));
  return { attribution: '', coarsest: Math.min(...coarsest), part: () => part };
}
