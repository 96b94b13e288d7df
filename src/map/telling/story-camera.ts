/** The camera of a step: the same ground on every screen, still where motion is off. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { zoomOnScreen } from '../../domain/story/camera.ts';
import type { Spot, Step } from '../../domain/story/model.ts';
import type { State } from '../../state/store.ts';
import { goHome, reducedMotion, showFeature } from '../camera.ts';
import { toMap } from '../datum.ts';

/** Slow enough to follow across a room, short enough not to hold up the speaker. */
const FLIGHT_MS = 1600;

function goToSpot(map: MapLibreMap, spot: Spot, animate: boolean): void {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  map.easeTo({
    center: [...toMap(map, [spot.longitude, spot.latitude])],
    zoom: zoomOnScreen(spot, { width, height }),
    bearing: spot.bearing,
    pitch: spot.pitch,
    duration: animate && !reducedMotion() ? FLIGHT_MS : 0,
    // A speaker who lets motion run expects it in a story too; with motion off the duration is 0.
    essential: true,
  });
}

/** Moves to where a step looks. `animate: false` for the first picture and after a change of size. */
export function showStep(
  map: MapLibreMap,
  { camera, selected }: Step,
  { index, insets }: Pick<State, 'index' | 'insets'>,
  animate: boolean,
): void {
  const feature = selected ? index?.byId.get(selected) : undefined;
  if (typeof camera !== 'string') goToSpot(map, camera, animate);
  // To fit a place in, the map looks straight down.
  else if (camera === 'selection' && feature) {
    map.jumpTo({ bearing: 0, pitch: 0 });
    showFeature(map, feature, insets, animate);
  } else goHome(map, insets, animate);
}
