/** Distances, rings, lengths and areas against GeographicLib's geodesics on the WGS-84 ellipsoid. */
import { distance } from '@turf/distance';
import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { metresBetween } from '../../../src/domain/distance.ts';
import { areaOf, lengthOf, perimeterOf } from '../../../src/domain/measuring.ts';
import type { Atlas, Position } from '../../../src/domain/model.ts';
import { distancesFrom, FRAME } from '../../../src/domain/origin.ts';
import { reachRing } from '../../../src/domain/reach-ring.ts';
import { compileRealProject } from '../compile/support/real-project.ts';

const earth = geodesic.Geodesic.WGS84;
/** Share by which our sphere may differ from the ellipsoid. */
const MOST = 0.005;

function metres([longitude, latitude]: Position, [east, north]: Position): number {
  return earth.Inverse(latitude, longitude, north, east).s12 ?? Number.NaN;
}

/** Perimeter in metres and area in square metres. */
function figure(points: readonly Position[], open: boolean) {
  const polygon = earth.Polygon(open);
  for (const [longitude, latitude] of points) polygon.AddPoint(latitude, longitude);
  return polygon.Compute(false, true);
}

const near = (ours: number, theirs: number) => Math.abs(ours - theirs) / theirs;

const point: fc.Arbitrary<Position> = fc.tuple(
  fc.double({ min: FRAME.west, max: FRAME.east, noNaN: true }),
  fc.double({ min: FRAME.south, max: FRAME.north, noNaN: true }),
);

/** A star round a point: corners in the order of their bearing, so that no edges cross. */
const star: fc.Arbitrary<Position[]> = fc
  .tuple(
    fc.tuple(
      fc.double({ min: 120, max: 123, noNaN: true }),
      fc.double({ min: 30.2, max: 32.3, noNaN: true }),
    ),
    fc.array(fc.double({ min: 0.05, max: 0.6, noNaN: true }), { minLength: 3, maxLength: 12 }),
  )
  .map(([[longitude, latitude], reaches]) =>
    reaches.map((reach, at): Position => {
      const angle = (at / reaches.length) * 2 * Math.PI;
      return [longitude + reach * Math.sin(angle), latitude + reach * Math.cos(angle)];
    }),
  );

describe('distances', () => {
  const atlas = JSON.parse(compileRealProject().files.get('atlas.json') ?? 'null') as Atlas;

  test('from every hub to every placed feature are within 0.5 % of the geodesic', () => {
    let worst = 0;
    let pairs = 0;
    for (const { at: from } of atlas.hubs) {
      const ours = distancesFrom(from, atlas.features);
      for (const { id, at } of atlas.features) {
        if (!at) continue;
        pairs += 1;
        const theirs = metres(from, at);
        if (theirs > 1) worst = Math.max(worst, near(ours.get(id) ?? Number.NaN, theirs));
      }
    }
    expect(pairs).toBe(atlas.hubs.length * atlas.features.filter(({ at }) => at).length);
    expect(pairs).toBeGreaterThan(6000);
    expect(worst).toBeLessThan(MOST);
  });

  test('are those that the compiler gets from Turf, to the millimetre', () => {
    fc.assert(
      fc.property(point, point, (from, to) => {
        const theirs = distance([...from], [...to], { units: 'meters' });
        expect(metresBetween(from, to)).toBeCloseTo(theirs, 3);
      }),
    );
  });

  test('leave out what has no position', () => {
    const ours = distancesFrom([121.47, 31.23], atlas.features);
    expect([...ours.keys()]).toEqual(atlas.features.filter(({ at }) => at).map(({ id }) => id));
  });
});

describe('the ring', () => {
  test('is closed, and everywhere as far from its centre as it says, from 100 m to 200 km', () => {
    fc.assert(
      fc.property(point, fc.double({ min: 0.1, max: 200, noNaN: true }), (centre, kilometres) => {
        const ring = reachRing(centre, kilometres);
        expect(ring.at(-1)).toEqual(ring[0]);
        for (const corner of ring) {
          expect(near(metres(centre, corner), kilometres * 1000)).toBeLessThan(MOST);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('what is measured', () => {
  test('a length is within 0.5 % of the geodesic', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), points => {
        const theirs = figure(points, true).perimeter;
        if (theirs > 1) expect(near(lengthOf(points), theirs)).toBeLessThan(MOST);
      }),
    );
  });

  test('area and perimeter are within 0.5 % of the geodesic, whichever way round', () => {
    fc.assert(
      fc.property(star, fc.boolean(), (corners, backwards) => {
        const points = backwards ? [...corners].reverse() : corners;
        const theirs = figure(points, false);
        const ours = areaOf(points);
        // A star with a short reach between long ones may still be a line with a bend.
        if (ours === null || Math.abs(theirs.area ?? 0) < 1e6) return;
        expect(near(ours, Math.abs(theirs.area ?? Number.NaN))).toBeLessThan(MOST);
        expect(near(perimeterOf(points), theirs.perimeter)).toBeLessThan(MOST);
      }),
    );
  });

  test('a square of a tenth of a degree has some hundred square kilometres', () => {
    const square: Position[] = [
      [121.4, 31.2],
      [121.5, 31.2],
      [121.5, 31.3],
      [121.4, 31.3],
    ];
    const ours = areaOf(square) ?? Number.NaN;
    expect(ours).toBeGreaterThan(105e6);
    expect(near(ours, Math.abs(figure(square, false).area ?? 0))).toBeLessThan(MOST);
  });

  test('edges that cross have no area', () => {
    const bow: Position[] = [
      [121, 31],
      [122, 32],
      [122, 31],
      [121, 32],
    ];
    expect(areaOf(bow)).toBeNull();
  });

  test('too few points have nothing to measure', () => {
    expect(lengthOf([[121, 31]])).toBe(0);
    expect(
      areaOf([
        [121, 31],
        [122, 32],
      ]),
    ).toBe(0);
  });
});
