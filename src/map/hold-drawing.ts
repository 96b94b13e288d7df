/**
 * While the first files come in, each brings a frame, and the last of them draws all that the others
 * drew. Where the processor does the drawing it then lags seconds behind, with pictures that nobody waits
 * for. So the first picture is drawn once all of it is there, unless that takes too long. The frames before
 * it are gone through without drawing: what they need, programs above all, is then there when it counts.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { FIRST_MAP_PATIENCE } from '../state/turns.ts';

const isComplete = (map: MapLibreMap) => map.isStyleLoaded() && map.areTilesLoaded();

const DRAWS = ['drawElements', 'clear'] as const;

/** Runs a frame that readies all that it would draw with, but draws nothing. */
function withoutDrawing({ context }: MapLibreMap['painter'], frame: () => void): void {
  const gl: Partial<Pick<WebGL2RenderingContext, (typeof DRAWS)[number]>> = context.gl;
  for (const name of DRAWS) gl[name] = () => {};
  try {
    frame();
  } finally {
    // What lies below is the context's own.
    for (const name of DRAWS) delete gl[name];
  }
}

/** Call before the style is there. Layout and placement go on meanwhile. */
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
  }, FIRST_MAP_PATIENCE);
  const render = painter.render.bind(painter);
  painter.render = (...frame) => {
    if (!isComplete(map)) {
      withoutDrawing(painter, () => render(...frame));
      return;
    }
    release();
    render(...frame);
  };
  map.once('remove', release);
}
