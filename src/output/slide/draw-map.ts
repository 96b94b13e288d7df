/** The map with what stands on it: scale, north, whose data it is. */
import { PALETTES, type Palette } from '../../design/palette.ts';
import type { Language } from '../../domain/model.ts';
import type { Theme } from '../../state/intent.ts';
import type { MapPicture } from '../../state/pictures.ts';
import type { Box } from './draw-legend.ts';
import type { Pen } from './pen.ts';
import { metresPerPixel, roundLength } from './scale.ts';
import { baseWords, IN_THE_MIDDLE, lengthWords, MAP_NOTE, NORTH } from './words.ts';

const SIZE = 17;
const INSET = 14;
/** The bar takes at most this share of the map's width. */
const LONGEST_BAR = 0.16;

export interface Look {
  readonly language: Language;
  readonly theme: Theme;
}

/** The bar's length on the ground, and on a picture so many units wide. */
function barOf({ camera, image, ratio }: MapPicture, width: number) {
  const metresPerUnit = (metresPerPixel(camera) * (image.width / ratio)) / width;
  const metres = roundLength(width * LONGEST_BAR * metresPerUnit);
  return { metres, length: metres / metresPerUnit };
}

/** What the scale bar says. */
export function scaleWords(picture: MapPicture, width: number, language: Language): string {
  const tilted = picture.camera.pitch > 0 ? IN_THE_MIDDLE[language] : '';
  return lengthWords(barOf(picture, width).metres)[language] + tilted;
}

function drawNorth(pen: Pen, x: number, y: number, bearing: number, palette: Palette): void {
  const { context } = pen;
  context.save();
  context.translate(x, y);
  context.rotate((-bearing * Math.PI) / 180);
  context.fillStyle = palette.label;
  context.fill(new Path2D('M0 -13 L8 12 L0 7 L-8 12 Z'));
  context.restore();
}

/** In the lower left corner, on a ground of its own. */
function drawScale(pen: Pen, picture: MapPicture, box: Box, { language, theme }: Look): void {
  const palette = PALETTES[theme];
  const { length } = barOf(picture, box.width);
  const words = scaleWords(picture, box.width, language);
  const north = NORTH[language];
  const arrow = 30 + pen.measure(SIZE)(north) + 12;
  const wide = arrow + Math.max(length, pen.measure(SIZE)(words)) + 28;
  const high = 56;
  const [x, y] = [box.x + INSET, box.y + box.height - INSET - high];
  pen.context.globalAlpha = 0.88;
  pen.fill(palette.halo, x, y, wide, high, 6);
  pen.context.globalAlpha = 1;
  drawNorth(pen, x + 22, y + 28, picture.camera.bearing, palette);
  const text = { size: SIZE, colour: palette.label };
  pen.line(north, x + 38, y + 34, text);
  const [left, bottom] = [x + arrow + 14, y + high - 14];
  pen.line(words, left, y + 25, text);
  pen.context.strokeStyle = palette.label;
  pen.context.lineWidth = 2.4;
  pen.context.setLineDash([]);
  pen.context.beginPath();
  pen.context.moveTo(left, bottom - 8);
  pen.context.lineTo(left, bottom);
  pen.context.lineTo(left + length, bottom);
  pen.context.lineTo(left + length, bottom - 8);
  pen.context.stroke();
}

const NOTE_HEIGHT = 24;

/** In the lower right corner, so that it stays with the map wherever the picture goes. */
function drawNote(pen: Pen, note: string, bottom: number, box: Box, theme: Theme): void {
  const palette = PALETTES[theme];
  // A long credit is cut rather than laid over the scale.
  const { lines, size } = pen.fit(note, box.width * 0.7, NOTE_HEIGHT, [14, 12]);
  const words = lines.join('');
  const wide = pen.measure(size)(words) + 16;
  const [x, y] = [box.x + box.width - wide, bottom - NOTE_HEIGHT];
  pen.context.globalAlpha = 0.82;
  pen.fill(palette.halo, x, y, wide, NOTE_HEIGHT);
  pen.context.globalAlpha = 1;
  pen.line(words, x + 8, y + 17, { size, colour: palette.label });
}

function drawNotes(pen: Pen, { base }: MapPicture, box: Box, { language, theme }: Look): void {
  const bottom = box.y + box.height;
  drawNote(pen, MAP_NOTE[language], bottom, box, theme);
  const words = base ? baseWords(base)[language] : '';
  if (words) drawNote(pen, words, bottom - NOTE_HEIGHT, box, theme);
}

export function drawMap(pen: Pen, picture: MapPicture, box: Box, look: Look): void {
  const { context } = pen;
  context.drawImage(picture.image, box.x, box.y, box.width, box.height);
  drawScale(pen, picture, box, look);
  drawNotes(pen, picture, box, look);
  context.strokeStyle = PALETTES[look.theme].ui.line;
  context.lineWidth = 1;
  context.strokeRect(box.x, box.y, box.width, box.height);
}
