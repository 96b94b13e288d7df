import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { GRADE_DASHES } from '../../../src/design/grades.ts';
import {
  type Corner,
  SHAPE_KINDS,
  shapeOf,
  shapePath,
  signedDistance,
} from '../../../src/design/shapes.ts';

const SQUARE: Corner[] = [
  [-1, -1],
  [1, -1],
  [1, 1],
  [-1, 1],
];
/** The square without its upper right quarter. */
const ANGLE: Corner[] = [
  [-1, -1],
  [0, -1],
  [0, 0],
  [1, 0],
  [1, 1],
  [-1, 1],
];

describe('signed distance', () => {
  test.each([
    ['the middle', 0, 0, -1],
    ['near an edge inside', 0.75, 0, -0.25],
    ['an edge', 1, 0.5, 0],
    ['beside an edge', 3, 0.5, 2],
    ['off a corner', 4, 5, 5],
  ])('to a square from %s', (_, x, y, distance) => {
    expect(signedDistance(SQUARE)(x, y)).toBeCloseTo(distance, 10);
  });

  test.each([
    ['the notch is outside', 0.5, -0.5, 0.5],
    ['the foot is inside', 0.5, 0.5, -0.5],
    ['the inner corner is nearest', -0.3, 0.4, -0.5],
  ])('to an angle: %s', (_, x, y, distance) => {
    expect(signedDistance(ANGLE)(x, y)).toBeCloseTo(distance, 10);
  });

  test('does not depend on which way round the corners go', () => {
    const reversed = [...ANGLE].reverse();
    expect(signedDistance(reversed)(0.5, -0.5)).toBeCloseTo(0.5, 10);
    expect(signedDistance(reversed)(0.5, 0.5)).toBeCloseTo(-0.5, 10);
  });
});

/** Which points of a fine grid lie in the shape, the shape brought to one reach. */
function raster(corners: readonly Corner[]): boolean[] {
  const reach = Math.max(...corners.map(([x, y]) => Math.hypot(x, y)));
  const steps = Array.from({ length: 80 }, (_, at) => ((at + 0.5) / 40 - 1) * reach);
  return steps.flatMap(y => steps.map(x => signedDistance(corners)(x, y) < 0));
}

/** Share of their common area, 1 when the shapes are the same. */
function overlap(first: readonly boolean[], second: readonly boolean[]): number {
  const both = first.filter((inside, at) => inside && second[at]).length;
  const either = first.filter((inside, at) => inside || second[at]).length;
  return both / either;
}

describe('kinds', () => {
  test('every kind of the vocabulary has a shape of its own', () => {
    const file = new URL('../../../data/vocabulary.yaml', import.meta.url);
    const { kinds } = parse(readFileSync(file, 'utf8')) as { kinds: { id: string }[] };
    expect([...SHAPE_KINDS].sort()).toEqual(kinds.map(({ id }) => id).sort());
  });

  test('no two shapes are alike, whatever their size', () => {
    const rasters = SHAPE_KINDS.map(kind => [kind, raster(shapeOf(kind))] as const);
    const alike = rasters.flatMap(([kind, first], at) =>
      rasters.slice(at + 1).flatMap(([other, second]) => {
        const share = overlap(first, second);
        return share > 0.85 ? [`${kind} and ${other}: ${share.toFixed(2)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });

  test.each(SHAPE_KINDS)('%s stays in its square and has its middle inside', kind => {
    const corners = shapeOf(kind);
    expect(Math.max(...corners.flat().map(Math.abs))).toBeLessThanOrEqual(1);
    expect(signedDistance(corners)(0, 0)).toBeLessThan(0);
  });

  test('an unknown kind has a shape too', () => {
    expect(shapeOf('castle').length).toBeGreaterThan(3);
  });

  test('a path is closed and fills the box it is given', () => {
    expect(shapePath('park', 100)).toBe('M12.00 12.00L88.00 12.00L88.00 88.00L12.00 88.00Z');
  });
});

test('the surer a position, the more of its outline is drawn', () => {
  const inked = (dashes: readonly number[]) => {
    const [dash = 1, gap = 0] = dashes;
    return dash / (dash + gap);
  };
  const [a, b, c] = [GRADE_DASHES.A, GRADE_DASHES.B, GRADE_DASHES.C].map(inked);
  expect(a).toBe(1);
  expect(b).toBeLessThan(1);
  expect(c).toBeLessThan(Number(b));
});
