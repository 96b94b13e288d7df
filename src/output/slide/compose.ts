/** Where everything stands on a picture: title above, map and legend beside one another, source below. */
import { PALETTES } from '../../design/palette.ts';
import type { Frame, MapPicture } from '../../state/pictures.ts';
import { type Box, drawColumn } from './draw-legend.ts';
import { drawMap, type Look } from './draw-map.ts';
import type { LegendItem } from './legend.ts';
import { type Fitted, Pen } from './pen.ts';
import type { Says } from './says.ts';
import type { Sheet } from './sizes.ts';
import { AND_MORE, LEGEND_TITLE } from './words.ts';

/** Units. */
const MARGIN = 40;
const COLUMN = 410;
const GUTTER = 30;
const TITLE_HEIGHT = 112;
const TITLE_SIZES = [44, 38, 33, 29, 26];
const BELOW_SIZE = 20;
const SOURCE_SIZES = [15, 14, 13, 12];
const SOURCE_HEIGHT = 44;
const QUOTE_SIZES = [26, 24, 22, 20, 18, 16, 14];
const FROM_SIZES = [17, 16, 15, 14, 13];
const FROM_HEIGHT = 124;
/** Of the column, when a sentence is quoted above the legend. */
const QUOTE_SHARE = 0.55;

export interface Composition {
  readonly pen: Pen;
  readonly map: Box;
  /** What the map must be drawn for. */
  readonly frame: Frame;
}

interface Heading {
  readonly title: Fitted;
  readonly below: Fitted;
}

function headingOf(pen: Pen, { title, below }: Says): Heading {
  const width = pen.width - 2 * MARGIN;
  return {
    title: pen.fit(title, width, TITLE_HEIGHT - BELOW_SIZE * 1.4, TITLE_SIZES, true),
    below: pen.fit(below, width, BELOW_SIZE * 1.5, [BELOW_SIZE, 17, 15]),
  };
}

/** The place of everything but the legend, which depends on what the map will show. */
export function layOut(sheet: Sheet, says: Says): Composition {
  const pen = new Pen(sheet.width, sheet.height, sheet.unit);
  const { title, below } = headingOf(pen, says);
  const top = MARGIN * 0.7 + title.height + below.height + 14;
  const bottom = pen.height - MARGIN * 0.6 - SOURCE_HEIGHT - 12;
  const width = pen.width - 2 * MARGIN - COLUMN - GUTTER;
  const map = { x: MARGIN, y: top, width, height: bottom - top };
  return { pen, map, frame: frameFor(sheet, map) };
}

/** A box of the layout as a frame for the map: whole CSS pixels, all the pixels of the sheet. */
export function frameFor({ unit, mapRatio }: Sheet, { width, height }: Box): Frame {
  const css = (units: number) => Math.round((units * unit) / mapRatio);
  return { width: css(width), height: css(height), ratio: mapRatio };
}

/** The rule beside it says that it is quoted: marks round words that hold marks would confuse. */
function drawQuote(pen: Pen, says: Says, box: Box, look: Look): number {
  const { clause } = says;
  if (!clause) return 0;
  const { ui } = PALETTES[look.theme];
  const indent = 18;
  const width = box.width - indent;
  const from = pen.fit(clause.from, width, FROM_HEIGHT, FROM_SIZES);
  const most = box.height * QUOTE_SHARE - from.height - 12;
  const quote = pen.fit(clause.quote, width, most, QUOTE_SIZES);
  pen.text(quote, box.x + indent, box.y, ui.text);
  pen.text(from, box.x + indent, box.y + quote.height + 8, ui.muted);
  const high = quote.height + 8 + from.height;
  pen.fill(ui.accent, box.x, box.y + 4, 5, high - 8);
  return high + 26;
}

function drawFooter(pen: Pen, { source, stamp }: Says, look: Look): void {
  const { ui } = PALETTES[look.theme];
  const size = 17;
  const wide = pen.measure(size)(stamp);
  const width = pen.width - 2 * MARGIN - wide - GUTTER;
  const top = pen.height - MARGIN * 0.6 - SOURCE_HEIGHT;
  pen.text(pen.fit(source, width, SOURCE_HEIGHT, SOURCE_SIZES), MARGIN, top, ui.muted);
  pen.line(stamp, pen.width - MARGIN, top + size + 2, { size, colour: ui.text }, true);
}

/** Draws everything onto what `layOut` has laid out. */
export function compose(
  { pen, map }: Composition,
  says: Says,
  picture: MapPicture,
  legend: readonly LegendItem[],
  look: Look,
): HTMLCanvasElement {
  const { ui } = PALETTES[look.theme];
  pen.fill(ui.page, 0, 0, pen.width, pen.height);
  const { title, below } = headingOf(pen, says);
  pen.text(title, MARGIN, MARGIN * 0.7, ui.text, true);
  pen.text(below, MARGIN, MARGIN * 0.7 + title.height, ui.muted);
  drawMap(pen, picture, map, look);
  const x = map.x + map.width + GUTTER;
  const column = { x, y: map.y, width: COLUMN, height: map.height };
  const quoted = drawQuote(pen, says, column, look);
  drawColumn(
    pen,
    legend,
    { ...column, y: map.y + quoted, height: map.height - quoted },
    {
      title: LEGEND_TITLE[look.language],
      more: AND_MORE[look.language],
      text: ui.text,
      muted: ui.muted,
    },
  );
  drawFooter(pen, says, look);
  return pen.canvas;
}
