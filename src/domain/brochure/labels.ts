/** Puts numbers and names beside their marks on a drawing so that none lies on another. */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A label that is wanted beside a mark; units of the drawing, y downwards. */
export interface Wanted {
  readonly id: string;
  readonly at: readonly [number, number];
  /** Half the size of the mark. */
  readonly radius: number;
  readonly width: number;
  readonly height: number;
}

export interface PlacedLabel extends Box {
  readonly id: string;
  /** True where the label stands so far off that a line must lead to its mark. */
  readonly led: boolean;
}

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const inside = (box: Box, frame: Box) =>
  box.x >= frame.x &&
  box.y >= frame.y &&
  box.x + box.width <= frame.x + frame.width &&
  box.y + box.height <= frame.y + frame.height;

const markOf = ({ at: [x, y], radius }: Wanted): Box => ({
  x: x - radius,
  y: y - radius,
  width: 2 * radius,
  height: 2 * radius,
});

/** East first, as print has it, then round by turns. */
const DIRECTIONS = [0, -45, 45, 180, -135, 135, -90, 90, -22, 22, -158, 158, -67, 67, -112, 112];
const GAP = 4;
const STEP = 12;

function beside({ at: [x, y], radius, width, height }: Wanted, away: number, degrees: number): Box {
  const angle = (degrees * Math.PI) / 180;
  const centreX = x + Math.cos(angle) * (radius + away + width / 2);
  const centreY = y + Math.sin(angle) * (radius + away + height / 2);
  return { x: centreX - width / 2, y: centreY - height / 2, width, height };
}

/**
 * Greedy, in the order given: each label takes the nearest room round its mark that is free of
 * labels, of all marks and of what is `taken`. One that finds none within the frame is left out.
 */
export function placeLabels(
  wanted: readonly Wanted[],
  frame: Box,
  taken: readonly Box[] = [],
): PlacedLabel[] {
  const placed: PlacedLabel[] = [];
  const fixed = [...taken, ...wanted.map(markOf)];
  const farthest = Math.max(frame.width, frame.height);
  const isFree = (box: Box) =>
    inside(box, frame) &&
    !fixed.some(each => overlap(each, box)) &&
    !placed.some(each => overlap(each, box));
  for (const each of wanted) {
    for (let away = GAP; away < farthest; away += STEP) {
      const free = DIRECTIONS.map(degrees => beside(each, away, degrees)).find(isFree);
      if (!free) continue;
      placed.push({ id: each.id, ...free, led: away > GAP });
      break;
    }
  }
  return placed;
}

/** Width of a text in multiples of its size: Chinese a whole one, Latin about half. */
export function textWidth(text: string): number {
  return [...text].reduce((sum, sign) => sum + (/[\u2e80-\uffef]/u.test(sign) ? 1 : 0.56), 0);
}

/** The corner of the frame where a box of this size covers the fewest points; first one of equals. */
export function quietCorner(
  points: readonly (readonly [number, number])[],
  frame: Box,
  { width, height }: Pick<Box, 'width' | 'height'>,
  taken: readonly Box[] = [],
): Box {
  const right = frame.x + frame.width - width;
  const bottom = frame.y + frame.height - height;
  const corners = [
    [right, frame.y],
    [frame.x, frame.y],
    [right, bottom],
    [frame.x, bottom],
  ].map(([x = 0, y = 0]) => ({ x, y, width, height }));
  const free = corners.filter(corner => !taken.some(each => overlap(each, corner)));
  const [first = { x: right, y: frame.y, width, height }, ...rest] = free;
  const crowd = (corner: Box) =>
    points.filter(([x, y]) => overlap(corner, { x, y, width: 0, height: 0 })).length;
  return rest.reduce((best, each) => (crowd(each) < crowd(best) ? each : best), first);
}
