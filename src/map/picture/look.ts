/** Where a picture looks: at the ground that the person sees, or at that of a step. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { zoomOnScreen } from '../../domain/story/camera.ts';
import type { Step } from '../../domain/story/model.ts';
import type { Frame, Scene } from '../../state/pictures.ts';
import type { State } from '../../state/store.ts';
import { goHome, jumpTo, showFeature } from '../camera.ts';
import { fromMap, toMap } from '../datum.ts';
import { seenMap } from '../seen.ts';

const NO_INSETS = { right: 0, bottom: 0 };
/** Panels over more of the map than this are taken to leave something free all the same. */
const LEAST_FREE = 0.3;

/** All the ground that no panel covers, in the middle of the frame. */
function lookAtSeen(map: MapLibreMap, { insets }: State, { width, height }: Frame): void {
  const seen = seenMap();
  if (!seen) {
    goHome(map, NO_INSETS, false);
    return;
  }
  const { clientWidth, clientHeight } = seen.getContainer();
  const freeWidth = Math.max(clientWidth - insets.right, clientWidth * LEAST_FREE);
  const freeHeight = Math.max(clientHeight - insets.bottom, clientHeight * LEAST_FREE);
  const { lng, lat } = seen.unproject([freeWidth / 2, freeHeight / 2]);
  const [longitude, latitude] = fromMap(seen, [lng, lat]);
  jumpTo(map, {
    longitude,
    latitude,
    zoom: seen.getZoom() + Math.log2(Math.min(width / freeWidth, height / freeHeight)),
    bearing: seen.getBearing(),
    pitch: seen.getPitch(),
  });
}

function lookAtStep(map: MapLibreMap, { camera, selected }: Step, state: State, frame: Frame) {
  map.jumpTo({ bearing: 0, pitch: 0 });
  const feature = selected ? state.index?.byId.get(selected) : undefined;
  if (typeof camera !== 'string') {
    jumpTo(map, { ...camera, zoom: zoomOnScreen(camera, frame) });
  } else if (camera === 'selection' && feature) {
    // Of a place that is in view already the camera would stay where it is.
    if (feature.at) map.jumpTo({ center: [...toMap(map, feature.at)], zoom: 0 });
    showFeature(map, feature, NO_INSETS, false);
  } else goHome(map, NO_INSETS, false);
}

export function look(map: MapLibreMap, { state, step, look: where }: Scene, frame: Frame): void {
  if (where === 'step' && step) lookAtStep(map, step, state, frame);
  else lookAtSeen(map, state, frame);
}
