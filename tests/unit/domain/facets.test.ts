import { describe, expect, test } from 'vitest';
import {
  EMPTY_FILTER,
  FACETS,
  isFiltering,
  optionsOf,
  toggleOption,
} from '../../../src/domain/facets.ts';
import { inParts, makeFeature } from './builders.ts';

describe('toggling an option', () => {
  test('adds it after those chosen before', () => {
    const filter = { ...EMPTY_FILTER, kind: ['park'] };
    expect(toggleOption(filter, 'kind', 'new-city').kind).toEqual(['park', 'new-city']);
  });

  test('a second time takes it out again', () => {
    const once = toggleOption(EMPTY_FILTER, 'doc', '002');
    expect(toggleOption(once, 'doc', '002')).toEqual(EMPTY_FILTER);
  });

  test('leaves the other facets alone', () => {
    const filter = { ...EMPTY_FILTER, kind: ['park'] };
    expect(toggleOption(filter, 'doc', '002')).toEqual({ ...filter, doc: ['002'] });
  });

  test('makes a new filter and leaves the given one as it was', () => {
    const filter = { ...EMPTY_FILTER, kind: ['park'] };
    toggleOption(filter, 'kind', 'park');
    expect(filter.kind).toEqual(['park']);
  });
});

describe('options of a feature', () => {
  const feature = makeFeature('any', {
    chains: ['IC', 'IC.ic-fab'],
    layout: inParts('axis', 'nodes'),
    districts: ['pudong'],
    kind: 'carrier',
    docs: ['001'],
    grade: 'C',
  });

  test('come from each facet', () => {
    expect(Object.fromEntries(FACETS.map(facet => [facet, optionsOf(feature, facet)]))).toEqual({
      chain: ['IC', 'IC.ic-fab'],
      layout: ['axis', 'nodes'],
      district: ['pudong'],
      kind: ['carrier'],
      doc: ['001'],
      grade: ['C'],
    });
  });

  test('hold no grade where none is given', () => {
    expect(optionsOf(makeFeature('axis', { grade: null }), 'grade')).toEqual([]);
  });
});

test('a filter filters as soon as one facet has an option', () => {
  expect(isFiltering(EMPTY_FILTER)).toBe(false);
  for (const facet of FACETS) expect(isFiltering({ ...EMPTY_FILTER, [facet]: ['x'] })).toBe(true);
});
