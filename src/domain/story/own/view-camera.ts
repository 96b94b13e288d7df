/**
 * Between the map that a person looks at and the camera of a step (`../camera.ts`).
 *
 * The map shows w × h pixels that no panel covers, at zoom z. A step is told on a part of the screen
 * that is W = 1280 pixels wide (two thirds of 1920) and H = 1080 high. With
 *
 *     zoom of the step = z + min(log2(W / w), log2(H / h))
 *
 * it shows the same ground in the tighter direction, and more in the other: nothing that the person saw
 * is lost. The middle moves from that of the whole map to that of its uncovered part, by half of what
 * is covered, turned by the bearing. For a tilted map the move is that of one seen from above.
 */
import { latitudeOf, northing, SCREEN, TEXT_SHARE, WORLD_PX } from '../camera.ts';
import type { Spot } from '../model.ts';
import { RANGES } from './file.ts';

/** CSS pixels: the map, and how much of it lies under panels at its right and its lower edge. */
export interface CoveredMap {
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly bottom: number;
}

const STEP_WIDTH = SCREEN.width * (1 - TEXT_SHARE);

/** A map that is all covered still has a middle. */
const LEAST_PX = 40;

/** Steps of zoom from the person's map to the step's. */
function nearer({ width, height, right, bottom }: CoveredMap): number {
  const free = [Math.max(LEAST_PX, width - right), Math.max(LEAST_PX, height - bottom)] as const;
  return Math.min(Math.log2(STEP_WIDTH / free[0]), Math.log2(SCREEN.height / free[1]));
}

/** The point so many pixels to the right of and below the middle, at the camera's zoom. */
function movedBy({ longitude, latitude, zoom, bearing }: Spot, x: number, y: number) {
  const world = WORLD_PX * 2 ** zoom;
  const turn = (bearing * Math.PI) / 180;
  const east = x * Math.cos(turn) - y * Math.sin(turn);
  const south = x * Math.sin(turn) + y * Math.cos(turn);
  return {
    longitude: longitude + (east / world) * 360,
    latitude: latitudeOf(northing(latitude) + south / world),
  };
}

const within = (value: number, [least, most]: readonly [number, number], digits: number) =>
  Number(Math.min(most, Math.max(least, value)).toFixed(digits));

/** What a step keeps of the view; rounded as finely as a projector can show. */
export function spotOfView(view: Spot, frame: CoveredMap): Spot {
  const { longitude, latitude } = movedBy(view, -frame.right / 2, -frame.bottom / 2);
  return {
    longitude: within(longitude, RANGES.longitude, 5),
    latitude: within(latitude, RANGES.latitude, 5),
    zoom: within(view.zoom + nearer(frame), RANGES.zoom, 3),
    bearing: within(view.bearing, RANGES.bearing, 1),
    pitch: within(view.pitch, RANGES.pitch, 1),
  };
}

/** The way back: the view that shows, between the panels, what the step keeps. */
export function viewOfSpot(spot: Spot, frame: CoveredMap): Spot {
  const view = { ...spot, zoom: spot.zoom - nearer(frame) };
  return { ...view, ...movedBy(view, frame.right / 2, frame.bottom / 2) };
}
