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

/** Signed distance from a point to an outline, in the square's units: negative inside. */
export type Distance = (x: number, y: number) => number;

/** Numbers of an edge: where it begins, how far it goes each way, the square of its length. */
const EDGE_NUMBERS = 5;

function edgesOf(corners: readonly Corner[]): Float64Array {
  const edges = new Float64Array(corners.length * EDGE_NUMBERS);
  corners.forEach(([ax, ay], at) => {
    const [bx, by] = corners[(at + 1) % corners.length] ?? [ax, ay];
    const [dx, dy] = [bx - ax, by - ay];
    edges.set([ax, ay, dx, dy, dx * dx + dy * dy], at * EDGE_NUMBERS);
  });
  return edges;
}

/**
 * Distance to the outline with these corners. Asked for half a million points before the first map,
 * so it reads plain numbers and takes one root.
 */
export function signedDistance(corners: readonly Corner[]): Distance {
  const edges = edgesOf(corners);
  return (x, y) => {
    let nearest = Number.POSITIVE_INFINITY;
    let inside = false;
    for (let at = 0; at < edges.length; at += EDGE_NUMBERS) {
      const px = x - (edges[at] ?? 0);
      const py = y - (edges[at + 1] ?? 0);
      const dx = edges[at + 2] ?? 0;
      const dy = edges[at + 3] ?? 0;
      const share = Math.min(1, Math.max(0, (px * dx + py * dy) / (edges[at + 4] ?? 1)));
      const ex = px - share * dx;
      const ey = py - share * dy;
      nearest = Math.min(nearest, ex * ex + ey * ey);
      if (py < 0 !== py < dy && px < (dx * py) / dy) inside = !inside;
    }
    return inside ? -Math.sqrt(nearest) : Math.sqrt(nearest);
  };
}
