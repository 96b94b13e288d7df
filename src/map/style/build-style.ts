/** The whole style as a function of theme, language and data addresses: no tiles, no glyph server. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import { baseAreas, baseLines, baseNames } from './base.ts';
import type { StyleContext } from './context.ts';
import { extentAreas } from './extents.ts';
import { focusName, uncertaintyRing } from './focus.ts';
import { asleep } from './later.ts';
import { axisLines, beltRibbons, layoutNames, nodeRings } from './layout.ts';
import { litPlaces, placeLabels, placeSymbols } from './places.ts';
import { transit } from './transit.ts';
import { scaleType } from './type-scale.ts';

/**
 * The painter's order, from bottom to top. Names above are placed before names below. Lines and areas of
 * one source stand together: with each change of source, MapLibre masks the whole screen anew.
 */
const ORDER: readonly ((context: StyleContext) => LayerSpecification[])[] = [
  baseAreas,
  baseLines,
  extentAreas,
  beltRibbons,
  axisLines,
  nodeRings,
  baseNames,
  transit,
  uncertaintyRing,
  litPlaces,
  placeSymbols,
  placeLabels,
  layoutNames,
  focusName,
];

const nothing = { type: 'FeatureCollection' as const, features: [] };

export function buildStyle(context: StyleContext): StyleSpecification {
  const { files, complete, typeScale } = context;
  const layers = ORDER.flatMap(part => part(context)).map(layer => scaleType(layer, typeScale));
  const source = (name: string) => ({ type: 'geojson' as const, data: files[name] ?? name });
  return {
    version: 8,
    sources: {
      base: { ...source('base.geojson'), maxzoom: 12, tolerance: 0.3, buffer: 32 },
      // A sketch needs no finer tiles, and fewer of them are sooner there.
      layout: { ...source('layout.geojson'), maxzoom: 7 },
      places: { ...source('places.geojson'), maxzoom: 14 },
      transit: complete
        ? { ...source('transit.geojson'), maxzoom: 12 }
        : { type: 'geojson', data: nothing, maxzoom: 12 },
      focus: { type: 'geojson', data: nothing },
    },
    layers: complete ? layers : layers.map(asleep),
  };
}
