/**
 * What stands on a picture besides the style: the drawing of a story's step, still. The one place where
 * it is put on a map that nobody watches.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { PALETTES } from '../../design/palette.ts';
import { stepDrawing } from '../../domain/story/drawing.ts';
import { loadAxis } from '../../state/axis-source.ts';
import type { Scene } from '../../state/pictures.ts';
import type { FileAddresses } from '../../state/sources.ts';
import { languageOf, themeOf } from '../../state/store.ts';
import { drawingOn } from '../telling/drawings/on-datum.ts';

/** A drawing that has not come by then is left out: the picture is whole without it. */
const PATIENCE_MS = 30_000;

const patience = () => new Promise<void>(resolve => setTimeout(resolve, PATIENCE_MS));

/** Resolves once everything is on the map; the function it gives takes all of it away again. */
export async function decorate(
  map: MapLibreMap,
  { state, step }: Scene,
  files: FileAddresses,
): Promise<() => void> {
  const none = () => {};
  if (!step?.drawing || !state.index) return none;
  const axis = await loadAxis(files);
  const drawing = stepDrawing(step, state.intent, { atlas: state.index.atlas, axis });
  if (!drawing) return none;
  const { drawOn } = await import('../telling/drawings/draw-on.ts');
  const look = { palette: PALETTES[themeOf(state)], language: languageOf(state), still: true };
  const shown = drawOn(map, drawingOn(map, drawing), look);
  await Promise.race([shown.drawn.catch(none), patience()]);
  return () => shown.remove();
}
