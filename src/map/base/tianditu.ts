/**
 * 天地图, by its WMTS in web Mercator (`w`). Its datum is CGCS2000, which agrees with WGS-84 to within a
 * metre: nothing is converted.
 */
import type { TiandituBase } from '../../domain/config/model.ts';
import type { LoadedBase } from './loaded.ts';
import { rasterBase } from './raster.ts';

const ZOOM = { minzoom: 1, maxzoom: 18 };
const LABELS = { vec: 'cva', img: 'cia' } as const;

function addresses({ server, subdomains, key }: TiandituBase, layer: string): string[] {
  const query = [
    'SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0',
    `LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles`,
    `TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`,
  ].join('&');
  return subdomains.map(each => `${server.replace('{s}', each)}/${layer}_w/wmts?${query}`);
}

export function tianditu(base: TiandituBase): LoadedBase {
  const layers = base.labels ? [base.layer, LABELS[base.layer]] : [base.layer];
  return rasterBase(
    layers.map(name => ({ name, tiles: addresses(base, name), tileSize: 256, ...ZOOM })),
  );
}
