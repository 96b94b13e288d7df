/** The camera: it moves only as far as needed, never under a panel, and still where motion is off. */
import type { LngLatBoundsLike, Map as MapLibreMap } from 'maplibre-gl';
import type { Bounds, Feature, Position } from '../domain/model.ts';
import type { Camera } from '../state/intent.ts';
import type { Insets } from '../state/store.ts';
import { fromMap, toMap } from './datum.ts';

/** The city with its islands, as the first view shows it. */
export const HOME: Bounds = [120.87, 30.69, 121.98, 31.82];
const MARGIN_PX = 40;
/** A panel over more of the map than this can't be kept clear of. */
const MOST_COVERED = 0.7;
const FLIGHT_MS = 700;
/** Nearer than this the base has nothing more to say. */
const NEAREST_FIT = 13.2;
/** A place without an outline is brought at least this near. */
const POINT_ZOOM = 11.6;

const boundsOn = (map: MapLibreMap, [west, south, east, north]: Bounds) =>
  [toMap(map, [west, south]), toMap(map, [east, north])] as unknown as LngLatBoundsLike;

/** Whether the person wants things to stand still. */
export function reducedMotion(): boolean {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Pixels at each edge of the map that the view must keep clear of. */
interface Padding {
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
}

/** Padding that keeps the view clear of panels, bounded so that a small map still has a middle. */
function paddingFor(map: MapLibreMap, insets: Insets): Padding {
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const margin = Math.min(MARGIN_PX, width / 8, height / 8);
  return {
    top: margin,
    left: margin,
    right: Math.min(insets.right, width * MOST_COVERED) + margin,
    bottom: Math.min(insets.bottom, height * MOST_COVERED) + margin,
  };
}

export function goHome(map: MapLibreMap, insets: Insets, animate = true): void {
  const still = !animate || reducedMotion();
  map.fitBounds(boundsOn(map, HOME), {
    padding: tight(paddingFor(map, insets)),
    bearing: 0,
    pitch: 0,
    duration: still ? 0 : FLIGHT_MS,
  });
}

/** The home view needs little air round it. */
const tight = ({ top, left, right, bottom }: Padding): Padding => ({
  top: top / 4,
  left: left / 4,
  right: right - (left * 3) / 4,
  bottom: bottom - (top * 3) / 4,
});

/** Goes with a movement that nobody asked for, and that leaves the ground in view as it is. */
export const NO_WISH = { wished: false } as const;

/** Goes with a movement that a person asked for by a button. */
const WISH = { wished: true } as const;

/**
 * Whether somebody wanted the map where a movement took it. What says nothing of that is wanted once the
 * map is `ready`; before, the page itself opens the view and finds its size.
 */
export function isWished(event: object, ready: boolean): boolean {
  if ('wished' in event) return event.wished === true;
  return ready || ('originalEvent' in event && event.originalEvent instanceof Event);
}

/** `about`: goes with the events of the movement. */
export function jumpTo(map: MapLibreMap, camera: Camera, about: object = {}): void {
  const { longitude, latitude, zoom, bearing, pitch } = camera;
  map.jumpTo({ center: [...toMap(map, [longitude, latitude])], zoom, bearing, pitch }, about);
}

export function zoomBy(map: MapLibreMap, steps: number): void {
  map.easeTo({ zoom: map.getZoom() + steps, duration: reducedMotion() ? 0 : 250 }, WISH);
}

/** Pixels by which the view must move so that a point comes clear of the edges; zero when it is. */
function outBy(map: MapLibreMap, at: Position, insets: Insets): [number, number] {
  const { x, y } = map.project([...toMap(map, at)]);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  const { top, left, right, bottom } = paddingFor(map, insets);
  const over = (value: number, least: number, most: number) =>
    value < least ? value - least : Math.max(0, value - most);
  return [over(x, left, width - right), over(y, top, height - bottom)];
}

/** Pans just as far as a point needs to come out from under a panel. */
export function uncover(map: MapLibreMap, at: Position, insets: Insets): void {
  const [x, y] = outBy(map, at, insets);
  if (x !== 0 || y !== 0) map.panBy([x, y], { duration: reducedMotion() ? 0 : FLIGHT_MS });
}

/** Brings a box into view, clear of panels. */
export function showBounds(map: MapLibreMap, bounds: Bounds, insets: Insets, animate = true): void {
  map.fitBounds(boundsOn(map, bounds), {
    padding: { ...paddingFor(map, insets) },
    maxZoom: NEAREST_FIT,
    duration: animate && !reducedMotion() ? FLIGHT_MS : 0,
  });
}

/** To which feature a map is flying. */
const flights = new WeakMap<MapLibreMap, Feature>();

/** Whether the map is on its way to the feature, so that where this stands on the screen says nothing yet. */
export const fliesTo = (map: MapLibreMap, feature: Feature): boolean =>
  flights.get(map) === feature;

/** Call once the flight has begun: the one that it ends tells of its own end before. */
function noteFlight(map: MapLibreMap, feature: Feature): void {
  if (!map.isMoving()) return;
  flights.set(map, feature);
  map.once('moveend', () => flights.delete(map));
}

/** Brings a feature into view: its whole outline, or its point near enough to tell it apart. */
export function showFeature(
  map: MapLibreMap,
  feature: Feature,
  insets: Insets,
  animate = true,
): void {
  const padding = paddingFor(map, insets);
  const duration = animate && !reducedMotion() ? FLIGHT_MS : 0;
  if (feature.bounds) showBounds(map, feature.bounds, insets, animate);
  else if (feature.at) {
    const [x, y] = outBy(map, feature.at, insets);
    const near = x === 0 && y === 0 && map.getZoom() >= POINT_ZOOM - 1;
    if (near && !fliesTo(map, feature)) return;
    map.easeTo({
      center: [...toMap(map, feature.at)],
      zoom: Math.max(map.getZoom(), POINT_ZOOM),
      // An offset, not padding: MapLibre would keep padding for all later moves.
      offset: [(padding.left - padding.right) / 2, (padding.top - padding.bottom) / 2],
      duration,
    });
  }
  noteFlight(map, feature);
}

export function cameraOf(map: MapLibreMap): Camera {
  const { lng, lat } = map.getCenter();
  const [longitude, latitude] = fromMap(map, [lng, lat]);
  return {
    longitude,
    latitude,
    zoom: map.getZoom(),
    bearing: map.getBearing(),
    pitch: map.getPitch(),
  };
}
