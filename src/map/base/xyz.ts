/** Tiles that are pictures, by zoom, column and row. */
import type { XyzBase } from '../../domain/config/model.ts';
import type { LoadedBase } from './loaded.ts';
import { rasterBase } from './raster.ts';

export function xyz({ tiles, tileSize, minzoom, maxzoom }: XyzBase): LoadedBase {
  return rasterBase([{ name: 'xyz', tiles, tileSize, minzoom, maxzoom }]);
}
