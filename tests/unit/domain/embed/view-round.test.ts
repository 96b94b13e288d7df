import { expect, test } from 'vitest';
import { viewRound } from '../../../../src/domain/embed/view-round.ts';
import { makeFeature } from '../builders.ts';

const at = (id: string, longitude: number, latitude: number) =>
  makeFeature(id, { at: [longitude, latitude] });
const SIZE = { width: 800, height: 560 };

test('the view has all the places in it, with air round them', () => {
  const view = viewRound([at('a', 121.2, 31.0), at('b', 121.8, 31.1)], SIZE);
  expect(view?.longitude).toBeCloseTo(121.5);
  expect(view?.latitude).toBeCloseTo(31.05, 2);
  const across = ((0.6 / 360) * 512 * 2 ** (view?.zoom ?? 0)) / SIZE.width;
  expect(across).toBeCloseTo(0.7);
});

test('on a low map the height decides', () => {
  const places = [at('a', 121.5, 30.8), at('b', 121.5, 31.4)];
  const high = viewRound(places, SIZE)?.zoom ?? 0;
  expect(viewRound(places, { width: 800, height: 280 })?.zoom).toBeCloseTo(high - 1);
});

test('a single place is not gone nearer to than the base can be read', () => {
  expect(viewRound([at('a', 121.5, 31.2)], SIZE)?.zoom).toBe(13.2);
});

test('outlines count where nothing has a point, and nothing placed gives no view', () => {
  const belt = makeFeature('belt', { bounds: [121, 31, 122, 31.5] });
  expect(viewRound([belt], SIZE)?.longitude).toBe(121.5);
  expect(viewRound([makeFeature('nowhere')], SIZE)).toBeNull();
});
