/** The picture on a slide: the map with scale and credit, its legend in rows below. */
import { PALETTES } from '../../design/palette.ts';
import type { MapPicture } from '../../state/pictures.ts';
import { type Box, drawRows } from '../slide/draw-legend.ts';
import { drawMap, type Look } from '../slide/draw-map.ts';
import type { LegendItem } from '../slide/legend.ts';
import { Pen } from '../slide/pen.ts';
import type { Sheet } from '../slide/sizes.ts';
import { AND_MORE, LEGEND_TITLE } from '../slide/words.ts';
import type { Area } from './layout.ts';

/** Pixels an inch of the slide: sharp on a screen of 2,500 pixels, small enough to send by mail. */
const DENSITY = 190;
/** 20 units, the legend's words, come to 11 points. */
const UNIT = 1.45;
const MAP_RATIO = 1.9;
/** Units: three rows of signs at full size. */
const LEGEND_HEIGHT = 104;

export const sheetFor = ({ w, h }: Area): Sheet => ({
  width: Math.round(w * DENSITY),
  height: Math.round(h * DENSITY),
  unit: UNIT,
  mapRatio: MAP_RATIO,
});

export const mapBox = ({ width, height, unit }: Sheet): Box => ({
  x: 0,
  y: 0,
  width: width / unit,
  height: height / unit - LEGEND_HEIGHT,
});

export function composeMap(
  sheet: Sheet,
  picture: MapPicture,
  legend: readonly LegendItem[],
  look: Look,
): HTMLCanvasElement {
  const { ui } = PALETTES[look.theme];
  const pen = new Pen(sheet.width, sheet.height, sheet.unit);
  const map = mapBox(sheet);
  pen.fill(ui.page, 0, 0, pen.width, pen.height);
  drawMap(pen, picture, map, look);
  const below = { x: 0, y: map.height + 12, width: map.width, height: LEGEND_HEIGHT - 10 };
  drawRows(pen, legend, below, {
    title: LEGEND_TITLE[look.language],
    more: AND_MORE[look.language],
    text: ui.text,
    muted: ui.muted,
  });
  return pen.canvas;
}
