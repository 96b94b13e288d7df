/** Keeps the drawing on the map in step with what is told; what draws comes with the first drawing. */
import { PALETTES } from '../../../design/palette.ts';
import { type StepDrawing, stepDrawing } from '../../../domain/story/drawing.ts';
import { loadAxis } from '../../../state/axis-source.ts';
import type { FileAddresses } from '../../../state/sources.ts';
import { type AtlasStore, languageOf, type State, themeOf } from '../../../state/store.ts';
import { reducedMotion } from '../../camera.ts';
import type { MapParts } from '../../parts.ts';
import type { Drawn } from './draw-on.ts';
import { drawingOn } from './on-datum.ts';

/** Whether what is drawn, or its looks, may be another now. */
const changed = (state: State, before: State): boolean =>
  state.telling?.step !== before.telling?.step ||
  state.map.state !== before.map.state ||
  state.base.converted !== before.base.converted ||
  state.intent.filter !== before.intent.filter ||
  state.intent.hidden !== before.intent.hidden ||
  themeOf(state) !== themeOf(before) ||
  languageOf(state) !== languageOf(before);

/** Of the step that is told, on the map as it stands: null where there is nothing to draw. */
async function drawingNow(store: AtlasStore, files: FileAddresses): Promise<StepDrawing | null> {
  if (!store.getState().telling?.step.drawing) return null;
  const axis = await loadAxis(files);
  const { telling, index, intent } = store.getState();
  return telling && index ? stepDrawing(telling.step, intent, { atlas: index.atlas, axis }) : null;
}

/** To be called while a story is told or before; returns the function that takes all drawings away. */
export function followDrawings(
  parts: MapParts,
  store: AtlasStore,
  files: FileAddresses,
): () => void {
  let shown: Drawn | null = null;
  /** Counts what was asked for: what arrives for an earlier step is dropped. */
  let turn = 0;
  const clear = () => {
    turn += 1;
    shown?.remove();
    shown = null;
  };
  const show = async () => {
    clear();
    const mine = turn;
    // The first map comes first; after a lost context it is a new one.
    if (!parts.styled || store.getState().map.state !== 'ready') return;
    const drawing = await drawingNow(store, files);
    if (!drawing || mine !== turn) return;
    const { drawOn } = await import('./draw-on.ts');
    if (mine !== turn) return;
    const state = store.getState();
    shown = drawOn(parts.map, drawingOn(parts.map, drawing), {
      palette: PALETTES[themeOf(state)],
      language: languageOf(state),
      still: reducedMotion(),
    });
    // A step whose drawing fails still has its map, its sentence and the drawing's words.
    shown.drawn.catch(() => mine === turn && clear());
  };
  void show();
  const again = () => void show();
  parts.map.on('style.load', again);
  const unsubscribe = store.subscribe((state, before) => {
    if (changed(state, before)) again();
  });
  return () => {
    unsubscribe();
    parts.map.off('style.load', again);
    clear();
  };
}
