/**
 * Draws the drawing of a step on a map, any map: the audience's, or a hidden one of which a picture is
 * made. It brings deck.gl along, so import it only when there is something to draw.
 */
import type { LayersList } from '@deck.gl/core';
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { StepDrawing } from '../../../domain/story/drawing.ts';
import './tidy-luma.ts';
import { arcLayers } from './arc-layers.ts';
import { columnLayers } from './column-layers.ts';
import { flowLayers } from './flow-layers.ts';
import type { Look, Moment } from './look.ts';

export interface Drawn {
  /**
   * Kept once a frame of the map has shown the drawing, or its first frame where it moves. Broken when it
   * could not be drawn; a drawing that is taken away before leaves it open.
   */
  readonly drawn: Promise<void>;
  /** Takes everything away again: layers, listeners, frames asked for, and what lies on the graphics card. */
  remove(): void;
}

/** Seconds for which each kind moves. */
const MOVES: Readonly<Record<StepDrawing['kind'], number>> = {
  flow: Number.POSITIVE_INFINITY,
  arcs: 1.5,
  columns: 1.5,
};

/** Frames of a lasting motion: every second one of most screens is smooth enough for light. */
const FRAME_MS = 30;

/** What deck.gl's bridge calls its layers in the map's style. */
const GROUP = 'deck-maplibre-layer-group';

function layersOf(drawing: StepDrawing, look: Look, frame: Moment): LayersList {
  switch (drawing.kind) {
    case 'flow':
      return flowLayers(drawing, look, frame);
    case 'arcs':
      return arcLayers(drawing, look, frame);
    case 'columns':
      return columnLayers(drawing, look, frame);
  }
}

/** The bridge leaves its layers behind when the style is busy at the moment at which it goes. */
function sweep(map: MapLibreMap): void {
  for (const id of map.getLayersOrder()) if (id.startsWith(GROUP)) map.removeLayer(id);
}

/**
 * Adds the drawing as soon as the style stands and has its data: before that the bridge would paint over
 * the names. A map has one drawing at a time. With `look.still` it stands as it will be in the end.
 */
export function drawOn(map: MapLibreMap, drawing: StepDrawing, look: Look): Drawn {
  let resolve = () => {};
  let reject = (_reason: unknown) => {};
  const drawn = new Promise<void>((keep, fail) => {
    resolve = keep;
    reject = fail;
  });
  const canvas = map.getCanvas();
  let overlay: MapLibreOverlay | null = null;
  let asked = 0;

  const layersAt = (seconds: number) =>
    layersOf(drawing, look, {
      seconds: look.still ? Number.POSITIVE_INFINITY : seconds,
      zoom: map.getZoom(),
      height: map.getContainer().clientHeight,
    });

  const move = () => {
    const begun = performance.now();
    let last = begun;
    const step = (now: number) => {
      const seconds = (now - begun) / 1000;
      const moving = seconds < MOVES[drawing.kind];
      if (now - last >= FRAME_MS || !moving) {
        last = now;
        overlay?.setProps({ layers: layersAt(moving ? seconds : Number.POSITIVE_INFINITY) });
      }
      if (moving) asked = requestAnimationFrame(step);
    };
    asked = requestAnimationFrame(step);
  };

  const add = () => {
    if (!map.isStyleLoaded()) return;
    map.off('render', add);
    overlay = new MapLibreOverlay({
      interleaved: true,
      layers: layersAt(0),
      // The pointer over the map is the map's to shape.
      getCursor: () => canvas.style.cursor,
      onAfterRender: () => resolve(),
      onError: reject,
    });
    map.addControl(overlay);
    if (!look.still) move();
  };
  map.on('render', add);
  map.triggerRepaint();

  return {
    drawn,
    remove: () => {
      map.off('render', add);
      cancelAnimationFrame(asked);
      if (!overlay) return;
      map.removeControl(overlay);
      overlay = null;
      sweep(map);
    },
  };
}
