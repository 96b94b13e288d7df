import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_FILTER, FACETS, type Filter, optionsOf } from '../../../src/domain/facets.ts';
import { applyFilter, buildFilterIndex } from '../../../src/domain/filter.ts';
import type { Feature } from '../../../src/domain/model.ts';
import { suggestRelaxations } from '../../../src/domain/relaxations.ts';
import { inParts, makeFeature } from './builders.ts';

const FEATURES = [
  makeFeature('drug-park', {
    chains: ['BIO', 'BIO.bio-drug'],
    districts: ['pudong'],
    layout: inParts('axis'),
  }),
  makeFeature('chip-park', { chains: ['IC'], districts: ['pudong'], grade: 'B' }),
  makeFeature('car-town', { chains: ['AUTO'], districts: ['jiading'], kind: 'new-city' }),
  makeFeature('two-chains', { chains: ['IC', 'AUTO'], districts: ['minhang'] }),
  makeFeature('nothing-stated', { grade: null }),
];
const INDEX = buildFilterIndex(FEATURES);

const filterOf = (given: Partial<Filter>): Filter => ({ ...EMPTY_FILTER, ...given });

function passing(filter: Filter, query = ''): string[] {
  const { passes } = applyFilter(INDEX, filter, query);
  return FEATURES.filter((_, at) => passes[at] === 1).map(({ id }) => id);
}

describe('which features pass', () => {
  test('an empty filter lets everything pass', () => {
    expect(passing(EMPTY_FILTER)).toEqual(FEATURES.map(({ id }) => id));
  });

  test('two options of one facet widen', () => {
    expect(passing(filterOf({ chain: ['BIO', 'AUTO'] }))).toEqual([
      'drug-park',
      'car-town',
      'two-chains',
    ]);
  });

  test('options of two facets narrow', () => {
    expect(passing(filterOf({ chain: ['IC'], district: ['pudong'] }))).toEqual(['chip-park']);
  });

  test('a segment narrows to the features that name it', () => {
    expect(passing(filterOf({ chain: ['BIO.bio-drug'] }))).toEqual(['drug-park']);
  });

  test('an option that no feature has leaves nothing, rather than everything', () => {
    expect(passing(filterOf({ district: ['chongming'] }))).toEqual([]);
  });

  test('a feature without a grade passes no choice of grades', () => {
    expect(passing(filterOf({ grade: ['A', 'B', 'C', 'D'] }))).not.toContain('nothing-stated');
  });

  test('free text and facets narrow together', () => {
    expect(passing(filterOf({ district: ['pudong'] }), 'park')).toEqual(['drug-park', 'chip-park']);
    expect(passing(filterOf({ district: ['pudong'] }), 'car')).toEqual([]);
  });

  test('the total is the number of features that pass', () => {
    expect(applyFilter(INDEX, filterOf({ chain: ['IC'] })).total).toBe(2);
  });
});

describe('counts beside the options', () => {
  test('within a filtering facet the other options still count what they would let in', () => {
    const { counts } = applyFilter(INDEX, filterOf({ chain: ['BIO'] }));
    expect(counts.chain.get('IC')).toBe(2);
  });

  test('in the other facets only what passes counts', () => {
    const { counts } = applyFilter(INDEX, filterOf({ chain: ['BIO'] }));
    expect(counts.district.get('pudong')).toBe(1);
    expect(counts.district.get('jiading')).toBe(0);
  });
});

describe('what to give up when nothing matches', () => {
  const impossible = filterOf({ chain: ['BIO'], district: ['jiading'] });

  test('each facet that would bring features back is named, the most fruitful first', () => {
    const more = filterOf({ chain: ['IC'], district: ['jiading'] });
    expect(suggestRelaxations(INDEX, more, '')).toEqual([
      { clear: 'district', total: 2 },
      { clear: 'chain', total: 1 },
    ]);
  });

  test('free text is among what can be given up', () => {
    expect(suggestRelaxations(INDEX, filterOf({ chain: ['BIO'] }), 'absent')).toEqual([
      { clear: 'q', total: 1 },
    ]);
  });

  test('so is the distance; what it is not given up for stays within it', () => {
    const filter = filterOf({ chain: ['BIO'] });
    const total = applyFilter(INDEX, filter).total;
    expect(total).toBeGreaterThan(0);
    expect(suggestRelaxations(INDEX, filter, '', { within: [] })).toEqual([
      { clear: 'within', total },
    ]);
  });

  test('nothing is offered when no single step would help', () => {
    expect(suggestRelaxations(INDEX, impossible, 'absent')).toEqual([]);
  });
});

/** Few ids, so that random features and filters meet often. */
const POOLS = {
  chain: ['IC', 'IC.ic-fab', 'BIO', 'BIO.bio-drug', 'AUTO'],
  layout: ['axis', 'belt-yanjiang', 'nodes', 'other'],
  district: ['pudong', 'minhang', 'jiading'],
  kind: ['park', 'new-city', 'carrier'],
  doc: ['001', '002', '003'],
  grade: ['A', 'B', 'C', 'D'],
} as const;
const KEYS = ['张江\nzhangjiang\nzj', '临港\nlingang\nlg', '漕河泾\ncaohejing\nchj'];

const featureArbitrary: fc.Arbitrary<Feature> = fc
  .record({
    chains: fc.subarray([...POOLS.chain]),
    layout: fc.subarray([...POOLS.layout]).map(parts => inParts(...parts)),
    districts: fc.subarray([...POOLS.district]),
    kind: fc.constantFrom(...POOLS.kind),
    docs: fc.subarray([...POOLS.doc]),
    grade: fc.constantFrom(...POOLS.grade, null),
    key: fc.constantFrom(...KEYS),
  })
  .map(given => makeFeature('any', given));

const filterArbitrary: fc.Arbitrary<Filter> = fc.record({
  chain: fc.subarray([...POOLS.chain, 'NONE']),
  layout: fc.subarray([...POOLS.layout]),
  district: fc.subarray([...POOLS.district, 'nowhere']),
  kind: fc.subarray([...POOLS.kind]),
  doc: fc.subarray([...POOLS.doc]),
  grade: fc.subarray([...POOLS.grade]),
});

/** Chosen rarely enough that a filter over six facets leaves something. */
const sparseFilter = fc.tuple(filterArbitrary, fc.subarray([...FACETS], { maxLength: 3 })).map(
  ([filter, kept]): Filter => ({
    ...EMPTY_FILTER,
    ...Object.fromEntries(kept.map(facet => [facet, filter[facet]])),
  }),
);

/** The rule in its plainest words. */
function passesPlainly(feature: Feature, filter: Filter, text: string): boolean {
  const facetsAgree = FACETS.every(
    facet =>
      filter[facet].length === 0 ||
      filter[facet].some(option => optionsOf(feature, facet).includes(option)),
  );
  return facetsAgree && feature.key.includes(text);
}

describe('against the rule spelt out, over random features and filters', () => {
  const cases = [
    fc.array(featureArbitrary, { maxLength: 30 }),
    fc.oneof(filterArbitrary, sparseFilter),
    fc.constantFrom('', 'zhang', '漕河泾', 'lg', 'absent'),
  ] as const;

  test('the same features pass', () => {
    fc.assert(
      fc.property(...cases, (features, filter, text) => {
        const { passes, total } = applyFilter(buildFilterIndex(features), filter, text);
        const plainly = features.map(feature => (passesPlainly(feature, filter, text) ? 1 : 0));
        expect([...passes]).toEqual(plainly);
        expect(total).toBe(plainly.filter(Boolean).length);
      }),
    );
  });

  test('every count is what choosing that option instead would leave', () => {
    fc.assert(
      fc.property(...cases, (features, filter, text) => {
        const { counts } = applyFilter(buildFilterIndex(features), filter, text);
        for (const facet of FACETS) {
          for (const option of new Set(features.flatMap(each => optionsOf(each, facet)))) {
            const choosing = { ...filter, [facet]: [option] };
            const left = features.filter(each => passesPlainly(each, choosing, text)).length;
            expect(counts[facet].get(option), `${facet} ${option}`).toBe(left);
          }
        }
      }),
    );
  });

  test('a suggestion says how many features giving it up brings back', () => {
    fc.assert(
      fc.property(...cases, (features, filter, text) => {
        for (const { clear, total } of suggestRelaxations(
          buildFilterIndex(features),
          filter,
          text,
        )) {
          const relaxed = clear === 'q' ? filter : { ...filter, [clear]: [] };
          const kept = clear === 'q' ? '' : text;
          expect(total).toBe(features.filter(each => passesPlainly(each, relaxed, kept)).length);
        }
      }),
    );
  });
});
