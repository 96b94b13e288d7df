import { describe, expect, test } from 'vitest';
import { originName } from '../../../src/domain/origin-name.ts';
import { makeAtlas, makeFeature } from './builders.ts';

const ATLAS = makeAtlas([
  makeFeature('valley', { name: '谷', en: 'Valley', at: [121.6, 31.2], tier: 2 }),
  makeFeature('park', { name: '园', en: 'Park', at: [121.60001, 31.2], tier: 1 }),
  makeFeature('far', { at: [121.7, 31.2] }),
  makeFeature('unplaced'),
]);

describe('what distances start from is called', () => {
  test('by the name of the hub', () => {
    expect(originName({ kind: 'hub', id: 'pvg' }, ATLAS)).toMatchObject({ name: 'pvg', en: 'pvg' });
  });

  test('by its coordinates where nothing stands', () => {
    expect(originName({ kind: 'point', at: [121.5, 31.1] }, ATLAS).name).toBe('121.5000, 31.1000');
  });

  test('by all that stands there to the accuracy of a link, the weightiest first', () => {
    expect(originName({ kind: 'point', at: [121.6, 31.2] }, ATLAS)).toEqual({
      name: '园、谷',
      en: 'Park, Valley',
    });
  });
});
