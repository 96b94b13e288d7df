/** Needles and false jetties on the shore: what tile edges and simplification left behind. */
import { offset } from '../lib/plane.mjs';

/** A corner is false when it is this sharp and cuts off no more than this much (km²). */
const FALSE_CORNERS = [
  { sharperThan: 38, smallerThan: 0.22 },
  { sharperThan: 75, smallerThan: 0.045 },
];
/** Metres; a point so close to the one before says nothing at 0.8 km between points. */
const REPETITION = 25;
const FEWEST_POINTS = 6;
const MOST_ROUNDS = 60;

function isFalse(before, corner, after) {
  const back = offset(corner, before);
  const on = offset(corner, after);
  const lengths = Math.hypot(...back) * Math.hypot(...on);
  const cosine = (back[0] * on[0] + back[1] * on[1]) / lengths;
  const degrees = (Math.acos(Math.max(-1, Math.min(1, cosine))) * 180) / Math.PI;
  const triangle = Math.abs(back[0] * on[1] - back[1] * on[0]) / 2 / 1e6;
  return (
    Math.hypot(...back) < REPETITION ||
    FALSE_CORNERS.some(each => degrees < each.sharperThan && triangle < each.smallerThan)
  );
}

/** Cutting one corner makes another of its neighbours, hence the rounds. */
export function withoutNeedles(ring) {
  const points = ring.slice(0, -1);
  for (let rounds = 0, found = true; found && rounds < MOST_ROUNDS; rounds++) {
    found = false;
    for (let at = 0; at < points.length && points.length > FEWEST_POINTS; at++) {
      const after = points[(at + 1) % points.length];
      if (!isFalse(points.at(at - 1), points[at], after)) continue;
      points.splice(at, 1);
      at--;
      found = true;
    }
  }
  return [...points, points[0]];
}
