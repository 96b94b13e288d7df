import { describe, expect, test } from 'vitest';
import { circleRing } from '../../../src/domain/circle.ts';

const EARTH_RADIUS = 6_371_008.8;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Great-circle distance in metres. */
function haversine([lon1, lat1]: readonly number[], [lon2, lat2]: readonly number[]): number {
  const dLat = radians((lat2 ?? 0) - (lat1 ?? 0));
  const dLon = radians((lon2 ?? 0) - (lon1 ?? 0));
  const a =
    Math.sin(dLat / 2) ** 2 +
    Math.cos(radians(lat1 ?? 0)) * Math.cos(radians(lat2 ?? 0)) * Math.sin(dLon / 2) ** 2;
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(a));
}

describe('a ring of uncertainty', () => {
  test.each([
    [[121.47, 31.23], 50],
    [[121.47, 31.23], 3000],
    [[121.2, 30.7], 800],
    [[121.6, 31.85], 1500],
  ] as const)(
    'round %j with %d m has every corner at that distance, within 0.5 %%',
    (centre, radius) => {
      for (const corner of circleRing(centre, radius)) {
        const share = haversine(centre, corner) / radius;
        expect(Math.abs(share - 1)).toBeLessThan(0.005);
      }
    },
  );

  test('is closed', () => {
    const ring = circleRing([121.47, 31.23], 500);
    expect(ring.at(-1)).toEqual(ring[0]);
  });

  test('goes all the way round', () => {
    const ring = circleRing([121.47, 31.23], 500);
    const east = ring.filter(([longitude]) => longitude > 121.47001).length;
    const west = ring.filter(([longitude]) => longitude < 121.46999).length;
    expect(east).toBe(west);
    expect(east).toBeGreaterThan(25);
  });
});
