import { type Colour, countPixels, type Picture } from './picture.ts';

/** The three channels of `#rrggbb`. */
function channels(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/** Whether a pixel is `hex`, each channel within `tolerance` (0 to 255). */
export function isColour(hex: string, tolerance = 24): (colour: Colour) => boolean {
  const wanted = channels(hex);
  return colour => wanted.every((value, at) => Math.abs(value - (colour[at] ?? 0)) <= tolerance);
}

/** Degrees round the colour wheel, and how far the colour is from grey (0 to 255). */
function hueOf([red, green, blue]: readonly [number, number, number, ...unknown[]]) {
  const most = Math.max(red, green, blue);
  const chroma = most - Math.min(red, green, blue);
  if (chroma === 0) return { hue: 0, chroma };
  const turn =
    most === red
      ? (green - blue) / chroma
      : most === green
        ? (blue - red) / chroma + 2
        : (red - green) / chroma + 4;
  return { hue: (turn * 60 + 360) % 360, chroma };
}

/**
 * Whether a pixel has the hue of `hex`, however pale: what lies thinly over the ground keeps its hue.
 * Pixels nearer to grey than `leastChroma` have no hue worth the name.
 */
export function hasHue(hex: string, leastChroma = 24): (colour: Colour) => boolean {
  const wanted = hueOf(channels(hex)).hue;
  return colour => {
    const { hue, chroma } = hueOf(colour);
    const apart = Math.abs(hue - wanted);
    return chroma >= leastChroma && Math.min(apart, 360 - apart) <= 14;
  };
}

/** Which share of a picture's pixels satisfies `predicate`, 0 to 1. */
export function shareOf(picture: Picture, predicate: (colour: Colour) => boolean): number {
  return countPixels(picture, predicate) / (picture.width * picture.height);
}
