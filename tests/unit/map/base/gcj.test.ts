import type { FeatureCollection } from 'geojson';
import { expect, test } from 'vitest';
import { metresBetween } from '../../../../src/domain/distance.ts';
import type { Position } from '../../../../src/domain/model.ts';
import { fromGcj, movedBy, toGcj } from '../../../../src/map/base/gcj.ts';

/** The city from end to end, a point every few kilometres. */
const city: Position[] = Array.from({ length: 400 }, (_, at) => [
  120.9 + (at % 20) * 0.055,
  30.7 + Math.floor(at / 20) * 0.057,
]);

test('a point of Shanghai lies where another implementation puts it (eviltransform’s test)', () => {
  const [longitude, latitude] = toGcj([121.5272106, 31.1774276]);
  expect(longitude).toBeCloseTo(121.531541859215, 6);
  expect(latitude).toBeCloseTo(31.17530398364597, 6);
});

test('all over Shanghai the two lie 400 to 600 metres apart', () => {
  const apart = city.map(at => metresBetween(at, toGcj(at)));
  expect(Math.min(...apart)).toBeGreaterThan(400);
  expect(Math.max(...apart)).toBeLessThan(600);
});

test('there and back again ends less than a metre away', () => {
  const off = city.map(at => metresBetween(at, fromGcj(toGcj(at))));
  expect(Math.max(...off)).toBeLessThan(1);
});

test('outside of China nothing is converted', () => {
  expect(toGcj([139.7, 35.7])).toEqual([139.7, 35.7]);
});

test('every position of any geometry is moved, all else stays, and what was given too', () => {
  const given: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        id: 'a',
        properties: { name: '甲' },
        geometry: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Point', coordinates: [1, 2, 9] },
            {
              type: 'MultiPolygon',
              coordinates: [
                [
                  [
                    [1, 2],
                    [3, 4],
                    [5, 6],
                    [1, 2],
                  ],
                ],
              ],
            },
          ],
        },
      },
    ],
  };
  const before = JSON.stringify(given);
  const moved = movedBy(([x, y]) => [x + 10, y + 20], given);
  expect(JSON.stringify(given)).toBe(before);
  expect(JSON.stringify(moved)).toBe(
    before
      .replace('[1,2,9]', '[11,22,9]')
      .replace('[[1,2],[3,4],[5,6],[1,2]]', '[[11,22],[13,24],[15,26],[11,22]]'),
  );
});
