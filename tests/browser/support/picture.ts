/** Red, green, blue and opacity, each 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** A decoded screenshot. */
export interface Picture {
  width: number;
  height: number;
  /** Four bytes a pixel, row by row from the top. */
  rgba: Uint8Array;
}

/**
 * The colour of the pixel `x` from the left and `y` from the top, both counted from 0.
 * @throws when the pixel lies outside: reading on would return a neighbour's colour.
 */
function colourAt({ width, height, rgba }: Picture, x: number, y: number): Colour {
  if (!(x >= 0 && x < width && y >= 0 && y < height)) {
    throw new RangeError(`No pixel ${x}, ${y} in a picture of ${width} × ${height}.`);
  }
  return colour(rgba, Math.trunc(y) * width + Math.trunc(x));
}

/**
 * The square of `reach` pixels to every side of a pixel.
 * @throws when it doesn't lie inside the picture.
 */
export function squareAround(picture: Picture, x: number, y: number, reach: number): Picture {
  const [left, top, size] = [Math.round(x) - reach, Math.round(y) - reach, 2 * reach + 1];
  colourAt(picture, left, top);
  colourAt(picture, left + size - 1, top + size - 1);
  const rgba = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    const start = ((top + row) * picture.width + left) * 4;
    rgba.set(picture.rgba.subarray(start, start + size * 4), row * size * 4);
  }
  return { width: size, height: size, rgba };
}

/** How many pixels satisfy `predicate`. */
export function countPixels(picture: Picture, predicate: (colour: Colour) => boolean): number {
  let count = 0;
  for (let pixel = 0; pixel < picture.width * picture.height; pixel += 1) {
    if (predicate(colour(picture.rgba, pixel))) count += 1;
  }
  return count;
}

/**
 * How many pixels differ by more than `tolerance` (0 to 255) in any channel.
 * @throws when the sizes differ: the pixels then do not belong together.
 */
export function countDifferences(first: Picture, second: Picture, tolerance = 0): number {
  if (first.width !== second.width || first.height !== second.height) {
    throw new RangeError(
      `Pictures of ${first.width} × ${first.height} and ${second.width} × ${second.height}.`,
    );
  }
  let count = 0;
  for (let start = 0; start < first.rgba.length; start += 4) {
    if (distance(first.rgba, second.rgba, start) > tolerance) count += 1;
  }
  return count;
}

/** Whether any pixel differs; see `countDifferences`. */
export function differs(first: Picture, second: Picture, tolerance = 0): boolean {
  return countDifferences(first, second, tolerance) > 0;
}

function colour(rgba: Uint8Array, pixel: number): Colour {
  const start = pixel * 4;
  return [rgba[start] ?? 0, rgba[start + 1] ?? 0, rgba[start + 2] ?? 0, rgba[start + 3] ?? 0];
}

/** The largest difference in any of the four channels which begin at byte `start`. */
function distance(first: Uint8Array, second: Uint8Array, start: number): number {
  let largest = 0;
  for (let byte = start; byte < start + 4; byte += 1) {
    largest = Math.max(largest, Math.abs((first[byte] ?? 0) - (second[byte] ?? 0)));
  }
  return largest;
}
