/**
 * Plane geometry in metres around Shanghai.
 *
 * The map frame is 150 km wide, so one scale for the whole of it is right to about 0.1 %: far
 * better than the data, and it keeps the build free of a projection library.
 *
 * @typedef {[number, number]} Point longitude, latitude (WGS-84)
 * @typedef {Point[]} Ring closed: the first point is repeated at the end
 * @typedef {Ring[]} Polygon outer ring, then holes
 */

/** West, south, east, north of everything in data/base. */
export const FRAME = [120.8, 30.6, 122.35, 31.95];

const MIDDLE_LATITUDE = 31.2;
const METRES_EAST = Math.cos((MIDDLE_LATITUDE * Math.PI) / 180) * 111319.5;
const METRES_NORTH = 110860;

/** From one point to another, in metres east and north. */
export function offset([fromLon, fromLat], [toLon, toLat]) {
  return [(toLon - fromLon) * METRES_EAST, (toLat - fromLat) * METRES_NORTH];
}

export function distance(from, to) {
  return Math.hypot(...offset(from, to));
}

/** Square metres; positive when the ring runs counter-clockwise. */
export function signedArea(ring) {
  let doubled = 0;
  for (let at = 0; at < ring.length; at++) {
    const [x, y] = ring[at];
    const [nextX, nextY] = ring[(at + 1) % ring.length];
    doubled += x * nextY - nextX * y;
  }
  return (doubled / 2) * METRES_EAST * METRES_NORTH;
}

export function area(ring) {
  return Math.abs(signedArea(ring));
}

/** Whether a ray from the point to the east crosses the ring an odd number of times. */
export function isInRing([x, y], ring) {
  let inside = false;
  for (let at = 1; at < ring.length; at++) {
    const [x1, y1] = ring[at];
    const [x2, y2] = ring[at - 1];
    if (y1 > y === y2 > y) continue;
    if (x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  }
  return inside;
}

export function isInPolygon(point, [outer, ...holes]) {
  return isInRing(point, outer) && !holes.some(hole => isInRing(point, hole));
}

/** Metres from a point to the nearest place on a ring. */
export function distanceToRing(point, ring) {
  let nearest = Number.POSITIVE_INFINITY;
  for (let at = 1; at < ring.length; at++) {
    const [x, y] = offset(ring[at - 1], point);
    const [dx, dy] = offset(ring[at - 1], ring[at]);
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / squared));
    nearest = Math.min(nearest, Math.hypot(x - along * dx, y - along * dy));
  }
  return nearest;
}
