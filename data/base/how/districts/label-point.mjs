/** Where a district's name stands: the place in it that is furthest from any border. */
import { distanceToRing, isInPolygon } from '../lib/plane.mjs';
import { round } from '../lib/rings.mjs';

const GRID = 40;
const REFINEMENTS = 12;
const SHRINK = 0.6;
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [1, 1],
  [-1, -1],
  [1, -1],
  [-1, 1],
];

/** A coarse grid finds the right part of the polygon, ever smaller steps the place in it. */
export function labelPoint(polygon) {
  const xs = polygon[0].map(([x]) => x);
  const ys = polygon[0].map(([, y]) => y);
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - west, Math.max(...ys) - south];

  let best = { point: [west, south], room: -1 };
  const consider = point => {
    if (!isInPolygon(point, polygon)) return;
    const room = Math.min(...polygon.map(ring => distanceToRing(point, ring)));
    if (room > best.room) best = { point, room };
  };

  for (let column = 0; column <= GRID; column++) {
    for (let row = 0; row <= GRID; row++) {
      consider([west + (width * column) / GRID, south + (height * row) / GRID]);
    }
  }
  let step = Math.max(width, height) / GRID;
  for (let pass = 0; pass < REFINEMENTS; pass++) {
    for (const [x, y] of DIRECTIONS) {
      consider([best.point[0] + x * step, best.point[1] + y * step]);
    }
    step *= SHRINK;
  }
  return round(best.point);
}
