import { decode } from 'fast-png';
import type { Locator, Page } from 'playwright-core';
import { draw } from './drawing.ts';
import type { Picture } from './picture.ts';

export {
  type Colour,
  countDifferences,
  countPixels,
  differs,
  type Picture,
  squareAround,
} from './picture.ts';

/** A rectangle in CSS pixels from the upper left corner of the viewport. */
export interface Region {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** What the user sees in `region` of the page, or in the whole viewport; CSS animations are ended. */
export async function capture(page: Page, region?: Region): Promise<Picture> {
  await draw(page);
  const png = await page.screenshot({ animations: 'disabled', ...(region && { clip: region }) });
  return decodePicture(png);
}

/** What the user sees where `element` is, things lying over it included. */
export async function captureElement(element: Locator): Promise<Picture> {
  return decodePicture(await element.screenshot({ animations: 'disabled' }));
}

/**
 * Turns a PNG file into RGBA. Chromium leaves the alpha channel out of opaque screenshots.
 * @throws for a PNG no browser writes: grey, with a palette, or 16 bits deep.
 */
export function decodePicture(png: Uint8Array): Picture {
  const { width, height, channels, depth, data } = decode(png);
  if (depth !== 8 || channels < 3) {
    throw new Error(`Unexpected PNG: ${channels} channels of ${depth} bits.`);
  }
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const start = pixel * channels;
    rgba.set(data.subarray(start, start + channels), pixel * 4);
  }
  return { width, height, rgba };
}
