/**
 * One shape a kind, as corner points in a square from -1 to 1 (x right, y down). The list and the
 * legend draw them as SVG, the map as distance fields: the same corners serve both.
 */
export type Corner = readonly [number, number];

function regular(corners: number, radius: number, turn = 0): Corner[] {
  return Array.from({ length: corners }, (_, at) => {
    const angle = ((at / corners) * 360 + turn - 90) * (Math.PI / 180);
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });
}

const circle = (radius: number) => regular(36, radius);

/** Corners by turns on an outer and an inner circle, the first one up. */
function star(points: number, outer: number, inner: number): Corner[] {
  const dents = regular(points, inner, 180 / points);
  return regular(points, outer).flatMap((tip, at) => [tip, dents[at] ?? tip]);
}

const square: Corner[] = [
  [-0.76, -0.76],
  [0.76, -0.76],
  [0.76, 0.76],
  [-0.76, 0.76],
];

const bar: Corner[] = [
  [-0.95, -0.38],
  [0.95, -0.38],
  [0.95, 0.38],
  [-0.95, 0.38],
];

const arrow: Corner[] = [
  [-0.95, -0.26],
  [0.2, -0.26],
  [0.2, -0.66],
  [0.98, 0],
  [0.2, 0.66],
  [0.2, 0.26],
  [-0.95, 0.26],
];

const slanted: Corner[] = [
  [-0.35, -0.5],
  [0.95, -0.5],
  [0.35, 0.5],
  [-0.95, 0.5],
];

const ARM = 0.36;
const plus: Corner[] = [
  [-ARM, -0.92],
  [ARM, -0.92],
  [ARM, -ARM],
  [0.92, -ARM],
  [0.92, ARM],
  [ARM, ARM],
  [ARM, 0.92],
  [-ARM, 0.92],
  [-ARM, ARM],
  [-0.92, ARM],
  [-0.92, -ARM],
  [-ARM, -ARM],
];

const shield: Corner[] = [
  [-0.74, -0.8],
  [0.74, -0.8],
  [0.74, 0.2],
  [0, 0.95],
  [-0.74, 0.2],
];

const SHAPES: Readonly<Record<string, readonly Corner[]>> = {
  park: square,
  'sub-park': regular(4, 0.98),
  'anchor-area': circle(0.92),
  'new-city': star(5, 1, 0.6),
  'demo-zone': regular(6, 0.96),
  'transform-zone': regular(3, 1),
  carrier: shield,
  institution: plus,
  axis: arrow,
  belt: bar,
  corridor: slanted,
  'node-group': star(8, 1, 0.66),
};

export const SHAPE_KINDS = Object.keys(SHAPES);

/** Corners of a kind's shape; a kind without one of its own is a circle. */
export function shapeOf(kind: string): readonly Corner[] {
  return SHAPES[kind] ?? circle(0.8);
}

/** The shape as an SVG path inside `0 0 size size`. */
export function shapePath(kind: string, size: number): string {
  const place = (value: number) => (((value + 1) / 2) * size).toFixed(2);
  const corners = shapeOf(kind).map(([x, y]) => `${place(x)} ${place(y)}`);
  return `M${corners.join('L')}Z`;
}

/** Signed distance from a point to the outline, in the square's units: negative inside. */
export function signedDistance(corners: readonly Corner[], x: number, y: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  let inside = false;
  for (let at = 0; at < corners.length; at++) {
    const [ax, ay] = corners[at] ?? [0, 0];
    const [bx, by] = corners[(at + 1) % corners.length] ?? [0, 0];
    const along = ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2);
    const share = Math.min(1, Math.max(0, along));
    // Squares, one root at the end: this runs a million times before the first map.
    const [dx, dy] = [x - ax - share * (bx - ax), y - ay - share * (by - ay)];
    nearest = Math.min(nearest, dx * dx + dy * dy);
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
}
