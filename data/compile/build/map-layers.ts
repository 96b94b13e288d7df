/** The GeoJSON that the map's worker loads: base, transit, places. */
import { bboxPolygon } from '@turf/bbox-polygon';
import type { FeatureCollection, Feature as GeoFeature } from 'geojson';
import { numberFeatures } from '../../../src/domain/feature-numbers.ts';
import type { Feature } from '../../../src/domain/model.ts';
import { SHEET } from '../sheet.ts';
import type { BaseLayer } from '../source/base.ts';
import type { Project } from '../source/project.ts';

/** Properties that the map's style reads; everything else stays in data/base. */
const KEPT: Readonly<Record<BaseLayer, readonly string[]>> = {
  land: ['id', 'kind'],
  districts: ['slug', 'name', 'nameEn', 'label'],
  water: ['name', 'nameEn', 'kind', 'width', 'minzoom'],
  expressways: ['ref', 'name', 'nameEn', 'class', 'minzoom'],
  metro: ['id', 'name', 'nameEn', 'color', 'minzoom'],
};

function collection(features: GeoFeature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function slim(layer: BaseLayer, { geometry, properties }: GeoFeature): GeoFeature {
  const kept = Object.fromEntries(
    KEPT[layer].flatMap(key => (properties?.[key] == null ? [] : [[key, properties[key]]])),
  );
  return { type: 'Feature', properties: { layer, ...kept }, geometry };
}

const SHEET_FEATURE: GeoFeature = {
  type: 'Feature',
  properties: { layer: 'sheet' },
  geometry: bboxPolygon([SHEET.west, SHEET.south, SHEET.east, SHEET.north]).geometry,
};

/** Land, districts, water, roads and metro in one collection, told apart by `layer`. */
export function baseLayer(project: Project): FeatureCollection {
  const layers = Object.entries(project.base) as [BaseLayer, FeatureCollection][];
  const names = project.base.districts.features.map(({ properties }) => ({
    type: 'Feature' as const,
    properties: { layer: 'district-name', name: properties?.name, nameEn: properties?.nameEn },
    geometry: { type: 'Point' as const, coordinates: properties?.label },
  }));
  return collection([
    SHEET_FEATURE,
    ...layers.flatMap(([layer, { features }]) => features.map(feature => slim(layer, feature))),
    ...names,
  ]);
}

/** Metro stations and hubs: wanted only when the map is near, so they come in a file of their own. */
export function transitLayer(project: Project): FeatureCollection {
  const stations = project.stations.map(({ name, nameEn, pos, lines }) => ({
    type: 'Feature' as const,
    properties: { kind: 'metro', name, nameEn, interchange: lines.length > 1, minzoom: 11 },
    geometry: { type: 'Point' as const, coordinates: pos },
  }));
  // The centre is a point to measure from, not a thing to see.
  const hubs = project.hubs
    .filter(({ kind }) => kind !== 'centre')
    .map(({ kind, name, nameEn, pos, minzoom }) => ({
      type: 'Feature' as const,
      properties: { kind, name, nameEn, minzoom },
      geometry: { type: 'Point' as const, coordinates: pos },
    }));
  return collection([...hubs, ...stations]);
}

/** The part of the layout whose hue a place has. */
const partOf = ({ layout }: Feature) => layout[0]?.part ?? 'other';

/** What a new city adds below its name: the brand under which the plan presents it. */
function brandOf(id: string, project: Project): Record<string, string> {
  const source = project.features.find(({ value }) => value.id === id)?.value;
  const brand = source?.kind === 'new-city' ? source.labels[0] : undefined;
  return brand ? { brand: brand.text, brandEn: brand.en } : {};
}

/** Places that the sentence or box of “多节点” names: the map draws a ring round each. */
function nodesOf(project: Project): ReadonlySet<string> {
  const group = project.features.find(({ value }) => value.id === 'nodes')?.value;
  return new Set(group?.members.map(({ id }) => id));
}

type Numbers = ReadonlyMap<string, number>;

function points(project: Project, features: readonly Feature[], numbers: Numbers): GeoFeature[] {
  const nodes = nodesOf(project);
  const glyphs = new Map(project.chains.value.chains.map(({ id, glyph }) => [id, glyph]));
  return features.flatMap(feature => {
    if (!feature.at) return [];
    const { id, name, en, kind, tier, chains } = feature;
    const chain = chains.find(each => !each.includes('.')) ?? '';
    return {
      type: 'Feature' as const,
      id: numbers.get(id),
      properties: {
        ...{ id, name, en, kind, tier, part: partOf(feature) },
        glyph: glyphs.get(chain) ?? '',
        ...(nodes.has(feature.id) ? { node: true } : {}),
        ...brandOf(feature.id, project),
      },
      geometry: { type: 'Point' as const, coordinates: feature.at },
    };
  });
}

/** Degrees across (longitude) at which an outline is worth drawing from a zoom on: some 20 pixels. */
const VISIBLE_FROM = [
  { zoom: 0, across: 0.03 },
  { zoom: 9, across: 0.015 },
  { zoom: 10, across: 0 },
];

/** Zoom from which an outline tells more than the symbol that stands on it. */
function visibleFrom({ bounds: box }: Feature): number {
  const across = box ? Math.max(box[2] - box[0], box[3] - box[1]) : 0;
  return VISIBLE_FROM.find(step => across >= step.across)?.zoom ?? 0;
}

/** Largest outlines first, so that the smaller ones lie on top and can be reached. */
function outlines(project: Project, features: readonly Feature[], numbers: Numbers): GeoFeature[] {
  const bases = new Map(project.features.map(({ value }) => [value.id, value.position?.extent]));
  /** Sketches, and borders of whole districts that stand for a scattered zone. */
  const isFaint = (id: string) =>
    bases.get(id)?.confidence === 'sketch' || bases.get(id)?.basis === 'admin';
  const size = ({ bounds: box }: Feature) => (box ? (box[2] - box[0]) * (box[3] - box[1]) : 0);
  return [...features]
    .sort((a, b) => size(b) - size(a))
    .flatMap(feature => {
      const extent = project.extents.get(feature.id);
      if (!extent) return [];
      const { id, grade } = feature;
      const properties = {
        ...{ id, grade, part: partOf(feature), from: visibleFrom(feature) },
        ...(isFaint(id) ? { faint: true } : {}),
      };
      const number = numbers.get(id);
      return { type: 'Feature' as const, id: number, properties, geometry: extent.geometry };
    });
}

/**
 * Outlines and points of all places in one file: they share numbers, and with them their state. Of each
 * only what the style asks for: every property goes through the map's worker, and the first map waits for it.
 */
export function placeLayer(project: Project, features: readonly Feature[]): FeatureCollection {
  const numbers = numberFeatures(features);
  return collection([
    ...outlines(project, features, numbers),
    ...points(project, features, numbers),
  ]);
}
