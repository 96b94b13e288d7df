/** GeoJSON and KML of everything, read back by libraries that did not write them. */

import { check } from '@placemarkio/check-geojson';
import { kml } from '@tmcw/togeojson';
import { booleanClockwise } from '@turf/boolean-clockwise';
import { DOMParser } from '@xmldom/xmldom';
import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { PlacesFile } from '../../../src/output/geojson.ts';
import type { TakenFile } from '../../../src/state/outputs.ts';
import type { AtlasStore } from '../../../src/state/store.ts';
import { DAY, takeFrom, visit } from './real-site.ts';

let store: AtlasStore;
let file: TakenFile;
let places: PlacesFile;

beforeAll(async () => {
  store = await visit();
  file = await takeFrom(store, 'geojson', 'all');
  places = JSON.parse(file.text);
}, 30_000);

afterAll(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const polygons = (geometry: Geometry | null): Position[][][] => {
  if (geometry?.type === 'Polygon') return [geometry.coordinates];
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates : [];
};

/** Every pair of numbers in a geometry, however deep. */
const positions = (coordinates: unknown): Position[] =>
  Array.isArray(coordinates) && typeof coordinates[0] !== 'number'
    ? coordinates.flatMap(positions)
    : [coordinates as Position];

const coordinatesOf = (geometry: Geometry | null): Position[] =>
  geometry && 'coordinates' in geometry ? positions(geometry.coordinates) : [];

describe('GeoJSON of everything', () => {
  test('is valid, in the eyes of a library', () => {
    expect(check(file.text).type).toBe('FeatureCollection');
    expect(places.features).toHaveLength(255);
    expect(places).not.toHaveProperty('crs');
  });

  test('turns outer rings to the left and holes to the right', () => {
    const rings = places.features.flatMap(({ geometry }) => polygons(geometry));
    expect(rings.length).toBeGreaterThan(100);
    for (const [outer = [], ...holes] of rings) {
      expect(booleanClockwise(outer)).toBe(false);
      for (const hole of holes) expect(booleanClockwise(hole)).toBe(true);
    }
  });

  test('says longitude first, inside its box, and the box is no larger than that', () => {
    const all = places.features.flatMap(({ geometry }) => coordinatesOf(geometry));
    const longitudes = all.map(([longitude = 0]) => longitude);
    const latitudes = all.map(([, latitude = 0]) => latitude);
    expect(places.bbox).toEqual([
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    ]);
    expect(Math.min(...longitudes)).toBeGreaterThan(120);
    expect(Math.max(...latitudes)).toBeLessThan(32);
  });

  test('has a geometry for what has a position or an outline, and null for the rest', () => {
    const { index, details } = store.getState();
    for (const { id, geometry, properties } of places.features) {
      const feature = index?.byId.get(String(id));
      const drawn = feature?.kind === 'axis' || feature?.kind === 'belt';
      const outlined = details?.features[String(id)]?.extent !== undefined;
      if (geometry === null) {
        expect(feature?.at).toBeUndefined();
        expect(properties?.geometryNote).not.toBeNull();
      } else if (geometry.type === 'Point') {
        expect(geometry.coordinates).toEqual(feature?.at);
      } else {
        expect(drawn || outlined).toBe(true);
      }
    }
    expect(places.features.filter(({ geometry }) => !geometry).length).toBeGreaterThan(40);
  });

  test('calls sketches 示意', () => {
    const sketches = places.features.filter(({ properties }) => properties?.sketch === '示意');
    const ids = sketches.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['axis', 'belt-huxi', 'belt-yanjiang']));
    const { details } = store.getState();
    for (const [id, { extent }] of Object.entries(details?.features ?? {})) {
      if (extent) expect(ids.includes(id)).toBe(extent.confidence === 'sketch');
    }
  });

  test('carries grade, error, names, sources and the passages word for word', () => {
    const { properties } = places.features.find(({ id }) => id === 'zj-yaogu') as Feature;
    const detail = store.getState().details?.features['zj-yaogu'];
    expect(properties).toMatchObject({
      name: '张江药谷',
      nameEn: 'Zhangjiang Pharma Valley',
      kindName: expect.any(String),
      chains: expect.arrayContaining([expect.objectContaining({ id: 'BIO' })]),
      sources: [{ kind: 'page' }, { kind: 'computed' }],
    });
    expect(properties?.citations).toMatchObject(
      (detail?.citations ?? []).map(({ doc, quote, start, end, section }) => ({
        document: doc,
        quote,
        start,
        end,
        section: section.map(({ zh }) => zh),
      })),
    );
  });

  test('says what it is, when it was taken and under which terms', () => {
    expect(places.metadata).toMatchObject({
      title: { zh: '上海产业园区空间图', en: 'Shanghai Industrial Atlas' },
      count: '255',
      date: DAY,
      view: 'https://atlas.example/a/',
    });
    expect(JSON.stringify(places.metadata.licence)).toContain('ODbL');
    expect(file.name).toBe(`上海产业园区-全部-${DAY}.geojson`);
  });

  test('has no box when nothing in it has a position', async () => {
    const other = await visit('?sel=zj-pilot');
    const unplaced: FeatureCollection = JSON.parse(
      (await takeFrom(other, 'geojson', 'selected')).text,
    );
    expect(unplaced).not.toHaveProperty('bbox');
    expect(check(JSON.stringify(unplaced)).type).toBe('FeatureCollection');
  });
});

describe('KML of everything', () => {
  test('gives the same names and positions, in the eyes of a library', async () => {
    const { text } = await takeFrom(store, 'kml', 'all');
    const read = kml(new DOMParser().parseFromString(text, 'text/xml') as unknown as Document);
    const seen = ({ id, geometry, properties }: Feature<Geometry | null>) => ({
      id,
      name: properties?.name,
      positions: coordinatesOf(geometry && flat(geometry)),
    });
    expect(read.features.map(seen)).toEqual(places.features.map(seen));
  });
});

/** KML has one word for all that has several parts, which is read back as a collection. */
function flat(geometry: Geometry): Geometry {
  if (geometry.type !== 'GeometryCollection') return geometry;
  const parts = geometry.geometries.flatMap(each =>
    each.type === 'Polygon' ? [each.coordinates] : [],
  );
  return { type: 'MultiPolygon', coordinates: parts };
}
