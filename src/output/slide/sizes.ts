/** The sizes of pictures. */
import type { PictureSize } from '../../state/outputs.ts';

/** Of a picture's sheet. */
export interface Sheet {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /**
   * Pixels a unit of the layout: 44 units are a title, 20 the words of the legend. On screens the
   * layout is 1080 units high; on paper a unit is so large that the legend's words have 11 points.
   */
  readonly unit: number;
  /** Pixels a CSS pixel of the map: the type on it, 11 to 14 CSS pixels, grows by it. */
  readonly mapRatio: number;
}

/** Paper lies on its long side at 200 dots an inch. */
export const SHEETS: Readonly<Record<PictureSize, Sheet>> = {
  hd: { width: 1920, height: 1080, unit: 1, mapRatio: 1.5 },
  uhd: { width: 3840, height: 2160, unit: 2, mapRatio: 3 },
  a4: { width: 2339, height: 1654, unit: 1.5, mapRatio: 2 },
  a3: { width: 3307, height: 2339, unit: 1.8, mapRatio: 2.4 },
};
