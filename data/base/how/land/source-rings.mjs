/** The shores near Shanghai, from the world-wide land of @geo-maps. */
import { readPackageFile } from '../lib/files.mjs';
import { asCollection, polygonsOf, runMapshaper } from '../lib/mapshaper.mjs';
import { FRAME, isInRing } from '../lib/plane.mjs';

const LAND_FILE = '@geo-maps/earth-lands-100m/map.geo.json';

/** Degrees around the frame: rings that may reach into it, and the room that patches need. */
const REACH = 0.6;
const WORKING_MARGIN = 0.3;

export function frameWith(margin) {
  const [west, south, east, north] = FRAME;
  return [west - margin, south - margin, east + margin, north + margin];
}

function reaches(ring, [west, south, east, north]) {
  return ring.some(([x, y]) => x > west && x < east && y > south && y < north);
}

/**
 * Outer rings only: over Shanghai the holes are false triangles, left where the source was cut
 * into tiles before it was simplified. Lakes and rivers come from water.geojson. Islands of those
 * dropped lakes lie on the mainland and go too.
 */
export async function readShores() {
  const outerRings = readPackageFile(LAND_FILE)
    .geometries.flatMap(polygonsOf)
    .map(([outer]) => outer)
    .filter(ring => reaches(ring, frameWith(REACH)));
  const mainland = outerRings.reduce((a, b) => (a.length > b.length ? a : b));
  const shores = outerRings.filter(ring => ring === mainland || !isInRing(ring[0], mainland));
  return cutTo(frameWith(WORKING_MARGIN), shores);
}

/** Outer rings inside a box; `output` takes further options of mapshaper's -o. */
export async function cutTo(box, rings, output = '') {
  const pieces = await runMapshaper(`-i in.json -clip bbox=${box} -explode -o ${output} out.json`, {
    'in.json': asCollection(rings.map(ring => [ring])),
  });
  return pieces.flatMap(({ polygons }) => polygons.map(([outer]) => outer));
}
