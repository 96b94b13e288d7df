/** From changes in the store to the map: filter, selection, legend, theme, language, wishes. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { FileAddresses } from '../state/sources.ts';
import {
  type AtlasStore,
  appearanceOf,
  type CameraWish,
  languageOf,
  type State,
  setIntent,
} from '../state/store.ts';
import {
  cameraOf,
  fliesTo,
  goHome,
  jumpTo,
  showBounds,
  showFeature,
  uncover,
  zoomBy,
} from './camera.ts';
import { showFocus } from './focus-source.ts';
import { applyAll, type MapParts, styleFor } from './parts.ts';
import { PART_LAYERS } from './style/layout.ts';
import { markFilterStart, measureFilter } from './timing.ts';
import { showWhere, whereChanged } from './where-loader.ts';

function showFilter({ map, flags, labels }: MapParts, state: State): void {
  markFilterStart();
  flags.apply(state);
  labels.schedule(state);
  map.once('render', measureFilter);
  map.triggerRepaint();
}

/** Parts drawn by themselves (axis, belts, rings) leave with the legend's switch. */
export function showParts(map: MapLibreMap, hidden: readonly string[]): void {
  for (const [part, layers] of Object.entries(PART_LAYERS)) {
    const visibility = hidden.includes(part) ? 'none' : 'visible';
    for (const layer of layers) {
      // A style says nothing of what is visible; told so, it would lay all of that out again.
      const before = map.getLayoutProperty(layer, 'visibility') ?? 'visible';
      if (visibility !== before) map.setLayoutProperty(layer, 'visibility', visibility);
    }
  }
}

function carryOut(map: MapLibreMap, { wish, insets, intent, index }: State): void {
  const selected = intent.selected ? index?.byId.get(intent.selected) : undefined;
  if (wish?.to === 'home') goHome(map, insets);
  if (wish?.to === 'closer') zoomBy(map, 1);
  if (wish?.to === 'farther') zoomBy(map, -1);
  if (wish?.to === 'selection' && selected) showFeature(map, selected, insets);
  if (wish?.target) showTarget(map, wish.target, { insets, index });
}

function showTarget(
  map: MapLibreMap,
  target: NonNullable<CameraWish['target']>,
  { insets, index }: Pick<State, 'insets' | 'index'>,
): void {
  const feature = typeof target === 'string' ? index?.byId.get(target) : undefined;
  if (feature) showFeature(map, feature, insets);
  else if (typeof target !== 'string') showBounds(map, target, insets);
}

/** What is selected must not lie under the panel that tells of it. */
function keepClear(map: MapLibreMap, { intent, index, insets, telling }: State): void {
  if (intent.selected === telling?.step.selected) return;
  const selected = intent.selected ? index?.byId.get(intent.selected) : undefined;
  // Its panel opens while the map is on its way to it: the way then leads beside the panel.
  if (selected && fliesTo(map, selected)) showFeature(map, selected, insets);
  else if (selected?.at) uncover(map, selected.at, insets);
}

/**
 * The opening view where the link names none: what it selects, else the whole city. Panels tell what
 * they cover only once they stand, so this is done again until the first picture is complete.
 */
export function openView(parts: MapParts, { intent, index, insets, telling }: State): void {
  const { map } = parts;
  if (telling) return;
  if (intent.camera) {
    // A host may have sent it elsewhere before there was a style to follow.
    if (intent.camera !== parts.reported) lookAt(parts, { intent, insets });
    return;
  }
  const selected = intent.selected ? index?.byId.get(intent.selected) : undefined;
  if (selected?.at || selected?.bounds) showFeature(map, selected, insets, false);
  else goHome(map, insets, false);
}

function restyle(parts: MapParts, state: State, files: FileAddresses): void {
  parts.map.setStyle(styleFor(state, files, parts.complete, parts.dress), { diff: true });
  parts.labels.forget();
  parts.labels.schedule(state);
  showParts(parts.map, state.intent.hidden);
  // The new style knows no focus: its source came back empty.
  showFocus(parts.map, state);
}

/** A link or "back" may bring another camera than the one the map reported itself. */
function followCamera(parts: MapParts, { intent, insets }: State): void {
  if (intent.camera === parts.reported) return;
  lookAt(parts, { intent, insets });
}

/** Where the intent says, without a flight. */
export function lookAt(
  parts: MapParts,
  { intent, insets }: Pick<State, 'intent' | 'insets'>,
): void {
  parts.reported = intent.camera;
  if (intent.camera) jumpTo(parts.map, intent.camera);
  else goHome(parts.map, insets, false);
}

function follow(parts: MapParts, state: State, before: State, files: FileAddresses): void {
  const { map, flags } = parts;
  const { intent } = state;
  const selection = intent.selected !== before.intent.selected;
  if (languageOf(state) !== languageOf(before) || appearanceOf(state) !== appearanceOf(before)) {
    restyle(parts, state, files);
  } else if (intent.hidden !== before.intent.hidden) showParts(map, intent.hidden);
  if (state.result !== before.result && before.result) showFilter(parts, state);
  else if (state.index !== before.index) {
    applyAll(parts, state);
    openView(parts, state);
  } else flags.apply(state);
  if (
    selection ||
    state.hovered !== before.hovered ||
    state.lit !== before.lit ||
    state.base.converted !== before.base.converted
  ) {
    showFocus(map, state);
  }
  // While a story is told its steps move the camera.
  if (intent.camera !== before.intent.camera && !state.telling) followCamera(parts, state);
  if (state.wish !== before.wish) carryOut(map, state);
  else if (state.insets !== before.insets && state.map.state === 'starting') openView(parts, state);
  else if (selection || state.insets !== before.insets) keepClear(map, state);
}

/** The opening view is no one's wish and stands in no intent: whoever needs it asks. */
function report(parts: MapParts, store: AtlasStore): void {
  parts.reported = cameraOf(parts.map);
  setIntent(store, { camera: parts.reported });
}

/** Returns the function that stops following. */
export function followStore(parts: MapParts, store: AtlasStore, files: FileAddresses): () => void {
  return store.subscribe((state, before) => {
    // Before the style stands nothing is lost: once it does, everything is applied afresh.
    if (!parts.styled) return;
    follow(parts, state, before, files);
    if (whereChanged(state, before)) showWhere(parts, store);
    if (state.wish !== before.wish) parts.where?.carryOut(state);
    if (state.wish !== before.wish && state.wish?.to === 'report') report(parts, store);
  });
}
