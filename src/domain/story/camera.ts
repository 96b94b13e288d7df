/**
 * What a story's camera means on a screen. Longitude and latitude are the middle of the part of the
 * map that the text leaves free; zoom is MapLibre's on a screen 1080 pixels high, and a screen of
 * another height adds to it, so that every projector shows the same ground.
 */
import type { Bounds } from '../model.ts';
import type { Spot } from './model.ts';

/** Pixels of the screen for which cameras are chosen. */
const SCREEN = { width: 1920, height: 1080 } as const;

/** The share of the screen's width that the text may take, at one side. */
const TEXT_SHARE = 1 / 3;

/** Pixels round the equator at zoom 0: MapLibre's tiles have 512. */
const WORLD_PX = 512;

/** The zoom that shows the same ground from top to bottom on a screen so many pixels high. */
export function zoomOnScreen({ zoom }: Pick<Spot, 'zoom'>, height: number): number {
  return zoom + Math.log2(height / SCREEN.height);
}

/**
 * The zoom at which a frame without text, in CSS pixels, holds all the ground that the free part of
 * the screen shows.
 */
export function zoomInFrame(
  { zoom }: Pick<Spot, 'zoom'>,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  const free = SCREEN.width * (1 - TEXT_SHARE);
  return zoom + Math.log2(Math.min(width / free, height / SCREEN.height));
}

/** Web Mercator (EPSG:3857): latitude in degrees to a share of the world's height, from the north. */
const northing = (latitude: number) =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);

const latitudeOf = (share: number) =>
  (Math.atan(Math.exp((0.5 - share) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** The ground in the free part of the map, in degrees: what the audience surely sees. */
export function groundOf({ longitude, latitude, zoom }: Omit<Spot, 'bearing' | 'pitch'>): Bounds {
  const world = WORLD_PX * 2 ** zoom;
  const east = ((SCREEN.width * (1 - TEXT_SHARE)) / 2 / world) * 360;
  const south = SCREEN.height / 2 / world;
  const middle = northing(latitude);
  return [
    longitude - east,
    latitudeOf(middle + south),
    longitude + east,
    latitudeOf(middle - south),
  ];
}
