/**
 * The map: made once, then kept in step with the store. It reads intent and writes back only what is
 * its own to know: where the camera came to rest, what is under the pointer, whether it works.
 */
import { addProtocol, Map as MapLibreMap, ScaleControl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import { offerChoices, setMapState } from '../state/map-status.ts';
import type { FileAddresses } from '../state/sources.ts';
import { type AtlasStore, selectFeature, setIntent } from '../state/store.ts';
import { afterList } from '../state/turns.ts';
import { cameraOf, HOME, isWished, jumpTo } from './camera.ts';
import { FeatureFlags } from './feature-flags.ts';
import { followKin } from './follow-kin.ts';
import { followStore, openView, showParts } from './follow-store.ts';
import { followTelling } from './follow-telling.ts';
import { holdDrawing } from './hold-drawing.ts';
import { LETTERS } from './letters.ts';
import { drawFirstLetters } from './letters-ahead.ts';
import { LabelNarrower } from './narrow-labels.ts';
import { leaveSkyOut } from './no-sky.ts';
import { applyAll, type MapParts, styleFor } from './parts.ts';
import { listenForPicks } from './picking.ts';
import { seeMap } from './seen.ts';
import { watchSources } from './source-faults.ts';
import { drawSymbols, offerSymbols } from './symbols.ts';
import { markReady } from './timing.ts';
import { showWhere } from './where-loader.ts';
import './worker.ts';

/** Quick enough not to hold up the first complete picture, long enough not to flicker. */
const LABEL_FADE_MS = 120;
/** The built-in base knows nothing more from 13 on, others do. */
const ZOOM = { least: 7, most: 15, mostForeign: 18 };
/** The sheet with a margin: the map can't be lost. */
const MARGIN_DEGREES = 1.1;

export interface MountOptions {
  readonly container: HTMLElement;
  readonly store: AtlasStore;
  readonly files: FileAddresses;
}

function createMap({ container, store, files }: MountOptions): MapLibreMap {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const [west, south, east, north] = HOME;
  return new MapLibreMap({
    container,
    style: styleFor(store.getState(), files, false),
    bounds: [west, south, east, north],
    minZoom: ZOOM.least,
    maxZoom: store.getState().config.base.kind === 'builtin' ? ZOOM.most : ZOOM.mostForeign,
    maxBounds: [
      west - MARGIN_DEGREES,
      south - MARGIN_DEGREES,
      east + MARGIN_DEGREES,
      north + MARGIN_DEGREES,
    ],
    renderWorldCopies: false,
    attributionControl: false,
    // In a frame the page of the host scrolls on: one finger or the bare wheel is not for the map.
    cooperativeGestures: store.getState().embedded,
    fadeDuration: still ? 0 : LABEL_FADE_MS,
    // The store keeps the address; the map's own hash would be a second one.
    hash: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    validateStyle: import.meta.env.DEV,
    localIdeographFontFamily: LETTERS,
  });
}

/**
 * Mounts the map and returns the function that takes it away.
 * @throws GPUInitializationError (MapLibre's) where WebGL2 is missing.
 */
export function mountMap(options: MountOptions): () => void {
  const { store, files } = options;
  const map = createMap(options);
  const parts: MapParts = {
    map,
    flags: new FeatureFlags(map),
    labels: new LabelNarrower(map),
    where: null,
    dress: null,
    styled: false,
    complete: false,
    reported: store.getState().intent.camera,
  };
  if (window.origin === 'null') {
    void import('./refused-workers.ts').then(({ tryWorker }) => tryWorker(options));
  }
  offerSymbols(map);
  const unsee = seeMap(map);
  map.addControl(new ScaleControl({ unit: 'metric', maxWidth: 110 }), 'bottom-right');
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const { camera } = store.getState().intent;
  if (camera) jumpTo(map, camera);

  leaveSkyOut(map);
  holdDrawing(map);
  map.on('style.load', () => {
    if (parts.dress) drawSymbols(map);
    parts.styled = true;
    parts.flags.forget();
    parts.labels.forget();
    applyAll(parts, store.getState());
    openView(parts, store.getState());
    showParts(map, store.getState().intent.hidden);
    showWhere(parts, store);
    void drawFirstLetters(parts, store);
  });
  // The frame has its size, or the stage its place, only now: what the map opened with is done again.
  map.on('resize', () => {
    const state = store.getState();
    if (parts.styled && state.map.state === 'starting') openView(parts, state);
  });
  whenComplete(map, store, () => {
    setMapState(store, 'ready');
    markReady();
    void afterList(store)
      .then(() => import('./later.ts'))
      .then(({ addLater }) => {
        if (parts.styled) addLater(parts, store.getState(), files);
      });
  });
  map.on('moveend', (event: object) => {
    // The opening view is nobody's wish; only what comes after it goes into the address.
    if (!isWished(event, store.getState().map.state === 'ready')) return;
    parts.reported = cameraOf(map);
    setIntent(store, { camera: parts.reported });
  });
  listenForPicks(map, store, (ids, at) => {
    const [only] = ids;
    if (ids.length > 1) offerChoices(store, ids, at);
    else selectFeature(store, only ?? null);
  });
  const unfollow = followStore(parts, store, files);
  const unlink = followKin(parts, store);
  const untell = followTelling(parts, store, files);
  const unwatch = watchSources(map, store, files);
  const unbase = bringBase(parts, store, files);
  const takeAway = () => {
    unfollow();
    unlink();
    untell();
    unwatch();
    unbase();
    unsee();
    parts.styled = false;
    parts.labels.stop();
    map.remove();
  };

  let remounted: (() => void) | null = null;
  map.on('webglcontextlost', () => setMapState(store, 'lost'));
  map.on('webglcontextrestored', () => {
    // A fresh map from the store is surer than mending one whose buffers are gone.
    takeAway();
    remounted = mountMap(options);
  });
  return () => (remounted ? remounted() : takeAway());
}

/** What another base than the built-in one needs comes only where the publisher has set one. */
function bringBase(parts: MapParts, store: AtlasStore, files: FileAddresses): () => void {
  const { base } = store.getState().config;
  let leave = () => {};
  let stopped = false;
  if (base.kind !== 'builtin') {
    void import('./base/follow-base.ts').then(({ followBase }) => {
      if (!stopped) leave = followBase(parts, base, store, files, addProtocol);
    });
  }
  return () => {
    stopped = true;
    leave();
  };
}

/** The first complete picture: everything loaded and painted, with the data that filters need. */
function whenComplete(map: MapLibreMap, store: AtlasStore, done: () => void): void {
  map.once('idle', () => {
    if (store.getState().index) done();
    else {
      const stop = store.subscribe(({ index }) => {
        if (!index) return;
        stop();
        map.once('idle', done);
        map.triggerRepaint();
      });
    }
  });
}
