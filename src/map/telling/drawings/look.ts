/** What a drawing's looks depend on, and colours as deck.gl takes them. */
import type { Palette } from '../../../design/palette.ts';
import type { Language } from '../../../domain/model.ts';

export interface Look {
  readonly palette: Palette;
  readonly language: Language;
  /** Nothing moves: for those who want it so, and for pictures. */
  readonly still: boolean;
}

/** The map at the moment of drawing. */
export interface Moment {
  /** Seconds since the drawing began; infinite once all that moves has come to rest. */
  readonly seconds: number;
  readonly zoom: number;
  /** Height of the map, CSS pixels. */
  readonly height: number;
}

export type Rgba = [number, number, number, number];

/** `#rrggbb` with an opacity of 0 to 1. */
export function rgba(hex: string, opacity = 1): Rgba {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, Math.round(opacity * 255)];
}

/** From 0 to 1 in so many seconds, quickly at first and slowing down; at once where `seconds` is infinite. */
export function easeOut(seconds: number, within: number): number {
  const left = 1 - Math.min(1, seconds / within);
  return 1 - left ** 3;
}

/** On the ground and on top of what lies there: order counts, not depth. */
export const FLAT = { depthWriteEnabled: false, depthCompare: 'always' } as const;

/** Puts a layer below one of the map's style: the bridge reads this, deck.gl's own types don't know it. */
export const below = (styleLayer: string): object => ({ beforeId: styleLayer });
