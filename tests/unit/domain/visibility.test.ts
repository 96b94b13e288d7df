import { describe, expect, test } from 'vitest';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import { chosenChains, groupsOfChains, isHidden, toneOf } from '../../../src/domain/visibility.ts';
import { inParts, makeAtlas, makeFeature } from './builders.ts';

describe('the legend hides a feature', () => {
  const both = makeFeature('both', { layout: inParts('axis', 'nodes') });

  test('not while one of its parts is on', () => {
    expect(isHidden(both, ['axis', 'belt-huxi'])).toBe(false);
  });

  test('when all its parts are off', () => {
    expect(isHidden(both, ['nodes', 'axis'])).toBe(true);
  });

  test('never when nothing is off', () => {
    expect(isHidden(both, [])).toBe(false);
  });

  test('never when it belongs to no part', () => {
    expect(isHidden(makeFeature('free'), ['axis'])).toBe(false);
  });
});

test('segments count as their chain, each chain once, in the order of choosing', () => {
  const filter = { ...EMPTY_FILTER, chain: ['BIO.drug', 'IC', 'BIO.cell'] };
  expect(chosenChains(filter)).toEqual(['BIO', 'IC']);
});

describe('the colour of a feature', () => {
  const groups = groupsOfChains(makeAtlas([]));
  const feature = makeFeature('any', { chains: ['AUTO', 'IC'] });

  test('is that of the group of its first chosen chain', () => {
    expect(toneOf(feature, ['IC', 'AUTO'], groups)).toBe('pioneer');
    expect(toneOf(feature, ['AUTO', 'IC'], groups)).toBe('pillar');
  });

  test('is of no group while no chain is chosen', () => {
    expect(toneOf(feature, [], groups)).toBe('');
  });

  test('is of no group when it has none of the chosen chains', () => {
    expect(toneOf(feature, ['BIO'], groups)).toBe('');
  });
});
