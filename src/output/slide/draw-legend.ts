/** The legend as a column beside the map, or as rows below it. */
import { firstLines } from './break-lines.ts';
import { drawSign } from './draw-sign.ts';
import type { LegendItem } from './legend.ts';
import type { Fitted, Pen } from './pen.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LegendLook {
  readonly title: string;
  /** Said in place of what finds no room. */
  readonly more: string;
  readonly text: string;
  readonly muted: string;
}

/** Units at full size. */
const SIZE = 20;
const SIGN_ROOM = 42;
const GAP = 9;
const BETWEEN = 26;
const SHRINK = [1, 0.92, 0.84, 0.76, 0.7, 0.64] as const;
const MOST_LINES = 2;
/** A sign of full size is drawn for 15 units of type. */
const SIGN_FOR = 15;

interface Row {
  readonly item: LegendItem;
  readonly words: Fitted;
}

function drawRow(
  pen: Pen,
  { item, words }: Row,
  x: number,
  y: number,
  scale: number,
  colour: string,
) {
  const { context } = pen;
  context.save();
  context.translate(x + (SIGN_ROOM * scale) / 2 - 4 * scale, y + words.size * 0.69);
  context.scale((SIZE / SIGN_FOR) * scale, (SIZE / SIGN_FOR) * scale);
  drawSign(context, item, pen.family);
  context.restore();
  pen.text(words, x + SIGN_ROOM * scale, y, colour);
}

function rowsAt(pen: Pen, items: readonly LegendItem[], width: number, scale: number): Row[] {
  const size = SIZE * scale;
  const room = width - SIGN_ROOM * scale;
  return items.map(item => ({
    item,
    words: pen.fit(item.words, room, MOST_LINES * size * 1.4, [size]),
  }));
}

/** As many rows as the column holds, each with its place. */
function stack(rows: readonly Row[], height: number, gap: number): { row: Row; y: number }[] {
  let y = 0;
  return rows.flatMap(row => {
    const at = y;
    y += row.words.height + gap;
    return y - gap <= height ? [{ row, y: at }] : [];
  });
}

/** Under its heading; the type shrinks until all signs have room. Says in words what didn't fit. */
export function drawColumn(
  pen: Pen,
  items: readonly LegendItem[],
  box: Box,
  look: LegendLook,
): void {
  if (items.length === 0) return;
  for (const scale of SHRINK) {
    const head = SIZE * scale * 1.75;
    const last = scale === SHRINK.at(-1);
    const room = box.height - head - (last ? SIZE * scale * 1.5 : 0);
    const placed = stack(rowsAt(pen, items, box.width, scale), room, GAP * scale);
    const whole = placed.length === items.length;
    if (!whole && !last) continue;
    pen.line(look.title, box.x, box.y + SIZE * scale, {
      size: SIZE * scale,
      colour: look.muted,
      bold: true,
    });
    for (const { row, y } of placed) drawRow(pen, row, box.x, box.y + head + y, scale, look.text);
    if (!whole) {
      pen.line(look.more, box.x, box.y + box.height, { size: SIZE * scale, colour: look.muted });
    }
    return;
  }
}

interface Placed {
  readonly row: Row;
  readonly x: number;
  readonly y: number;
}

/** Side by side, in as many rows as there is room for. */
function flow(rows: readonly Row[], pen: Pen, box: Box, scale: number): Placed[] {
  const high = SIZE * scale * 1.6;
  let [x, y] = [0, 0];
  return rows.flatMap(row => {
    const words = pen.measure(row.words.size)(row.words.lines[0] ?? '');
    const wide = SIGN_ROOM * scale + words;
    if (x > 0 && x + wide > box.width) {
      x = 0;
      y += high;
    }
    const at = { row, x, y };
    x += wide + BETWEEN * scale;
    return y + high <= box.height ? [at] : [];
  });
}

/** Without a heading; as `drawColumn`, the type shrinks until all signs have room. */
export function drawRows(pen: Pen, items: readonly LegendItem[], box: Box, look: LegendLook): void {
  for (const scale of SHRINK) {
    const size = SIZE * scale;
    const measure = pen.measure(size);
    const room = box.width - SIGN_ROOM * scale;
    const rows = items.map(item => ({
      item,
      words: { lines: firstLines([item.words], 1, room, measure), size, height: size * 1.4 },
    }));
    const placed = flow(rows, pen, box, scale);
    if (placed.length < items.length && scale !== SHRINK.at(-1)) continue;
    for (const { row, x, y } of placed) drawRow(pen, row, box.x + x, box.y + y, scale, look.text);
    return;
  }
}
