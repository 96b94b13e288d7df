/** Feeds the style's `focus` source: name of the hovered place, name and error ring of the chosen. */
import type { Feature as GeoFeature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { circleRing } from '../domain/circle.ts';
import type { Feature } from '../domain/model.ts';
import type { State } from '../state/store.ts';

function nameAt(feature: Feature): GeoFeature[] {
  if (!feature.at) return [];
  return [
    {
      type: 'Feature',
      properties: { role: 'name', name: feature.name, en: feature.en },
      geometry: { type: 'Point', coordinates: [...feature.at] },
    },
  ];
}

/** Shown where the position is coarse, or where no outline tells how large the place is. */
function ringAround(feature: Feature): GeoFeature[] {
  const coarse = feature.grade === 'C' || !feature.bounds;
  if (!coarse || !feature.at || !feature.radius) return [];
  return [
    {
      type: 'Feature',
      properties: { role: 'uncertainty' },
      geometry: { type: 'LineString', coordinates: circleRing(feature.at, feature.radius) },
    },
  ];
}

function focusFeatures({ index, intent, hovered }: State): GeoFeature[] {
  const chosen = intent.selected ? index?.byId.get(intent.selected) : undefined;
  const over = hovered && hovered !== intent.selected ? index?.byId.get(hovered) : undefined;
  return [
    ...(chosen ? [...nameAt(chosen), ...ringAround(chosen)] : []),
    ...(over ? nameAt(over) : []),
  ];
}

export function showFocus(map: MapLibreMap, state: State): void {
  const source = map.getSource<GeoJSONSource>('focus');
  source?.setData({ type: 'FeatureCollection', features: focusFeatures(state) });
}
