/** Where everything stands on a slide, in inches; a slide is 13.333 wide and 7.5 high. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

const MARGIN = 0.5;
const WIDTH = 13.333 - 2 * MARGIN;
const TOP = 1.3;
const HEIGHT = 5.45;
const COLUMN = 3.75;
const GUTTER = 0.33;

export const HEADING: Area = { x: MARGIN, y: 0.3, w: WIDTH, h: 0.85 };
export const FOOTER: Area = { x: MARGIN, y: 6.87, w: WIDTH - 2.4, h: 0.4 };
export const PAGE: Area = { x: MARGIN + WIDTH - 2.2, y: 6.87, w: 2.2, h: 0.4 };

/** A step without a sentence leaves the whole width to the map. */
export const mapArea = (quoted: boolean): Area => ({
  x: MARGIN,
  y: TOP,
  w: quoted ? WIDTH - COLUMN - GUTTER : WIDTH,
  h: HEIGHT,
});

const column = { x: MARGIN + WIDTH - COLUMN, w: COLUMN };
const CITATION_HEIGHT = 1.1;
export const RULE: Area = { x: column.x, y: TOP + 0.05, w: 0.06, h: HEIGHT - 0.1 };
export const CLAUSE: Area = {
  x: column.x + 0.25,
  y: TOP,
  w: column.w - 0.25,
  h: HEIGHT - CITATION_HEIGHT - 0.1,
};
export const CITATION: Area = { ...CLAUSE, y: TOP + HEIGHT - CITATION_HEIGHT, h: CITATION_HEIGHT };

const POINTS_AN_INCH = 72;
const SIZES = [24, 22, 20, 18, 16, 14, 12];
const LINE = 1.3;
/** A line holds a little less than its width, since words and signs don't break anywhere. */
const FILLED = 0.92;

/** Ems: a Chinese character or full-width sign is one wide, anything else about half. */
const emsOf = (text: string) =>
  [...text].reduce((sum, letter) => sum + (/[\u2E80-\uFFEF]/u.test(letter) ? 1 : 0.53), 0);

/** The largest size in points at which the text keeps within the area; programs don't shrink it anew. */
export function sizeFor(text: string, { w, h }: Area, sizes: readonly number[] = SIZES): number {
  const fits = (size: number) => {
    const perLine = (w * POINTS_AN_INCH * FILLED) / size;
    return Math.ceil(emsOf(text) / perLine) * size * LINE <= h * POINTS_AN_INCH;
  };
  return sizes.find(fits) ?? sizes.at(-1) ?? 12;
}
