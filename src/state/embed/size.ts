/** How large an embedded atlas stands in its page. */

/** CSS pixels; `full` is the width that the page gives, `fit` the height that the content needs. */
export interface EmbedSize {
  readonly width: number | 'full';
  readonly height: number | 'fit';
}

/** CSS pixels that a side may have: less shows nothing, more is a slip. */
export const SIDE = { least: 200, most: 4000 } as const;

export const FULL_ROW: EmbedSize = { width: 'full', height: 560 };

export const PRESETS = {
  article: { width: 720, height: 480 },
  row: FULL_ROW,
  side: { width: 360, height: 560 },
  screen: { width: 1600, height: 900 },
} as const satisfies Record<string, EmbedSize>;

export type Preset = keyof typeof PRESETS;

const sameSize = (a: EmbedSize, b: EmbedSize) => a.width === b.width && a.height === b.height;

/** Null: a size of one's own. */
export function presetOf(size: EmbedSize): Preset | null {
  const presets = Object.keys(PRESETS) as Preset[];
  return presets.find(preset => sameSize(PRESETS[preset], size)) ?? null;
}

/** Null: no whole number of pixels in the range. */
export function readSide(typed: string): number | null {
  const value = /^\d{3,4}$/u.test(typed.trim()) ? Number(typed) : 0;
  return value >= SIDE.least && value <= SIDE.most ? value : null;
}

/** A frame can't follow its content: there it is as high as a full row. */
export const heightOfFrame = ({ height }: EmbedSize): number =>
  height === 'fit' ? Number(FULL_ROW.height) : height;
