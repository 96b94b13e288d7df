/** A scale bar for a picture of the map. */
import type { Camera } from '../../state/intent.ts';

/** The equator of Web Mercator's sphere (radius 6,378,137 m), metres. */
const EQUATOR_M = 2 * Math.PI * 6_378_137;
/** CSS pixels round the world at zoom 0, as MapLibre counts. */
const WORLD_PX = 512;

/**
 * Ground metres a CSS pixel in the middle of the picture: equator · cos(latitude) / (512 · 2^zoom).
 * Web Mercator stretches by 1/cos(latitude), so the scale holds for that latitude.
 */
export function metresPerPixel({ latitude, zoom }: Pick<Camera, 'latitude' | 'zoom'>): number {
  return (EQUATOR_M * Math.cos((latitude * Math.PI) / 180)) / (WORLD_PX * 2 ** zoom);
}

/** The longest of 1, 2 or 5 times a power of ten metres that is no longer than `most` metres. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2, 1].find(each => each * power <= most) ?? 1;
  return step * power;
}
