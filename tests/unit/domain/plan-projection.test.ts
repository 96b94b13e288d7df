import { describe, expect, test } from 'vitest';
import {
  frameSheet,
  geometryPath,
  makeSheet,
  scaleBar,
  scaleDrift,
  unite,
} from '../../../src/domain/plan-projection.ts';

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

describe('a sheet of a given size', () => {
  const FRAME = { width: 1000, height: 500, margin: 50, leastMetres: 1000 };
  const sheet = frameSheet([121, 30.9, 121.2, 31.1], FRAME);

  test('has the box in its middle, within the margin', () => {
    const [left, top] = sheet.project([121, 31.1]);
    const [right, bottom] = sheet.project([121.2, 30.9]);
    expect(top).toBeCloseTo(50, 6);
    expect(bottom).toBeCloseTo(450, 6);
    expect(left + right).toBeCloseTo(1000, 6);
  });

  test('is drawn no larger than is allowed, even for a point', () => {
    const near = frameSheet([121, 31, 121, 31], FRAME);
    expect(near.metresPerUnit).toBeCloseTo(1, 6);
    expect(near.centre[1]).toBeCloseTo(31, 9);
  });

  test('has its scale in the middle and tells how far it drifts', () => {
    expect(scaleDrift(sheet)).toBeGreaterThan(0);
    expect(scaleDrift(sheet)).toBeLessThan(0.002);
  });

  test.each([
    [1, 420, 200],
    [7.5, 420, 2000],
    [24, 420, 10_000],
    [13, 420, 5000],
  ])('at %s m a unit a bar of at most %s units says %s m', (metresPerUnit, most, metres) => {
    const bar = scaleBar({ metresPerUnit }, most);
    expect(bar.metres).toBe(metres);
    expect(bar.units).toBeCloseTo(metres / metresPerUnit, 6);
  });
});

test('the box round boxes', () => {
  expect(
    unite([
      [1, 2, 3, 4],
      [0, 3, 2, 5],
    ]),
  ).toEqual([0, 2, 3, 5]);
  expect(unite([])).toBeNull();
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
