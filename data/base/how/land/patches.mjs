/** Corrections by hand (inputs/land-patches.json), each with its reason and evidence. */
import { asCollection, runMapshaper } from '../lib/mapshaper.mjs';
import { area, distance, isInRing } from '../lib/plane.mjs';
import { rightHanded } from '../lib/rings.mjs';

/** A remnant is small: never take out an island because a point was mistyped. */
const LARGEST_REMNANT_M2 = 20e6;
const SMALLEST_PIECE_M2 = 20000;

export function withoutRemnants(rings, remnants) {
  return rings.filter(
    ring => area(ring) >= LARGEST_REMNANT_M2 || !remnants.some(({ at }) => isInRing(at, ring)),
  );
}

/** Index of the item with the smallest value; the first of equals. */
function indexOfLeast(items, measure) {
  const values = items.map(measure);
  return values.reduce((least, value, at) => (value < values[least] ? at : least), 0);
}

/**
 * Puts a measured line in place of a stretch of shore: from the point nearest to its start to the
 * point nearest to its end, the short way round.
 */
function withCoast(ring, line) {
  const points = ring.slice(0, -1);
  const nearest = place => indexOfLeast(points, point => distance(point, place));
  const stepsOn = (from, to) => (to - from + points.length) % points.length;
  let [start, end] = [nearest(line[0]), nearest(line.at(-1))];
  let stretch = line;
  if (stepsOn(end, start) < stepsOn(start, end)) {
    [start, end] = [end, start];
    stretch = line.toReversed();
  }
  const kept = Array.from(
    { length: stepsOn(end, start) - 1 },
    (_, step) => points[(end + 1 + step) % points.length],
  );
  return [...kept, ...stretch, kept[0]];
}

export function withCoasts(rings, coasts) {
  return coasts.reduce((shores, { line }) => {
    const changed = indexOfLeast(shores, ring =>
      Math.min(...ring.map(point => distance(point, line[0]))),
    );
    return shores.with(changed, withCoast(shores[changed], line));
  }, rings);
}

/** Joins the fills to the land and drops the slivers this leaves. */
export async function withFills(rings, fills) {
  const pieces = await runMapshaper(
    '-i land.json fills.json combine-files -merge-layers force -dissolve2 -explode ' +
      `-filter-slivers min-area=${SMALLEST_PIECE_M2}m2 -o out.json`,
    {
      'land.json': asCollection(rings.map(ring => [ring])),
      'fills.json': asCollection(fills.map(({ ring }) => rightHanded([ring]))),
    },
  );
  return pieces.flatMap(({ polygons }) => polygons.map(([outer]) => outer));
}
