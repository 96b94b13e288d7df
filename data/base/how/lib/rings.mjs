/** Shaping of rings: closing them, turning them, rounding them. */
import { distance, signedArea } from './plane.mjs';

/** 1e-5 degrees is about a metre, far below the error of any layer here. */
const DECIMALS = 1e5;

const isSamePoint = (a, b) => a[0] === b[0] && a[1] === b[1];

export const round = point => point.map(value => Math.round(value * DECIMALS) / DECIMALS);

export function closed(points) {
  return isSamePoint(points[0], points.at(-1)) ? points : [...points, points[0]];
}

/** Right-hand rule of RFC 7946: outer rings counter-clockwise, holes clockwise. */
export function rightHanded(polygon) {
  return polygon.map((points, at) => {
    const ring = closed(points);
    const isCounterClockwise = signedArea(ring) >= 0;
    return isCounterClockwise === (at === 0) ? ring : ring.toReversed();
  });
}

/** Rounded, without the repetitions that rounding makes, and right-handed. */
export function neatPolygon(polygon) {
  const rounded = polygon.map(ring =>
    ring.map(round).filter((point, at, all) => at === 0 || !isSamePoint(point, all[at - 1])),
  );
  return rightHanded(rounded);
}

/**
 * Joins points that lie closer together than `reach` metres and cuts the hooks (a, b, a) that
 * are left. One call for all polygons, so that a border between two of them stays shared.
 */
export function tidyTogether(polygons, reach) {
  const kept = [];
  const standIns = new Map();
  for (const point of polygons.flat(2)) {
    const key = point.join();
    if (standIns.has(key)) continue;
    const standIn = kept.find(each => distance(each, point) < reach) ?? point;
    if (standIn === point) kept.push(point);
    standIns.set(key, standIn);
  }
  return polygons.map(polygon =>
    polygon.map(ring => withoutHooks(ring.map(point => standIns.get(point.join())))),
  );
}

function withoutHooks(ring) {
  const points = ring.slice(0, -1);
  for (let found = true; found; ) {
    found = false;
    for (let at = 0; at < points.length && points.length > 3; at++) {
      const before = points.at(at - 1);
      const after = points[(at + 1) % points.length];
      if (!isSamePoint(before, points[at]) && !isSamePoint(before, after)) continue;
      points.splice(at, 1);
      at--;
      found = true;
    }
  }
  return [...points, points[0]];
}
