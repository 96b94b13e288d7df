import { describe, expect, test } from 'vitest';
import { kinOf } from '../../../src/domain/kin.ts';
import { makeFeature } from './builders.ts';

const inside = (id: string) => ({ id, basis: 'stated' as const });
const FEATURES = [
  makeFeature('city', { members: ['park'] }),
  makeFeature('park', { related: ['partner', 'gone'] }),
  makeFeature('east', { parent: inside('park') }),
  makeFeature('west', { parent: inside('park') }),
  makeFeature('twin', { parent: inside('park'), related: ['east'] }),
  makeFeature('partner'),
  makeFeature('orphan', { parent: inside('gone') }),
];

const idsOf = (features: readonly { id: string }[]) => features.map(({ id }) => id);
function kin(id: string) {
  const feature = FEATURES.find(each => each.id === id);
  if (!feature) throw new Error(id);
  return kinOf(feature, FEATURES);
}

describe('the family of a feature', () => {
  test('holds its parent', () => {
    expect(kin('east').parent?.id).toBe('park');
  });

  test('holds its children', () => {
    expect(idsOf(kin('park').children)).toEqual(['east', 'west', 'twin']);
  });

  test('holds the other children of its parent, not itself', () => {
    expect(idsOf(kin('east').siblings)).toEqual(['west']);
  });

  test('names a sibling that is related only as related', () => {
    expect(idsOf(kin('east').related)).toEqual(['twin']);
    expect(idsOf(kin('east').siblings)).not.toContain('twin');
  });

  test('knows a relation from either side', () => {
    expect(idsOf(kin('park').related)).toEqual(['partner']);
    expect(idsOf(kin('partner').related)).toEqual(['park']);
  });

  test('knows membership from either side', () => {
    expect(idsOf(kin('city').members)).toEqual(['park']);
    expect(idsOf(kin('park').memberOf)).toEqual(['city']);
  });

  test('leaves out what the data does not hold', () => {
    expect(kin('orphan').parent).toBeNull();
  });

  test('without a parent has no siblings', () => {
    expect(kin('partner').siblings).toEqual([]);
  });
});
