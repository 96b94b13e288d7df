import { describe, expect, test } from 'vitest';
import { geometryPath, makeSheet } from '../../../src/domain/plan-projection.ts';

const SHEET = makeSheet([120, 30, 122, 32], 400);

describe('the sheet of the static plan', () => {
  test('puts the box into its corners, north up', () => {
    expect(SHEET.project([120, 32])).toEqual([0, 0]);
    const [x, y] = SHEET.project([122, 30]);
    expect(x).toBeCloseTo(400, 6);
    expect(y).toBeCloseTo(SHEET.height, 6);
  });

  test('is conformal: at 31° a degree of latitude is drawn longer than one of longitude', () => {
    expect(SHEET.height / SHEET.width).toBeCloseTo(1 / Math.cos((31 * Math.PI) / 180), 3);
  });
});

describe('paths', () => {
  test('a line is open', () => {
    const line = {
      type: 'LineString' as const,
      coordinates: [
        [120, 32],
        [121, 32],
      ],
    };
    expect(geometryPath(line, SHEET)).toBe('M0.0 0.0L200.0 0.0');
  });

  test('an area is closed, holes included', () => {
    const ring = [
      [120, 32],
      [121, 32],
      [120, 32],
    ];
    const path = geometryPath({ type: 'Polygon', coordinates: [ring, ring] }, SHEET);
    expect(path.match(/M[^MZ]+Z/gu)).toHaveLength(2);
  });

  test('every piece of a geometry of several is drawn', () => {
    const line = [
      [120, 32],
      [121, 32],
    ];
    const lines = geometryPath({ type: 'MultiLineString', coordinates: [line, line] }, SHEET);
    const areas = geometryPath({ type: 'MultiPolygon', coordinates: [[line], [line]] }, SHEET);
    expect(lines.match(/M/gu)).toHaveLength(2);
    expect(areas.match(/Z/gu)).toHaveLength(2);
  });

  test('a point has none', () => {
    expect(geometryPath({ type: 'Point', coordinates: [121, 31] }, SHEET)).toBe('');
  });
});
