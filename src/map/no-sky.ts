/**
 * MapLibre lays a sky over the whole of every frame, though none is set and so nothing of it can be
 * seen. Where the processor does the drawing that was a fifth of a frame's time.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';

/** Leaves the sky out of this map alone: its drawing functions are shared by all maps. */
export function leaveSkyOut({ painter }: MapLibreMap): void {
  painter.drawFunctions = { ...painter.drawFunctions, sky: () => {} };
}
