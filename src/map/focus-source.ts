/**
 * Feeds the style's `focus` source: names of the hovered place and of those that the text in view
 * names, name and error ring of the chosen.
 */
import type { Feature as GeoFeature } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { circleRing } from '../domain/circle.ts';
import type { Feature } from '../domain/model.ts';
import type { State } from '../state/store.ts';
import { dataOn } from './datum.ts';
import { wake } from './wake.ts';

function nameAt(feature: Feature | undefined, role = 'name'): GeoFeature[] {
  if (!feature?.at) return [];
  return [
    {
      type: 'Feature',
      properties: { role, name: feature.name, en: feature.en },
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

function focusFeatures({ index, intent, hovered, lit }: State): GeoFeature[] {
  const chosen = intent.selected ? index?.byId.get(intent.selected) : undefined;
  const over = hovered && hovered !== intent.selected ? index?.byId.get(hovered) : undefined;
  return [
    ...(chosen ? [...nameAt(chosen), ...ringAround(chosen)] : []),
    ...nameAt(over),
    ...lit.flatMap(id => nameAt(index?.byId.get(id), 'glow')),
    ...lit
      .filter(id => id !== intent.selected && id !== hovered)
      .flatMap(id => nameAt(index?.byId.get(id), 'lit')),
  ];
}

/** Sources that hold something, or did: to tell an empty one of nothing would lay out its tiles again. */
const told = new WeakSet<GeoJSONSource>();

export function showFocus(map: MapLibreMap, state: State): void {
  const source = map.getSource<GeoJSONSource>('focus');
  const features = focusFeatures(state);
  if (!source || (features.length === 0 && !told.has(source))) return;
  told.add(source);
  wake(map, 'focus');
  source.setData(dataOn(map, { type: 'FeatureCollection', features }));
}
