import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { metresBetween } from '../../../src/domain/distance.ts';
import { distancesFrom, formatOrigin, parseOrigin, placeOf } from '../../../src/domain/origin.ts';
import { makeAtlas, makeFeature } from './builders.ts';

describe('an origin in the address', () => {
  test.each([
    ['pvg', { kind: 'hub', id: 'pvg' }],
    ['121.47,31.23', { kind: 'point', at: [121.47, 31.23] }],
  ])('%s', (value, origin) => {
    expect(parseOrigin(value)).toEqual(origin);
  });

  test.each(['', '31.23,121.47', '121.47', '0,0', '<b>', 'PVG ', '121.47,31.23,9', '-121.4,31'])(
    '“%s” is none',
    value => {
      expect(parseOrigin(value)).toBeNull();
    },
  );

  test('any text is an origin that can be written again, or none', () => {
    fc.assert(
      fc.property(fc.string(), value => {
        const origin = parseOrigin(value);
        if (origin) expect(parseOrigin(formatOrigin(origin))).not.toBeNull();
      }),
    );
  });
});

test('a hub stands where the data say, an unknown one nowhere', () => {
  const { hubs } = makeAtlas([]);
  expect(placeOf({ kind: 'hub', id: 'pvg' }, hubs)).toEqual([121.8013, 31.1531]);
  expect(placeOf({ kind: 'hub', id: 'moon' }, hubs)).toBeNull();
});

test('what has no position has no distance', () => {
  const features = [makeFeature('placed', { at: [121.47, 31.23] }), makeFeature('unplaced')];
  expect([...distancesFrom([121.47, 31.23], features)]).toEqual([['placed', 0]]);
});

test('a degree of latitude is some 111.2 km', () => {
  expect(metresBetween([121.5, 31], [121.5, 32])).toBeCloseTo(111_195, -1);
});
