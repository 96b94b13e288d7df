import { describe, expect, test } from 'vitest';
import {
  districtShape,
  mapSheet,
  paperScale,
  reachesInto,
} from '../../../../src/domain/brochure/map-frame.ts';
import type { Subject } from '../../../../src/domain/brochure/subject.ts';
import { metresBetween } from '../../../../src/domain/distance.ts';
import type { Bounds } from '../../../../src/domain/model.ts';
import { makeFeature } from '../builders.ts';

const named = { name: '名', en: 'name' };
const PLACE: Subject = { kind: 'place', id: 'park', named };
const CHAIN: Subject = { kind: 'chain', id: 'IC', named };

const square = ([west, south, east, north]: Bounds, properties = {}) => ({
  type: 'Feature' as const,
  properties,
  geometry: {
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, south],
        [east, south],
        [east, north],
        [west, north],
        [west, south],
      ],
    ],
  },
});

const inside = (sheet: ReturnType<typeof mapSheet>, at: readonly [number, number]) => {
  const [x, y] = sheet.project(at);
  return x >= 0 && y >= 0 && x <= sheet.width && y <= sheet.height;
};

describe('the brochure’s map', () => {
  test('shows a single place near, but not nearer than the base is good for', () => {
    const sheet = mapSheet(PLACE, [makeFeature('park', { at: [121.6, 31.2] })], null);
    const across = sheet.width * sheet.metresPerUnit;
    expect(across).toBeCloseTo(13_000, -1);
    expect(paperScale(sheet)).toBe(75_000);
  });

  test('holds every place, and has a scale that the ground agrees with', () => {
    const west = [121.2, 31.0] as const;
    const east = [121.9, 31.0] as const;
    const features = [west, east].map((at, id) => makeFeature(String(id), { at: [...at] }));
    const sheet = mapSheet({ kind: 'shortlist' }, features, null);
    expect(inside(sheet, west) && inside(sheet, east)).toBe(true);
    const units = sheet.project(east)[0] - sheet.project(west)[0];
    const metres = metresBetween(west, east);
    expect((units * sheet.metresPerUnit) / metres).toBeCloseTo(1, 2);
  });

  test('a chain’s map isn’t widened by outlines as large as a belt, the chosen place’s is', () => {
    const belt = makeFeature('belt', { bounds: [120.9, 30.7, 121.9, 31.7] });
    const park = makeFeature('park', { at: [121.6, 31.2] });
    expect(inside(mapSheet(CHAIN, [belt, park], null), [120.95, 30.75])).toBe(false);
    expect(inside(mapSheet(PLACE, [belt], null), [120.95, 30.75])).toBe(true);
  });

  test('holds the whole district', () => {
    const shape = square([121.3, 31.0, 121.5, 31.3], { layer: 'districts', slug: 'minhang' });
    const base = { type: 'FeatureCollection' as const, features: [shape] };
    expect(districtShape(base, 'minhang')).toBe(shape);
    expect(districtShape(base, 'pudong')).toBeNull();
    const sheet = mapSheet({ kind: 'district', id: 'minhang', named }, [], shape);
    expect(inside(sheet, [121.3, 31.3])).toBe(true);
    expect(reachesInto(sheet, shape)).toBe(true);
    expect(reachesInto(sheet, square([122.5, 31.0, 122.6, 31.1]))).toBe(false);
  });

  test('shows the city where no place has a position', () => {
    expect(inside(mapSheet(PLACE, [makeFeature('lost')], null), [121.47, 31.23])).toBe(true);
  });
});
