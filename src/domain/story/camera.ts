/**
 * What a story's camera means on a screen. Longitude and latitude are the middle of the part of the
 * map that the text leaves free; zoom is MapLibre's on a screen of 1920 by 1080 pixels, and a screen
 * of another size adds to it, so that every projector shows the same ground.
 */
import type { Bounds } from '../model.ts';
import type { Spot } from './model.ts';

/** Pixels of the screen for which cameras are chosen. */
export const SCREEN = { width: 1920, height: 1080 } as const;

/** The share of the screen's width that the text may take, at one side. */
export const TEXT_SHARE = 1 / 3;

/** Pixels round the equator at zoom 0: MapLibre's tiles have 512. */
export const WORLD_PX = 512;

/** Pixels of the map beside the text on the screen for which cameras are chosen. */
const FREE = { width: SCREEN.width * (1 - TEXT_SHARE), height: SCREEN.height } as const;

/**
 * The zoom at which a map of `width` times `height` pixels shows the ground of a camera: all of it,
 * and on a screen of another shape more of it to the sides or above and below.
 */
export function zoomOnScreen(
  { zoom }: Pick<Spot, 'zoom'>,
  { width, height }: { readonly width: number; readonly height: number },
): number {
  return zoom + Math.log2(Math.min(width / FREE.width, height / FREE.height));
}

/** Web Mercator (EPSG:3857): latitude in degrees to a share of the world's height, from the north. */
export const northing = (latitude: number) =>
  0.5 - Math.log(Math.tan(Math.PI / 4 + (latitude * Math.PI) / 360)) / (2 * Math.PI);

export const latitudeOf = (share: number) =>
  (Math.atan(Math.exp((0.5 - share) * 2 * Math.PI)) * 360) / Math.PI - 90;

/** MapLibre's field of view from top to bottom is twice this angle: its tangent is a third. */
const HALF_VIEW = Math.atan(1 / 3);

/** A camera that looks straight down, north up, need not say so. */
type Looking = Omit<Spot, 'bearing' | 'pitch'> & Partial<Pick<Spot, 'bearing' | 'pitch'>>;

/**
 * How much a tilt by so many degrees leaves of the ground that is seen straight down: towards the viewer,
 * and to the sides where they are narrowest, at the lower edge. Away from the viewer a tilt only adds.
 */
function leftByTilt(pitch: number): { readonly near: number; readonly across: number } {
  const tilt = (pitch * Math.PI) / 180;
  const lowest = tilt - HALF_VIEW;
  const near = (Math.sin(tilt) - Math.cos(tilt) * Math.tan(lowest)) / Math.tan(HALF_VIEW);
  const across = (Math.cos(tilt) * Math.cos(HALF_VIEW)) / Math.cos(lowest);
  return { near: Math.min(1, near), across: Math.min(1, across) };
}

/**
 * The ground in the free part of the map, in degrees: what the audience surely sees. A tilted map shows
 * more than that, a turned one other corners; what is left is seen whichever way it is turned.
 */
export function groundOf({ longitude, latitude, zoom, bearing = 0, pitch = 0 }: Looking): Bounds {
  const world = WORLD_PX * 2 ** zoom;
  const left = leftByTilt(pitch);
  const side = (FREE.width / 2) * left.across;
  const away = FREE.height / 2;
  const near = away * left.near;
  const round = Math.min(side, near);
  const [east, north, south] = bearing === 0 ? [side, away, near] : [round, round, round];
  const middle = northing(latitude);
  return [
    longitude - (east / world) * 360,
    latitudeOf(middle + south / world),
    longitude + (east / world) * 360,
    latitudeOf(middle - north / world),
  ];
}
