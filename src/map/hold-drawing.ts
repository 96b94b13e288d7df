/**
 * While the first files come in, each brings a frame, and the last of them draws all that the others
 * drew. Where the processor does the drawing it then lags seconds behind, with pictures that nobody waits
 * for. So the first picture is drawn once all of it is there, unless that takes too long.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Someone who waits longer would rather see a part. */
const PATIENCE_MS = 1500;

const isComplete = (map: MapLibreMap) => map.isStyleLoaded() && map.areTilesLoaded();

/** Call before the style is there. Layout and placement go on meanwhile; only the drawing is left out. */
export function holdDrawing(map: MapLibreMap): void {
  const { painter } = map;
  const release = () => {
    clearTimeout(timer);
    // What lies below is the class's own.
    delete (painter as Partial<typeof painter>).render;
  };
  const timer = setTimeout(() => {
    release();
    map.triggerRepaint();
  }, PATIENCE_MS);
  painter.render = (...frame) => {
    if (!isComplete(map)) return;
    release();
    painter.render(...frame);
  };
  map.once('remove', release);
}
