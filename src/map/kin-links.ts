/**
 * Links from the selected place to its kin along a chain. Way is told by dash and arrows, and by
 * colour only besides: solid with arrows towards the place from upstream, dashed with arrows away from
 * it downstream, thin in the same segment, dotted where there is no order. Loaded when first wanted.
 */
import type { Feature as GeoFeature } from 'geojson';
import type { GeoJSONSource, LayerSpecification, Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES, type Palette } from '../design/palette.ts';
import { type ChainKin, chainKin, linkedKin, type Way } from '../domain/chain-kin.ts';
import type { Feature } from '../domain/model.ts';
import { type State, themeOf } from '../state/store.ts';
import { showFeature } from './camera.ts';
import { dataOn } from './datum.ts';

const SOURCE = 'kin';
/** Below the places and what is lit, above the layout. */
const BELOW = 'lit-places';

/** The line runs the way the goods do: from upstream to the place, from the place downstream. */
function linkOf(of: Feature, { feature, way }: ChainKin): GeoFeature[] {
  if (!of.at || !feature.at) return [];
  const [here, there] = [[...of.at], [...feature.at]];
  const inward = way === 'upstream' || way === 'between';
  return [
    {
      type: 'Feature',
      properties: { way },
      geometry: { type: 'LineString', coordinates: inward ? [there, here] : [here, there] },
    },
  ];
}

/** Nothing unless the place of the links is the one selected. */
function linksOf({ kin, index, intent }: State): GeoFeature[] {
  if (!kin || !index || kin.of !== intent.selected) return [];
  const of = index.byId.get(kin.of);
  const chain = index.atlas.chains.find(({ id }) => id === kin.chain);
  if (!of || !chain) return [];
  return linkedKin(chainKin(of, chain, index.atlas.features)).flatMap(each => linkOf(of, each));
}

const COLOURS: Readonly<Record<Way, keyof Palette['ui']>> = {
  same: 'text',
  upstream: 'warn',
  between: 'warn',
  downstream: 'focus',
  other: 'text',
};
const WIDTHS: Readonly<Record<Way, number>> = {
  same: 1.3,
  upstream: 2.2,
  between: 2.2,
  downstream: 2.2,
  other: 1.6,
};
/** In multiples of the line's width. */
const DASHES: Partial<Record<Way, number[]>> = { downstream: [3, 1.8], other: [0.6, 2] };

function line(way: Way, palette: Palette): LayerSpecification {
  const dash = DASHES[way];
  return {
    id: `kin-${way}`,
    type: 'line',
    source: SOURCE,
    filter: ['==', ['get', 'way'], way],
    paint: {
      'line-color': palette.ui[COLOURS[way]],
      'line-width': WIDTHS[way],
      ...(dash && { 'line-dasharray': dash }),
    },
  };
}

function arrows(way: Way, palette: Palette): LayerSpecification {
  return {
    id: `kin-${way}-arrows`,
    type: 'symbol',
    source: SOURCE,
    filter: ['==', ['get', 'way'], way],
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 90,
      'icon-image': 'atlas-chevron',
      'icon-size': 0.45,
      'icon-rotation-alignment': 'map',
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: {
      'icon-color': palette.ui[COLOURS[way]],
      'icon-halo-color': palette.halo,
      'icon-halo-width': 1.5,
    },
  };
}

/** Stands the lines off whatever they cross. */
function casing(palette: Palette): LayerSpecification {
  return {
    id: 'kin-casing',
    type: 'line',
    source: SOURCE,
    paint: { 'line-color': palette.halo, 'line-width': 4.5, 'line-opacity': 0.75 },
  };
}

function layersFor(palette: Palette): LayerSpecification[] {
  return [
    casing(palette),
    line('other', palette),
    line('same', palette),
    line('downstream', palette),
    line('between', palette),
    line('upstream', palette),
    arrows('downstream', palette),
    arrows('between', palette),
    arrows('upstream', palette),
  ];
}

/** Brings the place and all that it is linked to into view. */
export function showLinks(map: MapLibreMap, state: State): void {
  const of = state.kin && state.index?.byId.get(state.kin.of);
  const ends = linksOf(state).flatMap(({ geometry }) =>
    geometry.type === 'LineString' ? geometry.coordinates : [],
  );
  if (!of || ends.length === 0) return;
  const along = (axis: 0 | 1) => ends.flatMap(end => end[axis] ?? []);
  const [west, east] = [Math.min(...along(0)), Math.max(...along(0))];
  const [south, north] = [Math.min(...along(1)), Math.max(...along(1))];
  showFeature(map, { ...of, bounds: [west, south, east, north] }, state.insets);
}

/** Draws what the store asks for; with nothing to draw, source and layers leave the map. */
export function drawKin(map: MapLibreMap, state: State): void {
  const features = linksOf(state);
  const layers = layersFor(PALETTES[themeOf(state)]);
  const source = map.getSource<GeoJSONSource>(SOURCE);
  const data = dataOn(map, { type: 'FeatureCollection', features });
  if (features.length > 0 && source) source.setData(data);
  else if (features.length > 0) {
    map.addSource(SOURCE, { type: 'geojson', data });
    for (const layer of layers) map.addLayer(layer, BELOW);
  } else if (source) {
    for (const { id } of layers) map.removeLayer(id);
    map.removeSource(SOURCE);
  }
}
